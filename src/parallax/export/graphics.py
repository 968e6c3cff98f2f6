"""The drawings of an account, each with the rows of the table that tells the same."""

from dataclasses import dataclass

from parallax.export.family_graphic import Tree, draw_copies
from parallax.export.figure_graphic import PointGraphic, draw_point
from parallax.export.index import Index
from parallax.export.timeline_graphic import Times, draw_times
from parallax.export.view import AccountView
from parallax.nouns.account import Account


@dataclass(frozen=True, slots=True)
class StoryGraphics:
    """One story's drawings. `figures` by a point's id; None where there is nothing to draw."""

    figures: dict[str, PointGraphic]
    times: Times | None
    tree: Tree | None


def draw_account(account: Account, view: AccountView) -> tuple[StoryGraphics, ...]:
    """The drawings of each story, in order. Ids in them begin with the story's number, so that none occurs twice."""
    index = Index(account)
    words = {entry.number: entry for story in view.stories for entry in story.words}
    drawn = []
    for number, (story, shown) in enumerate(zip(account.stories, view.stories, strict=True), start=1):
        figures = {
            point.id: draw_point(point, words, index, f"chart-{number}-{place}")
            for place, point in enumerate(shown.tables, start=1)
        }
        drawn.append(
            StoryGraphics(
                figures,
                draw_times(story, index, f"times-{number}"),
                draw_copies(account.lineage, story, index, f"family-{number}"),
            )
        )
    return tuple(drawn)
