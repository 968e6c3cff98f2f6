import re

from hypothesis import given
from hypothesis import strategies as st

from parallax.values.seams import seams

STOPS = re.compile(r"(?<=[a-z]{2})[.!?](?=[A-Z][a-z])|(?<=[a-z]{2}),(?=[A-Za-z]{2})")


@given(st.text("abCd.,!? ", max_size=30))
def test_words_are_glued_at_a_stop_or_comma_within_a_word(text: str) -> None:
    assert list(seams(text, 0, len(text))) == [match.end() for match in STOPS.finditer(text)]


def test_a_year_glued_to_its_day() -> None:
    assert list(seams("On Apr 152017 and May 3 2017", 0, 28)) == [9]
    assert list(seams("On Apr 15201 and 4152017", 0, 24)) == []
