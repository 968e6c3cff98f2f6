"""Speakers whom somebody else quotes: "was quoted by the agency as saying", "the daily quoted the mayor as saying"."""

from collections.abc import Sequence

from parallax.nouns.span import Span
from parallax.reading.annotators import Token
from parallax.reading.attribution.draft import Draft
from parallax.reading.attribution.pieces import content_pieces
from parallax.reading.attribution.subjects import agent_of, passive
from parallax.reading.cues import CUE_VERBS
from parallax.reading.document import Document
from parallax.reading.quotations import Quotation

_QUOTING = frozenset({"quote", "cite", "report"})
_FEWEST = 2
"""Tokens that what is said needs."""


def quoted_drafts(doc: Document, quotations: Sequence[Quotation]) -> list[Draft]:
    """A draft for each "quoted as saying": the speaker is the one who is quoted, and who quotes him a relay."""
    found = []
    for token in doc.tokens:
        quoting = _quoting(doc, token) if token.dep == "pcomp" and token.lemma in CUE_VERBS else None
        draft = _draft(doc, token, quoting, quotations) if quoting is not None else None
        if draft is not None:
            found.append(draft)
    return found


def taken_by_quoting(doc: Document, found: Sequence[Draft], draft: Draft) -> bool:
    """True for a draft whose cue is one of those read here, or the verb above it, or whose words are theirs."""
    cues = {d.cue_index for d in found} | {doc.tokens[doc.tokens[d.cue_index].head].head for d in found if d.cue_index}
    return draft.cue_index in cues or (draft.cue is None and any(d.outer.meets(draft.outer) for d in found))


def _quoting(doc: Document, cue: Token) -> Token | None:
    """The verb that quotes, above the "as" that a cue's -ing form hangs on."""
    lead = doc.tokens[cue.head]
    verb = doc.tokens[lead.head]
    spoken = cue.tag == "VBG" or any(t.lower == "having" for t in doc.kids(cue.index, "aux"))
    main = verb.pos == "VERB" and verb.dep not in ("relcl", "acl")
    return verb if spoken and main and lead.lower == "as" and verb.lemma in _QUOTING else None


def _draft(doc: Document, cue: Token, verb: Token, quotations: Sequence[Quotation]) -> Draft | None:
    is_passive = passive(doc, verb.index)
    spoken = (
        doc.kids(verb.index, "nsubjpass")
        if is_passive
        else [t for t in doc.kids(verb.index, "dobj") if t.index < cue.index]
    )
    if not spoken:
        return None
    relays = (
        [doc.tokens[by] for by in [agent_of(doc, verb.index)] if by is not None]
        if is_passive
        else doc.kids(verb.index, "nsubj")
    )
    first, last = doc.sentences[doc.sentence_of[cue.index]]
    named = doc.subtree(spoken[0].index)
    bounds = None if is_passive else (named[0], _bare_end(doc, named[0], cue.head))
    pieces = content_pieces(doc, range(cue.index + 1, last)) if last - cue.index > _FEWEST else []
    pieces = pieces or content_pieces(doc, range(first, min(named)))
    if not pieces:
        return None
    marked = [q for q in quotations if q.inner.meets(pieces[0])]
    return Draft(
        pieces=tuple(pieces),
        sentence=doc.span(first, last - 1),
        form="speech",
        cue=Span(verb.start if is_passive else doc.tokens[cue.head].start, cue.end),
        cue_index=cue.index,
        speaker=spoken[0].index,
        speaker_bounds=bounds,
        verb=cue.lemma,
        quoted=bool(marked),
        relayed_by=_name(doc, relays[-1]) if relays else None,
    )


def _bare_end(doc: Document, first: int, lead: int) -> int:
    """The last token before the "as" that is no mark."""
    end = lead - 1
    while end > first and doc.tokens[end].pos == "PUNCT":
        end -= 1
    return end


def _name(doc: Document, head: Token) -> str:
    """The words of who quotes, without an article: its name where it has one."""
    words = [i for i in doc.subtree(head.index) if i <= head.index and doc.tokens[i].dep != "det"]
    if head.pos == "PROPN":
        words = [i for i in words if doc.tokens[i].pos == "PROPN" or doc.tokens[i].text in ("-", "–")] or words
    return " ".join(doc.span(words[0], head.index).of(doc.text).split())
