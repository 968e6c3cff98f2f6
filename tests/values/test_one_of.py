"""A pattern of many words matches what the plain one does."""

import re

from hypothesis import given
from hypothesis import strategies as st

from parallax.values.country import find_countries
from parallax.values.one_of import one_of

WORDS = st.lists(st.text("abc.( ", min_size=1, max_size=5), min_size=1, max_size=8)


@given(WORDS, st.text("abc.( ", max_size=30))
def test_it_matches_what_the_words_in_order_of_their_length_match(words, text):
    plain = "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word)))
    for before, after in (("", ""), (r"\b", r"\b"), (r"(?<!\w)", r"(?!\w)")):
        expected = [met.span() for met in re.finditer(f"{before}(?:{plain}){after}", text)]
        assert [met.span() for met in re.finditer(f"{before}{one_of(words)}{after}", text)] == expected


def test_the_longest_that_what_follows_allows():
    pattern = re.compile(rf"\b{one_of(['left', 'left the track', 'left the tracks'])}\b")
    found = [met.group() for met in pattern.finditer("it left the trackside, left the track, left the tracks")]
    assert found == ["left", "left the track", "left the tracks"]


def test_a_country_that_begins_with_another_s_name():
    assert [each.code for each in find_countries("Guinea-Bissau and Guinea, Niger and Nigeria")] == [
        "GW",
        "GN",
        "NE",
        "NG",
    ]
