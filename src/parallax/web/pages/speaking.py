"""Who speaks in a story, side by side, and in what manner a statement is made."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from parallax.charts.shapes import TONES
from parallax.export.index import Index
from parallax.export.visible import one_line
from parallax.export.wording import OWN_VOICE, tell_outlet, tell_role
from parallax.nouns.report import Report
from parallax.nouns.statement import Statement

GroupKind = Literal["side", "observer", "outlets", "none"]
"""A party; an observer, who is a side of its own; outlets that speak for themselves; speakers of no side that is told."""

Manner = Literal[
    "asserts", "denies", "hedges", "relays", "relayed", "against-interest", "caveat", "correction", "opinion"
]
"""How a statement is made; `relays`: it hands on what another said; `relayed`: it came through an agency or another outlet."""

MANNERS: tuple[Manner, ...] = (
    *("against-interest", "denies", "correction", "caveat", "hedges", "relays", "relayed", "opinion", "asserts"),
)
"""Manners, those first that matter most; their words and signs are in signs.html."""

_ORDER: tuple[GroupKind, ...] = ("side", "observer", "outlets", "none")


@dataclass(frozen=True, slots=True)
class Group:
    """Speakers of one side. `tone` is the place of its colour and shape, None for those that are no party."""

    name: str
    kind: GroupKind
    tone: int | None


@dataclass(frozen=True, slots=True)
class Speaker:
    """One who speaks; `id` holds within the story. `named`: one and the same, so that it can be told when it is heard again.

    `own_voice`: the outlet itself, whose name is `name`.
    """

    id: str
    name: str
    role: str
    group: Group
    named: bool
    own_voice: bool


def speakers_of(index: Index, statements: Iterable[Statement]) -> dict[str, Speaker]:
    """By statement (id): who makes it. Speakers come in the order of their groups: parties, observers, outlets, no side."""
    tones = side_tones(index)
    made: dict[str, Speaker] = {}
    found = {}
    for statement in statements:
        speaker = _speaker(statement, index, tones)
        found[statement.id] = made.setdefault(speaker.id, speaker)
    return found


def side_tones(index: Index) -> dict[str, int]:
    """The place of each party's shape and colour, by its id; the same in all drawings."""
    parties = [side.id for side in index.sides.values() if not side.observer]
    return {name: place % TONES for place, name in enumerate(parties)}


def group_order(group: Group, index: Index) -> tuple[int, int, str]:
    """Parties in the account's order, observers by name, outlets, those of no side."""
    names = [one_line(side.name) for side in index.sides.values()]
    return (_ORDER.index(group.kind), names.index(group.name) if group.kind == "side" else 0, group.name)


def _speaker(statement: Statement, index: Index, tones: dict[str, int]) -> Speaker:
    actor = index.actors.get(statement.speaker or "")
    if actor is not None:
        side = index.sides.get(actor.side or "")
        if side is None:
            group = Group("no side told", "none", None)
        elif side.observer:
            group = Group(one_line(side.name), "observer", None)
        else:
            group = Group(one_line(side.name), "side", tones[side.id])
        return Speaker(actor.id, one_line(actor.name), tell_role(actor), group, actor.kind != "unnamed", False)
    if statement.own_voice:
        outlet = tell_outlet(index.report_of(statement))
        group = Group("outlets themselves", "outlets", None)
        return Speaker(f"outlet:{outlet}", outlet, OWN_VOICE, group, True, True)
    name = index.speaker_of(statement)
    return Speaker(f"words:{name.casefold()}", name, "", Group("no side told", "none", None), False, False)


def manners_of(statement: Statement, handed_on: frozenset[str]) -> tuple[Manner, ...]:
    """How it is made, in the order of `MANNERS`; "asserts" where nothing else is to be told of it.

    `handed_on` are statements that hold another speaker's.
    """
    holds: dict[Manner, bool] = {
        "against-interest": statement.stance == "against-interest",
        "denies": statement.denial,
        "correction": statement.correction,
        "caveat": statement.caveat and not statement.correction,
        "hedges": bool(statement.hedges),
        "relays": statement.id in handed_on,
        "relayed": bool(statement.relays),
        "opinion": statement.opinion,
    }
    return tuple(manner for manner in MANNERS if holds.get(manner)) or ("asserts",)


def handed_on(statements: Iterable[Statement]) -> frozenset[str]:
    """The statements within which another speaker's stand."""
    known = {each.id: each for each in statements}
    return frozenset(
        each.within
        for each in known.values()
        if each.within in known and known[each.within].speaker != each.speaker and each.speaker is not None
    )


def published_by(report: Report | None) -> datetime | None:
    """When a report was published, in local time as written, None where not known."""
    when = report.published.when if report else None
    return when.replace(tzinfo=None) if when else None
