"""What tests ask of a reconciled story."""

from parallax.nouns.reconciled import Reconciled
from parallax.nouns.relation import Relation


def relations(story: Reconciled) -> dict[tuple[str, str], Relation]:
    """By the texts of the two figures, or the ids of the two statements, in order."""
    texts = {figure.id: figure.text for figure in story.figures}
    found = {}
    for point in story.points:
        for relation in point.relations:
            found[texts.get(relation.source, relation.source), texts.get(relation.target, relation.target)] = relation
    return found


def type_of(story: Reconciled, one: str, other: str) -> str | None:
    """The type of the relation of the two, whichever way it runs."""
    found = relations(story)
    relation = found.get((one, other)) or found.get((other, one))
    return relation.type if relation else None


def origin_of(story: Reconciled, statement: str) -> str:
    """The one origin that holds a statement."""
    ids = {o.id for point in story.points for o in point.origins if statement in o.statements}
    assert len(ids) == 1
    return ids.pop()
