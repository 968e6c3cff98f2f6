"""A mail as text and as HTML of the same content."""

import textwrap
from collections.abc import Iterator, Sequence

from jinja2 import Environment, PackageLoader, StrictUndefined

from parallax import __version__
from parallax.export.letter_view import LetterLine, LetterPart, LetterStory, LetterView, LetterWords
from parallax.nouns.letter import Letter

WIDTH = 76
CLOSING = "This tells who said what, in which words. It does not tell what is true."
SHAPES = {"disputed": "▲", "changed": "▶", "new": "●"}
"""One shape a shade, so that none is told by its colour alone."""


def write_letter(view: LetterView) -> Letter:
    """The letter: plain text, and HTML with its styles on the elements, that loads nothing and runs nothing.

    All that comes from a report is escaped; links lead only to http and https.
    """
    environment = Environment(
        loader=PackageLoader("parallax.export"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    template = environment.get_template("letter.html")
    page = template.render(view=view, shapes=SHAPES, closing=CLOSING, version=__version__)
    return Letter(view.subject, "\n".join(_text(view)) + "\n", page)


def _text(view: LetterView) -> Iterator[str]:
    yield from (view.title, "=" * min(len(view.title), WIDTH), view.lead)
    for story in view.stories:
        yield from _story(story)
    if view.quiet:
        yield from ("", *_wrapped(f"Nothing new in: {'; '.join(view.quiet)}"))
    yield from ("", "-- ", *_wrapped(f"{CLOSING} Parallax {__version__}"))


def _story(story: LetterStory) -> Iterator[str]:
    yield from ("", "", *_wrapped(story.title), "-" * min(len(story.title), WIDTH), *_wrapped(story.note))
    for part in story.parts:
        yield from _part(part)
    if story.reports:
        yield from ("", "NEW REPORTS")
    for report in story.reports:
        yield from _wrapped(f"{report.outlet}: {report.title}, {report.published}", "* ", "  ")
        if report.link:
            yield f"  {report.link}"
    if story.more:
        yield f"  and {story.more}"


def _part(part: LetterPart) -> Iterator[str]:
    yield from ("", part.heading.upper())
    for line in part.lines:
        yield from _line(line)
    if part.more:
        yield f"  {part.more}"


def _line(line: LetterLine, mark: str = "* ") -> Iterator[str]:
    indent = " " * len(mark)
    tag = f"{line.tag}: " if line.tag else ""
    yield from _wrapped(f"{tag}{line.text}{_numbers(line.numbers)}", mark, indent)
    yield from (row for words in line.cited for row in _words(words, indent))
    for part in line.parts:
        yield from _line(part, f"{indent}- ")


def _words(words: LetterWords, indent: str) -> Iterator[str]:
    quoted = f": “{words.words}”" if words.words else ""
    carried = "; ".join(f"[{each.number}] {each.outlet}, {each.said}" for each in words.carriers)
    yield from _wrapped(f"{words.speaker}; {carried}{quoted}", f"{indent}| ", f"{indent}| ")
    yield from (f"{indent}| [{each.number}] {each.link}" for each in words.carriers if each.link)


def _numbers(numbers: Sequence[int]) -> str:
    return " " + "".join(f"[{number}]" for number in numbers) if numbers else ""


def _wrapped(text: str, first: str = "", then: str = "") -> list[str]:
    return textwrap.wrap(
        text, WIDTH, initial_indent=first, subsequent_indent=then, break_long_words=False, break_on_hyphens=False
    )
