"""Where work is done: in this process, in several side by side, or on other machines. What comes out is the same."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import contextmanager
from functools import partial
from itertools import chain, islice
from typing import Protocol, TypeVar

from parallax.engine.processes import choose_workers, open_pool
from parallax.engine.rooms import ReportReader
from parallax.nouns.reading import Reading
from parallax.nouns.report import Report
from parallax.settings import Settings

Executor = Callable[[Sequence[Report]], Iterator[Reading]]
Piece = TypeVar("Piece")
Done = TypeVar("Done")

CHUNK = 4
"""Pieces that a process is sent at once: some hundredths of a second of work or more, beside a millisecond for sending."""

AHEAD = 4
"""Chunks a process that are under way or wait: enough that none is idle, few enough that little is held."""

HELPED = 64
"""Chunks that may be done, or under way, while the first of them is waited for."""

_reader: ReportReader | None = None
"""The reader of a worker process, made when it is first needed; the process that leads never sets it."""


class Elsewhere(Protocol):
    """Workers that are not this program's: where they are and how many is known to whoever started them."""

    @property
    def threads(self) -> int:
        """How many pieces of work go on at once."""
        ...

    def read(self, make_reader: Callable[[], ReportReader], reports: Sequence[Report]) -> Iterator[Reading]:
        """One reading a report, in order."""
        ...

    def map(self, work: Callable[[Piece], Done], pieces: Iterable[Piece]) -> Iterator[Done]:
        """What `work` gives for each piece, in order; some are under way at once."""
        ...

    def begin(self, work: Callable[[Piece], Done], piece: Piece) -> Callable[[], Done]:
        """Begins one piece, and gives what waits for it."""
        ...


class Workers:
    """The processes of a run, started when there is enough to do for several; what it takes to read is made once in each.

    Where the settings name a scheduler, its workers (`elsewhere`) do the same instead.
    """

    def __init__(
        self, settings: Settings, make_reader: Callable[[], ReportReader], elsewhere: Elsewhere | None = None
    ) -> None:
        self._settings, self._make_reader, self._elsewhere = settings, make_reader, elsewhere
        self._here: ReportReader | None = None
        self._pool: ProcessPoolExecutor | None = None
        self._awake: Future[None] | None = None
        self._count = 1

    def read(self, reports: Sequence[Report]) -> Iterator[Reading]:
        """One reading a report, in order. No reader is made where there is nothing to read."""
        if self._elsewhere is not None:
            return self._elsewhere.read(self._make_reader, reports)
        if self.start(len(reports)):
            return self._apart(partial(_read, self._make_reader), reports)
        return self._read_here(reports)

    def read_ahead(self, reports: Sequence[Report]) -> Iterator[Reading]:
        """The same of few reports, begun at once where others read."""
        if self._elsewhere is not None:
            return _begun(self._elsewhere.read(self._make_reader, reports))
        if self.start(len(reports)):
            return self._handed_out(partial(_read, self._make_reader), reports)
        return self._read_here(reports)

    def each(self, work: Callable[[Piece], Done], pieces: Iterable[Piece]) -> Iterator[Done]:
        """What `work` gives for each piece, in order. It must be a pure function that another process finds by its name.

        Of pieces that are given one after another only some are held at once.
        """
        given = iter(pieces)
        first = list(islice(given, self._settings.parallel_from))
        every = chain(first, given)
        if self._elsewhere is not None:
            return chain.from_iterable(self._elsewhere.map(partial(_do, work), _chunks(every)))
        return self._apart(work, every, helping=True) if self.start(len(first)) else map(work, every)

    def ahead(self, work: Callable[[Piece], Done], pieces: Sequence[Piece]) -> Iterator[Done]:
        """The same of few pieces, begun at once where there are other processes; done here while these do not run yet."""
        if self._elsewhere is not None:
            return _begun(self.each(work, pieces))
        if not self.start(len(pieces)):
            return map(work, pieces)
        return iter([work(piece) for piece in pieces]) if self._asleep else self._handed_out(work, pieces)

    def begin(self, work: Callable[[Piece], Done], piece: Piece) -> Callable[[], Done]:
        """Begins one piece in another process where there are others, and gives what waits for it; else that does it."""
        if self._elsewhere is not None:
            return self._elsewhere.begin(work, piece)
        return self._pool.submit(work, piece).result if self._pool is not None else partial(work, piece)

    def apart(self, work: Callable[[Piece], Done], pieces: Iterable[Piece]) -> Iterator[Done]:
        """What `work` gives for each of some large pieces, in order, each handed out by itself."""
        under_way = deque[Callable[[], Done]]()
        for piece in pieces:
            under_way.append(self.begin(work, piece))
            if len(under_way) > max(HELPED, self.most):
                yield under_way.popleft()()
        while under_way:
            yield under_way.popleft()()

    @property
    def most(self) -> int:
        """How many pieces may be begun before one is waited for."""
        if self._elsewhere is not None:
            return AHEAD * max(1, self._elsewhere.threads)
        return AHEAD * self._count if self._pool is not None else 1

    def start(self, reports: int) -> bool:
        """Starts other processes where so many reports are worth it; true where they run."""
        if self._pool is None and not self._settings.scheduler:
            self._count = choose_workers(self._settings, reports)
            if self._count > 1:
                self._pool, self._awake = open_pool(self._count)
        return self._pool is not None

    @property
    def _asleep(self) -> bool:
        """True until the first of them has begun."""
        return self._awake is not None and not self._awake.done()

    def close(self) -> None:
        """Ends the other processes, and does not wait until they have."""
        if self._pool is not None:
            self._pool.shutdown(wait=False, cancel_futures=True)

    def _read_here(self, reports: Sequence[Report]) -> Iterator[Reading]:
        if reports and self._here is None:
            self._here = self._make_reader()
        for report in reports:
            if self._here is not None:
                yield self._here.read(report)

    def _handed_out(self, work: Callable[[Piece], Done], pieces: Sequence[Piece]) -> Iterator[Done]:
        if self._pool is None:
            raise RuntimeError("work was begun after its workers had ended")
        waiting = [self._pool.submit(_do, work, chunk) for chunk in _chunks(pieces)]
        return chain.from_iterable(each.result() for each in waiting)

    def _apart(
        self, work: Callable[[Piece], Done], pieces: Iterable[Piece], *, helping: bool = False
    ) -> Iterator[Done]:
        """What others give for each piece, in order; `helping`, this process does some too while the first is waited for."""
        under_way = deque[Future[list[Done]]]()
        for batch in _chunks(pieces):
            if self._pool is None:
                raise RuntimeError("work was begun after its workers had ended")
            help_now = helping and (self._asleep or (self.most <= len(under_way) < HELPED and not under_way[0].done()))
            under_way.append(_done(_do(work, batch)) if help_now else self._pool.submit(_do, work, batch))
            while len(under_way) >= (HELPED if helping and not under_way[0].done() else self.most):
                yield from under_way.popleft().result()
        while under_way:
            yield from under_way.popleft().result()


@contextmanager
def open_workers(settings: Settings, make_reader: Callable[[], ReportReader]) -> Iterator[Workers]:
    """The workers of a run, ended afterwards; nothing is started before there is something to do.

    Raises ClusterError where the settings name a scheduler that can't be reached.
    """
    if settings.scheduler:
        from parallax.engine.cluster import open_cluster

        with open_cluster(settings.scheduler) as cluster:
            yield Workers(settings, make_reader, cluster)
        return
    workers = Workers(settings, make_reader)
    try:
        yield workers
    finally:
        workers.close()


@contextmanager
def keep_readers(settings: Settings, make_reader: Callable[[], ReportReader]) -> Iterator[Executor]:
    """An executor for any number of batches: what it takes to read is made once, when there is something to read.

    Raises ClusterError where the settings name a scheduler that can't be reached.
    """
    with open_workers(settings, make_reader) as workers:
        yield workers.read


def read_here(make_reader: Callable[[], ReportReader], reports: Sequence[Report]) -> Iterator[Reading]:
    """One reading a report, in order, in this process. No reader is made where there is nothing to read."""
    return Workers(Settings(workers=1), make_reader).read(reports)


def _done(what: Done) -> "Future[Done]":
    made = Future[Done]()
    made.set_result(what)
    return made


def _begun(given: Iterator[Done]) -> Iterator[Done]:
    """The same, the first of it waited for, so that those after it are under way."""
    return chain(list(islice(given, 1)), given)


def _chunks(pieces: Iterable[Piece]) -> Iterator[list[Piece]]:
    given = iter(pieces)
    while chunk := list(islice(given, CHUNK)):
        yield chunk


def _do(work: Callable[[Piece], Done], pieces: Sequence[Piece]) -> list[Done]:
    return [work(piece) for piece in pieces]


def _read(make_reader: Callable[[], ReportReader], report: Report) -> Reading:
    global _reader
    if _reader is None:
        _reader = make_reader()
    return _reader.read(report)
