"""A mail of alerts or a digest, made ready to be written as text and as HTML."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from parallax.export.sayings import shorten

IN_FULL = 4
"""Quotations of one line that are shown with their words."""

Shade = Literal["disputed", "changed", "new"]


@dataclass(frozen=True, slots=True)
class LetterCarrier:
    """Who carries some words, under which number, when they were said, and where that may be clicked on."""

    number: int
    outlet: str
    said: str
    link: str | None


@dataclass(frozen=True, slots=True)
class LetterWords:
    """Words of one speaker, and all who carry them alike. `words` is "" where the line quotes them itself, or has many."""

    speaker: str
    words: str
    carriers: tuple[LetterCarrier, ...]


@dataclass(frozen=True, slots=True)
class LetterLine:
    """One thing told: `tag` says what kind, `numbers` cite it, `cited` are those that are cited here first."""

    tag: str
    text: str
    numbers: tuple[int, ...]
    cited: tuple[LetterWords, ...]
    parts: tuple["LetterLine", ...] = ()


@dataclass(frozen=True, slots=True)
class LetterPart:
    """Lines under one heading; `more` tells what was left out, "" where nothing was."""

    heading: str
    shade: Shade
    lines: tuple[LetterLine, ...]
    more: str = ""


@dataclass(frozen=True, slots=True)
class LetterReport:
    """A report as listed."""

    outlet: str
    title: str
    published: str
    link: str | None


@dataclass(frozen=True, slots=True)
class LetterStory:
    """One story: `note` tells its size; `reports` are those to list, `more` how many others there are, in words."""

    title: str
    note: str
    parts: tuple[LetterPart, ...]
    reports: tuple[LetterReport, ...] = ()
    more: str = ""


@dataclass(frozen=True, slots=True)
class LetterView:
    """The whole mail; `quiet` are the titles of stories of which there is nothing to tell."""

    subject: str
    title: str
    lead: str
    stories: tuple[LetterStory, ...]
    quiet: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Cite:
    """What a citation is made of; `statement` is its id."""

    statement: str
    speaker: str
    outlet: str
    said: str
    words: str
    link: str | None


class Numbering:
    """Numbers citations through a mail, and gives each in full where it is first cited."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}

    @property
    def cited(self) -> frozenset[str]:
        """The statements (ids) that were cited so far."""
        return frozenset(self._numbers)

    def line(self, tag: str, text: str, cites: Iterable[Cite], parts: Sequence[LetterLine] = ()) -> LetterLine:
        """A line with its citations."""
        numbers: set[int] = set()
        fresh: dict[tuple[str, str], list[LetterCarrier]] = {}
        for cite in cites:
            if cite.statement not in self._numbers:
                self._numbers[cite.statement] = len(self._numbers) + 1
                carrier = LetterCarrier(self._numbers[cite.statement], cite.outlet, cite.said, cite.link)
                fresh.setdefault((cite.speaker, _shown(cite.words, text)), []).append(carrier)
            numbers.add(self._numbers[cite.statement])
        return LetterLine(tag, text, tuple(sorted(numbers)), _words(fresh), tuple(parts))


def _words(fresh: Mapping[tuple[str, str], list[LetterCarrier]]) -> tuple[LetterWords, ...]:
    """The first in full; of the others who said it and who carries it."""
    groups: dict[tuple[str, str], list[LetterCarrier]] = {}
    for place, ((speaker, words), carriers) in enumerate(fresh.items()):
        groups.setdefault((speaker, words if place < IN_FULL else ""), []).extend(carriers)
    return tuple(LetterWords(speaker, words, tuple(carriers)) for (speaker, words), carriers in groups.items())


def _shown(words: str, text: str) -> str:
    """The words in short, none where the line has them."""
    short = shorten(words)
    return "" if short in text else short
