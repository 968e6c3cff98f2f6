"""Statements that a cue verb brings, in quotation marks or without."""

from collections import defaultdict
from collections.abc import Sequence

from parallax.nouns.span import Span
from parallax.nouns.statement import StatementKind
from parallax.reading.attribution.closing import Closing, closing_speaker
from parallax.reading.attribution.cue_span import cue_span
from parallax.reading.attribution.direct import SHORTEST, Beside, beside
from parallax.reading.attribution.draft import Draft
from parallax.reading.attribution.indirect import added, indirect_content
from parallax.reading.attribution.name_run import name_run
from parallax.reading.attribution.pieces import merged, widened
from parallax.reading.attribution.resumed import resumed
from parallax.reading.attribution.subjects import subject_of
from parallax.reading.cues import CUE_VERBS, HELD_SO, NEGATIVE_CUES
from parallax.reading.document import Document
from parallax.reading.quotations import Quotation


def speech_drafts(doc: Document, quotations: Sequence[Quotation]) -> list[Draft]:
    """A draft for each cue verb that brings content, and for each quotation that no cue brings.

    What is not denied is not said: the content of "did not deny that …" begins with these words.
    """
    placed = beside(doc, quotations)
    by_cue: dict[int, list[Quotation]] = defaultdict(list)
    for item in placed:
        if item.cue is not None and not _apart(doc, item):
            by_cue[item.cue].append(item.quotation)
    cues = _cues(doc, placed, by_cue)
    drafts = [_cued(doc, verb, by_cue.get(verb, []), _others(verb, by_cue), quotations) for verb in cues]
    found = resumed(doc, [draft for draft in drafts if draft is not None], placed)
    found += [_added(doc, verb, extra) for verb in cues if (extra := added(doc, verb)) is not None]
    covered = [piece for draft in found for piece in draft.pieces]
    found += [_led(doc, item, item.cue) for item in placed if item.cue is not None and _apart(doc, item)]
    return found + [_loose(item) for item in placed if item.cue is None and not _covered(item, covered)]


def _apart(doc: Document, item: Beside) -> bool:
    """True when the cue stands in the paragraph before the quotation."""
    return item.cue is not None and doc.block_of[item.cue] != item.quotation.block


def _led(doc: Document, item: Beside, cue: int) -> Draft:
    """A quotation in a paragraph of its own, led in by the one before."""
    token = doc.tokens[cue]
    return Draft(
        (item.quotation.inner,),
        item.quotation.outer,
        "speech",
        Span(token.start, token.end),
        cue,
        subject_of(doc, cue),
        quoted=True,
    )


def _cues(doc: Document, placed: Sequence[Beside], by_cue: dict[int, list[Quotation]]) -> list[int]:
    """Cue verbs outside the long quotations, and those that a quotation stands beside."""
    inside = [item.quotation.inner for item in placed]
    return [
        t.index
        for t in doc.tokens
        if t.index in by_cue
        or (t.lemma in CUE_VERBS and t.pos == "VERB" and not any(q.start <= t.start and t.end <= q.end for q in inside))
    ]


def _others(verb: int, by_cue: dict[int, list[Quotation]]) -> list[Span]:
    """The quotations that belong to other cues."""
    return [q.inner for cue, quoted in by_cue.items() if cue != verb for q in quoted]


def _added(doc: Document, verb: int, extra: tuple[int, list[Span]]) -> Draft:
    noun, pieces = extra
    begin, end = doc.sentences[doc.sentence_of[verb]]
    token = doc.tokens[noun]
    return Draft(
        tuple(pieces), doc.span(begin, end - 1), "speech", Span(token.start, token.end), noun, subject_of(doc, verb),
        follows=subject_of(doc, verb) is None,
    )  # fmt: skip


def _cued(
    doc: Document, verb: int, beside_it: list[Quotation], others: list[Span], quotations: Sequence[Quotation]
) -> Draft | None:
    token = doc.tokens[verb]
    closing = closing_speaker(doc, verb) if not beside_it else None
    if closing is not None and not _parsed(doc, verb, closing):
        return _closed(doc, verb, closing)
    run = name_run(doc.between(beside_it[-1].outer.end, token.start)) if beside_it else None
    told = [] if run else indirect_content(doc, verb)
    indirect = [p for p in told if not any(o.holds(p) for o in others)]
    pieces = merged([*_unless_led_in(doc, indirect, beside_it), *(q.inner for q in beside_it)])
    if not pieces:
        return None
    cue = Span(token.start, token.end)
    near = [q for q in quotations if any(p.meets(q.inner) for p in pieces)]
    pieces = widened(pieces, [q for q in near if not q.inner.meets(cue) and q.inner not in others])
    pieces = [p for p in pieces if not p.meets(cue)]
    if not pieces:
        return None
    quoted = bool(beside_it) or any(
        len(q.words(doc.text)) >= SHORTEST and any(p.meets(q.inner) for p in pieces) for q in near
    )
    words = cue_span(doc, verb, pieces)
    if (token.lemma in NEGATIVE_CUES or token.lemma == "confirm") and doc.kids(verb, "neg"):
        pieces = [Span(min(words.start, pieces[0].start), pieces[-1].end)]
    begin, end = doc.sentences[doc.sentence_of[verb]]
    sentence = doc.span(begin, end - 1)
    return Draft(
        pieces=tuple(pieces),
        sentence=Span(min(sentence.start, pieces[0].start), max(sentence.end, pieces[-1].end)),
        form="speech",
        cue=words,
        cue_index=verb,
        speaker=run[1] if run else subject_of(doc, verb),
        speaker_bounds=run,
        verb=token.lemma,
        kind=_kind(doc, verb, pieces),
        quoted=quoted,
    )


def _kind(doc: Document, verb: int, pieces: Sequence[Span]) -> StatementKind:
    """What the cue tells; a resolve told before its cue is what was said ("The mine will close, the council decided"), and so
    is what somebody lets be known that he holds to be so ("The police believe that two men did it").
    """
    lemma = doc.tokens[verb].lemma
    if lemma not in CUE_VERBS or (lemma == "decide" and pieces[-1].end <= doc.tokens[verb].start):
        return "said"
    return "said" if lemma in HELD_SO and _held_so(doc, verb, pieces) else CUE_VERBS[lemma].kind


def _held_so(doc: Document, verb: int, pieces: Sequence[Span]) -> bool:
    """True for a clause with a tense that the sentence's main verb brings, of somebody other than the author."""
    token, subject = doc.tokens[verb], subject_of(doc, verb)
    holder = doc.tokens[subject].lower if subject is not None else "i"
    main = token.head == verb or (token.dep == "conj" and doc.tokens[token.head].head == token.head)
    finite = any(t.tag in ("VBD", "VBZ", "VBP", "MD") for piece in pieces for t in doc.inside(piece))
    told = pieces[0].start > token.start and doc.kids(verb, "ccomp")
    return (
        main
        and finite
        and bool(told)
        and token.tag in ("VBZ", "VBP", "VBD")
        and holder not in ("i", "we", "you", "they")
    )


def _parsed(doc: Document, verb: int, closing: Closing) -> bool:
    """True when the parse too has the closing noun for the subject, and all that stands before it for the content."""
    subject = subject_of(doc, verb)
    if subject is None or not closing.bounds[0] <= subject <= closing.bounds[1]:
        return False
    pieces = indirect_content(doc, verb)
    return bool(pieces) and pieces[-1].end >= closing.pieces[-1].end


def _closed(doc: Document, verb: int, closing: Closing) -> Draft:
    token = doc.tokens[verb]
    begin, end = doc.sentences[doc.sentence_of[verb]]
    return Draft(
        pieces=tuple(closing.pieces),
        sentence=doc.span(begin, end - 1),
        form="speech",
        cue=Span(token.start, token.end),
        cue_index=verb,
        speaker=closing.head,
        speaker_bounds=closing.bounds,
        verb=token.lemma,
        kind=_kind(doc, verb, closing.pieces),
    )


def _unless_led_in(doc: Document, pieces: Sequence[Span], beside_it: Sequence[Quotation]) -> list[Span]:
    """The pieces without the words before a colon that lead a quotation in: they are the report's own."""
    led = [q.outer.start for q in beside_it if doc.text[: q.outer.start].rstrip(" *\n").endswith(":")]
    return [p for p in pieces if not any(p.start < start for start in led)] if led else list(pieces)


def _covered(item: Beside, pieces: Sequence[Span]) -> bool:
    return any(piece.meets(item.quotation.inner) for piece in pieces)


def _loose(item: Beside) -> Draft:
    return Draft((item.quotation.inner,), item.quotation.outer, "speech", follows=item.follows, quoted=True)
