"""The lines above the first paragraph: headline, outlet, day, place and byline, in whatever order a page has them.

Header items (`headers`) are read wherever they stand, so they must be sure of themselves; here their place, between the
top and the first paragraph, and each other's company, tell what a plain name or an unusual date line is.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from parallax.nouns.report import Credit
from parallax.nouns.span import Span
from parallax.reports.agencies import short_name
from parallax.reports.dates import WrittenDate, date_at
from parallax.reports.lines import Line, ends_sentence, trimmed, word_count
from parallax.reports.mark import Mark
from parallax.reports.words import DESK, OUTLET_WORD, WIRE_WORD
from parallax.values.word_weights import RAREST_WEIGHT, word_key, word_weight

MOST_LINES = 8
"""Lines that may stand above the first paragraph."""
PARAGRAPH_WORDS = 14
"""A line of so many words that ends as a sentence does is a paragraph."""
PARAGRAPH_LENGTH = 150
"""Characters from which a line is a paragraph, however it ends."""
NAME_WORDS = 6
"""Words of the longest name of an outlet."""
BESIDE_DATE = 5
"""Words that may stand before a date in one piece of a line: a label, a place, an agency."""
PIECE_WORDS = 7
"""Words of the longest piece of a date line."""

_BREAK = re.compile(r"\s*[|•·]\s*|\s+[–—/-]{1,2}\s+")
_CAPITAL = r"[A-ZÀ-ÞŠŽČĆĐŁŚŻ0-9][\w.&'’-]*"
_NAME = re.compile(rf"{_CAPITAL},?(?: (?:{_CAPITAL},?|of|the|and|&|for|in|de|del|la|el|al|da|do|di|du|des|van|von))*")
_LABEL = re.compile(
    r"(?:first )?(?:posted|published|updated|last updated|issued|filed|created|modified):?(?: on| at)?", re.IGNORECASE
)
_BYLINE = re.compile(r"(?:by|written by|reported by|text:)\s+(?=[A-ZÀ-Þ])", re.IGNORECASE)
_ACRONYM = re.compile(r"(?P<who>[A-Z]{2,5})(?:, [A-ZÀ-Þ][\w .'’-]+)?")
_NOTE = re.compile(r"\([^().]{3,60}\)")
_CLOCK_LEFT = re.compile(
    r"[\s\d:+.,()-]*(?:[A-Z]{2,4}\b)?[\s\d:+.,()-]*(?:\([^()\n]{2,40}\)|\s(?=[A-Z])[^.\n]{3,40}\.)?"
)
"""What may follow a line's date: what is left of a clock time that no shape takes in, and a note ("(data up to 6 February)",
"Local time, latest entry first.").
"""
_BULLETIN = re.compile(
    r"(?:situation|flash|daily|weekly|press|field)\s(?:report|update|bulletin|release|note)(?:\s(?:no\.?|number|#)\s?\d+)?",
    re.IGNORECASE,
)
"""What a body calls what it puts out."""


@dataclass(frozen=True, slots=True)
class _Piece:
    """A part of a line between bars, dots and dashes; `date` is the one that it ends with, `before` what stands before it."""

    span: Span
    words: str
    date: WrittenDate | None
    before: str

    @property
    def named(self) -> bool:
        return is_name(self.words)


def masthead_marks(text: str, lines: tuple[Line, ...], known: Sequence[Mark]) -> list[Mark]:
    """Marks of the lines above the first paragraph that `known` has none on, in order; none where no paragraph follows.

    A line that ends in a date, with nothing but names and labels beside it, gives the day. A line of its own that is a name
    gives the outlet where it says what it is ("The Lower Post", "Radio Velm"), or where another line is left to be the
    headline; one that tells of a wire beside an outlet is a credit.
    """
    free = [line for line in _head(text, lines) if not any(mark.span.meets(line.span) for mark in known)]
    marks = [mark for line in free for mark in _sure_marks(text, line)]
    left = [line for line in free if not any(mark.span.meets(line.span) for mark in marks)]
    outlet = any(mark.kind == "outlet" for mark in (*known, *marks))
    titled = any(mark.kind == "title" for mark in known)
    if titled or len(left) > 1:
        marks += _name_marks(text, left, outlet, lines[0].span.start)
    return sorted(marks, key=lambda mark: mark.span)


def is_name(words: str) -> bool:
    """True for what can be a name: a few words, each with a capital but the small ones, and no end of a sentence."""
    return _NAME.fullmatch(words) is not None and word_count(words) <= NAME_WORDS


def _head(text: str, lines: tuple[Line, ...]) -> list[Line]:
    """The lines before the first paragraph; none where no paragraph is among the first lines."""
    for index, line in enumerate(lines[: MOST_LINES + 1]):
        words = line.of(text)
        if len(words) >= PARAGRAPH_LENGTH or (word_count(words) >= PARAGRAPH_WORDS and ends_sentence(words)):
            return list(lines[:index])
    return []


def _pieces(text: str, span: Span) -> Iterator[_Piece]:
    start = span.start
    for end, after in [
        *((m.start(), m.end()) for m in _BREAK.finditer(text, span.start, span.end)),
        (span.end, span.end),
    ]:
        bare = trimmed(text, start, end)
        if len(bare):
            words = bare.of(text)
            date, before = _date_in(text, bare)
            yield _Piece(bare, words, date, before)
        start = after


def _date_in(text: str, span: Span) -> tuple[WrittenDate | None, str]:
    """The date that a piece ends with, and the words before it."""
    for count, word in enumerate(re.finditer(r"\S+", span.of(text))):
        if count > BESIDE_DATE:
            break
        start = span.start + word.start()
        date = date_at(text, start)
        if date and date.precision != "month" and _CLOCK_LEFT.fullmatch(text, min(date.span.end, span.end), span.end):
            return date, re.sub(r"\s+live\Z", "", text[span.start : start].strip(" ,:"), flags=re.IGNORECASE)
    return None, ""


def _sure_marks(text: str, line: Line) -> list[Mark]:
    """The marks of a line that is a date line, a byline or a note in brackets."""
    words = line.of(text)
    if _NOTE.fullmatch(words) or DESK.fullmatch(words):
        return [Mark(line.span, "residue")]
    pieces = list(_pieces(text, line.span))
    date = next((piece for piece in pieces if piece.date), None)
    if (
        date is None
        or not _beside(date.before)
        or any(word_count(p.words) > PIECE_WORDS for p in pieces if p is not date)
    ):
        return []
    return [mark for piece in pieces for mark in _piece_marks(piece, len(pieces))]


def _beside(before: str) -> bool:
    labelled = _LABEL.fullmatch(before) is not None or _BULLETIN.fullmatch(before) is not None
    return not before or labelled or is_name(before)


def _piece_marks(piece: _Piece, among: int) -> Iterator[Mark]:
    """One piece of a date line: the date, a byline, an outlet, an agency's credit; or nothing in particular."""
    name = (piece.before if piece.date else piece.words).strip(" ,")
    credited = (Credit(short, "text"),) if (short := short_name(name)) else ()
    labelled = _LABEL.fullmatch(name) is not None
    if byline := _BYLINE.match(piece.words):
        names = piece.words[byline.end() :]
        yield Mark(piece.span, "byline", name=re.split(r",| in (?=[A-Z])", names)[0].strip(" ."))
    elif not credited and OUTLET_WORD.search(name) and is_name(name):
        yield Mark(piece.span, "outlet", name=name, date=piece.date)
    else:
        yield Mark(piece.span, "date", credits=credited, date=piece.date, labelled=labelled)


def _name_marks(text: str, left: Sequence[Line], outlet: bool, top: int) -> Iterator[Mark]:
    """The outlet's line and the credits among the lines left."""
    names = [line for line in left if all(piece.named for piece in _pieces(text, line.span))]
    ranked = sorted(names, key=lambda line: (-_like_an_outlet(line.of(text), line.span.start == top), line.span))
    best = ranked[0] if ranked and _like_an_outlet(ranked[0].of(text), ranked[0].span.start == top) else None
    if best is not None and not outlet:
        first = next(_pieces(text, best.span))
        yield Mark(best.span, "outlet", name=first.words)
        outlet = True
    for line in names:
        words = line.of(text)
        wire = _ACRONYM.fullmatch(words)
        if line is not best and outlet and (wire or WIRE_WORD.search(words)):
            who = wire["who"] if wire else words
            yield Mark(line.span, "credit", credits=(Credit(short_name(who) or who, "text"),))


def _like_an_outlet(words: str, on_top: bool) -> int:
    """3: says that it is one. 2: all in capitals. 1: a short name below the first line. 0: not like one.

    On the first line a name that does not say what it is must hold a word that no dictionary has, lest it be a headline.
    """
    if OUTLET_WORD.search(words):
        return 3
    if any(letter.isdigit() for letter in words):
        return 0
    rare = any(word_weight(word_key(word)) == RAREST_WEIGHT for word in words.split())
    if on_top and not rare:
        return 0
    if words.upper() == words and word_count(words) <= 4:
        return 2
    return int(not on_top and rare and word_count(words) <= 3)
