"""Rooms that hand over a world's reports and readings, so that the whole run can be tried without reading."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import BinaryIO

from parallax.engine import run
from parallax.engine.rooms import Rooms, open_rooms
from parallax.export import write_json
from parallax.nouns.account import Account
from parallax.nouns.page import Page
from parallax.nouns.reading import Reading
from parallax.nouns.report import Report
from parallax.settings import Settings
from world.readings import Read


@dataclass(frozen=True, slots=True)
class Known:
    """Gives back the readings that are known."""

    readings: Mapping[str, Reading]

    def read(self, report: Report) -> Reading:
        """The reading of this report."""
        return self.readings[report.id]


def rooms_of(read: Read) -> Rooms:
    """The real rooms but for fetching and reading; a path is the ids of a batch of reports, with commas."""
    reports = {report.id: report for report in read.reports}
    known = Known({reading.report: reading for reading in read.readings})

    def read_sources(paths: Sequence[str], _stdin: BinaryIO | None) -> Iterator[Page]:
        for path in paths:
            yield from (Page(ident, reports[ident].text) for ident in path.split(","))

    return replace(
        open_rooms(),
        read_sources=read_sources,
        make_report=lambda page: reports[page.location],
        make_reader=lambda: known,
    )


def run_batches(read: Read, batches: Sequence[Sequence[str]]) -> Account:
    """The account of a world whose reports (ids) come in these batches."""
    return run([",".join(batch) for batch in batches], settings=Settings(workers=1), rooms=rooms_of(read))


def bytes_of(read: Read, batches: Sequence[Sequence[str]]) -> str:
    """That account as JSON."""
    return write_json(run_batches(read, batches))
