"""What an account holds of each of its stories, sorted once for all that look at one story after another."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from parallax.nouns.account import Account
from parallax.nouns.figure import Figure
from parallax.nouns.point import Point
from parallax.nouns.statement import Statement


@dataclass(frozen=True, slots=True)
class Shelf:
    """What stands in the reports of one story, in the account's order; its points."""

    statements: list[Statement] = field(default_factory=list)
    figures: list[Figure] = field(default_factory=list)
    points: list[Point] = field(default_factory=list)


def sort_by_story(account: Account) -> Mapping[str, Shelf]:
    """A shelf for each story's id. What names a report, statement or story that is not there stands on none."""
    shelves = {story.id: Shelf() for story in account.stories}
    of_report = {report: shelves[story.id] for story in account.stories for report in story.reports}
    of_statement: dict[str, Shelf] = {}
    for statement in account.statements:
        if statement.report in of_report:
            of_statement[statement.id] = shelf = of_report[statement.report]
            shelf.statements.append(statement)
    for figure in account.figures:
        if figure.statement in of_statement:
            of_statement[figure.statement].figures.append(figure)
    for point in account.points:
        if point.story in shelves:
            shelves[point.story].points.append(point)
    return shelves
