"""What a colon brings behind a cue, without marks: "denies it: the tank is empty", "tells the house: nine have died"."""

from collections.abc import Sequence
from dataclasses import replace

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
_HOLDING = {"hold": {"fast", "firm"}, "stand": {"fast", "firm"}, "be": {"clear", "blunt", "brief", "curt"}}
"""Verbs that tell with such a word beside them how somebody speaks."""
_LEAST = 3
"""Tokens behind the colon at least."""


def colon_drafts(doc: Document) -> list[Draft]:
    """A draft for each colon in a sentence whose main verb before it is a cue with a speaker, and behind which a clause stands
    without quotation marks; and one for what stands before that speaker.
    """
    found = []
    colons = {doc.sentence_of[t.index]: t.index for t in reversed(doc.tokens) if t.text == ":"}
    for number, colon in sorted(colons.items()):
        first, last = doc.sentences[number]
        if first + 2 <= colon < last - _LEAST and not is_heading(doc, doc.block_of[first]):
            found += _drafts(doc, first, colon, last)
    return found


def _drafts(doc: Document, first: int, colon: int, last: int) -> list[Draft]:
    verb = _cue(doc, first, colon) if _is_clause(doc, colon + 1, last) else None
    pieces = content_pieces(doc, range(colon + 1, last))
    if verb is None or not pieces:
        return []
    speaker = subject_of(doc, verb.index) or verb.index
    draft = Draft(
        pieces=tuple(pieces),
        sentence=doc.span(first, last - 1),
        form="speech",
        cue=cue_span(doc, verb.index),
        cue_index=verb.index,
        speaker=speaker,
        speaker_bounds=_bounds(doc, verb, speaker, colon),
        verb="state" if verb.lemma in _HOLDING or verb.lemma in NEGATIVE_CUES else verb.lemma,
    )
    start = verb.index if speaker > verb.index else min(doc.subtree(speaker))
    before = content_pieces(doc, range(first, start - 1)) if start > first and doc.tokens[start - 1].text == "," else []
    told = any(t.tag in _FINITE or t.pos == "NUM" for t in doc.tokens[first:start])
    return [replace(draft, pieces=tuple(before)), draft] if before and told else [draft]


def _is_clause(doc: Document, first: int, last: int) -> bool:
    """True for words outside quotation marks with a subject of their own, which no relative pronoun is."""
    rest = doc.tokens[first:last]
    subjects = [t for t in rest if t.dep in ("nsubj", "nsubjpass", "expl") and t.lower not in ("who", "which", "that")]
    finite = {t.index for t in rest if t.tag in _FINITE} | {t.head for t in rest if t.tag in _FINITE}
    main = [t for t in subjects if doc.tokens[t.head].dep not in ("relcl", "acl", "advcl")]
    return rest[0].text not in _MARKS and any(t.head in finite for t in main)


def _cue(doc: Document, first: int, colon: int) -> Token | None:
    """The cue nearest before the colon with a speaker, and no object but those told."""
    for token in reversed(doc.tokens[first:colon]):
        if token.pos not in ("VERB", "AUX") or token.tag in ("VBG", "VB") or passive(doc, token.index):
            continue
        held = _HOLDING.get(token.lemma, frozenset()) & {t.lower for t in doc.tokens[token.index + 1 : token.index + 3]}
        cued = token.lemma in CUE_VERBS and not doc.kids(token.index, "neg")
        if (cued or held) and token.dep not in ("relcl", "acl", "amod") and _speaker(doc, token, first, colon):
            return token
    return None


def _speaker(doc: Document, verb: Token, first: int, colon: int) -> bool:
    """True where the cue has a speaker in its sentence, and tells of nothing but to whom ("tells a briefing", "denies it")."""
    speaker = subject_of(doc, verb.index)
    if speaker is None or not first <= speaker < colon or doc.tokens[speaker].tag in ("WP", "WDT"):
        return False
    objects = [
        t for t in doc.kids(verb.index, "dobj", "ccomp", "xcomp") if verb.index < t.index < colon and t.index != speaker
    ]
    return speaks_at(doc, speaker) and all(t.pos == "PRON" for t in objects)


def _bounds(doc: Document, verb: Token, speaker: int, colon: int) -> tuple[int, int] | None:
    """The speaker's phrase between an inverted cue and the colon ("…, said the mayor: …")."""
    if speaker < verb.index:
        return None
    inner = doc.subtree(speaker)
    return min(i for i in inner if i > verb.index), max(i for i in inner if i < colon)


def led_by_colon(found: Sequence[Draft], draft: Draft) -> bool:
    """True for another draft of the same cue that takes in what stands behind its colon, or is none but that."""
    same = [d for d in found if d.cue_index == draft.cue_index and d is not draft]
    return any(any(p.meets(d.outer) for p in draft.pieces) for d in same)
