"""What a colon brings behind a cue and its "it", without marks: "The dairy board denies it: the milk was fresh"."""

from collections.abc import Sequence

from parallax.reading.annotators import Token
from parallax.reading.attribution.cue_span import cue_span
from parallax.reading.attribution.draft import Draft
from parallax.reading.attribution.headings import is_heading
from parallax.reading.attribution.pieces import content_pieces
from parallax.reading.attribution.subjects import passive, speaks_at, subject_of
from parallax.reading.cues import CUE_VERBS, NEGATIVE_CUES
from parallax.reading.document import Document

_MARKS = frozenset({'"', "“", "”", "„", "«", "''", "``", "'", "‘"})
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_LEAST = 3
"""Tokens behind the colon at least."""


def colon_drafts(doc: Document) -> list[Draft]:
    """A draft for each colon in a sentence whose cue before it has a speaker and a pronoun for its object, and behind which a
    clause stands without quotation marks.
    """
    found = []
    colons = {doc.sentence_of[t.index]: t.index for t in reversed(doc.tokens) if t.text == ":"}
    for number, colon in sorted(colons.items()):
        first, last = doc.sentences[number]
        if first + 2 <= colon < last - _LEAST and not is_heading(doc, doc.block_of[first]):
            found += _drafts(doc, first, colon, last)
    return found


def led_by_colon(found: Sequence[Draft], draft: Draft) -> bool:
    """True for another draft of the same cue that takes in what stands behind its colon, or is none but that."""
    same = [d for d in found if d.cue_index == draft.cue_index and d is not draft]
    return any(any(p.meets(d.outer) for p in draft.pieces) for d in same)


def _drafts(doc: Document, first: int, colon: int, last: int) -> list[Draft]:
    verb = _cue(doc, first, colon) if _is_clause(doc, colon + 1, last) else None
    pieces = content_pieces(doc, range(colon + 1, last))
    if verb is None or not pieces:
        return []
    return [
        Draft(
            pieces=tuple(pieces),
            sentence=doc.span(first, last - 1),
            form="speech",
            cue=cue_span(doc, verb.index),
            cue_index=verb.index,
            speaker=subject_of(doc, verb.index),
            verb="state" if verb.lemma in NEGATIVE_CUES else verb.lemma,
        )
    ]


def _is_clause(doc: Document, first: int, last: int) -> bool:
    """True for words outside quotation marks with a subject of their own, which no relative pronoun is."""
    rest = doc.tokens[first:last]
    subjects = [t for t in rest if t.dep in ("nsubj", "nsubjpass", "expl") and t.lower not in ("who", "which", "that")]
    finite = {t.index for t in rest if t.tag in _FINITE} | {t.head for t in rest if t.tag in _FINITE}
    main = [t for t in subjects if doc.tokens[t.head].dep not in ("relcl", "acl", "advcl")]
    return rest[0].text not in _MARKS and any(t.head in finite for t in main)


def _cue(doc: Document, first: int, colon: int) -> Token | None:
    """The cue nearest before the colon with a speaker, and nothing but a pronoun for what it tells of."""
    for token in reversed(doc.tokens[first:colon]):
        if (
            token.pos != "VERB"
            or token.tag in ("VBG", "VB")
            or passive(doc, token.index)
            or token.lemma not in CUE_VERBS
        ):
            continue
        aside = token.dep in ("relcl", "acl", "amod") or doc.kids(token.index, "neg")
        if not aside and _speaks_of_it(doc, token, first, colon):
            return token
    return None


def _speaks_of_it(doc: Document, verb: Token, first: int, colon: int) -> bool:
    speaker = subject_of(doc, verb.index)
    if speaker is None or not first <= speaker < verb.index or doc.tokens[speaker].tag in ("WP", "WDT"):
        return False
    objects = [t for t in doc.kids(verb.index, "dobj", "ccomp", "xcomp") if verb.index < t.index < colon]
    return speaks_at(doc, speaker) and bool(objects) and all(t.pos == "PRON" for t in objects)
