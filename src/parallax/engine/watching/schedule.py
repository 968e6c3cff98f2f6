"""When an address is looked at again. Times in seconds."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from parallax.engine.watching.keeper import Known


@dataclass(frozen=True, slots=True)
class Schedule:
    """How often.

    A list is asked every round, and whole every `whole`, so that its pages are looked at though it says nothing new. A page
    that a list names is looked at again after `first`, and then after twice as long each time, up to `longest`: articles
    change when they are young. What failed is left alone for `failed`, and twice as long after each failure in a row, up to
    `longest`.
    """

    first: float = 3600.0
    longest: float = 86400.0
    failed: float = 600.0
    whole: float = 3600.0

    def after_failure(self, known: Known, now: datetime, asked: float) -> Known:
        """An address that failed; `asked` is how long its host asks to be left alone."""
        wait = min(self.failed * 2 ** min(known.failures, 20), self.longest)
        due = now + timedelta(seconds=max(wait, asked))
        return replace(known, failures=known.failures + 1, due=due, checked=now)

    def after_list(self, known: Known, now: datetime) -> Known:
        """A list, or a page given by itself, that answered."""
        return replace(known, failures=0, due=None, checked=now)

    def after_page(self, known: Known, now: datetime, mark: str) -> Known:
        """A page that answered; its list says `mark` of it, and where that is another than before, begins anew."""
        step = min(known.step * 2, self.longest) if known.step and known.mark == mark else self.first
        return replace(known, failures=0, step=step, mark=mark, due=now + timedelta(seconds=step), checked=now)

    def wants_whole(self, known: Known, now: datetime) -> bool:
        """True when a list is asked for whole again."""
        return known.whole is None or now - known.whole >= timedelta(seconds=self.whole)


def is_due(known: Known, now: datetime) -> bool:
    """True when an address may be asked."""
    return known.due is None or known.due <= now
