"""What somebody says of something by the verb itself: "blamed the lock", "called the fee a scandal", "rejects this".

The verb is part of what is told, as it is where somebody gives a number (`tallies`), and so is who judges, where nothing stands
between the two: "this" and "it" tell nothing by themselves.
"""

from collections.abc import Sequence
from dataclasses import replace

from parallax.reading.annotators import Token
from parallax.reading.attribution.cue_span import cue_span
from parallax.reading.attribution.draft import Draft
from parallax.reading.attribution.headings import is_heading
from parallax.reading.attribution.pieces import content_pieces
from parallax.reading.attribution.subjects import speaks_at
from parallax.reading.attribution.told_clauses import participle_cue
from parallax.reading.cues import JUDGING, NEGATIVE_CUES
from parallax.reading.document import Document
from parallax.reading.roles import person_role

_ACTS_TOO = frozenset({"contest", "dismiss", "exclude", "reject"})
"""Those among the verbs of judgement that also tell what was done to people, or what was run for."""
_CONTESTED = frozenset("ballot election poll primary race seat title vote".split())
_NAMING = frozenset({"call", "describe"})
"""Verbs that tell as what something is seen, where they say it ("called it a lie", "described him as calm")."""
_OF_A_NOTICE = frozenset("error inconvenience mistake omission".split())
"""What an outlet regrets of its own report."""
_CLAIMED = frozenset("authorship credit responsibility success victory".split())
_NOBODY = frozenset({"no", "neither", "nobody", "none"})
_OURSELVES = frozenset({"i", "we", "you"})
_ELSE = frozenset({"but", "while", "whereas", "although", "though", "after", "before", "when", "as"})
_THE = frozenset({"the", "this", "that", "these", "those", "his", "her", "its", "their"})
_FINITE = frozenset({"VBD", "VBZ", "VBP"})


def spoken_judgements(doc: Document, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts, each frame of such a verb in a sentence's main clause made what its holder said, verb and all."""
    return [made if draft.form == "frame" and (made := _said(doc, draft)) is not None else draft for draft in drafts]


def _said(doc: Document, draft: Draft) -> Draft | None:
    if draft.cue_index is None or draft.speaker is None or draft.kind != "believed":
        return None
    verb, holder = doc.tokens[draft.cue_index], doc.tokens[draft.speaker]
    speaks = holder.index < verb.index and holder.lower not in _OURSELVES and speaks_at(doc, holder.index)
    named = not any(t.lower in _NOBODY for t in (holder, *doc.kids(holder.index, "det")))
    if not (speaks and named and _judges(doc, verb) and _leads(doc, verb)) or is_heading(doc, doc.block_of[verb.index]):
        return None
    cue = cue_span(doc, verb.index)
    first = doc.touching(cue.start, cue.end)[0].index
    words = doc.subtree(holder.index)
    whole = words == list(range(words[0], first))
    pieces = content_pieces(doc, range(words[0] if whole else first, _end(doc, verb)))
    return replace(draft, pieces=tuple(pieces), form="speech", cue=cue, kind="said") if pieces else None


def _judges(doc: Document, verb: Token) -> bool:
    objects = [t for t in doc.kids(verb.index, "dobj") if t.index > verb.index]
    if verb.lemma in NEGATIVE_CUES and any(_bare(doc, t) for t in objects):
        return False
    if verb.lemma in _ACTS_TOO:
        return not any(person_role(t) or t.lemma in _CONTESTED or doc.kids(t.index, "nummod") for t in objects)
    if verb.lemma in JUDGING - _NAMING:
        return not any(t.lemma in _OF_A_NOTICE for t in objects if verb.lemma == "regret")
    if verb.lemma == "claim":
        return any(t.lemma in _CLAIMED for t in objects)
    seen = [t for t in doc.kids(verb.index, "oprd", "ccomp", "xcomp", "acomp") if t.index > verb.index]
    if verb.lemma == "call":
        return bool(seen) and seen[0].pos != "PROPN"
    return verb.lemma == "describe" and any(t.lower == "as" for t in doc.kids(verb.index, "prep"))


def _bare(doc: Document, noun: Token) -> bool:
    """True for "this", "the figure", "this complaint": who rejects it tells nothing by these words, and mostly why right after."""
    if noun.pos == "PRON":
        return True
    plain = noun.pos == "NOUN" and not doc.kids(noun.index, "prep", "relcl", "acl", "ccomp")
    return plain and any(t.lower in _THE for t in doc.kids(noun.index, "det", "poss"))


def _leads(doc: Document, verb: Token) -> bool:
    """True for a finite verb that its sentence hangs on, or one joined to it."""
    finite = verb.tag in _FINITE or any(t.tag in _FINITE for t in doc.kids(verb.index, "aux"))
    while verb.dep in ("conj", "parataxis") and verb.head != verb.index:
        verb = doc.tokens[verb.head]
    return finite and verb.head == verb.index


def _end(doc: Document, verb: Token) -> int:
    """Where the judgement ends: with the sentence, or where a "but", a second verb or another cue goes on."""
    last = doc.sentences[doc.sentence_of[verb.index]][1]
    described = [t for t in doc.kids(verb.index, "prep") if t.lower == "as" and verb.lemma == "describe"]
    seen = max(
        (t.index for t in [*described, *doc.kids(verb.index, "dobj", "oprd", "ccomp", "xcomp")]), default=verb.index
    )
    joined = [t for t in doc.kids(verb.index, "conj") if t.pos in ("VERB", "AUX")]
    joints = {t.index for t in doc.kids(verb.index, "cc") if joined}
    for index in range(seen + 1, last):
        token = doc.tokens[index]
        if token.text == ";" or token.lower in _ELSE or index in joints or participle_cue(doc, index):
            return index
    return last
