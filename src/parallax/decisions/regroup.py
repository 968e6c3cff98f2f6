"""Groups that were found, led to what a person decided about them."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from parallax.decisions.standing import VERDICTS
from parallax.decisions.verdicts import Verdicts
from parallax.nouns.decision import Decision
from parallax.nouns.outcome import Outcome

Nearest = Callable[[str, Sequence[Sequence[str]]], int | None]
"""Given what is left to nobody and the parts of a group that was parted: the place of the part that it goes with."""


@dataclass(frozen=True, slots=True)
class Ruling:
    """A decision, and the items that each of its parts means here."""

    decision: Decision
    parts: tuple[frozenset[str], ...]


@dataclass(frozen=True, slots=True)
class Regrouped:
    """The groups, each in order, they in order of their first item; and what became of each ruling."""

    groups: tuple[tuple[str, ...], ...]
    outcomes: tuple[Outcome, ...]


def regroup(
    groups: Iterable[Sequence[str]],
    rulings: Sequence[Ruling],
    nearest: Nearest = lambda item, parts: None,
) -> Regrouped:
    """The groups with what is decided to be one joined, and what is decided to be apart, or is unsure, parted.

    `rulings` stand from the earliest to the latest; one that does not fit later ones here, though its words did, is
    overruled. A parted group's other items go with the part that `nearest` names; where it names none they stay
    together, apart from those parts: nobody has decided.
    """
    said: Verdicts[str] = Verdicts()
    outcomes = [_take(said, ruling) for ruling in reversed(rulings)]
    joined = _joined([tuple(group) for group in groups], said)
    found = [part for group in joined for part in _parted(group, said, nearest)]
    return Regrouped(tuple(sorted(tuple(sorted(part)) for part in found)), tuple(reversed(outcomes)))


def _take(said: Verdicts[str], ruling: Ruling) -> Outcome:
    verdict = VERDICTS[ruling.decision.kind]
    if verdict != "same" and any(a & b for n, a in enumerate(ruling.parts) for b in ruling.parts[:n]):
        return Outcome(ruling.decision, "not-applied", "its subjects are one and the same in one report")
    if said.say(verdict, [sorted(part) for part in ruling.parts]):
        return Outcome(ruling.decision, "applied")
    return Outcome(ruling.decision, "overruled", "with what later decisions say here it can't hold")


def _joined(groups: Sequence[tuple[str, ...]], said: Verdicts[str]) -> list[list[str]]:
    """Groups that hold what is said to be one are one."""
    home: dict[str, list[str]] = {}
    found: list[list[str]] = []
    for group in groups:
        bound = {id(home[lead]): home[lead] for item in group if (lead := said.lead(item)) in home}
        whole = list(group)
        for other in bound.values():
            whole += other
            found = [each for each in found if each is not other]
        found.append(whole)
        home.update((said.lead(item), whole) for item in whole)
    return found


def _parted(group: Sequence[str], said: Verdicts[str], nearest: Nearest) -> list[list[str]]:
    """The group in parts no two items of one of which are said to be apart."""
    ones: dict[str, list[str]] = {}
    for item in sorted(group):
        ones.setdefault(said.lead(item), []).append(item)
    leads = [lead for lead in ones if any(other in ones for other in said.apart_from(lead))]
    if not leads:
        return [list(group)]
    parts: list[list[str]] = []
    for lead in leads:
        home = next((part for part in parts if all(said.between(lead, each) in (None, "same") for each in part)), None)
        if home is None:
            parts.append(list(ones[lead]))
        else:
            home += ones[lead]
    settled = [tuple(part) for part in parts]
    rest: list[str] = []
    for lead in (each for each in ones if each not in leads):
        for item in ones[lead]:
            place = nearest(ones[lead][0], settled)
            (rest if place is None else parts[place]).append(item)
    return [*parts, rest] if rest else parts
