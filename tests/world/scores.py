"""What the program found beside what follows from the truth: counts of right and wrong, by kind."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations

from parallax.nouns.lineage import Lineage
from parallax.nouns.point import Point
from parallax.nouns.relation import Relation
from world.drafts import Draft
from world.expected import Links, Pair, expected_links, expected_origins, expected_relations
from world.pairs import describe
from world.readings import Telling
from world.rules import Expected

NOTHING = "nothing"
UNASKED = frozenset({"none", "apart"})
"""Kinds of what was found and should not have been."""


@dataclass(slots=True)
class Tally:
    """`right` of `asked`, by kind; `wrong` counts what was found instead, with the seeds that show it."""

    asked: Counter[str] = field(default_factory=Counter)
    right: Counter[str] = field(default_factory=Counter)
    wrong: Counter[str] = field(default_factory=Counter)
    seeds: dict[str, int] = field(default_factory=dict)

    def count(self, kind: str, wrong: str | None, seed: int) -> None:
        """One thing asked: right where `wrong` is None."""
        self.asked[kind] += 1
        if wrong is None:
            self.right[kind] += 1
        else:
            self.wrong[wrong] += 1
            self.seeds.setdefault(wrong, seed)

    @property
    def rate(self) -> float:
        """The share of right ones in all that were asked or wrongly found."""
        asked = self.asked.total()
        return self.right.total() / asked if asked else 1.0

    @property
    def found(self) -> float:
        """The share of right ones in those that were asked, whatever was found beside them."""
        asked = sum(count for kind, count in self.asked.items() if kind not in UNASKED)
        return self.right.total() / asked if asked else 1.0


@dataclass(slots=True)
class Scores:
    """The rates of some worlds; `open` counts the relations asked for which several answers are right."""

    relations: Tally = field(default_factory=Tally)
    origins: Tally = field(default_factory=Tally)
    lineage: Tally = field(default_factory=Tally)
    ways: Tally = field(default_factory=Tally)
    open: int = 0

    def add(
        self,
        seed: int,
        tellings: tuple[Telling, ...],
        drafts: tuple[Draft, ...],
        points: Sequence[Point],
        lineage: Sequence[Lineage],
    ) -> None:
        """Score one world."""
        known = {ident for telling in tellings for ident in (telling.statement, *telling.figures)}
        expected = expected_relations(tellings)
        found = {
            _pair(r.source, r.target): r for point in points for r in point.relations if {r.source, r.target} <= known
        }
        origins = expected_origins(tellings)
        self._add_relations(seed, expected, found, _may_agree(tellings, expected, origins))
        self._add_origins(seed, origins, {telling.statement: telling for telling in tellings}, points)
        self._add_lineage(seed, expected_links(drafts), lineage)

    def _add_relations(
        self, seed: int, expected: Mapping[Pair, Expected], found: Mapping[Pair, Relation], alike: frozenset[Pair]
    ) -> None:
        for pair in sorted({*expected, *found}):
            wanted, got = expected.get(pair), found.get(pair)
            if wanted is None and got is not None and pair in alike and got.type == "agree":
                continue
            if wanted is None:
                self.relations.count("none", f"nothing → {_told(got)}", seed)
            elif wanted.demanded or got is not None:
                self.open += wanted.demanded and bool(wanted.also)
                wrong = None if _fits(wanted, got) else f"{wanted.type} ({wanted.how}) → {_told(got, wanted)}"
                if wanted.demanded or wrong:
                    self.relations.count(wanted.type, wrong, seed)

    def _add_origins(
        self, seed: int, expected: Mapping[str, str], told: Mapping[str, Telling], points: Sequence[Point]
    ) -> None:
        """Pairs that are one origin in truth, or were taken for one."""
        home = {ident: origin.id for point in points for origin in point.origins for ident in origin.statements}
        for one, other in combinations(sorted(expected), 2):
            same, found = expected[one] == expected[other], home.get(one, one) == home.get(other, other)
            if same or found:
                kind = describe(told[one].piece, told[other].piece)
                wrong = None if same and found else f"{'taken apart' if same else 'taken for one'}: {kind}"
                self.origins.count("one" if same else "apart", wrong, seed)

    def _add_lineage(self, seed: int, links: Links, lineage: Iterable[Lineage]) -> None:
        found = {(each.source, each.target): each.kind for each in lineage}
        for pair, way in links.demanded.items():
            turned = (pair[1], pair[0]) in found
            right = pair in found or (turned and pair in links.unsure)
            wrong = None if right else f"{way} → {'turned round' if turned else NOTHING}"
            self.lineage.count(way, wrong, seed)
            met = pair if pair in found else (pair[1], pair[0])
            if met in found and way != "rewrite" and (pair in found or pair in links.unsure):
                self.ways.count(way, None if found[met] == way else f"{way} → {found[met]}", seed)
        for pair in sorted(found):
            if (
                pair not in links.demanded
                and (pair[1], pair[0]) not in links.demanded
                and frozenset(pair) not in links.allowed
            ):
                self.lineage.count("none", f"nothing → {found[pair]}", seed)


def _fits(wanted: Expected, got: Relation | None) -> bool:
    if got is None:
        return False
    if got.type == "update" and wanted.type == "update":
        return got.source == wanted.source
    if got.type == "narrower" and wanted.source is not None:
        return got.source == wanted.source
    return got.type == wanted.type or got.type in wanted.also


def _told(got: Relation | None, wanted: Expected | None = None) -> str:
    if got is None:
        return NOTHING
    turned = wanted is not None and wanted.source not in {None, got.source} and got.type == wanted.type
    missing = f": {got.missing}" if got.missing else ""
    return f"{got.type} ({got.how}{missing})" + (", turned round" if turned else "")


def _may_agree(
    tellings: tuple[Telling, ...], expected: Mapping[Pair, Expected], origins: Mapping[str, str]
) -> frozenset[Pair]:
    """Statements that may be said to agree: one origin, two scenes, or counts that stand in a relation of their own."""
    homes = {figure: telling.statement for telling in tellings for figure in telling.figures}
    found = {_pair(homes.get(a, a), homes.get(b, b)) for a, b in expected}
    found |= {_pair(a, b) for a, b in combinations(sorted(origins), 2) if origins[a] == origins[b]}
    scenes = [telling.statement for telling in tellings if telling.piece.role == "scene"]
    return frozenset(found | {_pair(a, b) for a, b in combinations(scenes, 2)})


def _pair(one: str, other: str) -> Pair:
    return (one, other) if one < other else (other, one)
