"""Sides as a person decided."""

from collections.abc import Mapping, Sequence

from parallax.decisions.make import reason_of, values_of
from parallax.nouns.decision import Decision
from parallax.nouns.outcome import Outcome
from parallax.reconcile.allegiance import Allegiance, of_country
from parallax.reconcile.decided.subjects import Find
from parallax.values.country import country_of
from parallax.values.place_name import fold

Named = Mapping[str, tuple[str | None, str]]
"""By actor (id): the name of its side, None for no side, and the reason."""


def find_sides(
    decisions: Sequence[Decision], find: Find, united: Mapping[str, str]
) -> tuple[dict[str, tuple[str | None, str]], tuple[Outcome, ...]]:
    """The sides that were decided; `united` leads from the readings' actors to the story's."""
    named: dict[str, tuple[str | None, str]] = {}
    outcomes = []
    for decision in decisions:
        name = values_of(decision)["name"]
        told = None if name is None else str(name)
        why = reason_of(decision, "that no side is spoken for" if told is None else f"that the side is {told}")
        ids = {united[ident] for ident in find(decision.subjects[0])}
        named.update(dict.fromkeys(ids, (told, why)))
        if ids:
            outcomes.append(Outcome(decision, "applied"))
    return named, tuple(outcomes)


def settle_sides(told: dict[str, Allegiance], decided: Named) -> None:
    """Put in `told` what was decided: a side of that name that somebody has, a country's, or a new one."""
    known = {fold(side.name): side for _, side in sorted(told.items())}
    for ident, (name, why) in sorted(decided.items()):
        if name is None:
            told.pop(ident, None)
            continue
        side, code = known.get(fold(name)), country_of(name)
        if side is not None:
            told[ident] = Allegiance(side.key, side.name, side.observer, why)
        elif code is not None:
            told[ident] = of_country(code, why)
        else:
            told[ident] = Allegiance(f"decided:{fold(name)}", name, False, why)
