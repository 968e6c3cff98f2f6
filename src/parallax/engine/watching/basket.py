"""Pages on their way to the keeper, and what is noted once they are kept: never before, so that nothing is lost."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from parallax.engine.watching.keeper import Keeper, Known
from parallax.engine.watching.round import Round
from parallax.nouns.page import Page
from parallax.nouns.refusal import Refusal

FULL = 20
"""Pages that are kept at once."""

FULL_OF_NOTES = 200
"""Addresses that are noted at once."""


@dataclass(slots=True)
class Basket:
    """Collects for a keeper; what became of it is counted in `told`."""

    keeper: Keeper
    told: Round
    _pages: list[Page | Refusal] = field(default_factory=list)
    _notes: list[Known] = field(default_factory=list)

    def put(self, pages: Iterable[Page | Refusal], known: Known | None = None) -> None:
        """Pages, and what to note of their address."""
        self._pages += pages
        self._notes += [known] if known else []
        if len(self._pages) >= FULL or len(self._notes) >= FULL_OF_NOTES:
            self.empty()

    def empty(self) -> None:
        """Keep what was collected; then note."""
        if self._pages:
            kept = self.keeper.add(self._pages)
            pages = sum(isinstance(one, Page) for one in self._pages)
            failed = len(kept.refused) - sum(isinstance(one, Refusal) for one in self._pages)
            self.told.new += kept.new
            self.told.changed += len(kept.reworded)
            self.told.unchanged += max(pages - failed - kept.new - len(kept.reworded), 0)
            self.told.refused += kept.refused
            self.told.reworded += kept.reworded
        if self._notes:
            self.keeper.note(self._notes)
        self._pages, self._notes = [], []
