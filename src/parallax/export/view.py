"""An account made ready to be shown: plain words in sections, every citation resolved to a number.

What the terminal, Markdown and HTML show in common. All text in a view is visible and on one line (`visible.one_line`).
"""

from dataclasses import dataclass
from typing import Literal

Lacking = Literal["here", "there", "by neither", ""]
LACKING = {"here": "not told here", "there": "not told there", "by neither": "told by neither", "": ""}
"""In words who does not tell a detail that would decide."""


@dataclass(frozen=True, slots=True)
class Words:
    """A numbered citation: one statement, with who said it, where, and in which words.

    `words` is the report's wording without quotation marks, pieces joined by " … ". `marks` are short remarks
    ("denial", "unnamed"). `role` is as what the speaker speaks. `route` is channel and relays in words.
    """

    number: int
    statement: str
    report: str
    speaker: str
    role: str
    side: str | None
    outlet: str
    when: str
    route: str
    words: str
    quoted: bool
    marks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Cited:
    """A line and the numbers of its citations; `when` in a timeline, `point` (id) where it tells of one.

    `parts` are lines below it.
    """

    text: str
    numbers: tuple[int, ...] = ()
    when: str = ""
    point: str | None = None
    parts: tuple["Cited", ...] = ()


@dataclass(frozen=True, slots=True)
class Standing:
    """How one answer stands to others of its point: "conflicts with B (equal window)", with its reasons.

    `type` is the relation's type, `others` the letters of the others, in order, `missing` the detail that would decide.
    `lacking` says who does not tell it: this answer ("here"), the others ("there"), both ("by neither"), or "" where that is
    not known. `first`: this answer is the relation's source (the older, or the part). `across`: some of it is agreement
    across sides.
    """

    type: str
    told: str
    others: tuple[str, ...]
    why: tuple[str, ...] = ()
    missing: str = ""
    first: bool = True
    across: bool = False
    lacking: Lacking = ""

    @property
    def detail(self) -> str:
        """The missing detail with who does not tell it: "the time covered, not told here"; "" where none is missing."""
        return ", ".join(part for part in (self.missing, LACKING[self.lacking]) if part)


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer of a point: what one origin says, once however often it is repeated.

    `letter` names it within its point. `figure` is the figure as written, "" where the answer has none; `reading` is
    how it was read where that is not plain. `covers` is its window, place and part. `carried` tells reports and
    outlets, `why` why they are one origin. `standings` tell each relation with its manner and reasons, `stands` the
    same in short, one line a type. `denied`: the speaker denies these words.
    """

    letter: str
    speaker: str
    side: str | None
    figure: str
    reading: str
    covers: str
    said: str
    words: str
    numbers: tuple[int, ...]
    carried: str
    why: tuple[str, ...]
    standings: tuple[Standing, ...]
    stands: tuple[Standing, ...]
    denied: bool = False


@dataclass(frozen=True, slots=True)
class PointView:
    """One question with its answers side by side; `flags` as in the account.

    `shown` are the letters that a table shows; none: all of them.
    """

    id: str
    title: str
    kind: str
    flags: tuple[str, ...]
    answers: tuple[Answer, ...]
    shown: frozenset[str] = frozenset()

    @property
    def rows(self) -> tuple[Answer, ...]:
        """The answers that a table shows, in order."""
        return tuple(answer for answer in self.answers if not self.shown or answer.letter in self.shown)

    @property
    def more(self) -> str:
        """ "and 9 more answers in the JSON", "" where the table shows all."""
        left = len(self.answers) - len(self.rows)
        return f"and {left} more answers in the JSON" if left else ""


@dataclass(frozen=True, slots=True)
class Section:
    """A list of the account under one heading; `lead` says in a line what it holds."""

    key: str
    heading: str
    lead: str
    lines: tuple[Cited, ...]


@dataclass(frozen=True, slots=True)
class ReportView:
    """A report as listed: who published it, when, and how that is known; `notes` are its flags and credits.

    `link` is the URL where it may be one to click on.
    """

    id: str
    title: str
    outlet: str
    published: str
    location: str
    url: str
    link: str | None
    byline: str
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class StoryView:
    """One story. `brief` stands in its parts, `sections` in the order in which they are shown after it; empty ones are left out.

    `counts` runs from reports to sides. `points` are all points; those of kind "figure" with more than one answer are
    the tables. `words` holds every citation of the story by number; `listed` are the numbers that brief, figures and
    sections cite. `news` tells what is new since the moment that `since` names, which is "" where none was asked for.
    """

    id: str
    title: str
    counts: tuple[str, ...]
    days: str
    brief: tuple[Section, ...]
    sections: tuple[Section, ...]
    points: tuple[PointView, ...]
    words: tuple[Words, ...]
    listed: frozenset[int]
    reports: tuple[ReportView, ...]
    copies: tuple[Cited, ...]
    since: str = ""
    news: tuple[Cited, ...] = ()

    @property
    def tables(self) -> tuple[PointView, ...]:
        """The points whose figures stand side by side."""
        return tuple(point for point in self.points if point.kind == "figure" and len(point.answers) > 1)


@dataclass(frozen=True, slots=True)
class AccountView:
    """The whole account; `others` are reports of no story."""

    stories: tuple[StoryView, ...]
    others: tuple[ReportView, ...]
    refused: tuple[tuple[str, str], ...]
