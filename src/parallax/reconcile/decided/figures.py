"""A figure as a person decided: another amount, unit or thing counted, or no figure."""

from collections.abc import Mapping
from dataclasses import replace

from parallax.decisions.hide import without_figures
from parallax.decisions.make import values_of
from parallax.nouns.decision import Decision, Value
from parallax.nouns.figure import Figure
from parallax.nouns.range import Comparator, Range
from parallax.nouns.reading import Reading

DECIDED = "decided"
"""The flag of a figure whose amount, unit or thing counted a person decided: its words alone need not give them."""


def decide_figure(reading: Reading, decision: Decision) -> Reading:
    """The reading with that figure changed, its words and place as written; without it where it is none."""
    told, ident = values_of(decision), decision.subjects[0].key
    if told.get("no_figure"):
        return without_figures(reading, {ident})
    figures = tuple(_changed(each, told) if each.id == ident else each for each in reading.figures)
    return replace(reading, figures=figures)


def _changed(figure: Figure, told: Mapping[str, Value]) -> Figure:
    flags = tuple(sorted({*figure.flags, DECIDED} - {"unit-suspect"}))
    changed = replace(figure, flags=flags, unit=str(told.get("unit") or figure.unit))
    if "counted" in told:
        counted = told["counted"]
        changed = replace(changed, counted=None if counted is None else str(counted))
    return replace(changed, range=_range(told), vague=None) if {"low", "high"} & told.keys() else changed


def _range(told: Mapping[str, Value]) -> Range:
    """Both bounds where both are told; an open end where one is null or left out."""
    low, high = (told.get(name) for name in ("low", "high"))
    least = float(low) if isinstance(low, int | float) else None
    most = float(high) if isinstance(high, int | float) else None
    comparator: Comparator | None = "at least" if most is None else "at most" if least is None else None
    if least is not None and most is not None and least != most:
        comparator = "between"
    return Range(least, most, comparator)
