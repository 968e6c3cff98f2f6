"""Which kind of line a point gets."""

from parallax.account.holdings import Holdings
from parallax.account.lines.dispute import dispute_line
from parallax.account.lines.doubt import with_doubt
from parallax.account.lines.figures import figures_line
from parallax.account.lines.told import told_line
from parallax.account.wording import Speakers
from parallax.nouns.account import Line
from parallax.nouns.point import Point

__all__ = ["line_of", "told_line"]


def line_of(point: Point, held: Holdings, speakers: Speakers) -> Line | None:
    """Figures side by side where there are several values; both sides' words where disputed; else what is told.

    An outlet's doubt about it stands behind. The line's part tells how what it cites stands.
    """
    line = _plain_line(point, held, speakers)
    return None if line is None else with_doubt(line, held, speakers)


def _plain_line(point: Point, held: Holdings, speakers: Speakers) -> Line | None:
    if point.kind == "figure":
        return figures_line(point, held, speakers)
    if "disputed" in point.flags and (line := dispute_line(point, held, speakers)) is not None:
        return line
    return told_line(point, held, speakers)
