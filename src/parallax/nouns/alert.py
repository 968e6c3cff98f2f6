"""What a rule found, and how it is told."""

from dataclasses import dataclass
from datetime import datetime

from parallax.nouns.alert_rule import AlertWhen, Receiver


@dataclass(frozen=True, slots=True)
class AlertMatch:
    """What one or more rules (names, sorted) found between two accounts; ids are those of the later one.

    `keys` are hashes, sorted, of every pair or piece of what is told, so that the same thing told by one copy more is
    known again: two matches that share a key are one. `before` and `after` are statements and figures (ids), or reports,
    or a story, by `when`, as in a change; `bound` is what a figure passed.
    """

    keys: tuple[str, ...]
    when: AlertWhen
    rules: tuple[str, ...]
    to: tuple[Receiver, ...]
    story: str | None
    point: str | None = None
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    reports: tuple[str, ...] = ()
    bound: float | None = None


@dataclass(frozen=True, slots=True)
class Citation:
    """One statement as an alert cites it: who said it, by whom it is carried, and in which words.

    `words` is the report's wording without quotation marks; `said` tells the day in words; `url` only where it may be
    clicked on.
    """

    statement: str
    report: str
    speaker: str
    outlet: str
    said: str
    words: str
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Alert:
    """An alert in words, complete in itself: it can be kept, and told after the account has moved on.

    `id` is the first of its `keys`, so a hash of what it tells. `story` is the story's id, `title` its title, `question`
    the point's, "" where it is of none. `text` is the line that tells it. All words are visible and on one line. `made` is
    when it was made, with a zone.
    """

    id: str
    keys: tuple[str, ...]
    when: AlertWhen
    rules: tuple[str, ...]
    to: tuple[Receiver, ...]
    story: str | None
    title: str
    question: str
    text: str
    citations: tuple[Citation, ...]
    made: datetime
