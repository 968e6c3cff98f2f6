"""Decisions made on the desk: kept in the store, what they touch brought up to date, and what came of it noted."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from parallax.decisions import decision_row, make_decision, stand
from parallax.decisions.faults import fault_of
from parallax.engine import find_changes
from parallax.engine.decide import keep_decisions
from parallax.errors import UsageError
from parallax.export import view_changes
from parallax.export.viewing import tell_counts
from parallax.export.wording import plural
from parallax.nouns.account import Account
from parallax.nouns.decision import Decision, DecisionKind, Matter, Subject, Value
from parallax.store import Db, decisions
from parallax.web.desk import Desk
from parallax.web.effects import Effect

MOST_LINES = 6
"""Changes that are told after a decision; the others are counted."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What somebody wants to decide: as `make_decision` takes it, without the moment."""

    kind: DecisionKind
    subjects: tuple[Subject, ...]
    by: str
    why: str
    of: Matter | None = None
    others: tuple[Subject, ...] = ()
    value: Mapping[str, Value] | None = None


def decide(desk: Desk, asked: Sequence[Wish], story: str | None) -> tuple[Decision, ...]:
    """Makes and keeps decisions, and reconciles anew what they touch; what they changed in a story is noted on the desk.

    No two decisions of a store are of one second, so that the later of two is the one that was made later. Raises
    UsageError for what is no decision, StoreError where it can't be kept.
    """
    with desk.writing:
        known = desk.read(lambda db: tuple(decisions.each(db)))
        made = _make(asked, known, desk.now())
        before = _account(desk, story)
        keep_decisions(desk.store, desk.maker, made, desk.now())
        effect = Effect(_overruled(known, made), _changes(before, _account(desk, story)))
        desk.effects.note((each.id for each in made), effect)
    return made


def known_decisions(db: Db) -> tuple[Decision, ...]:
    """All that are kept."""
    return tuple(decisions.each(db))


def _make(asked: Sequence[Wish], known: Sequence[Decision], now: datetime) -> tuple[Decision, ...]:
    taken = {each.when for each in known}
    made = []
    for each in asked:
        now = now.replace(microsecond=0)
        while now in taken:
            now += timedelta(seconds=1)
        taken.add(now)
        made.append(_one(each, now))
    return tuple(made)


def _one(asked: Wish, when: datetime) -> Decision:
    if not asked.by:
        raise UsageError("who decides? A name is needed")
    if not asked.why:
        raise UsageError("why? A reason is needed: it stands beside what is decided")
    made = make_decision(
        asked.kind,
        asked.subjects,
        by=asked.by,
        when=when,
        why=asked.why,
        of=asked.of,
        others=asked.others,
        value=asked.value,
    )
    fault = next(fault_of(decision_row(made)), None)
    if fault is not None:
        raise UsageError(f"{asked.kind}: {fault}")
    return made


def _overruled(known: Sequence[Decision], made: Sequence[Decision]) -> tuple[str, ...]:
    stood = {each.id for each in stand(known).in_force}
    now = {each.id for each in stand([*known, *made]).in_force}
    return tuple(each.id for each in known if each.id in stood - now)


def _account(desk: Desk, story: str | None) -> Account | None:
    try:
        return desk.show(story).account if story else None
    except UsageError:
        return None


def _changes(before: Account | None, after: Account | None) -> tuple[str, ...]:
    """Counts that differ, then what stands otherwise."""
    if before is None or after is None:
        return ()
    counts = zip(*(tell_counts(each.stories[0].counts) for each in (before, after)), strict=True)
    told = [f"{one} → {other}" for one, other in counts if one != other]
    view = view_changes(before, after, find_changes(before, after))
    lines = [f"{section.heading}: {line.text}" for section in view.sections for line in section.lines]
    told += lines[:MOST_LINES]
    return (*told, plural(len(lines) - MOST_LINES, "more change")) if len(lines) > MOST_LINES else tuple(told)
