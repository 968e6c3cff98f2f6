"""Where the time of a run goes: by step, and within reading by part, summed over all processes that read."""

import json
import os
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from time import perf_counter, process_time

from parallax.engine.progress import Progress
from parallax.engine.rooms import ReportReader, make_reader
from parallax.nouns.reading import Reading
from parallax.nouns.report import Report


@dataclass(slots=True)
class StepTimes:
    """A progress that notes how long each step takes, and passes on what it is told.

    `seconds` by step: on the clock, and on the processor in this process alone. `end` ends the step begun last.
    """

    told: Progress
    seconds: dict[str, tuple[float, float]] = field(default_factory=dict)
    _open: tuple[str, float, float] | None = None

    def begin(self, step: str, total: int | None) -> None:
        """Another step begins."""
        self.end()
        self._open = (step, perf_counter(), process_time())
        self.told.begin(step, total)

    def advance(self) -> None:
        """One piece is done."""
        self.told.advance()

    def end(self) -> None:
        """The step begun last is over."""
        if self._open is not None:
            step, clock, processor = self._open
            before = self.seconds.get(step, (0.0, 0.0))
            self.seconds[step] = (before[0] + perf_counter() - clock, before[1] + process_time() - processor)
            self._open = None


class TimedReader:
    """A reader that adds up the processor seconds of each part of reading, in a file of its process in `folder`."""

    def __init__(self, vague: str, folder: Path) -> None:
        self._sums: Counter[str] = Counter()
        self._since = process_time()
        self._file = folder / f"{os.getpid()}.json"
        self._reader: ReportReader = make_reader(vague, self._done)
        self._done("start")

    def read(self, report: Report) -> Reading:
        """All that the report says."""
        self._done("between reports")
        reading = self._reader.read(report)
        self._done("rest")
        self._file.write_text(json.dumps(self._sums), encoding="utf-8")
        return reading

    def _done(self, part: str) -> None:
        now = process_time()
        self._sums[part] += now - self._since  # type: ignore[assignment]
        self._since = now


def gather_parts(folder: Path) -> dict[str, float]:
    """The processor seconds of each part of reading, of all processes that timed readers worked in."""
    sums: Counter[str] = Counter()
    for file in sorted(folder.glob("*.json")):
        sums.update(json.loads(file.read_text(encoding="utf-8")))
    return dict(sums)
