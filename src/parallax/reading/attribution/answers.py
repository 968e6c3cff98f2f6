"""Interviews set as questions and answers: "Q: Why did you leave? A: I left because …"."""

import re

from parallax.nouns.span import Span
from parallax.reading.annotators import Token
from parallax.reading.attribution.draft import Draft
from parallax.reading.document import Document

_LINE = re.compile(r"(?P<turn>Q|A|Question|Answer)\s*(?P<mark>[:.])\s+(?=\S)", re.IGNORECASE)
_FEWEST = 2
"""Answers that make an interview."""


def answer_drafts(doc: Document) -> list[Draft]:
    """A draft for each answer; its speaker is the one person named in full before the first question, and nobody where
    none or several are. The questions are the outlet's own.
    """
    turns = [(number, match) for number in range(len(doc.blocks)) if (match := _turn(doc, number))]
    answers = [(number, match) for number, match in turns if match["turn"][0] in "Aa"]
    if len(answers) < _FEWEST or len(answers) == len(turns):
        return []
    person = _answering(doc, turns[0][0])
    return [_draft(doc, number, match, person) for number, match in answers]


def _turn(doc: Document, number: int) -> re.Match[str] | None:
    first, last = doc.blocks[number]
    block = doc.span(first, last - 1)
    match = _LINE.match(doc.text, block.start, block.end)
    return match if match and doc.between(match.end(), block.end) else None


def _answering(doc: Document, before: int) -> tuple[int, int] | None:
    """The first and last token of the name of the only person named in full in the blocks before that number."""
    names: dict[str, tuple[int, int]] = {}
    tokens = doc.tokens[: doc.blocks[before][0]]
    for token in tokens:
        if token.entity == "PERSON" and token.entity_start:
            last = _name_end(tokens, token.index)
            if last > token.index:
                names.setdefault(doc.span(token.index, last).of(doc.text), (token.index, last))
    return next(iter(names.values())) if len(names) == 1 else None


def _name_end(tokens: tuple[Token, ...], start: int) -> int:
    end = start
    while end + 1 < len(tokens) and tokens[end + 1].entity == "PERSON" and not tokens[end + 1].entity_start:
        end += 1
    return end


def _draft(doc: Document, number: int, match: re.Match[str], person: tuple[int, int] | None) -> Draft:
    first, last = doc.blocks[number]
    block = doc.span(first, last - 1)
    words = doc.between(match.end(), block.end)
    return Draft(
        pieces=(Span(words[0].start, words[-1].end),),
        sentence=block,
        form="speech",
        cue=Span(match.start("mark"), match.end("mark")),
        speaker=person[1] if person else None,
        speaker_bounds=person,
        verb=match["mark"],
        quoted=True,
    )
