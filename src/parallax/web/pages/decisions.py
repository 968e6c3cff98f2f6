"""What people decided, what became of each, and what the store noted of what it was given."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from typing import get_args

from parallax.decisions import Standing, stand
from parallax.decisions.make import values_of
from parallax.errors import UsageError
from parallax.export.dates import tell_time
from parallax.export.links import safe_link
from parallax.export.rows import number
from parallax.export.visible import one_line
from parallax.nouns.decision import Decision, DecisionKind
from parallax.nouns.outcome import Outcome
from parallax.store import Db, listing, log, stories
from parallax.store.finding import stories_with
from parallax.web.asked import Asked
from parallax.web.deciding import known_decisions
from parallax.web.desk import Desk, Shown
from parallax.web.pages.subjects import SubjectWords, Teller, subjects_of

AT_ONCE = 50
"""Decisions, and rows of the log, on one page."""
FEW = 24
"""Stories among which what became of a decision that names no report is looked for."""
KINDS: tuple[DecisionKind, ...] = get_args(DecisionKind)
WORDS = {"actors": "actor", "places": "place", "origins": "origin", "points": "point", "incidents": "incident"}
TITLES = {
    "merge": "One event",
    "split": "Another event",
    "hide": "Left out",
    "speaker": "Speaker put right",
    "figure": "Figure put right",
    "report": "Report put right",
    "side": "Side put right",
    "note": "Note",
    "checked": "Checked",
    "undo": "Taken back",
}
VALUES = {
    "name": "name",
    "is": "kind",
    "low": "at least",
    "high": "at most",
    "unit": "unit",
    "counted": "what is counted",
    "no_figure": "no figure",
    "outlet": "outlet",
    "published": "published",
    "url": "address",
    "basis": "basis",
    "evidence": "evidence",
}
STATES = {
    "applied": "applied",
    "not-applied": "not applied",
    "overruled": "overruled",
    "undone": "undone",
    "standing": "stands",
}


@dataclass(frozen=True, slots=True)
class DecisionRow:
    """A decision in words. `state`: applied, not-applied, overruled, undone, or standing where no story was asked.

    `undo` are the decisions (ids) to take back so that it is as if it had not been made or, where it was undone, stands
    again (`again`); none where neither can be.
    """

    id: str
    kind: str
    title: str
    subjects: tuple[SubjectWords, ...]
    more: int
    values: tuple[str, ...]
    link: str | None
    by: str
    when: str
    why: str
    state: str
    told: str
    reason: str
    stories: tuple[str, ...]
    undo: tuple[str, ...]
    again: bool


@dataclass(frozen=True, slots=True)
class LogRow:
    """A row of the store's log: its number, when, what was done about what, and the details."""

    n: int
    when: str
    what: str
    about: str
    detail: str


@dataclass(frozen=True, slots=True)
class DecisionsPage:
    """The decisions, the latest first, and the rows of the log.

    `count` is how many fit what was asked, `page` which stretch of them is shown, of `pages`. `older` is the number of the
    log's row after which to go on, 0 where nothing is older.
    """

    rows: tuple[DecisionRow, ...]
    count: int
    page: int
    pages: int
    by: tuple[str, ...]
    kinds: tuple[str, ...]
    stories: tuple[tuple[str, str], ...]
    log: tuple[LogRow, ...]
    older: int


def look_at_decisions(desk: Desk, asked: Asked) -> DecisionsPage:
    """The decisions that fit what was asked, and the log."""
    known = desk.read(known_decisions)
    homes = desk.read(lambda db: _homes(db, known))
    fitting = [each for each in sorted(known, key=_order, reverse=True) if _fits(each, homes, asked)]
    pages = max(1, -(-len(fitting) // AT_ONCE))
    page = asked.number("page", 1, 1, 10**6)
    shown = fitting[(page - 1) * AT_ONCE : page * AT_ONCE]
    before = asked.number("before", 0, 0, 10**9)
    entries = desk.read(lambda db: list(islice(log.latest(db, before), AT_ONCE + 1)))
    return DecisionsPage(
        rows=rows_of(desk, known, shown, homes),
        count=len(fitting),
        page=page,
        pages=pages,
        by=tuple(sorted({each.by for each in known})),
        kinds=tuple(kind for kind in KINDS if any(each.kind == kind for each in known)),
        stories=_titles(desk, homes),
        log=tuple(map(_log_row, entries[:AT_ONCE])),
        older=entries[AT_ONCE - 1].n if len(entries) > AT_ONCE else 0,
    )


def rows_of(
    desk: Desk, known: Sequence[Decision], chosen: Sequence[Decision], homes: Mapping[str, Sequence[str]]
) -> tuple[DecisionRow, ...]:
    """Some of the decisions in words, with what became of each."""
    standing, teller = stand(known), Teller(desk)
    teller.look_up(subject for each in chosen for subject in subjects_of(each))
    seen = _Seen(desk)
    return tuple(_row(each, known, standing, teller, seen, homes.get(each.id, ())) for each in chosen)


def row_of(desk: Desk, ident: str) -> DecisionRow | None:
    """One decision in words; None where there is none."""
    known = desk.read(known_decisions)
    chosen = [each for each in known if each.id == ident]
    homes = desk.read(lambda db: _homes(db, known))
    return next(iter(rows_of(desk, known, chosen, homes)), None)


def title_of(decision: Decision) -> str:
    """ "One place", "Unsure whether one point", "Speaker put right"."""
    what = WORDS.get(decision.of or "", "thing")
    alike = {"same": f"One {what}", "not-same": f"Not one {what}", "unsure": f"Unsure whether one {what}"}
    return alike.get(decision.kind) or TITLES[decision.kind]


class _Seen:
    """The stories that were looked at, each once."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._shown: dict[str, Shown | None] = {}

    def story(self, name: str) -> Shown | None:
        """A story, None where it can't be shown."""
        if name not in self._shown:
            try:
                self._shown[name] = self._desk.show(name)
            except UsageError:
                self._shown[name] = None
        return self._shown[name]

    def outcome(self, decision: Decision, homes: Sequence[str]) -> Outcome | None:
        """What became of a decision in the stories that it is about."""
        found = [
            outcome
            for shown in map(self.story, homes)
            if shown is not None
            for outcome in shown.account.decisions
            if outcome.decision.id == decision.id
        ]
        return next((each for each in found if each.state == "applied"), found[0] if found else None)


def _row(
    decision: Decision,
    known: Sequence[Decision],
    standing: Standing,
    teller: Teller,
    seen: _Seen,
    homes: Sequence[str],
) -> DecisionRow:
    fate = next((each for each in standing.others if each.decision.id == decision.id), None)
    if fate is None and decision.kind != "undo":
        fate = seen.outcome(decision, homes)
    state = fate.state if fate else "applied" if decision.kind == "undo" else "standing"
    shown = next((each for each in map(seen.story, homes) if each is not None), None)
    named, evidence = subjects_of(decision), values_of(decision).get("evidence")
    return DecisionRow(
        id=decision.id,
        kind=decision.kind,
        title=title_of(decision),
        subjects=tuple(teller.subject(each, shown) for each in decision.subjects[:4]),
        more=len(named) - min(len(decision.subjects), 4),
        values=() if decision.kind == "checked" else _tell_values(decision),
        link=safe_link(evidence) if isinstance(evidence, str) else None,
        by=one_line(decision.by),
        when=tell_time(decision.when, "minute"),
        why=one_line(decision.why),
        state=state,
        told=STATES[state],
        reason=one_line(fate.reason or "") if fate else "",
        stories=tuple(homes),
        undo=_to_undo(decision, known, standing, undone=state == "undone"),
        again=state == "undone",
    )


def _to_undo(decision: Decision, known: Sequence[Decision], standing: Standing, *, undone: bool) -> tuple[str, ...]:
    if not undone:
        return (decision.id,)
    gone = {each.decision.id for each in standing.others if each.state == "undone"}
    mine = (each for each in known if each.kind == "undo" and each.subjects[0].key == decision.id)
    return tuple(each.id for each in mine if each.id not in gone)


def _tell_values(decision: Decision) -> tuple[str, ...]:
    told = values_of(decision)
    low, high = told.get("low"), told.get("high")
    if isinstance(low, float) and low == high:
        return (f"{number(low):,}", *(_value(name, each) for name, each in told.items() if name not in ("low", "high")))
    return tuple(_value(name, each) for name, each in told.items())


def _value(name: str, value: object) -> str:
    if isinstance(value, bool):
        return VALUES[name]
    told = "none" if value is None else f"{number(value):,}" if isinstance(value, float) else str(value)
    return one_line(told if name == "name" else f"{VALUES[name]}: {told}")


def _order(decision: Decision) -> tuple[datetime, str]:
    return decision.when, decision.id


def _fits(decision: Decision, homes: Mapping[str, Sequence[str]], asked: Asked) -> bool:
    by, kind, story = (asked.text(name) for name in ("by", "kind", "story"))
    return by in ("", decision.by) and kind in ("", decision.kind) and (not story or story in homes[decision.id])


def _homes(db: Db, known: Sequence[Decision]) -> dict[str, tuple[str, ...]]:
    """By decision the stories that it is about; those of what it undid, of an undo."""
    reports = {each.report or each.key for decision in known for each in subjects_of(decision)}
    home = stories.homes(db, reports)
    few: tuple[str, ...] | None = None
    found: dict[str, tuple[str, ...]] = {}
    for decision in sorted(known, key=_order):
        names = [home.get(each.report or each.key, "") for each in subjects_of(decision)]
        mine = tuple(dict.fromkeys(name for name in names if name))
        if decision.kind == "undo":
            mine = found.get(decision.subjects[0].key, ())
        elif not mine and any(each.kind in ("statement", "figure", "incident") for each in decision.subjects):
            mine = stories_with(db, [each.key for each in decision.subjects])
        elif not mine:
            few = few if few is not None else tuple(each.story.id for each in stories.standing(db)[:FEW])
            mine = few
        found[decision.id] = mine
    return found


def _titles(desk: Desk, homes: Mapping[str, Sequence[str]]) -> tuple[tuple[str, str], ...]:
    named = {name for each in homes.values() for name in each}
    held = desk.read(listing.stories)
    return tuple((each.id, one_line(each.title or each.id)) for each in held if each.id in named)


def _log_row(entry: log.Entry) -> LogRow:
    try:
        told = json.loads(entry.detail)
    except ValueError:
        told = {}
    detail = "; ".join(f"{name}: {_plain(each)}" for name, each in told.items() if name != "noun")
    when = f"{entry.moment[:10]} {entry.moment[11:16]}"
    return LogRow(entry.n, when, one_line(entry.what), one_line(entry.about), one_line(detail))


def _plain(value: object) -> str:
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)
