"""Other machines: workers of a Dask scheduler that runs somewhere, each with a reader of its own. Dask is imported here alone."""

import gc
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import CancelledError
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from parallax.engine.rooms import ReportReader
from parallax.engine.versions import find_versions
from parallax.errors import ClusterError, DataError, UsageError
from parallax.nouns.reading import Reading
from parallax.nouns.report import Report

if TYPE_CHECKING:
    from distributed import Client, Future

Piece = TypeVar("Piece")
Done = TypeVar("Done")

WAIT = 10.0
"""Seconds in which a scheduler must answer, and in which it must have a worker."""

VAGUE = "acled"
"""A convention under which programs are compared."""

CHUNK = 4
"""Reports that are sent to a worker at once: some tenths of a second of work, beside milliseconds for sending it."""

AHEAD = 3
"""Pieces of work a thread of a worker that are under way or wait for it."""

KEPT = "what was kept stays, and the same command again does the rest"

_lock = threading.Lock()
_readers: list[tuple[Callable[[], ReportReader], ReportReader]] = []
"""The reader of a worker's process, made when it is first needed, with what it was made by; the process that leads has none."""


class Cluster:
    """A connection to a scheduler and its workers."""

    def __init__(self, client: "Client", address: str) -> None:
        self._client, self._address = client, address

    @property
    def threads(self) -> int:
        """How many pieces of work go on at once."""
        return sum(self._client.nthreads().values())

    def read(self, make_reader: Callable[[], ReportReader], reports: Sequence[Report]) -> Iterator[Reading]:
        """One reading a report, in order. Raises ClusterError where the scheduler goes away, or no worker is left."""
        chunks = [tuple(reports[at : at + CHUNK]) for at in range(0, len(reports), CHUNK)]
        for readings in self.map(partial(_read_chunk, make_reader), chunks):
            yield from readings

    def begin(self, work: Callable[[Piece], Done], piece: Piece) -> Callable[[], Done]:
        """Begins one piece, and gives what waits for it; that raises what `work` raises, and ClusterError."""
        return partial(self._result, self._client.submit(work, piece, pure=False))

    def map(self, work: Callable[[Piece], Done], pieces: Iterable[Piece]) -> Iterator[Done]:
        """What `work` gives for each piece, in order, so many at once as there are threads, a few more waiting.

        A piece whose worker dies is done again by another; `work` must bear that. Raises what it raises, and ClusterError.
        """
        under_way: deque[Future] = deque()
        left = iter(pieces)
        try:
            most = max(1, AHEAD * self.threads)
            for piece in left:
                under_way.append(self._client.submit(work, piece, pure=False))
                if len(under_way) >= most:
                    yield self._result(under_way.popleft())
            while under_way:
                yield self._result(under_way.popleft())
        finally:
            for future in under_way:
                future.release()

    def _result(self, future: "Future") -> Any:
        from distributed import KilledWorker

        while True:
            try:
                return future.result(timeout=WAIT)
            except TimeoutError:
                self._check()
            except KilledWorker as fault:
                raise ClusterError(
                    f"workers of {self._address} died, one after another, over one piece of work"
                ) from fault
            except CancelledError as fault:
                raise self._gone() from fault

    def _check(self) -> None:
        """Raises ClusterError where the scheduler is gone, or nobody is left who could do the work."""
        try:
            self._client.wait_for_workers(1, timeout=WAIT)
        except TimeoutError as fault:
            raise ClusterError(f"the scheduler {self._address} has no workers any more; {KEPT}") from fault
        except (OSError, ValueError) as fault:
            raise self._gone() from fault

    def _gone(self) -> ClusterError:
        return ClusterError(f"the scheduler {self._address} went away; {KEPT}")


@contextmanager
def open_cluster(address: str) -> Iterator[Cluster]:
    """A connection to the scheduler at an address ("tcp://10.0.0.5:8786", or without "tcp://").

    Raises UsageError where that is no address, ClusterError where Dask is not installed, no scheduler answers, or it has no
    worker.
    """
    try:
        from distributed import Client
        from distributed.comm.addressing import get_address_host
    except ImportError:
        raise ClusterError("Dask is not installed; pip install 'parallax-news[cluster]' brings it") from None
    try:
        get_address_host(address)
    except ValueError as fault:
        raise UsageError(f"{address} is no scheduler's address; one is tcp://10.0.0.5:8786") from fault
    try:
        client = Client(address, timeout=WAIT, set_as_default=False)
    except (OSError, ValueError) as fault:
        raise ClusterError(f"no scheduler answers at {address}; dask scheduler starts one") from fault
    try:
        _check_workers(client, address)
        yield Cluster(client, address)
    finally:
        client.close(timeout=WAIT)


def _check_workers(client: "Client", address: str) -> None:
    """Raises ClusterError where there is no worker, or one that runs another Parallax, which would read otherwise."""
    try:
        client.wait_for_workers(1, timeout=WAIT)
    except TimeoutError as fault:
        raise ClusterError(f"the scheduler {address} has no workers; dask worker {address} starts one") from fault
    try:
        found = client.run(find_versions, VAGUE)
    except ModuleNotFoundError as fault:
        raise ClusterError(f"a worker of {address} has no Parallax: {fault}") from fault
    others = sorted(worker for worker, versions in found.items() if versions != find_versions(VAGUE))
    if others:
        raise ClusterError(f"the worker {others[0]} runs another Parallax than this one")


def reader_here(make_reader: Callable[[], ReportReader]) -> ReportReader:
    """The reader of this worker, made once a process."""
    import cloudpickle

    named = cloudpickle.dumps(make_reader)
    with _lock:
        for made_by, reader in _readers:
            if cloudpickle.dumps(made_by) == named:
                return reader
        _readers[:] = [(make_reader, make_reader())]
        gc.collect()
        gc.freeze()  # a model is not looked through again while it is used
        return _readers[0][1]


def _read_chunk(make_reader: Callable[[], ReportReader], reports: Sequence[Report]) -> list[Reading]:
    try:
        reader = reader_here(make_reader)
    except (ImportError, OSError) as fault:
        raise DataError(f"a worker can't read reports: {fault}") from fault
    with _lock:  # a model reads one report at a time
        return [reader.read(report) for report in reports]
