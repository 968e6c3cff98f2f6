"""The board: points down, speakers across, and what each says of each."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from urllib.parse import quote, urlencode

from parallax.export.index import Index
from parallax.export.visible import one_line
from parallax.export.wording import FLAGS, tell_outlet
from parallax.nouns.point import Point, PointFlag, PointKind
from parallax.nouns.statement import Statement
from parallax.web.asked import Asked
from parallax.web.desk import Desk, Shown
from parallax.web.pages.heading import Heading, heading
from parallax.web.pages.heard import Heard
from parallax.web.pages.speaking import Group, Manner, Speaker, group_order, handed_on, speakers_of
from parallax.web.pages.telling import Telling, first_told, tellings_of

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
    points = [index.points[name] for name in shown.story.points if name in index.points]
    sides = tuple(one_line(side.name) for side in index.sides.values() if not side.observer)
    show, side, words = asked.text("show"), asked.text("side"), asked.text("q")
    show, side = show if show in KINDS else "", side if side in sides else ""
    sort = asked.text("sort") if asked.text("sort") in SORTS else "disputed"
    tellings, handed = _tellings(shown, points)
    kept = [each for each in points if tellings[each.id] and _asked_for(each, tellings[each.id], show, side, words)]
    columns, groups = _columns(kept, tellings, index)
    places = {column.id: place for place, column in enumerate(columns)}
    heard = Heard(index, handed)
    as_of = asked.text("as-of")
    address = partial(point_address, shown.story.id, as_of=as_of)
    rows = sorted(
        (_row(each, tellings[each.id], columns, places, heard, index, address) for each in kept), key=_sorter(sort)
    )
    pages = max(1, -(-len(rows) // PER_PAGE))
    return BoardPage(
        *(heading(shown), groups, columns, tuple(rows), sum(1 for each in points if tellings[each.id]), sides),
        *(show, side, words, sort, min(asked.number("page", 1, 1, 100_000), pages), pages),
    )


def _tellings(shown: Shown, points: Iterable[Point]) -> tuple[dict[str, tuple[Telling, ...]], Mapping[str, Speaker]]:
    """By point (id) what each speaker says of it; by statement (id) its speaker."""
    index = shown.index
    mine = [each for each in index.statements.values() if each.report in set(shown.story.reports)]
    speakers = speakers_of(index, mine)
    handed = handed_on(mine)
    return {point.id: tellings_of(point, index, speakers, handed) for point in points}, speakers


def _asked_for(point: Point, tellings: Sequence[Telling], show: str, side: str, words: str) -> bool:
    if (show == "disputed" and "disputed" not in point.flags) or (show == "figures" and point.kind != "figure"):
        return False
    if side and not any(each.speaker.group.kind == "side" and each.speaker.group.name == side for each in tellings):
        return False
    told = [point.title, *(word for each in tellings for word in (each.speaker.name, *each.words))]
    return words.casefold() in " ".join(told).casefold()


def _columns(
    points: Sequence[Point], tellings: Mapping[str, Sequence[Telling]], index: Index
) -> tuple[tuple[Column, ...], tuple[Group, ...]]:
    """Speakers by side, within it those first that are heard on most points; and the sides."""
    speakers: dict[str, Speaker] = {}
    heard: Counter[str] = Counter()
    outlets: dict[str, Counter[str]] = {}
    for telling in (each for point in points for each in tellings[point.id]):
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


def _row(
    point: Point,
    tellings: Sequence[Telling],
    columns: Sequence[Column],
    places: Mapping[str, int],
    heard: Heard,
    index: Index,
    address: Callable[..., str],
) -> Row:
    first, first_at = first_told(point, index)
    said = [index.statements[name] for each in tellings for name in each.statements]
    spoken = {each.speaker.id for each in tellings}
    later = heard.after(said)
    return Row(
        *(point.id, one_line(point.title), point.kind, tuple(sorted(point.flags, key=list(FLAGS).index))),
        *(first, _iso(first_at), len(point.origins), len(_outlets(said, index))),
        tuple(
            sorted(
                (_cell(each, columns, places, address(point.id, speaker=each.speaker.id)) for each in tellings),
                key=lambda cell: cell.column,
            )
        ),
        tuple(place for name, place in places.items() if name in later and name not in spoken),
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


def _outlets(said: Iterable[Statement], index: Index) -> set[str]:
    return {tell_outlet(index.report_of(each)) for each in said}


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
