"""The account of very many stories as JSON, a story at a time: the text that `write_json` gives, in memory for a few of them.

The contract lists all stories, then all reports and so on, so what stands further down waits in files meanwhile.
"""

import json
from collections.abc import Callable, Iterable, Iterator
from gzip import GzipFile
from hashlib import sha256
from heapq import merge
from itertools import chain
from operator import itemgetter
from typing import IO

from parallax import __version__
from parallax.export.as_json import SCHEMA, dump, story_row
from parallax.export.rows import (
    Row,
    actor_row,
    figure_row,
    incident_row,
    lineage_row,
    outcome_row,
    place_row,
    point_row,
    report_row,
    statement_row,
)
from parallax.nouns.account import StoryAccount
from parallax.nouns.outcome import Outcome
from parallax.nouns.reconciled import Reconciled
from parallax.nouns.refusal import Refusal

RUN = 1000
"""Reports that are sorted at once."""

AT_ONCE = 1 << 16
"""Characters that are gathered into a piece."""

WAITING = ("actors", "places", "statements", "figures", "incidents", "points", "lineage")
"""The sections after those of stories, reports and refusals."""

OpenFile = Callable[[], IO[bytes]]
"""Opens a file to write and read that nobody else sees, and that is gone when it is closed."""


def write_json_stories(
    told: Iterable[tuple[StoryAccount, Reconciled]],
    refused: Iterable[Refusal],
    decisions: Callable[[], Iterable[Outcome]],
    open_file: OpenFile,
    *,
    texts: bool = True,
) -> Iterator[str]:
    """The pieces of the account of stories that come as an account has them; without the reports' full texts where `texts`
    is false. `decisions` is asked when all stories have come.
    """
    waiting = _Waiting(open_file, texts=texts)
    refusals = ({"location": each.location, "reason": each.reason} for each in sorted(set(refused)))
    begin = {"schema": SCHEMA, "generated_by": f"parallax {__version__}", "as_of": None}
    lists: list[tuple[str, Iterable[Row]]] = [
        ("stories", waiting.pass_on(told)),
        ("reports", waiting.reports()),
        ("refused", refusals),
        *((name, waiting.rows(name)) for name in WAITING),
        ("decisions", (outcome_row(each) for asked in (decisions,) for each in asked())),
    ]
    heads = (f' "{name}": {dump(value)},\n' for name, value in begin.items())
    listed = chain.from_iterable(chain(_listed(name, rows), [",\n"]) for name, rows in lists[:-1])
    return _gathered(chain(["{\n"], heads, listed, _listed(*lists[-1]), ["\n}\n"]))


class _Waiting:
    """What waits to be written: rows as lines of JSON in a file a section, those of reports sorted in runs."""

    def __init__(self, open_file: OpenFile, *, texts: bool) -> None:
        self._open, self._texts = open_file, texts
        self._files = {name: _Rows(open_file()) for name in WAITING}
        self._runs: list[_Rows] = []
        self._reports: list[Row] = []
        self._sides: dict[str, tuple[str, bool]] = {}
        self._places: set[bytes] = set()

    def pass_on(self, told: Iterable[tuple[StoryAccount, Reconciled]]) -> Iterator[Row]:
        """The rows of stories; all that is told of them beside waits."""
        for story, made in told:
            yield story_row(story)
            self._sides |= {each.id: (each.name, each.observer) for each in made.sides}
            self._reports += (report_row(each, text=self._texts) for each in made.reports)
            if len(self._reports) >= RUN:
                self._end_run()
            for name, rows in self._rows_of(made):
                self._files[name].put(rows)

    def _rows_of(self, made: Reconciled) -> Iterator[tuple[str, Iterable[Row]]]:
        """Rows by section; sides stand as ids, for a later story may be the one that names them."""
        yield "actors", ({**actor_row(each, {}), "side": each.side or None} for each in made.actors)
        yield "places", (place_row(each) for each in made.places if self._is_new(repr(each)))
        yield "statements", map(statement_row, made.statements)
        yield "figures", map(figure_row, made.figures)
        yield "incidents", (incident_row(each, {}) for each in made.incidents)
        yield "points", map(point_row, made.points)
        yield "lineage", map(lineage_row, made.lineage)

    def _is_new(self, place: str) -> bool:
        """True for a place that no story had before."""
        name = sha256(place.encode("utf-8", "surrogatepass")).digest()[:16]
        known = name in self._places
        self._places.add(name)
        return not known

    def _end_run(self) -> None:
        self._runs.append(_Rows(self._open()))
        self._runs[-1].put(sorted(self._reports, key=itemgetter("id")))
        self._reports.clear()

    def reports(self) -> Iterator[Row]:
        """The rows of all reports, in order of id."""
        self._end_run()
        yield from merge(*(run.rows() for run in self._runs), key=itemgetter("id"))

    def rows(self, name: str) -> Iterator[Row]:
        """The rows of a section."""
        for row in self._files[name].rows():
            if name == "actors" and row["side"]:
                side, observer = self._sides.get(row["side"], (row["side"], False))
                row["side"] = None if observer else side
            if name == "incidents":
                row["sides"] = [self._sides.get(side, (side, False))[0] for side in row["sides"]]
            yield row


class _Rows:
    """Rows in a file, compressed: put first, then given once."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self._put = GzipFile(fileobj=file, mode="wb", compresslevel=1)

    def put(self, rows: Iterable[Row]) -> None:
        self._put.writelines(f"{dump(row)}\n".encode() for row in rows)

    def rows(self) -> Iterator[Row]:
        self._put.close()
        self._file.seek(0)
        with self._file, GzipFile(fileobj=self._file) as lines:
            yield from map(json.loads, lines)


def _listed(name: str, rows: Iterable[Row]) -> Iterator[str]:
    """A section as `json.dumps` writes it."""
    begun = False
    for row in rows:
        yield (",\n  " if begun else f' "{name}": [\n  ') + dump(row, indent=1).replace("\n", "\n  ")
        begun = True
    yield "\n ]" if begun else f' "{name}": []'


def _gathered(pieces: Iterable[str]) -> Iterator[str]:
    """The same text in pieces that are worth writing."""
    held: list[str] = []
    size = 0
    for piece in pieces:
        held.append(piece)
        size += len(piece)
        if size >= AT_ONCE:
            yield "".join(held)
            held, size = [], 0
    yield "".join(held)
