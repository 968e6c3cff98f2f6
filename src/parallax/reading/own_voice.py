"""What a report says in its own voice: sentences with a figure, an act or the state of a place, and no speaker."""

from collections.abc import Iterator, Sequence

from parallax.nouns.mention import PlaceMention
from parallax.nouns.span import Span
from parallax.reading.acts import TELLING
from parallax.reading.annotators import Token
from parallax.reading.attribution import Draft
from parallax.reading.attribution.headings import is_heading
from parallax.reading.attribution.namelessness import keeps_name_back
from parallax.reading.attribution.pieces import trimmed
from parallax.reading.document import Document
from parallax.reading.first_hand import is_first_hand, is_plain, not_so, tells_of_none
from parallax.reading.incidents import noun_class, target_of

_STATES = frozenset(
    (
        "hold control occupy besiege surround face remain lie stand stay border lack suffer belong lead win lose own run "
        "open close be become"
    ).split()
)
_CHANGES = frozenset(
    (
        "begin start cease climb decrease double exceed fund grow increase rise shrink stand total triple number land locate offer owe "
        "retire uphold"
    ).split()
)
"""Verbs of change and measure, which tell no act."""
_HAPPENINGS = frozenset(
    (
        "avalanche blizzard cyclone drought flood heatwave hurricane landslide mudslide siege storm strike tornado tsunami typhoon "
        "vote war wildfire"
    ).split()
)
"""What happens to a place, beside the nouns of acts."""
_FEWEST = 3


def own_drafts(
    doc: Document, drafts: Sequence[Draft], quantities: Sequence[Span], places: Sequence[PlaceMention]
) -> list[Draft]:
    """A draft for each sentence that no statement covers, where the report itself tells something that can be compared.

    A sentence that is mostly the words of a speaker, his name and his cue is left out; one with a clause of its own
    beside them is kept whole. That somebody holds or plans something is the report's own telling too, save where he names a
    figure. That there is none of something can be compared in any report, and all that is told in one which speaks for
    itself.
    """
    found = []
    author = is_first_hand(doc, [piece for draft in drafts for piece in draft.pieces if not _names_speaker(doc, draft)])
    weak = [d for d in drafts if d.weak]
    drafts = [d for d in drafts if d.form != "frame" and not (d.weak and not _measures(d, quantities))]
    for number, (first, last) in enumerate(doc.sentences):
        span = trimmed(doc, first, last - 1)
        words = len([t for t in doc.tokens[first:last] if t.pos != "PUNCT"])
        if span is None or (words < _FEWEST and not (words > 1 and tells_of_none(doc, first, last))):
            continue
        mine = [d for d in drafts if d.sentence.meets(span)]
        if _told_by_others(doc, span, mine):
            continue
        plain = author and is_plain(doc, first, last) and not is_heading_of(doc, first)
        whole = plain and not any(_held_by_another(doc, d, span) for d in weak)
        denied = not_so(doc, first, last)
        if denied is not None:
            found.append(denied)
        elif whole or tells_of_none(doc, first, last) or _tells(doc, number, quantities, places, mine):
            found.append(Draft((span,), doc.sentence_span(number), "own"))
    return [*found, *_figures_beside(doc, [*drafts, *found], quantities)]


def _names_speaker(doc: Document, draft: Draft) -> bool:
    """True for a clause told from its speaker on: who tells of himself by his name in it is still its author."""
    speaker = doc.tokens[draft.speaker] if draft.speaker is not None else None
    return speaker is not None and draft.pieces[0].start <= speaker.start < draft.pieces[0].end


def _held_by_another(doc: Document, draft: Draft, span: Span) -> bool:
    """True where the sentence only tells what somebody other than its author believes or plans ("Investigators believe …")."""
    holder = doc.tokens[draft.speaker] if draft.speaker is not None else None
    clause = draft.form == "speech" and draft.sentence.meets(span) and _main_cue(doc, draft, span)
    return clause and holder is not None and holder.lower not in ("we", "i") and holder.pos == "NOUN"


def _figures_beside(doc: Document, drafts: Sequence[Draft], quantities: Sequence[Span]) -> list[Draft]:
    """A draft for each stretch of a sentence beside what speakers say in it, where it has a figure and a verb of its own.

    "Acme, which has 13,000 workers, said that …": the workers are the report's own words.
    """
    pieces = [piece for draft in drafts for piece in draft.pieces]
    left = [quantity for quantity in quantities if not any(piece.holds(quantity) for piece in pieces)]
    cues = {draft.cue_index for draft in drafts}
    pieces += [span for draft in drafts for span in _cue_and_speaker(doc, draft)]
    found = []
    for number, (first, last) in enumerate(doc.sentences):
        if not any(doc.sentence_span(number).holds(quantity) for quantity in left):
            continue
        for start, end in _gaps(doc, first, last, pieces):
            span = trimmed(doc, start, end - 1)
            verbs = any(
                t.pos in ("VERB", "AUX") and t.index not in cues and t.head not in cues for t in doc.tokens[start:end]
            )
            told = span is not None and verbs and not keeps_name_back(span.of(doc.text))
            if span is not None and told and any(span.holds(quantity) for quantity in left):
                found.append(Draft((span,), doc.sentence_span(number), "own"))
    return found


def _cue_and_speaker(doc: Document, draft: Draft) -> list[Span]:
    """The cue's words and those that name the speaker up to his noun, in a clause that another stands before."""
    if draft.speaker is None or draft.cue_index is None or draft.form != "speech" or draft.speaker > draft.cue_index:
        return []
    first = min(doc.subtree(draft.speaker))
    joined = first > 1 and doc.tokens[first - 1].pos == "CCONJ"
    return [doc.span(first, draft.speaker), *([draft.cue] if draft.cue else [])] if joined else []


def _gaps(doc: Document, first: int, last: int, pieces: Sequence[Span]) -> Iterator[tuple[int, int]]:
    """The runs of a sentence's tokens that no piece covers: first, past the last."""
    at = first
    for index in range(first, last):
        if any(piece.start <= doc.tokens[index].start < piece.end for piece in pieces):
            if index > at:
                yield at, index
            at = index + 1
    if last > at:
        yield at, last


def _measures(draft: Draft, quantities: Sequence[Span]) -> bool:
    return any(piece.holds(quantity) for piece in draft.pieces for quantity in quantities)


def _told_by_others(doc: Document, span: Span, drafts: Sequence[Draft]) -> bool:
    """True when the sentence's main clause is a speaker's cue, or most of it is spoken."""
    if any(d.form in ("post", "heading", "phrase") for d in drafts):
        return True
    if any(_main_cue(doc, d, span) for d in drafts):
        return True
    spoken = sum(len(p) for d in drafts for p in d.pieces if p.meets(span))
    return spoken >= 0.6 * len(span)


def _main_cue(doc: Document, draft: Draft, span: Span) -> bool:
    """True for a cue that the sentence hangs on: its root, or joined to it."""
    if draft.cue_index is None:
        return any(p.meets(span) for p in draft.pieces)
    token = doc.tokens[draft.cue_index]
    if not span.start <= token.start < span.end:
        return True
    while token.dep in ("conj", "parataxis", "ccomp", "dep") and token.head != token.index:
        token = doc.tokens[token.head]
    return token.head == token.index


def _tells(
    doc: Document, number: int, quantities: Sequence[Span], places: Sequence[PlaceMention], drafts: Sequence[Draft]
) -> bool:
    first, last = doc.sentences[number]
    span = doc.span(first, last - 1)
    contents = [p for d in drafts for p in d.pieces]
    if any(span.holds(q) and not any(p.holds(q) for p in contents) for q in quantities):
        return True
    free = doc.tokens[first:last]
    if contents:
        free = tuple(t for t in free if not any(p.start <= t.start < p.end for p in contents))
    if any(_tells_act(doc, t) for t in free):
        return True
    named = [p.span for p in places if span.holds(p.span) and p.use == "name"]
    placed = bool(named)
    if any(_happens_there(doc, t, named) for t in free):
        return True
    return (
        placed and any(t.lemma in _STATES and t.pos in ("VERB", "AUX") for t in free) and not is_heading_of(doc, first)
    )


def _tells_act(doc: Document, token: Token) -> bool:
    """True for a verb that can tell an act or a change, and for an act's noun that tells what it was done to."""
    if token.pos == "VERB" and (token.lemma in TELLING or token.lemma in _CHANGES):
        return True
    return noun_class(token) is not None and target_of(doc, token) is not None


def _happens_there(doc: Document, event: Token, places: Sequence[Span]) -> bool:
    """True for what happened as the subject of a verb that leads to a place, whatever the verb ("the flood came to Arlen")."""
    verb = doc.tokens[event.head]
    if event.dep != "nsubj" or verb.pos != "VERB" or not (noun_class(event) or event.lemma in _HAPPENINGS):
        return False
    if verb.tag not in ("VBD", "VBZ", "VBP"):
        return False
    below = [doc.tokens[i] for i in doc.subtree(verb.index) if i > verb.index]
    return any(place.start <= token.start < place.end for token in below for place in places)


def is_heading_of(doc: Document, index: int) -> bool:
    """True when the token stands in a headline or subheading."""
    return is_heading(doc, doc.block_of[index])
