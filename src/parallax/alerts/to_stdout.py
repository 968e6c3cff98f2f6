"""Alerts to standard output."""

from collections.abc import Callable, Sequence

from parallax.alerts.writing import Writing
from parallax.nouns.alert import Alert


class ToStdout:
    """Writes alerts as text to `out`."""

    together = True

    def __init__(self, writing: Writing, out: Callable[[str], None]) -> None:
        self._writing = writing
        self._out = out

    def send(self, alerts: Sequence[Alert]) -> None:
        """A piece of text for all."""
        self._out(self._writing.text(alerts))
