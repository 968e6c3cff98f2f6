"""Reports with ready-made readings, from invented worlds: what a store does with them is tried without reading."""

import random
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path
from typing import Any, BinaryIO

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

    def reader(self) -> "Ready":
        return self

    def rooms(self) -> Rooms:
        return replace(
            open_rooms(), read_sources=self.read_sources, make_report=self.make_report, make_reader=self.reader
        )


def make_ready(seeds: Iterable[int], *, tongues: bool = False) -> Ready:
    """The worlds of some seeds, no id of one in another.

    Worlds are told in few words, so that grouping takes several for one event; with `tongues` each is told in letters of
    its own, and they are as unlike as events of which one has nothing to do with another.
    """
    reports: dict[str, Report] = {}
    readings: dict[str, Reading] = {}
    for seed in seeds:
        read = read_world(make_world(seed))
        for report, reading in zip(read.reports, read.readings, strict=True):
            ident = f"r-{seed}-{report.id}"
            reports[ident] = replace(report, id=ident, location=f"{ident}.txt")
            readings[ident] = rename(reading, report.id, ident)
            if tongues:
                reports[ident], readings[ident] = _retold(reports[ident], readings[ident], seed)
    return Ready(reports, readings)


TOLD = (
    "text",
    "speaker_text",
    "name",
    "names",
    "roles",
    "cue",
    "hedges",
    "channel",
    "relays",
    "target",
    "of",
    "counted",
)
"""The fields that hold words of a report."""


def _retold(report: Report, reading: Reading, seed: int) -> tuple[Report, Reading]:
    """The same in other letters, each vowel for a vowel, so that spans hold."""
    draw, letters = random.Random(seed), dict[int, int]()
    for kind in ("aeiou", "bcdfghjklmnpqrstvwxyz"):
        other = "".join(draw.sample(kind, len(kind)))
        letters |= str.maketrans(kind + kind.upper(), other + other.upper())

    def retell(value: Any, *, told: bool = False) -> Any:
        if isinstance(value, dict):
            return {name: retell(each, told=name in TOLD) for name, each in value.items()}
        if isinstance(value, list):
            return [retell(each, told=told) for each in value]
        return value.translate(letters) if told and isinstance(value, str) else value

    text = report.text.translate(letters)
    title = report.title.translate(letters) if report.title else None
    made = replace(report, text=text, title=title, sha256=sha256(text.encode()).hexdigest())
    return made, msgspec.convert(retell(msgspec.to_builtins(reading)), Reading)


def rename(reading: Reading, old: str, new: str) -> Reading:
    """The reading with ids of its own."""
    text = msgspec.json.encode(reading).decode().replace(f'"{old}"', f'"{new}"')
    for each in (*reading.statements, *reading.figures, *reading.actors, *reading.incidents):
        text = text.replace(f'"{each.id}"', f'"{each.id}-{new}"')
    return msgspec.json.decode(text, type=Reading)
