"""A story's points with all that is told of each, made once for a story that is looked at again and again."""

from dataclasses import dataclass
from datetime import datetime
from weakref import WeakKeyDictionary

from parallax.export.wording import count_outlets
from parallax.nouns.point import Point
from parallax.web.desk import Shown
from parallax.web.pages.heard import Heard
from parallax.web.pages.speaking import handed_on, speakers_of
from parallax.web.pages.telling import Telling, first_told, tellings_of


@dataclass(frozen=True, slots=True)
class ToldPoint:
    """A point, what each speaker says of it, when it was first told (in words, and as a time), in how many outlets.

    `heard` are the speakers (ids) that were heard later; those that speak to it among them.
    """

    point: Point
    tellings: tuple[Telling, ...]
    first: str
    first_at: datetime | None
    outlets: int
    heard: frozenset[str]


_KEPT: WeakKeyDictionary[Shown, tuple[ToldPoint, ...]] = WeakKeyDictionary()
"""As long as the desk keeps the story itself."""


def told_points(shown: Shown) -> tuple[ToldPoint, ...]:
    """The points of a story to which somebody speaks, in the account's order."""
    kept = _KEPT.get(shown)
    if kept is None:
        kept = _KEPT[shown] = _make(shown)
    return kept


def _make(shown: Shown) -> tuple[ToldPoint, ...]:
    index, reports = shown.index, frozenset(shown.story.reports)
    mine = [each for each in index.statements.values() if each.report in reports]
    speakers, handed = speakers_of(index, mine), handed_on(mine)
    heard = Heard(index, speakers)
    made = []
    for point in (index.points[name] for name in shown.story.points if name in index.points):
        tellings = tellings_of(point, index, speakers, handed)
        said = [index.statements[name] for each in tellings for name in each.statements]
        outlets = count_outlets(map(index.report_of, said))
        if tellings:
            made.append(ToldPoint(point, tellings, *first_told(point, index), outlets, heard.after(said)))
    return tuple(made)
