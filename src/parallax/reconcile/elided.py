"""Numbers that leave out what they count, because it was said right before: "the ministry says 12, the union 31"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from parallax.reconcile.told import Counted, Told

REACH = 320
"""Characters before such a number in which what it counts is told."""
RATIO = 6.0
"""How many times the one the other may be: more likely they count two things."""
ENDS = re.compile(
    r"^\s*(?:[.,;:!?)—–]|$|(?:and|but|while|because|after|so far|now|today|instead|not)\b)", re.IGNORECASE
)
"""What follows a number behind which no noun stands."""
LEADS = re.compile(
    r"\b(?:of|at|is|are|was|were|says?|said|claims?|claimed|counts?|counted|put|puts|to|than|least|about|some|around|nearly|over|only|"
    r"still|now|on|gave|gives?|found|name[sd]?|list(?:s|ed)?|remains?|stands?|spoke|mentions?|leaves?)\s+$",
    re.IGNORECASE,
)
"""What stands before it."""
_LEFT_OUT = frozenset({"count", "person", "area", "money"})


def with_elided(told: Sequence[Told]) -> tuple[Told, ...]:
    """The statements, in reading order, with such numbers as counts of what the last count before them in the report counts."""
    found: list[Told] = []
    before: list[Counted] = []
    for each in told:
        if found and found[-1].report.id != each.report.id:
            before = []
        figures = []
        for counted in each.figures:
            figures.append(_filled(counted, each, before))
            before.append(figures[-1])
        found.append(replace(each, figures=tuple(figures)) if figures else each)
    return tuple(found)


def _filled(counted: Counted, told: Told, before: Sequence[Counted]) -> Counted:
    if not _is_bare(counted, told):
        return counted
    start = counted.figure.span.start
    near = [each for each in before if 0 < start - each.figure.span.end <= REACH and _gives(each, counted)]
    if not near:
        return counted
    own = near[-1].subject
    subject = replace(
        own, part=None, added=False, individual=False, risen=counted.subject.risen, fallen=counted.subject.fallen, was=counted.subject.was,
        total=counted.subject.total, so_far=counted.subject.so_far,
    )  # fmt: skip
    figure = replace(counted.figure, unit=near[-1].figure.unit, counted=near[-1].figure.counted)
    return replace(counted, figure=figure, subject=subject)


def _is_bare(counted: Counted, told: Told) -> bool:
    subject, figure = counted.subject, counted.figure
    if subject.dimension != "count" or figure.counted is not None or figure.unit != "count" or subject.part is not None:
        return False
    text = told.report.text
    after, lead = text[figure.span.end : figure.span.end + 12], text[max(0, figure.span.start - 20) : figure.span.start]
    if re.match(r"^(?:at least|about|some|more than|nearly|around|over|only|up to)\b", figure.text, re.IGNORECASE):
        return ENDS.match(after) is not None
    return ENDS.match(after) is not None and LEADS.search(lead) is not None


def _gives(each: Counted, counted: Counted) -> bool:
    """True for a whole count of people, things or money of like size."""
    subject = each.subject
    if subject.dimension not in _LEFT_OUT or subject.part is not None or subject.was or subject.individual:
        return False
    if subject.dimension == "count" and subject.words.head is None:
        return False
    low, high = sorted((each.figure.range.low or 0.0, counted.figure.range.low or 0.0))
    return low > 0 and high <= RATIO * low
