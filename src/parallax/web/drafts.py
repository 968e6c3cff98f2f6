"""What was typed into a form, kept for a while so that nothing of it is lost where something was wrong with it."""

from collections import OrderedDict
from dataclasses import dataclass
from secrets import token_urlsafe
from threading import Lock

KEPT = 32
LONGEST = 2_000_000
"""Characters of a text that are kept."""


@dataclass(frozen=True, slots=True)
class Draft:
    """What was given to be added, as typed, and what was wrong with it. Files can't be kept; `files` are their names."""

    text: str = ""
    title: str = ""
    outlet: str = ""
    url: str = ""
    day: str = ""
    time: str = ""
    addresses: str = ""
    files: tuple[str, ...] = ()
    faults: tuple[str, ...] = ()


class Drafts:
    """The latest drafts, each by a key that nobody can guess."""

    def __init__(self) -> None:
        self._kept: OrderedDict[str, Draft] = OrderedDict()
        self._lock = Lock()

    def keep(self, draft: Draft) -> str:
        """Keeps a draft; gives its key, "" for one that is too long to be kept."""
        if len(draft.text) > LONGEST:
            return ""
        key = token_urlsafe(12)
        with self._lock:
            self._kept[key] = draft
            while len(self._kept) > KEPT:
                self._kept.popitem(last=False)
        return key

    def get(self, key: str) -> Draft | None:
        """The draft of a key; None where it is no longer kept."""
        with self._lock:
            return self._kept.get(key)
