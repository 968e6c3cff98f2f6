"""One published text, with its place, date and outlet."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from parallax.nouns.span import Span

DateBasis = Literal["given", "page", "header", "inferred", "unknown"]
DatePrecision = Literal["minute", "day", "month"]

NOT_READ = "language-not-read"
"""The flag of a report in a language that can't be read yet: it is kept and counted, and its reading is empty."""


@dataclass(frozen=True, slots=True)
class Published:
    """When a report was published, how that is known, and how exactly.

    `when` is None only where `basis` is "unknown". Given: said beside the page. Page: in a page's metadata. Header: a
    line of the text itself. Inferred: from the other reports of its story.
    """

    when: datetime | None = None
    basis: DateBasis = "unknown"
    precision: DatePrecision = "day"


@dataclass(frozen=True, slots=True, order=True)
class Credit:
    """An agency or person credited for the text or for a photograph."""

    name: str
    used_for: Literal["text", "photo"]


@dataclass(frozen=True, slots=True)
class Report:
    """One report. `text` is stored as read and never changed; `boilerplate` are spans of it, in order, apart.

    `title_span` is where the title stands in `text`, None when it came from elsewhere. `blocks` are the stretches of
    running text (paragraphs, headlines) that are not boilerplate, in order, apart. `fetched` is to the minute, in UTC and
    naive; `archived` is the archive and the place in it.
    """

    id: str
    location: str
    text: str
    sha256: str
    title: str | None = None
    title_span: Span | None = None
    outlet: str | None = None
    byline: str | None = None
    url: str | None = None
    archived: str | None = None
    fetched: datetime | None = None
    language: str | None = None
    published: Published = Published()
    credits: tuple[Credit, ...] = ()
    boilerplate: tuple[Span, ...] = ()
    blocks: tuple[Span, ...] = ()
    flags: tuple[str, ...] = ()
