"""The cue that stands beside a quotation."""

from collections.abc import Sequence
from dataclasses import dataclass

from parallax.reading.annotators import Token
from parallax.reading.attribution.indirect import indirect_content
from parallax.reading.attribution.name_run import name_run
from parallax.reading.attribution.subjects import speaks, subject_of
from parallax.reading.cues import CUE_NOUNS, CUE_VERBS, SPEECH_ACTS, WEAK_CUES
from parallax.reading.document import Document
from parallax.reading.quotations import Quotation

SHORTEST = 4
"""Words that a quotation needs to be a statement of its own; a shorter one marks a word or belongs to the words around it."""
_REACH = 45
"""Tokens that are searched on each side of a quotation."""
_STOPS = frozenset({".", "!", "?", '"', "“", "”", "''", "``", "«", "»"})


@dataclass(frozen=True, slots=True)
class Beside:
    """A quotation and its cue's token index; `follows`: it has none and goes on with the speaker before it."""

    quotation: Quotation
    cue: int | None
    follows: bool = False


def beside(doc: Document, quotations: Sequence[Quotation]) -> list[Beside]:
    """Each quotation that is a statement, with the cue after it, before it, or none: one long enough, and a shorter one that
    a cue and a mark set apart (`"Quiet," he said`).
    """
    placed = [
        _placed(doc, q, quotations[n - 1] if n else None)
        for n, q in enumerate(quotations)
        if len(q.words(doc.text)) >= SHORTEST or _set_apart(doc, q)
    ]
    placed = [p for p in placed if p.cue is not None or len(p.quotation.words(doc.text)) >= SHORTEST]
    for n in range(len(placed) - 2, -1, -1):
        here, after = placed[n], placed[n + 1]
        if here.cue is None and here.quotation.open_ended and after.quotation.block == here.quotation.block + 1:
            placed[n] = Beside(here.quotation, after.cue, here.follows)
    return placed


def _set_apart(doc: Document, quotation: Quotation) -> bool:
    """True for a sentence of its own in a few words: a capital, and a mark that parts it from the words around it."""
    inner, lead = quotation.inner.of(doc.text).strip(), doc.text[: quotation.outer.start].rstrip()
    return inner[:1].isupper() and (inner[-1:] in tuple(",!?") or (inner[-1:] == "." and lead[-1:] in tuple(",:")))


def _placed(doc: Document, quotation: Quotation, before: Quotation | None) -> Beside:
    cue = _cue_after(doc, quotation)
    if cue is None:
        cue = _cue_before(doc, quotation)
    return Beside(quotation, cue, cue is None and _goes_on(doc, quotation, before))


def _cue_after(doc: Document, quotation: Quotation) -> int | None:
    """`"…," he said`: the first cue of the rest of the sentence, where nothing but its subject stands between."""
    tail = _tail(doc, quotation)
    opened = not _lead(doc, quotation)
    for place, token in enumerate(tail):
        if not _is_cue(doc, token, near=place <= 12):
            continue
        speaker = subject_of(doc, token.index)
        if speaker is None and not _named_beside(tail, place):
            continue
        brings = any(piece.start > quotation.outer.end for piece in indirect_content(doc, token.index))
        if brings and (not opened or _ended(doc, quotation)):
            return None
        return token.index if _adjoins(doc, tail[:place], token, speaker) else None
    return None


def _ended(doc: Document, quotation: Quotation) -> bool:
    return quotation.inner.of(doc.text).rstrip()[-1:] == "."


def _adjoins(doc: Document, between: Sequence[Token], cue: Token, speaker: int | None) -> bool:
    """True when the tokens from the quotation to its cue are the speaker's name, marks, auxiliaries and adverbs."""
    named = set(doc.subtree(speaker)) if speaker is not None else set()
    own = {
        t.index for t in doc.kids(cue.index, "aux", "advmod", "cc", "neg", "prt", "npadvmod", "nsubj", "punct", "meta")
    }
    if name_run(between) is not None:
        return True
    if any(t.dep == "mark" and t.lower == "that" and t.head == cue.index for t in between):
        return False  # "“…” and that he regretted it": another cue brings both
    strange = [t for t in between if t.index not in named | own and t.pos != "PUNCT"]
    asks = any(t.tag in ("WRB", "WDT") for t in between if t.index in own)
    return not asks and (not strange or (speaker is None and len(strange) <= 4) or len(strange) <= 2)


def _cue_before(doc: Document, quotation: Quotation) -> int | None:
    """`He said: "…"`, `adding, "…"`: the last cue of the sentence's beginning, or of a paragraph that ends in a colon."""
    lead = _lead(doc, quotation) or _introduction(doc, quotation)
    for place in range(len(lead) - 1, -1, -1):
        token = lead[place]
        near = len(lead) - place <= 12
        if _is_cue(doc, token, near) or _is_cue_noun(doc, token, lead, place):
            return token.index
    return None


def _is_cue(doc: Document, token: Token, near: bool) -> bool:
    if token.pos not in ("VERB", "AUX") or token.lemma not in CUE_VERBS:
        return False
    if CUE_VERBS[token.lemma].kind == "planned":
        return False
    return token.lemma not in WEAK_CUES or (near and speaks(doc, token.index))


def _is_cue_noun(doc: Document, token: Token, lead: Sequence[Token], place: int) -> bool:
    """A cue noun counts right before the quotation ("in a statement: …") where no verb does."""
    if token.pos != "NOUN" or token.lemma not in CUE_NOUNS or lead[-1].text != ":":
        return False
    return not any(_is_cue(doc, t, near=True) or t.lemma in SPEECH_ACTS for t in lead[:place])


def _named_beside(tail: Sequence[Token], place: int) -> bool:
    around = tail[max(0, place - 3) : place + 4]
    return any(t.pos in ("PROPN", "PRON") or (t.pos == "NOUN" and t.entity not in ("DATE", "TIME")) for t in around)


def _goes_on(doc: Document, quotation: Quotation, before: Quotation | None) -> bool:
    """True where a quotation without a cue goes on with the one before: in its paragraph, or left open before it."""
    if _lead(doc, quotation):
        return False
    whole = _is_whole_sentence(doc, quotation) or not _tail(doc, quotation)
    if before is None or not whole:
        return False
    if before.block == quotation.block:
        return True
    return not _tail(doc, quotation) and before.open_ended and before.block == quotation.block - 1


def _is_whole_sentence(doc: Document, quotation: Quotation) -> bool:
    """True for a quotation that ends in a stop, and behind which the report begins anew."""
    after = doc.text[quotation.outer.end : quotation.outer.end + 3].lstrip()
    return _ended(doc, quotation) and not quotation.open_ended and after[:1].isupper()


def _introduction(doc: Document, quotation: Quotation) -> list[Token]:
    """The last sentence of the paragraph before, where it ends in a colon or a dash and the quotation opens its own."""
    if quotation.block == 0:
        return []
    first, last = doc.blocks[quotation.block - 1]
    ending = doc.tokens[last - 1].text
    if not ending.endswith((":", "—", "–", "-")):
        return []
    start = max(first, doc.sentences[doc.sentence_of[last - 1]][0])
    return list(doc.tokens[start:last])


def _tail(doc: Document, quotation: Quotation) -> list[Token]:
    first, last = doc.blocks[quotation.block]
    found: list[Token] = []
    for token in doc.tokens[first:last]:
        if token.start < quotation.outer.end:
            continue
        if (token.text in _STOPS and found) or len(found) > _REACH:
            break
        if token.text not in _STOPS:
            found.append(token)
    return found


def _lead(doc: Document, quotation: Quotation) -> list[Token]:
    first, last = doc.blocks[quotation.block]
    found: list[Token] = []
    for token in reversed(doc.tokens[first:last]):
        if token.end > quotation.outer.start:
            continue
        if token.text in _STOPS or len(found) > _REACH:
            break
        found.append(token)
    return found[::-1]
