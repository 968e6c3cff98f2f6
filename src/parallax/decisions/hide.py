"""A reading without some of its statements."""

from collections.abc import Collection
from dataclasses import replace

from parallax.nouns.reading import Reading


def without_statements(reading: Reading, gone: Collection[str]) -> Reading:
    """The reading without the statements of these ids, those nested in them, and what rests on either."""
    gone = {each.id for each in reading.statements if each.id in gone}
    if not gone:
        return reading
    while inner := {each.id for each in reading.statements if each.within in gone} - gone:
        gone |= inner
    left = without_figures(reading, {figure.id for figure in reading.figures if figure.statement in gone})
    return replace(
        left,
        statements=tuple(
            replace(each, about=None) if each.about in gone else each for each in left.statements if each.id not in gone
        ),
        incidents=tuple(each for each in left.incidents if not gone & set(each.statements)),
    )


def without_figures(reading: Reading, gone: Collection[str]) -> Reading:
    """The reading without the figures of these ids; what was part of one of them is part of none."""
    if not gone:
        return reading
    return replace(
        reading,
        figures=tuple(
            replace(each, part_of=None) if each.part_of in gone else each
            for each in reading.figures
            if each.id not in gone
        ),
        incidents=tuple(
            replace(each, figures=tuple(name for name in each.figures if name not in gone))
            for each in reading.incidents
        ),
    )
