"""Speakers set beside their words by the line: "MAYOR BRANDT: We …" in a transcript, "“We …” — Ilka Brandt" below a quotation."""

import re
from dataclasses import replace

from parallax.nouns.span import Span
from parallax.reading.annotators import Token
from parallax.reading.attribution.answers import answer_drafts
from parallax.reading.attribution.draft import Draft
from parallax.reading.attribution.headings import speaking
from parallax.reading.document import Document

_TURN = re.compile(r"[\"“]?\s*(?P<name>[A-Z][A-Z.'’-]+(?: [A-Z][A-Z.'’-]+){0,3})\s*(?P<mark>:)\s+(?=\S)")
_FEWEST_TURNS = 3
"""Lines that begin with a name in capitals before they are a transcript and not "UPDATE: …"."""
_LED = re.compile(
    r"(?:\d{1,2}[:.h]\d{2}\s+)?(?P<name>[A-Z][^\n:“”\"]{2,60}?)(?P<mark>:)\s+[“\"](?P<words>[^“”\"\n]{3,})[”\"]\s*$",
    re.MULTILINE,
)
_SIGNED = re.compile(
    r"(?P<words>[“”\"][^\n]{12,}?)[“”\"]\s*(?P<dash>[―—–]|--)\s*"
    r"(?P<name>[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){0,3})[ \t\u00a0]*\.?[ \t\u00a0]*$",
    re.MULTILINE,
)


def line_drafts(doc: Document) -> list[Draft]:
    """A draft for each turn of a transcript, each answer of an interview, and each quotation whose line begins with its
    speaker and a colon or is signed with a name.
    """
    return [*_turns(doc), *answer_drafts(doc), *_said_by(doc), *_signed(doc)]


def _turns(doc: Document) -> list[Draft]:
    found = []
    for first, last in doc.blocks:
        block = doc.span(first, last - 1)
        match = _TURN.match(doc.text, block.start, block.end)
        tokens = doc.between(match.end(), block.end) if match else ()
        if match and tokens:
            found.append(_draft(doc, match, "mark", Span(tokens[0].start, tokens[-1].end), block))
    drafts = [draft for draft in found if draft is not None]
    return drafts if len(drafts) >= _FEWEST_TURNS else []


def _said_by(doc: Document) -> list[Draft]:
    """ "Mayor Ilka Brandt: “Stay at home.”": a line that is a speaker's name and a quotation."""
    found = []
    for first, last in doc.blocks:
        block = doc.span(first, last - 1)
        match = _LED.match(doc.text, block.start, block.end)
        head = speaking(doc, Span(match.start("name"), match.end("name")), last=False) if match else None
        words = doc.between(match.start("words"), match.end("words")) if match else ()
        if match and head is not None and words:
            draft = _draft(doc, match, "mark", Span(words[0].start, words[-1].end), block)
            found.append(draft and replace(draft, speaker=head))
    return [draft for draft in found if draft is not None]


def _signed(doc: Document) -> list[Draft]:
    found = []
    for first, last in doc.blocks:
        block = doc.span(first, last - 1)
        for match in _SIGNED.finditer(doc.text, block.start, block.end):
            words = doc.between(match.start("words") + 1, match.end("words"))
            if words:
                content = Span(words[0].start, words[-1].end)
                found.append(_draft(doc, match, "dash", content, Span(match.start(), match.end())))
    return [draft for draft in found if draft is not None]


def _draft(doc: Document, match: re.Match[str], mark: str, content: Span, sentence: Span) -> Draft | None:
    names: tuple[Token, ...] = doc.between(match.start("name"), match.end("name"))
    if not names:
        return None
    return Draft(
        pieces=(content,),
        sentence=sentence,
        form="speech",
        cue=Span(match.start(mark), match.end(mark)),
        speaker=names[-1].index,
        speaker_bounds=(names[0].index, names[-1].index),
        verb=match[mark],
        quoted=True,
    )
