"""Looks ahead of a pattern pass over no text that it matches."""

import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from parallax.reading.attribution import caveats, corrections, namelessness
from parallax.reading.details import channels
from parallax.reading.figures import ages
from parallax.reading.markup import _DROPPED, _MARKS
from parallax.reading.places import hints as place_hints
from parallax.values.hints import has_any

HINTED = [
    (namelessness._KEPT_BACK, namelessness._KEPT_BACK_HINTS),
    (caveats._CAVEAT, caveats._CAVEAT_HINTS),
    (caveats._OWN_SEARCH, caveats._OWN_SEARCH_HINTS),
    (corrections._NOTICE, corrections._NOTICE_HINTS),
    (ages._AGED, ("age",)),
    *((pattern, hints) for _, hints, pattern in channels._COMPILED),
]
SOONER = [(_DROPPED, _MARKS), (place_hints._DISTANCE, place_hints._MEASURES)]
many = settings(max_examples=60, suppress_health_check=list(HealthCheck), deadline=None)


@pytest.mark.parametrize(("pattern", "hints"), HINTED)
def test_no_match_lacks_its_hints(pattern: re.Pattern[str], hints: tuple[str, ...]) -> None:
    @many
    @given(st.from_regex(pattern))
    def holds(text: str) -> None:
        assert has_any(text, hints)

    holds()


@pytest.mark.parametrize(("pattern", "sooner"), SOONER)
def test_no_match_lacks_what_is_looked_for_first(pattern: re.Pattern[str], sooner: re.Pattern[str]) -> None:
    @many
    @given(st.from_regex(pattern))
    def holds(text: str) -> None:
        assert sooner.search(text)

    holds()
