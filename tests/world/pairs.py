"""Two sentences in a few words: what a wrong origin is listed under."""

from world.drafts import Piece


def describe(one: Piece, other: Piece) -> str:
    """Whose words they are, and what sets them apart."""
    a, b = one.utterance, other.utterance
    if a is None or b is None:
        return " and ".join(sorted({_sort(one), _sort(other)}))
    roles = "a lead and " if "lead" in {one.role, other.role} else ""
    if a.key == b.key:
        return f"{roles}words told by {_tellers(one, other)}, {_counts(one, other)}"
    if a.speaker == b.speaker:
        return f"{roles}one speaker on two days, {_days(one, other)}"
    return f"{roles}two speakers, {'of one side' if a.speaker.side == b.speaker.side != '' else 'of two sides'}"


def _sort(piece: Piece) -> str:
    return {"scene": "a scene", "caveat": "a caveat", "own": "a count without a speaker"}.get(
        piece.role, "an utterance"
    )


def _tellers(one: Piece, other: Piece) -> str:
    if "lead" in {one.role, other.role}:
        return "the report"
    return "one name" if one.speaker == other.speaker else "a head and the body"


def _counts(one: Piece, other: Piece) -> str:
    if not one.shown or not other.shown:
        return "in other words"
    if one.shown[0].number != other.shown[0].number:
        return "rounded"
    return "one of two counts left out" if len(one.shown) != len(other.shown) else "the same count"


def _days(one: Piece, other: Piece) -> str:
    if one.dated and other.dated:
        return "both told"
    return "one told" if one.dated or other.dated else "neither told"
