"""Inside one report: a line that sums up what the report attributes to a speaker."""

from parallax.reconcile.subject import same_subject
from parallax.reconcile.told import Counted, Told

COUNTED = frozenset({"person", "count", "area"})
"""Dimensions of what a line may sum up."""
REACH = 6
"""How many statements on a report's summary may stand before what it sums up."""


def sums_up(line: Told, attributed: tuple[Told, ...]) -> str | None:
    """The reason why an unattributed or unnamed line sums up what one speaker says right after it, None where not.

    Every count of harm in the line must be a figure of the speaker's, or the sum of the speaker's figures for that.
    """
    wanted = [counted for counted in line.figures if counted.subject.dimension in COUNTED]
    if not wanted or not attributed:
        return None
    if all(_told_by(counted, attributed, line.statement.headline) for counted in wanted):
        return f"sums up what {attributed[0].statement.speaker_text or 'the speaker'} is quoted with in the same report"
    return None


def _told_by(counted: Counted, attributed: tuple[Told, ...], headline: bool) -> bool:
    """A headline leaves "at least" out, so its number alone must fit."""
    wanted = counted.figure.range
    same = [
        each.figure.range
        for told in attributed
        for each in told.figures
        if same_subject(each.subject, counted.subject) and each.subject.part == counted.subject.part
    ]
    if any(wanted.low == each.low and (headline or wanted.high == each.high) for each in same):
        return True
    return len(same) > 1 and wanted.low is not None and sum(each.low or 0 for each in same) == wanted.low
