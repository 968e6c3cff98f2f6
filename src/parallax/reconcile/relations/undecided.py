"""undecided: the detail that would decide is missing, and is named, with which of the two lacks it."""

from collections.abc import Sequence

from parallax.nouns.figure import EXACT_COUNT, PLACE_COUNTED, TIME_COVERED
from parallax.reconcile.parties import ONE_SIDE
from parallax.reconcile.relations.narrower import grown_and_wider
from parallax.reconcile.relations.pair import ONE_EVENT, FigurePair, Verdict
from parallax.reconcile.state_words import ABOARD

ALIKE = 0.6
"""Share of the lesser statement's content that must stand in the other for one matter, where both count the same."""


def scope_unstated(pair: FigurePair) -> Verdict | None:
    """Only one says what time or place it covers, and the count is not of harm done by the event at hand."""
    if pair.statements.one_origin:
        return None
    if grown_and_wider(pair) and not pair.one_extent and not pair.values.agrees:
        return _missing("whether the count grew or covers more", pair.places.why)
    if pair.windows.kind == "unstated" and not pair.running and not pair.first.subject.measured:
        return _missing(TIME_COVERED, _without_time(pair))
    aboard = pair.first.subject.state == pair.second.subject.state == ABOARD
    if (
        pair.places.kind == "unstated"
        and not pair.values.agrees
        and not aboard
        and not (pair.places.wide and pair.running)
    ):
        return _missing(PLACE_COUNTED, _without_place(pair))
    return None


def undecided(pair: FigurePair) -> Verdict:
    """What is left: what would decide, in the order in which a desk would ask."""
    if pair.values.kind == "loose":
        return _missing(EXACT_COUNT, pair.values.why)
    if pair.windows.kind in {"neither", "unstated"} and pair.first.subject.growing:
        return _missing(TIME_COVERED, _without_time(pair))
    if pair.places.kind in {"neither", "unstated"}:
        return _missing(PLACE_COUNTED, _without_place(pair))
    if pair.event < ONE_EVENT:
        return _missing("whether one event is meant", "the sentences share few words")
    return _missing("which was said later", _without_day(pair))


def could_be_mistaken(pair: FigurePair) -> bool:
    """True where a reader would set the two beside each other: one kind of harm or act, or one thing by one name.

    Two reports' own voices on a plain count are left apart, and so are sentences that share nothing beside it.
    """
    one, other = pair.first.subject, pair.second.subject
    if one.state is not None and one.state == other.state:
        return True
    if pair.statements.parties.bond in ONE_SIDE:
        return one.dimension != "count" or one.counted == other.counted
    if pair.statements.parties.bond == "voice" and not one.measured:
        return False
    if one.words.head is not None and one.words == other.words and pair.statements.shared.held >= ALIKE:
        return True
    if one.dimension in {"count", "person"} and not (one.words.head == other.words.head or pair.event >= 2 * ONE_EVENT):
        return False
    return pair.event >= ONE_EVENT


def _without_time(pair: FigurePair) -> str:
    """Which of the two does not say what time it covers."""
    lack = [each.window is None for each in (pair.first, pair.second)]
    return _lacking(pair, lack, "what time it covers") or pair.windows.why


def _without_place(pair: FigurePair) -> str:
    """Which of the two does not say where it is counted; the story's own place, or that of the event, says nothing of it."""
    stated = pair.places.stated
    lack = [stated is None or each.figure.place != stated.id for each in (pair.first, pair.second)]
    return _lacking(pair, lack, "where it is counted") or pair.places.why


def _lacking(pair: FigurePair, lack: Sequence[bool], detail: str) -> str | None:
    """ "“40 towns” does not tell where it is counted; “25 towns” does"; None where the two are written alike."""
    words = [f"“{each.figure.text}”" for each in (pair.first, pair.second)]
    if all(lack):
        return (
            f"neither {words[0]} nor {words[1]} tells {detail}" if words[0] != words[1] else f"neither tells {detail}"
        )
    if not any(lack) or words[0] == words[1]:
        return None
    without, with_it = words if lack[0] else reversed(words)
    return f"{without} does not tell {detail}; {with_it} does"


def _without_day(pair: FigurePair) -> str:
    told = (pair.statements.first, pair.statements.second)
    undated = [
        f"“{each.figure.text}”"
        for each, by in zip((pair.first, pair.second), told, strict=True)
        if by.said == (None, None)
    ]
    return f"no day is known for {' and '.join(dict.fromkeys(undated))}" if undated else "both can be of one day"


def _missing(detail: str, why: str) -> Verdict:
    return Verdict("undecided", "missing", (why,), missing=detail)
