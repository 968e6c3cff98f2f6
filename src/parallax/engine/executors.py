"""Where reports are read: in this process, or in several side by side. The readings are the same."""

import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from multiprocessing import get_context

from parallax.engine.rooms import ReportReader
from parallax.nouns.reading import Reading
from parallax.nouns.report import Report
from parallax.settings import Settings

Executor = Callable[[Sequence[Report]], Iterator[Reading]]

_reader: ReportReader | None = None
"""The reader of a worker process, made once when the process starts; the process that leads never sets it."""


def choose_workers(settings: Settings, reports: int) -> int:
    """How many processes read so many reports."""
    if settings.workers:
        return max(1, min(settings.workers, reports))
    if reports < settings.parallel_from:
        return 1
    return min(settings.workers_most, os.cpu_count() or 1)


def choose_executor(settings: Settings, make_reader: Callable[[], ReportReader], reports: int) -> Executor:
    """The executor for so many reports that can be read."""
    workers = choose_workers(settings, reports)
    if workers == 1:
        return partial(read_here, make_reader)
    return partial(read_apart, make_reader, workers)


def read_here(make_reader: Callable[[], ReportReader], reports: Sequence[Report]) -> Iterator[Reading]:
    """One reading a report, in order, in this process. No reader is made where there is nothing to read."""
    reader = make_reader() if reports else None
    for report in reports:
        if reader is not None:
            yield reader.read(report)


def read_apart(make_reader: Callable[[], ReportReader], workers: int, reports: Sequence[Report]) -> Iterator[Reading]:
    """One reading a report, in order, by `workers` processes that are started afresh (nothing is shared by a fork)."""
    chunk = max(1, min(16, len(reports) // (4 * workers)))
    pool = ProcessPoolExecutor(workers, get_context("spawn"), initializer=_begin, initargs=(make_reader,))
    with pool:
        yield from pool.map(_read, reports, chunksize=chunk)


def _begin(make_reader: Callable[[], ReportReader]) -> None:
    global _reader
    _reader = make_reader()


def _read(report: Report) -> Reading:
    if _reader is None:
        raise RuntimeError("a worker was given work before its reader was made")
    return _reader.read(report)
