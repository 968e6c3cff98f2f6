"""Origins as a person decided: what is one utterance, what is two, and what may be either."""

from collections.abc import Sequence
from dataclasses import dataclass

from parallax.decisions.make import reason_of
from parallax.decisions.regroup import Ruling, regroup
from parallax.nouns.decision import Decision
from parallax.nouns.outcome import Outcome
from parallax.reconcile.decided.links import by_links
from parallax.reconcile.decided.subjects import find_ids, rulings_of

Group = tuple[str, ...]
Why = tuple[str, str, str]
"""Two statements and the reason why they are one utterance."""
WHAT = {
    "same": "that they are one utterance or text",
    "not-same": "that they are not one utterance or text",
    "unsure": "that they may be one utterance or text, which can't be told",
}


@dataclass(frozen=True, slots=True)
class DecidedOrigins:
    """The groups of statements, the reasons of those that decisions touch, and the doubtful ones.

    Of two that may be one the second is doubtful: a lower bound counts them as one.
    """

    groups: tuple[Group, ...]
    why: dict[Group, tuple[str, ...]]
    doubtful: frozenset[Group]
    outcomes: tuple[Outcome, ...]


def decide_origins(
    groups: Sequence[Group], links: Sequence[Why], ids: Sequence[str], decisions: Sequence[Decision]
) -> DecidedOrigins:
    """The groups (of `ids`, in their order) as decided.

    A parted group's other statements go with what they are linked to, else with the one named first.
    """
    rulings, lacking = rulings_of(decisions, find_ids(ids))
    if not rulings:
        return DecidedOrigins(tuple(groups), {}, frozenset(), tuple(lacking))
    led = regroup(groups, rulings, by_links([(one, other) for one, other, _ in links], rulings))
    applied = [ruling for ruling in rulings if any(_is(each, ruling) for each in led.outcomes)]
    order = {ident: n for n, ident in enumerate(ids)}
    found = sorted((tuple(sorted(group, key=order.__getitem__)) for group in led.groups), key=lambda g: order[g[0]])
    touched = {group: [each for each in applied if any(part & set(group) for part in each.parts)] for group in found}
    why = {group: _why(group, links, mine) for group, mine in touched.items() if mine}
    doubtful = frozenset(group for group, mine in touched.items() if any(_second(group, each) for each in mine))
    return DecidedOrigins(tuple(found), why, doubtful, (*lacking, *led.outcomes))


def _is(outcome: Outcome, ruling: Ruling) -> bool:
    return outcome.decision == ruling.decision and outcome.state == "applied"


def _why(group: Group, links: Sequence[Why], mine: Sequence[Ruling]) -> tuple[str, ...]:
    held = set(group)
    told = [why for one, other, why in links if one in held and other in held]
    ruled = [reason_of(each.decision, WHAT[each.decision.kind]) for each in mine]
    return tuple(dict.fromkeys([*ruled, *told]))


def _second(group: Group, ruling: Ruling) -> bool:
    return ruling.decision.kind == "unsure" and not ruling.parts[0] & set(group)
