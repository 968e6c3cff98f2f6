"""Of two statements with several figures each, which figures stand beside one another."""

from collections.abc import Mapping, Sequence, Set

from parallax.nouns.relation import Relation
from parallax.reconcile.told import Held


def with_counterparts(relations: Sequence[Relation], held: Mapping[str, Held]) -> tuple[Relation, ...]:
    """The relations, less those of a figure to another than its counterpart in the other statement, in the order given.

    "180 mm (7 inches)" beside "180 mm, and 290 mm since Friday": a count has one counterpart in another statement, that
    of its own number, else of its own place, its own words, or the nearest in number. A part is set beside its whole all the
    same, and so are the counts of two places, but where one of the two is told again of its own place.
    """
    groups: dict[tuple[str, str], list[Relation]] = {}
    for each in relations:
        if each.type != "narrower" and each.how != "place":
            groups.setdefault(_statements(each, held), []).append(each)
    dropped = {id(each) for group in groups.values() if len(group) > 1 for each in _without_counterpart(group, held)}
    met = {
        (pair, ident)
        for pair, group in groups.items()
        for each in group
        if id(each) not in dropped and _of_one_place(each, held)
        for ident in (each.source, each.target)
    }
    return tuple(each for each in relations if id(each) not in dropped and not _met_at_home(each, met, held))


def _met_at_home(relation: Relation, met: Set[tuple[tuple[str, str], str]], held: Mapping[str, Held]) -> bool:
    """True for the counts of two places of which one has its counterpart already."""
    if relation.type != "different-scope" or relation.how != "place":
        return False
    pair = _statements(relation, held)
    return (pair, relation.source) in met or (pair, relation.target) in met


def _of_one_place(relation: Relation, held: Mapping[str, Held]) -> bool:
    one, other = (held[ident][1].figure.place for ident in (relation.source, relation.target))
    return one is not None and one == other


def _without_counterpart(relations: Sequence[Relation], held: Mapping[str, Held]) -> list[Relation]:
    met: set[str] = set()
    left: list[Relation] = []
    for each in sorted(relations, key=lambda relation: _unlikeness(relation, held)):
        if met.isdisjoint((each.source, each.target)):
            met.update((each.source, each.target))
        else:
            left.append(each)
    return left


def _unlikeness(relation: Relation, held: Mapping[str, Held]) -> tuple[object, ...]:
    """The order in which counterparts are found: one number (a part's and a whole's are equal by chance), one place, words
    alike, numbers near each other.
    """
    (_, one), (_, other) = held[relation.source], held[relation.target]
    parts = one.subject.part != other.subject.part and (one.figure.part_of is None) != (other.figure.part_of is None)
    low, high = sorted(max(each.figure.range.low or 0.0, 1.0) for each in (one, other))
    return (
        1 if relation.type != "agree" else 2 if parts else 0,
        None not in (one.figure.place, other.figure.place) and one.figure.place != other.figure.place,
        one.figure.unit != other.figure.unit,
        one.subject.words != other.subject.words,
        high / low,
        *sorted((relation.source, relation.target)),
    )


def _statements(relation: Relation, held: Mapping[str, Held]) -> tuple[str, str]:
    one, other = held[relation.source][0].id, held[relation.target][0].id
    return min(one, other), max(one, other)
