from parallax.export.wording import tell_covers
from parallax.nouns.figure import Figure
from parallax.nouns.range import Range
from parallax.nouns.span import Span


def rate(counted: str) -> Figure:
    return Figure("f", "s", Span(0, 3), "$58", Range(58, 58), "usd", counted=counted, per="barrel")


def test_a_rate_is_told_once():
    assert tell_covers(rate("dollar per barrel"), {}, None) == "per barrel"
    assert tell_covers(rate("crude"), {}, None) == "crude; per barrel"
