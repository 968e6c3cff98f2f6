"""Amounts in words."""

from parallax.export.rows import number
from parallax.export.visible import one_line
from parallax.nouns.figure import Figure


def tell_amount(figure: Figure) -> str:
    """How a figure is read: "more than 3,000 km2", "40 to 60 people", "about 9"; "no number" where none is."""
    low, high, comparator = figure.range.low, figure.range.high, figure.range.comparator
    if low is None and high is None:
        told = "no number"
    elif low is None or high is None:
        word = comparator or ("at least" if high is None else "at most")
        told = f"{word} {_plain(low if high is None else high)}"
    elif low == high:
        told = f"{comparator} {_plain(low)}" if comparator == "about" else _plain(low)
    else:
        told = f"{_plain(low)} to {_plain(high)}"
    unit = "" if figure.unit == "count" else figure.unit
    if unit == "person" and (low, high) != (1, 1):
        unit = "people"
    return one_line(" ".join(part for part in (told, unit, f"per {figure.per}" if figure.per else "") if part))


def _plain(value: float | None) -> str:
    return f"{number(value):,}"
