"""Reports with ready-made readings, from invented worlds: what a store does with them is tried without reading."""

import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO

import msgspec

from parallax.engine.rooms import Rooms, open_rooms
from parallax.engine.versions import Versions
from parallax.nouns.page import Page
from parallax.nouns.reading import Reading
from parallax.nouns.refusal import Refusal
from parallax.nouns.report import Report

sys.path.insert(0, str(Path(__file__).parents[1]))

from world.outlets import make_world
from world.readings import read_world

VERSIONS = Versions("prepare-1", "read-1", "group-1", "reconcile-1", "compose-1")


@dataclass(frozen=True)
class Ready:
    """Reports and their readings by report id; a path is ids with commas between."""

    reports: dict[str, Report]
    readings: dict[str, Reading]

    def read(self, report: Report) -> Reading:
        return self.readings[report.id]

    def read_sources(self, paths: Sequence[str], _stdin: BinaryIO | None = None) -> Iterator[Page | Refusal]:
        for path in paths:
            for ident in path.split(","):
                if ident in self.reports:
                    yield Page(ident, self.reports[ident].text)
                else:
                    yield Refusal(ident, "there is no such report")

    def make_report(self, page: Page) -> Report:
        return self.reports[page.location]

    def rooms(self) -> Rooms:
        return replace(
            open_rooms(), read_sources=self.read_sources, make_report=self.make_report, make_reader=lambda: self
        )


def make_ready(seeds: Iterable[int]) -> Ready:
    """The worlds of some seeds, no id of one in another."""
    reports: dict[str, Report] = {}
    readings: dict[str, Reading] = {}
    for seed in seeds:
        read = read_world(make_world(seed))
        for report, reading in zip(read.reports, read.readings, strict=True):
            ident = f"r-{seed}-{report.id}"
            reports[ident] = replace(report, id=ident, location=f"{ident}.txt")
            readings[ident] = _renamed(reading, report.id, ident)
    return Ready(reports, readings)


def _renamed(reading: Reading, old: str, new: str) -> Reading:
    """The reading with ids of its own."""
    text = msgspec.json.encode(reading).decode().replace(f'"{old}"', f'"{new}"')
    for each in (*reading.statements, *reading.figures, *reading.actors, *reading.incidents):
        text = text.replace(f'"{each.id}"', f'"{each.id}-{new}"')
    return msgspec.json.decode(text, type=Reading)
