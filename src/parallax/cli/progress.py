"""The progress bar: on standard error, only for a person who waits."""

import time
from types import TracebackType
from typing import Self

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn

PATIENCE = 1.0
"""Seconds that pass before a bar appears; shorter work needs none."""


class Bar:
    """The engine's progress as a bar that goes away when the work is done; nothing where nobody watches."""

    def __init__(self, console: Console) -> None:
        columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
        self._bar = Progress(*columns, console=console, transient=True)
        self._watched = console.is_terminal
        self._task: TaskID | None = None
        self._shown = False
        self._since = time.monotonic()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        if self._shown:
            self._bar.stop()

    def begin(self, step: str, total: int | None) -> None:
        """Another step begins."""
        if self._task is not None:
            self._bar.remove_task(self._task)
        self._task = self._bar.add_task(step, total=total)
        self._show()

    def advance(self) -> None:
        """One piece is done."""
        if self._task is not None:
            self._bar.advance(self._task)
        self._show()

    def _show(self) -> None:
        if self._watched and time.monotonic() - self._since > PATIENCE:
            self._shown = True
            self._bar.start()
