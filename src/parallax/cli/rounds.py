"""A round of watching as text, and as a row of JSON."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from parallax.export.visible import one_line

if TYPE_CHECKING:
    from parallax.engine.watching.rewording import Rewording, Said
    from parallax.engine.watching.round import Round


def round_lines(done: "Round") -> Iterator[str]:
    """The round in one line; below it what moved, and what newer versions say otherwise."""
    yield done.line
    for old, new in done.moved:
        yield f"  moved for good: {one_line(old)} is now {one_line(new)}"
    for rewording in done.reworded:
        yield from _changes(rewording)


def round_row(done: "Round") -> dict[str, object]:
    """The round as a row."""
    return {
        "began": done.began.isoformat(timespec="seconds"),
        "fetched": done.fetched,
        "new": done.new,
        "changed": done.changed,
        "unchanged": done.unchanged,
        "refused": [{"location": one.location, "reason": one.reason} for one in done.refused],
        "moved": [{"from": old, "to": new} for old, new in done.moved],
        "reworded": [_row(one) for one in done.reworded],
        "stopped": done.stopped,
    }


def _changes(rewording: "Rewording") -> Iterator[str]:
    yield f"  changed: {one_line(rewording.location)}"
    if not (rewording.dropped or rewording.added or rewording.changed):
        yield "    no statement is another"
    for said in rewording.dropped:
        yield f"    no longer: {_told(said)}"
    for said in rewording.added:
        yield f"    added: {_told(said)}"
    for before, after in rewording.changed:
        yield f"    was: {_told(before)}"
        yield f"    now: {_told(after)}"


def _told(said: "Said") -> str:
    return f"{one_line(said.speaker or 'the report itself')}: {one_line(said.text)}"


def _row(rewording: "Rewording") -> dict[str, object]:
    return {
        "location": rewording.location,
        "before": rewording.before,
        "after": rewording.after,
        "dropped": [_said(one) for one in rewording.dropped],
        "added": [_said(one) for one in rewording.added],
        "changed": [{"before": _said(one), "after": _said(other)} for one, other in rewording.changed],
    }


def _said(said: "Said") -> dict[str, str | None]:
    return {"speaker": said.speaker, "text": said.text}
