"""Numbers that somebody gives with no verb of speech: "the board lowered the toll to 31", "the clinic counted 66 injured".

The verb tells which way, and is part of what is told.
"""

from collections.abc import Iterator, Sequence

from parallax.nouns.span import Span
from parallax.reading.annotators import Token
from parallax.reading.attribution.cue_span import cue_span
from parallax.reading.attribution.cut_clauses import takes_lives
from parallax.reading.attribution.draft import Draft
from parallax.reading.attribution.harms import OF_HARM, of_harm
from parallax.reading.attribution.pieces import content_pieces
from parallax.reading.attribution.subjects import passive, speaks_at, subject_of
from parallax.reading.document import Document
from parallax.reading.quotations import Quotation
from parallax.reading.roles import DOCUMENT_NOUNS

_SETTING = frozenset("raise lower revise cut reduce increase lift correct update adjust".split())
"""Verbs that set the number of their object."""
_COUNTING = frozenset(
    (
        "acknowledge admit announce cite claim concede confirm count document estimate expect forecast identify list log note "
        "predict register report tally verify"
    ).split()
)
"""Verbs whose object is what is counted."""
_GIVING = frozenset("give publish release issue provide post draw".split())
"""Verbs that give out a number or a list."""
_TELLING = frozenset({"give", "quote", "state"})
"""Verbs that tell how much their object is: "gives the depth as six metres"."""
_KNOWN_BY = frozenset({"identity", "death", "name", "case"})
"""Nouns that stand for each one of a count: "verified the names of 14"."""
_KEEPING = {"stand": "by", "stick": "to"}
"""Verbs that hold on to what was said before, with their preposition."""
_VERBS = _SETTING | _COUNTING | _GIVING | _TELLING | frozenset(_KEEPING)
_NUMBERS = frozenset("number toll count tally total estimate figure list names name".split())
_LED = 9
"""Tokens before a colon that can name a count and whose it is."""
_ELSE = frozenset({"but", "while", "whereas", "although"})
_BRINGING = frozenset({"to", "as", "at", "of", "from"})


def tally_drafts(doc: Document, quotations: Sequence[Quotation], found: Sequence[Draft]) -> list[Draft]:
    """A draft for each such verb with a speaker, outside quotations and what the drafts `found` did read already."""
    read = {draft.cue_index for draft in found}
    inner = [*(quotation.inner for quotation in quotations), *(piece for draft in found for piece in draft.pieces)]
    read |= {token.index for span in inner for token in doc.inside(span)}
    drafts = []
    for token in doc.tokens:
        if (
            token.lemma not in _VERBS
            or token.pos != "VERB"
            or token.index in read
            or passive(doc, token.index)
            or doc.kids(token.index, "neg")
        ):
            continue
        told = _told(doc, token)
        subject = subject_of(doc, token.index) if told else None
        given = token.lemma not in _TELLING or (subject is not None and doc.tokens[subject].lower not in DOCUMENT_NOUNS)
        if told and given and subject is not None and subject < token.index and speaks_at(doc, subject):
            drafts.append(_draft(doc, token, subject, told))
    return [*drafts, *_headed(doc)]


def _headed(doc: Document) -> Iterator[Draft]:
    """ "Morning count from the coastguard: nine dead", "The ministry's noon figures: 40 cases"."""
    for first, last in doc.sentences:
        colon = next((i for i in range(first, min(first + _LED, last)) if doc.tokens[i].text == ":"), None)
        if colon is None or any(t.pos in ("VERB", "AUX") for t in doc.tokens[first:colon]):
            continue
        speaker = next((s for t in doc.tokens[first:colon] if (s := _whose(doc, t, colon)) is not None), None)
        pieces = content_pieces(doc, range(colon + 1, last))
        if speaker is not None and pieces and any(t.pos == "NUM" for t in doc.tokens[colon:last]):
            yield Draft(
                tuple(pieces), doc.span(first, last - 1), "speech", doc.span(first, colon), colon, speaker, verb=":"
            )


def _whose(doc: Document, count: Token, colon: int) -> int | None:
    """Who gives a count: "count from the coastguard", "the ministry's figures"; None for other words."""
    if count.lemma not in _NUMBERS and count.lemma != "update":
        return None
    givers = [p for p in doc.kids(count.index, "prep") if p.lower in ("from", "by", "of")]
    named = [t for p in givers for t in doc.kids(p.index, "pobj")] + doc.kids(count.index, "poss")
    return next((t.index for t in named if t.index < colon and speaks_at(doc, t.index)), None)


def _told(doc: Document, verb: Token) -> list[Span]:
    """What is told of the number, from the verb's group on; none where the verb gives none."""
    if verb.lemma in _KEEPING:
        kept = [p for p in doc.kids(verb.index, "prep") if p.lower == _KEEPING[verb.lemma]]
        return (
            content_pieces(doc, [*range(_start(doc, verb), verb.index + 1), *doc.subtree(kept[0].index)])
            if kept
            else []
        )
    objects = [t for t in doc.kids(verb.index, "dobj") if t.index > verb.index]
    if not objects:
        return []
    last = doc.sentences[doc.sentence_of[verb.index]][1]
    told_that = doc.tokens[verb.index + 1].lower == "that"
    counted = verb.lemma in _COUNTING and _is_counted(doc, objects[0])
    fits = verb.lemma not in OF_HARM or of_harm(doc, objects[0], _end(doc, objects[0].index, last))
    if counted and fits and not (told_that or takes_lives(doc, verb)):
        return content_pieces(doc, range(_start(doc, verb), _end(doc, objects[0].index, last)))
    if verb.lemma in _SETTING | _GIVING and objects[0].lemma in _NUMBERS:
        rest = doc.tokens[objects[0].index + 1 : last]
        if any(t.lower in _BRINGING and _number_after(doc, t) for t in rest):
            return content_pieces(doc, range(_start(doc, verb), last))
    if verb.lemma in _TELLING and _told_as(doc, objects[0].index, last):
        return content_pieces(doc, range(_start(doc, verb), _end(doc, objects[0].index, last)))
    return []


def _start(doc: Document, verb: Token) -> int:
    """The first token of the verb's group."""
    group = cue_span(doc, verb.index)
    return doc.touching(group.start, group.end)[0].index


def _told_as(doc: Document, noun: int, last: int) -> bool:
    """True for an object right behind which an "as" brings a number."""
    return any(t.lower == "as" and _number_after(doc, t) for t in doc.tokens[noun + 1 : min(noun + 6, last)])


def _end(doc: Document, start: int, last: int) -> int:
    """Where what begins at `start` ends: with the sentence, or where a "but" or "while" brings somebody else."""
    return next((i for i in range(start, last) if doc.tokens[i].lower in _ELSE or doc.tokens[i].text == ";"), last)


def _is_counted(doc: Document, noun: Token) -> bool:
    each = noun.lemma in _KNOWN_BY and any(
        p.lower == "of" and _number_after(doc, p) for p in doc.kids(noun.index, "prep")
    )
    return noun.pos == "NUM" or bool(doc.kids(noun.index, "nummod")) or each


def _number_after(doc: Document, token: Token) -> bool:
    """True where a number follows within a word or two: "to 31", "of at least 47"."""
    return any(one.pos == "NUM" for one in doc.tokens[token.index + 1 : token.index + 4])


def _draft(doc: Document, verb: Token, subject: int, pieces: Sequence[Span]) -> Draft:
    begin, end = doc.sentences[doc.sentence_of[verb.index]]
    return Draft(
        pieces=tuple(pieces),
        sentence=doc.span(begin, end - 1),
        form="speech",
        cue=cue_span(doc, verb.index, pieces),
        cue_index=verb.index,
        speaker=subject,
        verb=verb.lemma,
    )
