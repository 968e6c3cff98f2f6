import re

from hypothesis import given
from hypothesis import strategies as st

from parallax.values.pattern_starts import Patterns
from parallax.values.time_rules import RULES

OWN = [
    re.compile(r"(?<!\w)(?:(?:the|an?)\s+)?days?(?!\w)", re.IGNORECASE),
    re.compile(r"(?<!\w)(?:centur(?:y|ies)|(?:over|mid)night)(?!\w)"),
    re.compile(r"(?<!\w)(?P<q>Q[1-4]|['’]\d\ds?)(?!\w)"),
    re.compile(r"(?<!\w)(?:the\s+\w+|in\.?)(?!\w)"),
    re.compile(r"(?<!\w)a(?=\s+day)(?!\w)", re.IGNORECASE),
    re.compile(r"(?<!\w)early\s+[in]+(?!\w)"),
    re.compile(r"(?<!\w)last(?:\s+(?:week|Monday)){1,2}(?!\w)", re.IGNORECASE),
]
WORDS = st.sampled_from(
    """the a an day days Day DAYS century centuries overnight midnight Q3 q3 '90s ’90s May 12 1999 Monday last week of three
    hours ago early in the morning 2031-05-05 10:30 p.m. half-day long months-long kelvin ſeven İn some other words""".split()
)
TEXTS = st.lists(st.tuples(WORDS, st.sampled_from([" ", "  ", "\n", "-", ", ", "", "_"])), max_size=25).map(
    lambda parts: "".join(word + mark for word, mark in parts)
)


@given(TEXTS)
def test_what_is_found_is_what_each_pattern_finds(text):
    for patterns in (OWN, [rule.pattern for rule in RULES]):
        found = [(number, match.span()) for number, match in Patterns(patterns).find(text)]
        wanted = [(n, match.span()) for n, pattern in enumerate(patterns) for match in pattern.finditer(text)]
        assert sorted(found) == wanted
