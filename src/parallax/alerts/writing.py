"""How alerts are put into words and rows; another room's work, handed in."""

from collections.abc import Sequence
from typing import Protocol

from parallax.nouns.alert import Alert
from parallax.nouns.letter import Letter


class Writing(Protocol):
    """The forms in which alerts go out."""

    def text(self, alerts: Sequence[Alert]) -> str:
        """Plain text, ended by a newline."""
        ...

    def row(self, alert: Alert) -> str:
        """One line of JSON, without its newline."""
        ...

    def letter(self, alerts: Sequence[Alert]) -> Letter:
        """A mail that tells them all."""
        ...

    def feed(self, alerts: Sequence[Alert], former: bytes | None, name: str) -> bytes:
        """An Atom feed of these alerts and those of the feed as it stood (None: there was none), the newest first.

        Raises ValueError where what stood there is no such feed.
        """
        ...
