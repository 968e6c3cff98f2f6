"""How the engine tells how far it has come."""

from typing import Protocol


class Progress(Protocol):
    """Told of each step and of each piece of work done in it."""

    def begin(self, step: str, total: int | None) -> None:
        """A step of the table begins; `total` is its number of pieces, None where it can't be known."""
        ...

    def advance(self) -> None:
        """One piece of the step begun last is done."""
        ...


class Silent:
    """Tells nobody."""

    def begin(self, step: str, total: int | None) -> None:
        """Nothing."""

    def advance(self) -> None:
        """Nothing."""
