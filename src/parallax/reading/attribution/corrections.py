"""Where a report, or a body it tells of, takes back what was said before: correction notices and retractions.

A notice is a caveat: a statement about another one. What it takes back is said by nobody any more, so that no statement
is made of it and no figure read in it; the words stay in the notice.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from parallax.nouns.span import Span
from parallax.nouns.statement import Statement
from parallax.reading.attribution.draft import Draft
from parallax.reading.document import Document
from parallax.values.hints import has_any

_PIECE = r"(?:article|story|report|post|piece|dispatch|item|headline|caption|transcript|page)"
_VERSION = rf"\b(?:earlier|previous|prior|original|initial|first)\s+(?:\w+\s+)?versions?\s+of\s+(?:this|the)\s+(?:\w+\s+)?{_PIECE}"
_LABEL = r"^\W*(?:corrections?|clarifications?|erratum|corrigendum)\b[^:\n]{0,30}:"
_PUT_RIGHT = rf"\bthis\s+{_PIECE}\s+(?:has\s+been|was|is)\s+(?:\w+\s+)?(?:corrected|amended)\b"
_NOTICE = re.compile(rf"{_VERSION}|{_LABEL}|{_PUT_RIGHT}", re.IGNORECASE)
_NOTICE_HINTS = ("version", "correct", "clarif", "erratum", "corrigend", "amended")
_PRESENT = re.compile(r"[,;]\s*(?:but|in fact|rather)\b|[;–—]", re.IGNORECASE)
"""After these words a notice tells what is right."""
_NOT = re.compile(r",?\s+(?:not|instead of|rather than)\s+", re.IGNORECASE)

_TAKING_BACK = {"retract", "withdraw", "disavow", "recant", "rescind"}
_TAKING_BACK_STEMS = ("retract", "withdr", "disavow", "recant", "rescind")
_TAKEN_BACK = frozenset(
    "accusation allegation announcement article assertion claim confession estimate report statement story "
    "testimony tweet".split()
)
"""Nouns of what is said; who withdraws anything else takes back no words."""

_WORD = re.compile(r"[^\W\d_]{4,}")
_STEM = 6
"""Letters by which two forms of a word are taken for one."""
_ALIKE = 2
"""So many words of a statement must stand in a notice for it to be what the notice speaks of."""


def correction_drafts(doc: Document) -> list[Draft]:
    """A draft for each sentence that corrects the report itself, and for each clause that tells of a retraction."""
    drafts = []
    noticed = has_any(doc.text, _NOTICE_HINTS)
    for number, (first, last) in enumerate(doc.sentences):
        sentence = doc.span(first, last - 1)
        match = _NOTICE.search(sentence.of(doc.text)) if noticed else None
        if match:
            cue = Span(sentence.start + match.start(), sentence.start + match.end())
            drafts.append(Draft((_without_stop(sentence, doc.text),), sentence, "caveat", cue, first, verb="correct"))
        else:
            drafts += _retractions(doc, number)
    return drafts


def _retractions(doc: Document, number: int) -> Iterator[Draft]:
    """ "The ministry has withdrawn its claim that …": said of the ministry, told by the report."""
    first, last = doc.sentences[number]
    for token in doc.tokens[first:last]:
        if token.lemma not in _TAKING_BACK or token.pos != "VERB":
            continue
        subjects = doc.kids(token.index, "nsubj")
        objects = [kid for kid in doc.kids(token.index, "dobj") if kid.lemma in _TAKEN_BACK]
        if subjects and objects:
            words = doc.subtree(objects[0].index)
            content = doc.span(words[0], words[-1])
            cue = doc.span(token.index, token.index)
            yield Draft(
                (_without_stop(content, doc.text),),
                doc.span(first, last - 1),
                "caveat",
                cue,
                token.index,
                subjects[0].index,
                verb="withdraw",
            )


def is_correction(draft: Draft) -> bool:
    """True for a notice or a retraction."""
    return draft.form == "caveat" and draft.verb in ("correct", "withdraw")


def taken_over(correction: Draft, draft: Draft) -> bool:
    """True for a draft whose words a notice or retraction takes back, or tells of itself."""
    bounds = correction.sentence if correction.speaker is None else correction.outer
    return bounds.holds(draft.outer) or (correction.cue is not None and correction.cue == draft.cue)


def taken_back(drafts: Iterable[Draft], text: str) -> list[Span]:
    """The stretches that notices and retractions take back: all up to where a notice tells what is right.

    In "corrected to say 60, not 80" it is what stands after "not".
    """
    spans = []
    for draft in (each for each in drafts if is_correction(each)):
        words = draft.outer.of(text)
        if draft.speaker is not None:
            spans.append(draft.outer)
        elif re.search(_VERSION, words, re.IGNORECASE):
            end = _PRESENT.search(words)
            spans.append(Span(draft.outer.start, draft.outer.start + (end.start() if end else len(words))))
        elif found := _NOT.search(words):
            spans.append(Span(draft.outer.start + found.end(), draft.outer.end))
    return spans


def takes_back(statement: Statement) -> bool:
    """True for the statement of a notice or retraction."""
    cue = (statement.cue or "").casefold()
    return statement.caveat and (bool(_NOTICE.search(statement.text)) or cue.startswith(_TAKING_BACK_STEMS))


def corrected_by(notice: Statement, others: Sequence[Statement]) -> str | None:
    """The statement (id) of the same report that a correction speaks of: the one that shares the most words with it.

    None where none shares two words of four letters or more.
    """
    mine = _stems(notice.text)
    outside = [other for other in others if not other.caveat and not other.span.meets(notice.span)]
    best = max(outside, key=lambda o: (len(mine & _stems(o.text)), not o.headline, -o.span.start, o.id), default=None)
    return best.id if best is not None and len(mine & _stems(best.text)) >= _ALIKE else None


def _stems(text: str) -> set[str]:
    return {word[:_STEM].casefold() for word in _WORD.findall(text)}


def _without_stop(span: Span, text: str) -> Span:
    words = span.of(text)
    return Span(span.start, span.start + len(words.rstrip(" .\n\t")))
