"""The board: points down, speakers across, and what each says of each."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from urllib.parse import quote, urlencode

from parallax.export.index import Index
from parallax.export.visible import one_line
from parallax.export.wording import FLAGS
from parallax.nouns.point import PointFlag, PointKind
from parallax.web.asked import Asked
from parallax.web.desk import Desk
from parallax.web.pages.heading import Heading, heading
from parallax.web.pages.speaking import Group, Manner, Speaker, group_order
from parallax.web.pages.telling import Telling
from parallax.web.pages.told import ToldPoint, told_points

PER_PAGE = 50
"""Rows that a page without scripts shows at once."""

SORTS = {"disputed": "disputed first", "first": "first told first", "origins": "most origins first"}
KINDS = {"": "all points", "disputed": "disputed only", "figures": "figures only"}


@dataclass(frozen=True, slots=True)
class Carrier:
    """An outlet that carries what a speaker says, and on how many points."""

    name: str
    points: int


@dataclass(frozen=True, slots=True)
class Column:
    """A speaker: name, as what it speaks, the place of its group, on how many points it is heard, in which outlets."""

    id: str
    name: str
    role: str
    group: int
    points: int
    outlets: tuple[Carrier, ...]


@dataclass(frozen=True, slots=True)
class CellTie:
    """How a cell stands to others of its row (places of columns): "conflicts with"."""

    type: str
    told: str
    columns: tuple[int, ...]
    across: bool


@dataclass(frozen=True, slots=True)
class CellCarrier:
    """What an outlet (the place among its column's) carries of a cell."""

    outlet: int
    words: str


@dataclass(frozen=True, slots=True)
class Cell:
    """What the speaker of a column (its place) says of a row's point: in which manners and words, and who repeats it.

    `repeated` tells outlets and origins in words. `href` is the point's page at this speaker.
    """

    column: int
    manners: tuple[Manner, ...]
    words: tuple[str, ...]
    repeated: str
    outlets: int
    origins: int
    carried: tuple[CellCarrier, ...]
    ties: tuple[CellTie, ...]
    href: str


@dataclass(frozen=True, slots=True)
class Row:
    """A point. `first` is when it was first told, in words, `first_at` as a time. `cells` are those where something is said.

    `heard` are the columns (places) that are heard in a report published after it was first told, and not on this; of the
    other empty ones nothing is known, not even that they are silent.
    """

    id: str
    title: str
    kind: PointKind
    flags: tuple[PointFlag, ...]
    first: str
    first_at: str
    origins: int
    outlets: int
    cells: tuple[Cell, ...]
    heard: tuple[int, ...]
    href: str


@dataclass(frozen=True, slots=True)
class BoardPage:
    """The whole board; `show`, `side`, `words`, `sort` are how its rows were chosen, `page` is the part that is shown.

    `sides` are the names that rows can be chosen by, `all_rows` how many points the story has.
    """

    story: Heading
    groups: tuple[Group, ...]
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    all_rows: int
    sides: tuple[str, ...]
    show: str = ""
    side: str = ""
    words: str = ""
    sort: str = "disputed"
    page: int = 1
    pages: int = 1

    @property
    def shown(self) -> tuple[Row, ...]:
        """The rows of this page."""
        return self.rows[(self.page - 1) * PER_PAGE : self.page * PER_PAGE]


def look_at_board(desk: Desk, asked: Asked) -> BoardPage:
    """The board of the story that the address names."""
    shown = desk.show(asked.path["story"], asked.moment("as-of"))
    index = shown.index
    sides = tuple(one_line(side.name) for side in index.sides.values() if not side.observer)
    show, side, words = asked.text("show"), asked.text("side"), asked.text("q")
    show, side = show if show in KINDS else "", side if side in sides else ""
    sort = asked.text("sort") if asked.text("sort") in SORTS else "disputed"
    points = told_points(shown)
    kept = [each for each in points if _asked_for(each, show, side, words)]
    columns, groups = _columns(kept, index)
    places = {column.id: place for place, column in enumerate(columns)}
    address = partial(point_address, shown.story.id, as_of=asked.text("as-of"))
    rows = sorted((_row(each, columns, places, address) for each in kept), key=_sorter(sort))
    pages = max(1, -(-len(rows) // PER_PAGE))
    return BoardPage(
        *(heading(shown), groups, columns, tuple(rows), len(points), sides),
        *(show, side, words, sort, min(asked.number("page", 1, 1, 100_000), pages), pages),
    )


def _asked_for(told: ToldPoint, show: str, side: str, words: str) -> bool:
    point, tellings = told.point, told.tellings
    if (show == "disputed" and "disputed" not in point.flags) or (show == "figures" and point.kind != "figure"):
        return False
    if side and not any(each.speaker.group.kind == "side" and each.speaker.group.name == side for each in tellings):
        return False
    holds = [point.title, *(word for each in tellings for word in (each.speaker.name, *each.words))]
    return words.casefold() in " ".join(holds).casefold()


def _columns(points: Sequence[ToldPoint], index: Index) -> tuple[tuple[Column, ...], tuple[Group, ...]]:
    """Speakers by side, within it those first that are heard on most points; and the sides."""
    speakers: dict[str, Speaker] = {}
    heard: Counter[str] = Counter()
    outlets: dict[str, Counter[str]] = {}
    for telling in (each for told in points for each in told.tellings):
        speakers[telling.speaker.id] = telling.speaker
        heard[telling.speaker.id] += 1
        outlets.setdefault(telling.speaker.id, Counter()).update(each.outlet for each in telling.carried)
    ordered = sorted(
        speakers.values(),
        key=lambda each: (*group_order(each.group, index), -heard[each.id], each.name, each.id),
    )
    groups = tuple(dict.fromkeys(each.group for each in ordered))
    columns = tuple(
        Column(
            *(each.id, each.name, each.role, groups.index(each.group), heard[each.id]),
            tuple(Carrier(*pair) for pair in sorted(outlets[each.id].items(), key=lambda pair: (-pair[1], pair[0]))),
        )
        for each in ordered
    )
    return columns, groups


def _row(told: ToldPoint, columns: Sequence[Column], places: Mapping[str, int], address: Callable[..., str]) -> Row:
    point = told.point
    spoken = {each.speaker.id for each in told.tellings}
    cells = (_cell(each, columns, places, address(point.id, speaker=each.speaker.id)) for each in told.tellings)
    return Row(
        *(point.id, one_line(point.title), point.kind, tuple(sorted(point.flags, key=list(FLAGS).index))),
        *(told.first, _iso(told.first_at), len(point.origins), told.outlets),
        tuple(sorted(cells, key=lambda cell: cell.column)),
        tuple(place for name, place in places.items() if name in told.heard and name not in spoken),
        address(point.id),
    )


def _cell(telling: Telling, columns: Sequence[Column], places: Mapping[str, int], href: str) -> Cell:
    place = places[telling.speaker.id]
    outlets = {each.name: number for number, each in enumerate(columns[place].outlets)}
    return Cell(
        *(place, telling.manners, telling.words, telling.repeated, len(telling.carried), telling.origins),
        tuple(CellCarrier(outlets[each.outlet], each.words) for each in telling.carried),
        tuple(
            CellTie(tie.type, tie.told, tuple(places[name] for name in tie.others), tie.across) for tie in telling.ties
        ),
        href,
    )


def point_address(story: str, point: str, speaker: str = "", as_of: str = "") -> str:
    """The address of a point's own page, at one speaker's answers where it is named."""
    asked = urlencode({name: told for name, told in (("speaker", speaker), ("as-of", as_of)) if told})
    return f"/stories/{quote(story, safe='')}/points/{quote(point, safe='')}{'?' if asked else ''}{asked}"


def _iso(when: datetime | None) -> str:
    return when.isoformat(timespec="minutes") if when else ""


def _sorter(sort: str) -> Callable[[Row], tuple[object, ...]]:
    """What rows are ordered by; what was told at no known time comes last."""

    def first(row: Row) -> tuple[object, ...]:
        return (row.first_at or "~", row.title, row.id)

    if sort == "origins":
        return lambda row: (-row.origins, *first(row))
    if sort == "first":
        return first
    return lambda row: ("disputed" not in row.flags, "revised" not in row.flags, *first(row))
