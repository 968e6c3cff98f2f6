"""Whether each line of a brief stands in a part that what it cites bears out."""

from collections.abc import Iterable, Mapping

from parallax.account.shelves import Shelf
from parallax.errors import BrokenAccount
from parallax.nouns.account import Account, BriefPart, Line
from parallax.nouns.point import Point
from parallax.nouns.relation import RelationType

NEEDS: Mapping[BriefPart, RelationType] = {
    "disputed": "conflict",
    "changed": "update",
    "agreed": "agree",
    "several": "agree",
}
"""The relation between two of its citations without which a line can't stand in a part."""


def check_parts(account: Account, shelves: Mapping[str, Shelf]) -> None:
    """Raise BrokenAccount on the first line that stands in a part whose relation joins nothing that it cites."""
    home = {figure.id: figure.statement for figure in account.figures}
    for story in account.stories:
        points = shelves[story.id].points
        for line in story.brief:
            wanted = NEEDS.get(line.part) if line.part else None
            if wanted is not None and not _joins(points, line, wanted, home):
                raise BrokenAccount(
                    f"a line stands under “{line.part}”, and nothing that it cites stands so: {line.text}"
                )


def _joins(points: Iterable[Point], line: Line, wanted: RelationType, home: Mapping[str, str]) -> bool:
    """True where a relation of this type joins two of the statements that a line cites."""
    ends = (
        {home.get(relation.source, relation.source), home.get(relation.target, relation.target)}
        for point in points
        for relation in point.relations
        if relation.type == wanted
    )
    return any(pair <= set(line.statements) for pair in ends)
