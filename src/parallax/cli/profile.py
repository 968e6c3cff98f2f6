"""`--profile`: where the time of a run went, on standard error."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Annotated, Any

import typer

from parallax.cli.progress import Bar
from parallax.settings import Settings

ProfileOption = Annotated[
    bool, typer.Option("--profile", help="Tell on standard error where the time went, by step and part of reading.")
]


@contextmanager
def profiled(settings: Settings, bar: Bar, *, wanted: bool) -> Iterator[dict[str, Any]]:
    """The progress to run with, and where it is wanted, rooms that note the time; it is told when the run is over."""
    if not wanted:
        yield {"progress": bar}
        return
    from parallax.engine.profile import StepTimes, TimedReader, gather_parts
    from parallax.engine.rooms import open_rooms

    times = StepTimes(bar)
    with TemporaryDirectory() as folder:
        rooms = replace(open_rooms(settings), make_reader=partial(TimedReader, settings.vague, Path(folder)))
        yield {"progress": times, "rooms": rooms}
        times.end()
        sys.stderr.write(draw_times(times.seconds, gather_parts(Path(folder))))


def draw_times(steps: dict[str, tuple[float, float]], parts: dict[str, float]) -> str:
    """The steps of a run with their seconds, then the parts of reading."""
    lines = [f"{'step':28}{'by the clock':>14}{'of this process':>18}"]
    lines += [f"{step:28}{clock:>12.2f} s{processor:>16.2f} s" for step, (clock, processor) in steps.items()]
    whole = sum(parts.values()) or 1.0
    lines += ["", f"{'reading, all processes':28}{'processor':>14}{'share':>18}"]
    lines += [f"{part:28}{seconds:>12.2f} s{seconds / whole:>18.1%}" for part, seconds in parts.items()]
    return "\n".join(lines) + "\n"
