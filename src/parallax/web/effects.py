"""What decisions made on the desk changed, kept for the page that is shown next."""

from collections import OrderedDict
from collections.abc import Iterable
from dataclasses import dataclass
from threading import Lock

KEPT = 200
"""Decisions of which it is kept."""


@dataclass(frozen=True, slots=True)
class Effect:
    """Which other decisions (ids) no longer stand, and what stands otherwise in the account, a line each."""

    overruled: tuple[str, ...] = ()
    changes: tuple[str, ...] = ()


class Effects:
    """The effects of the latest decisions, by their ids; forgotten when the desk is closed."""

    def __init__(self) -> None:
        self._kept: OrderedDict[str, Effect] = OrderedDict()
        self._lock = Lock()

    def note(self, decisions: Iterable[str], effect: Effect) -> None:
        """Keeps what some decisions did together."""
        with self._lock:
            for each in decisions:
                self._kept[each] = effect
            while len(self._kept) > KEPT:
                self._kept.popitem(last=False)

    def of(self, decision: str) -> Effect | None:
        """What a decision did; None where that is no longer known."""
        with self._lock:
            return self._kept.get(decision)
