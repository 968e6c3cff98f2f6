"""Form (b): the reports of a world as texts, read end to end, and what was found put into the truth's ids."""

import io
import json
from collections.abc import Iterable, Sequence
from dataclasses import replace

from parallax.engine import run
from parallax.engine.rooms import Rooms
from parallax.nouns.account import Account
from parallax.nouns.point import Point
from parallax.nouns.span import Span
from parallax.settings import Settings
from world.readings import Read, Telling, text_of

HALF = 0.5
"""The share of a telling's content that a statement must cover to be it."""


def account_of(read: Read, rooms: Rooms) -> Account:
    """The account of a world's texts, given as JSON Lines."""
    lines = "\n".join(json.dumps(row) for row in rows_of(read))
    return run(["-"], io.BytesIO(lines.encode()), Settings(workers=1), rooms)


def rows_of(read: Read) -> list[dict[str, str]]:
    """A line a report; a report that owns to the agency says so in its last line."""
    truth = read.world.event.truth
    return [
        {
            "id": draft.id,
            "text": text_of(draft)[0] + (f"\nWith information from {draft.credit}.\n" if draft.credit else ""),
            "outlet": draft.outlet,
            "published": truth.day(draft.day).isoformat(),
        }
        for draft in read.world.drafts
    ]


def renamed(account: Account, tellings: Sequence[Telling]) -> tuple[Point, ...]:
    """The account's points in the ids of the tellings; what tells nothing of the truth keeps its own."""
    names = _names(account, tellings)
    return tuple(
        replace(
            point,
            relations=tuple(
                replace(each, source=names.get(each.source, each.source), target=names.get(each.target, each.target))
                for each in point.relations
            ),
            origins=tuple(
                replace(each, statements=tuple(names.get(ident, ident) for ident in each.statements))
                for each in point.origins
            ),
        )
        for point in account.points
    )


def _names(account: Account, tellings: Sequence[Telling]) -> dict[str, str]:
    found: dict[str, str] = {}
    for telling in tellings:
        report = telling.draft.id
        spans = [(each.id, each.span) for each in account.statements if each.report == report]
        best = _covering(telling.span, spans)
        if best is not None:
            found[best] = telling.statement
        in_report = {ident for ident, _ in spans}
        counts = [(each.id, each.span) for each in account.figures if each.statement in in_report]
        for ident, span in zip(telling.figures, telling.figure_spans, strict=True):
            met = _covering(span, counts)
            if met is not None:
                found[met] = ident
    return found


def _covering(wanted: Span, spans: Iterable[tuple[str, Span]]) -> str | None:
    """The id of what covers most of the wanted stretch, at least half of it."""
    shares = [(min(wanted.end, span.end) - max(wanted.start, span.start), ident) for ident, span in spans]
    shared, ident = max(shares, default=(0, ""))
    return ident if shared >= HALF * len(wanted) else None
