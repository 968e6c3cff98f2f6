import re

from hypothesis import given
from hypothesis import strategies as st

from parallax.values.alternatives import either_of

WORDS = ("kilometre", "km", "k", "per cent", "per", "%", "°c", "°", "a.m.", "a")


@given(st.text("akmetrlpcn %°.", max_size=12))
def test_the_longest_word_that_fits_is_found(text: str) -> None:
    found = re.match(either_of(WORDS), text)
    longest = max((word for word in WORDS if text.startswith(word)), key=len, default=None)
    assert (found[0] if found else None) == longest
