"""The points of a story: figures first, then what is left to words."""

from collections.abc import Iterator, Mapping, Sequence, Set

from parallax.nouns.ident import make_id
from parallax.nouns.incident import Incident
from parallax.nouns.origin import Origin
from parallax.nouns.point import Point, PointKind
from parallax.nouns.relation import Relation
from parallax.nouns.story import Story
from parallax.reconcile.decided.points import DecidedPoints
from parallax.reconcile.nearby import by_day, nearby
from parallax.reconcile.points.counterparts import with_counterparts
from parallax.reconcile.points.disputes import dispute_title
from parallax.reconcile.points.figures import group_figures
from parallax.reconcile.points.flags import flags_of, with_across
from parallax.reconcile.points.positions import group_positions
from parallax.reconcile.points.stale import first_given, without_stale
from parallax.reconcile.points.titles import figure_title, position_title
from parallax.reconcile.relations import relate_figures, relate_statements
from parallax.reconcile.relations.pair import pair_figures, pair_statements
from parallax.reconcile.told import Desk, Held, Told

CROWD = 120
"""Above this many figures in a point, only the first figure of each origin and value is set against the others, and where these
are more, each against those nearest to it in time; so are statements."""
LONG = 12
"""Above this many statements in an origin, each is set beside the first alone: the origin itself names them all."""


def build_points(
    desk: Desk,
    story: Story,
    origins: Sequence[Origin],
    incidents: Sequence[Incident],
    decided: DecidedPoints | None = None,
) -> tuple[Point, ...]:
    """All points, the weightiest first: many origins and reports before few, figures before words, own voice last.

    What a person `decided` about them is taken up in the grouping, in the relations, and at the end.
    """
    decided = decided or DecidedPoints(())
    origin_of = {ident: origin.id for origin in origins for ident in origin.statements}
    maker = _Maker(desk, story, {origin.id: origin for origin in origins}, origin_of, incidents, decided)
    points = [maker.of_figures(group) for group in group_figures(desk, origin_of, decided)]
    related = {pair for point in points for pair in _statement_pairs(point, desk)}
    figured = {ident for point in points for ident in point.statements}
    positions = group_positions(desk, origin_of, decided)
    for each in positions:
        if len(each) > 1 or each[0].id not in figured:
            points.append(maker.of_words(each, related))
            related |= set(_word_pairs(points[-1]))
    counts = _counts_of(points)
    kept = [point for point in points if not _repeats(point, counts)]
    return decided.shown(sorted(kept, key=lambda point: _rank(point, desk)))


class _Maker:
    """Makes points of groups; holds what every point needs."""

    def __init__(
        self,
        desk: Desk,
        story: Story,
        origins: Mapping[str, Origin],
        origin_of: Mapping[str, str],
        incidents: Sequence[Incident],
        decided: DecidedPoints,
    ) -> None:
        self._desk, self._story, self._origins, self._origin_of = desk, story, origins, origin_of
        self._decided, self._told_in = decided, _by_statement(incidents)
        self._carriers = {
            each.id: frozenset(desk.by_id[ident].report.id for ident in each.statements) for each in origins.values()
        }

    def of_figures(self, group: Sequence[Held]) -> Point:
        """A point of figures, with a relation for every pair that has one."""
        told = self._desk.of(told.id for told, _ in group)
        held = {counted.figure.id: (told, counted) for told, counted in group}
        home = {ident: told for ident, (told, _) in held.items()}
        relations = with_counterparts(tuple(self._figure_relations(group)), held)
        title = figure_title(group, self._desk.places, len({self._origin_of[each.id] for each in told}))
        figures = tuple(counted.figure.id for _, counted in group)
        return self._point("figure", title, told, figures, relations, home)

    def of_words(self, group: Sequence[Told], related: set[tuple[str, str]]) -> Point:
        """A point of words; pairs whose figures already stand in a relation are left to those."""
        relations = tuple(self._word_relations(group, related))
        home = {told.id: told for told in group}
        title = dispute_title(group, relations, self._incidents_of(group)) or position_title(group)
        return self._point(self._kind(group), title, group, (), relations, home)

    def _kind(self, group: Sequence[Told]) -> PointKind:
        found = self._incidents_of(group)
        if any(incident.holds for incident in found):
            return "control"
        return "incident" if found else "position"

    def _incidents_of(self, group: Sequence[Told]) -> list[Incident]:
        found = {at: incident for told in group for at, incident in self._told_in.get(told.id, ())}
        return [found[at] for at in sorted(found)]

    def _point(
        self,
        kind: PointKind,
        title: str,
        told: Sequence[Told],
        figures: tuple[str, ...],
        relations: tuple[Relation, ...],
        home: Mapping[str, Told],
    ) -> Point:
        ids = tuple(each.id for each in told)
        origins = tuple(self._share(told))
        relations = tuple(with_across(each, home, self._origin_of) for each in relations)
        return Point(
            id=make_id("point", self._story.id, kind, *sorted(ids), *sorted(figures)),
            story=self._story.id,
            title=title,
            kind=kind,
            flags=flags_of(told, origins, relations),
            statements=ids,
            figures=figures,
            incidents=tuple(sorted(each.id for each in self._incidents_of(told))),
            origins=origins,
            relations=relations,
        )

    def _share(self, told: Sequence[Told]) -> Iterator[Origin]:
        """The origins of these statements, each with those of its statements that stand in the point."""
        held: dict[str, list[Told]] = {}
        for each in told:
            held.setdefault(self._origin_of[each.id], []).append(each)
        for ident, members in held.items():
            yield Origin(
                id=ident,
                statements=tuple(each.id for each in members),
                reports=len({each.report.id for each in members}),
                outlets=len({each.report.outlet or each.report.id for each in members}),
                why=self._origins[ident].why,
                doubtful=self._origins[ident].doubtful,
            )

    def _figure_relations(self, group: Sequence[Held]) -> Iterator[Relation]:
        given = first_given(group)
        for (one, first), (other, second) in nearby(self._spoken_for(group), _by_day, many=CROWD):
            if (first.back or second.back) and one.id != other.id:
                continue
            if one.id == other.id and first.figure.part_of is None and second.figure.part_of is None:
                continue
            pair = pair_statements(one, other, self._one(one, other), self._together(one, other))
            relation = relate_figures(pair_figures(self._desk, pair, first, second))
            relation = without_stale(relation, (one, first), (other, second), given) if relation is not None else None
            relation = self._decided.relation(relation, first.figure.id, second.figure.id)
            if relation is not None:
                yield relation

    def _spoken_for(self, group: Sequence[Held]) -> Sequence[Held]:
        if len(group) <= CROWD:
            return group
        first: dict[tuple[str, object], Held] = {}
        for told, counted in group:
            first.setdefault((self._origin_of[told.id], counted.figure.range), (told, counted))
        return tuple(first.values())

    def _word_relations(self, group: Sequence[Told], related: set[tuple[str, str]]) -> Iterator[Relation]:
        for one, other in nearby(self._words_for(group), by_day, many=CROWD):
            if (one.id, other.id) in related or (self._one(one, other) and not self._linked(one, other)):
                continue
            relation = relate_statements(pair_statements(one, other, self._one(one, other)))
            relation = self._decided.relation(relation, one.id, other.id)
            if relation is not None:
                yield relation

    def _words_for(self, group: Sequence[Told]) -> Sequence[Told]:
        """Of a great many the first telling of each origin alone."""
        if len(group) <= CROWD:
            return group
        first: dict[str, Told] = {}
        for told in group:
            first.setdefault(self._origin_of[told.id], told)
        return tuple(first.values())

    def _linked(self, one: Told, other: Told) -> bool:
        """Statements of one origin are told to be so where they stand in two reports; of a long one, each to its first."""
        members = self._origins[self._origin_of[one.id]].statements
        if one.report.id == other.report.id:
            return False
        return len(members) <= LONG or members[0] in {one.id, other.id}

    def _together(self, one: Told, other: Told) -> bool:
        """True when some report carries both utterances."""
        first, second = (self._carriers[self._origin_of[told.id]] for told in (one, other))
        return not first.isdisjoint(second)

    def _one(self, one: Told, other: Told) -> bool:
        return self._origin_of[one.id] == self._origin_of[other.id]


def _by_day(held: Held) -> tuple[object, ...]:
    return *by_day(held[0]), held[1].figure.id


def _statement_pairs(point: Point, desk: Desk) -> Iterator[tuple[str, str]]:
    """Both orders of the pairs of statements that the point's relations join."""
    home = {c.figure.id: told.id for told in desk.of(point.statements) for c in told.figures}
    for relation in point.relations:
        yield home[relation.source], home[relation.target]
        yield home[relation.target], home[relation.source]


def _word_pairs(point: Point) -> Iterator[tuple[str, str]]:
    """Both orders of the pairs of statements that a point of words joins."""
    for relation in point.relations:
        yield relation.source, relation.target
        yield relation.target, relation.source


def _by_statement(incidents: Sequence[Incident]) -> Mapping[str, Sequence[tuple[int, Incident]]]:
    """By statement the incidents that it tells, each with its place among them all."""
    found: dict[str, list[tuple[int, Incident]]] = {}
    for each in enumerate(incidents):
        for ident in each[1].statements:
            found.setdefault(ident, []).append(each)
    return found


def _counts_of(points: Sequence[Point]) -> Mapping[str, Set[int]]:
    """By statement the points of figures (by place) that it answers."""
    found: dict[str, set[int]] = {}
    for at, point in enumerate(points):
        for ident in point.statements if point.kind == "figure" else ():
            found.setdefault(ident, set()).add(at)
    return found


def _repeats(point: Point, counts: Mapping[str, Set[int]]) -> bool:
    """A point of words whose statements all answer one figure point together, with nothing of its own to relate."""
    if point.kind == "figure" or point.relations:
        return False
    return bool(frozenset.intersection(*(frozenset(counts.get(ident, ())) for ident in point.statements)))


def _rank(point: Point, desk: Desk) -> tuple[object, ...]:
    told = desk.of(point.statements)
    own = all(each.actor is None and not each.statement.speaker_text for each in told)
    reports = len({each.report.id for each in told})
    return (own and len(told) == 1, -reports, -len(point.origins), point.kind != "figure", point.title, point.id)
