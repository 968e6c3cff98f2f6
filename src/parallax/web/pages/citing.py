"""Citations as pages show them: the number, the words, and where they lead."""

from dataclasses import dataclass
from urllib.parse import quote

from parallax.export.view import Cited, Words
from parallax.web.desk import Shown


@dataclass(frozen=True, slots=True)
class Citation:
    """A statement behind a line: its number in the story, who says it, in which words, and the reader's address at them."""

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
    marks: tuple[str, ...]
    href: str


@dataclass(frozen=True, slots=True)
class CitedLine:
    """A line with the numbers of its citations; `point` is the point that it tells of; `parts` are lines below it."""

    text: str
    numbers: tuple[int, ...]
    when: str = ""
    point: str | None = None
    parts: tuple["CitedLine", ...] = ()


def cited_line(line: Cited) -> CitedLine:
    """A line of an account's view."""
    return CitedLine(line.text, line.numbers, line.when, line.point, tuple(map(cited_line, line.parts)))


def citations(shown: Shown) -> tuple[Citation, ...]:
    """All citations of a story, in order of number."""
    return tuple(citation(shown.id, words) for words in shown.view.words)


def citation(story: str, words: Words) -> Citation:
    """One citation."""
    return Citation(
        *(words.number, words.statement, words.report, words.speaker, words.role, words.side, words.outlet, words.when),
        *(words.route, words.words, words.quoted, words.marks, reader_address(story, words.report, words.statement)),
    )


def reader_address(story: str, report: str, statement: str | None = None) -> str:
    """The address of a report in the reader, at a statement's words where one is named."""
    at = f"&at={quote(statement, safe='')}#here" if statement else ""
    return f"/stories/{quote(story, safe='')}/reader?report={quote(report, safe='')}{at}"
