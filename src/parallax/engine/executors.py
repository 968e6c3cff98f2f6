"""Where reports are read: in this process, in several side by side, or on other machines. The readings are the same."""

import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from functools import partial
from multiprocessing import get_context

from parallax.engine.rooms import ReportReader
from parallax.nouns.reading import Reading
from parallax.nouns.report import Report
from parallax.settings import Settings

Executor = Callable[[Sequence[Report]], Iterator[Reading]]

ONE_THREAD = ("OPENBLAS_NUM_THREADS", "1")
"""The variable, to be set before anything is read, that keeps the reading of a process to one core. Its matrices are too
small for threads to help, and where several processes read, each has a core already."""

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
    if settings.scheduler:
        return partial(_read_on, settings.scheduler, make_reader)
    workers = choose_workers(settings, reports)
    if workers == 1:
        return partial(read_here, make_reader)
    return partial(read_apart, make_reader, workers)


@contextmanager
def keep_readers(settings: Settings, make_reader: Callable[[], ReportReader]) -> Iterator[Executor]:
    """An executor for any number of batches: what it takes to read is made once, when there is something to read.

    Raises ClusterError where the settings name a scheduler that can't be reached.
    """
    if settings.scheduler:
        from parallax.engine.cluster import open_cluster

        with open_cluster(settings.scheduler) as cluster:
            yield partial(cluster.read, make_reader)
        return
    readers = _Readers(settings, make_reader)
    try:
        yield readers.read
    finally:
        readers.close()


class _Readers:
    """A reader in this process and a pool of them in others, each made when it is first needed."""

    def __init__(self, settings: Settings, make_reader: Callable[[], ReportReader]) -> None:
        self._settings = settings
        self._make_reader = make_reader
        self._here: ReportReader | None = None
        self._pool: ProcessPoolExecutor | None = None

    def read(self, reports: Sequence[Report]) -> Iterator[Reading]:
        """One reading a report, in order."""
        if choose_workers(self._settings, len(reports)) > 1:
            if self._pool is None:
                self._pool = _open_pool(self._make_reader, choose_workers(self._settings, len(reports)))
            yield from self._pool.map(_read, reports, chunksize=4)
            return
        if reports and self._here is None:
            self._here = self._make_reader()
        for report in reports:
            if self._here is not None:
                yield self._here.read(report)

    def close(self) -> None:
        """Ends the other processes."""
        if self._pool is not None:
            self._pool.shutdown(cancel_futures=True)


def read_here(make_reader: Callable[[], ReportReader], reports: Sequence[Report]) -> Iterator[Reading]:
    """One reading a report, in order, in this process. No reader is made where there is nothing to read."""
    reader = make_reader() if reports else None
    for report in reports:
        if reader is not None:
            yield reader.read(report)


def _read_on(address: str, make_reader: Callable[[], ReportReader], reports: Sequence[Report]) -> Iterator[Reading]:
    """One reading a report, in order, by the workers of a scheduler."""
    from parallax.engine.cluster import open_cluster

    if reports:
        with open_cluster(address) as cluster:
            yield from cluster.read(make_reader, reports)


def read_apart(make_reader: Callable[[], ReportReader], workers: int, reports: Sequence[Report]) -> Iterator[Reading]:
    """One reading a report, in order, by `workers` processes that are started afresh (nothing is shared by a fork)."""
    chunk = max(1, min(16, len(reports) // (4 * workers)))
    with _open_pool(make_reader, workers) as pool:
        yield from pool.map(_read, reports, chunksize=chunk)


def _open_pool(make_reader: Callable[[], ReportReader], workers: int) -> ProcessPoolExecutor:
    return ProcessPoolExecutor(workers, get_context("spawn"), initializer=_begin, initargs=(make_reader,))


def _begin(make_reader: Callable[[], ReportReader]) -> None:
    global _reader
    os.environ.setdefault(*ONE_THREAD)
    _reader = make_reader()


def _read(report: Report) -> Reading:
    if _reader is None:
        raise RuntimeError("a worker was given work before its reader was made")
    return _reader.read(report)
