"""Points as a person decided: what answers one question, what does not, what can't be told, and what is left out."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from parallax.decisions.make import reason_of
from parallax.decisions.regroup import Ruling, regroup
from parallax.nouns.decision import Decision
from parallax.nouns.outcome import Outcome
from parallax.nouns.point import Point
from parallax.nouns.relation import Relation
from parallax.reconcile.decided.links import by_links
from parallax.reconcile.decided.subjects import find_ids, rulings_of

Group = tuple[str, ...]
UNSURE = "whether both answer one question"
UNSETTLED = "how the two stand"


class DecidedPoints:
    """The decisions about points, asked once for the figures and once for the words of a story."""

    def __init__(self, decisions: Sequence[Decision]) -> None:
        self._hide = [each for each in decisions if each.kind == "hide" and each.of == "points"]
        self._decisions = [each for each in decisions if each.of == "points" and each.kind != "hide"]
        self._ruled: dict[frozenset[str], Decision] = {}
        self._outcomes: list[Outcome] = []

    @property
    def outcomes(self) -> tuple[Outcome, ...]:
        """What became of them so far."""
        return tuple(self._outcomes)

    def regrouped(self, groups: Sequence[Group], links: Iterable[tuple[str, str]], ids: Sequence[str]) -> list[Group]:
        """The groups of `ids`, in their order; a parted group's others go with what they are linked to, else the first named."""
        rulings, lacking = rulings_of(self._decisions, find_ids(ids))
        self._outcomes += lacking
        if not rulings:
            return list(groups)
        grouping = [each for each in rulings if each.decision.kind != "unsure"]
        led = regroup(groups, grouping, by_links(links, grouping))
        doubted = [Outcome(each.decision, "applied") for each in rulings if each.decision.kind == "unsure"]
        self._outcomes += [*led.outcomes, *doubted]
        settled = {each.decision.id for each in self._outcomes if each.state == "applied"}
        for ruling in rulings:
            if ruling.decision.id in settled:
                self._ruled.update(_pairs(ruling))
        order = {ident: n for n, ident in enumerate(ids)}
        found = [tuple(sorted(group, key=order.__getitem__)) for group in led.groups]
        return sorted(found, key=lambda group: order[group[0]])

    def relation(self, found: Relation | None, one: str, other: str) -> Relation | None:
        """The relation of two figures or statements of one point, with what was decided among its reasons."""
        decision = self._ruled.get(frozenset((one, other)))
        if decision is None:
            return found
        if decision.kind == "unsure":
            why = (reason_of(decision, "that it can't be told whether both answer one question"),)
            return Relation(one, other, "undecided", "missing", UNSURE, (*(found.why if found else ()), *why))
        why = (reason_of(decision, "that both answer one question"),)
        if found is None:
            return Relation(one, other, "undecided", "missing", UNSETTLED, why)
        return replace(found, why=(*found.why, *why))

    def shown(self, points: Sequence[Point]) -> tuple[Point, ...]:
        """The points without those that were hidden."""
        gone = set()
        for decision in self._hide:
            subject = decision.subjects[0]
            held = {point.id for point in points if subject.key in _answers(point, subject.kind)}
            gone |= held
            if held:
                self._outcomes.append(Outcome(decision, "applied"))
        return tuple(point for point in points if point.id not in gone)


def _answers(point: Point, kind: str) -> tuple[str, ...]:
    """By what a point is named: one of figures by a figure, one of words by a statement."""
    if kind == "figure":
        return point.figures
    return point.statements if point.kind != "figure" else ()


def _pairs(ruling: Ruling) -> Iterable[tuple[frozenset[str], Decision]]:
    items = sorted(item for part in ruling.parts for item in part)
    return ((frozenset((one, other)), ruling.decision) for n, one in enumerate(items) for other in items[:n])
