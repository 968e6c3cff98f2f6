"""Processes of this machine that work side by side: how many, and how they begin."""

import os
from collections.abc import Callable
from concurrent.futures import Future, ProcessPoolExecutor
from multiprocessing import get_all_start_methods, get_context
from multiprocessing.context import BaseContext
from threading import Thread

from parallax.settings import Settings

ONE_THREAD = ("OPENBLAS_NUM_THREADS", "1")
"""The variable, to be set before anything is read, that keeps the reading of a process to one core. Its matrices are too
small for threads to help, and where several processes read, each has a core already."""

PRELOAD = "parallax.engine.preload"


def wake(settings: Settings) -> None:
    """Begins to load what other processes will need, where the settings ask for some; it is not waited for."""
    if settings.workers > 1 and not settings.scheduler and "forkserver" in get_all_start_methods():
        from multiprocessing.forkserver import ensure_running

        _context()
        ensure_running()


def choose_workers(settings: Settings, reports: int) -> int:
    """How many processes are worth their start for so many reports."""
    if settings.workers:
        return max(1, min(settings.workers, reports))
    if reports < settings.parallel_from:
        return 1
    return min(settings.workers_most, os.cpu_count() or 1)


def open_pool(count: int) -> tuple[ProcessPoolExecutor, "Future[None]"]:
    """So many processes, and what waits until the first of them has begun, which takes seconds; work handed out before waits
    as long, and so does whoever hands it out.
    """
    pool = ProcessPoolExecutor(count, _context(), initializer=_set_threads)
    return pool, _wait_apart(pool.submit, _set_threads)


def _context() -> BaseContext:
    """How processes are started: forked from one that has loaded what they need, where the system can."""
    if "forkserver" not in get_all_start_methods():
        return get_context("spawn")
    made = get_context("forkserver")
    made.set_forkserver_preload([PRELOAD, "__main__"])
    return made


def _set_threads() -> None:
    os.environ.setdefault(*ONE_THREAD)


def _wait_apart(begin: Callable[[Callable[[], None]], Future[None]], work: Callable[[], None]) -> "Future[None]":
    """Begins work whose beginning itself takes long, from a thread of its own; what waits for its end."""
    made = Future[None]()

    def wait() -> None:
        try:
            made.set_result(begin(work).result())
        except BaseException as fault:  # told where work is handed out
            made.set_exception(fault)

    Thread(target=wait, daemon=True).start()
    return made
