"""Reports and readings of a sentence or two, for the reading's tests."""

import re
from collections.abc import Callable
from datetime import datetime

import pytest

from parallax.gazetteer import Gazetteer
from parallax.nouns.reading import Reading
from parallax.nouns.report import Published, Report
from parallax.nouns.span import Span
from parallax.nouns.statement import Statement
from parallax.reading import Reader
from parallax.reading.annotators.english import EnglishAnnotator
from parallax.reading.document import Document, make_document

DAY = Published(datetime(2031, 3, 5), "header", "day")  # a Wednesday


def report_of(text: str, flags: tuple[str, ...] = (), published: Published = DAY) -> Report:
    """A report whose blocks are the text's paragraphs."""
    blocks = tuple(Span(m.start(), m.end()) for m in re.finditer(r"[^\n]+", text))
    return Report("r-1", "one.txt", text, "", blocks=blocks, flags=flags, published=published)


@pytest.fixture(scope="session")
def document(english: EnglishAnnotator) -> Callable[[str], Document]:
    return lambda text: make_document(report_of(text), english)


@pytest.fixture(scope="session")
def reader(english: EnglishAnnotator) -> Reader:
    return Reader(english, Gazetteer())


@pytest.fixture(scope="session")
def read(reader: Reader) -> Callable[[str], Reading]:
    return lambda text: reader.read(report_of(text))


@pytest.fixture(scope="session")
def said(read: Callable[[str], Reading]) -> Callable[[str], list[tuple[str | None, Statement]]]:
    """The attributed statements of a text with their speakers' names, in order."""

    def attributed(text: str) -> list[tuple[str | None, Statement]]:
        reading = read(text)
        names = {actor.id: actor.name for actor in reading.actors}
        return [(names.get(s.speaker or ""), s) for s in reading.statements if not s.own_voice]

    return attributed
