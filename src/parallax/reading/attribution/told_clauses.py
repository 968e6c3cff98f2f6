"""The clause that a cue verb brings: its own, and one that the parse hung elsewhere or lost."""

from collections.abc import Sequence

from parallax.nouns.span import Span
from parallax.reading.annotators import Token
from parallax.reading.attribution.cut_clauses import cut_clause, joined_to_that, up_to_speaker
from parallax.reading.attribution.lost_parts import told_back
from parallax.reading.attribution.pieces import content_pieces
from parallax.reading.attribution.subjects import speaks, subject_of
from parallax.reading.cues import CUE_VERBS, WEAK_CUES, CueVerb
from parallax.reading.document import Document

_GOES_WITH = ("prep", "npadvmod", "advmod", "advcl", "dobj", "dep", "punct", "cc", "conj", "oprd")
_FAR = 24
_BETWEEN = frozenset({"ADP", "DET", "ADJ", "NOUN", "PROPN", "NUM", "PART", "PRON", "ADV", "PUNCT"})
_TELLING = frozenset({"assure", "inform", "notify", "remind", "tell", "warn"})
_OF_THINGS = frozenset({"find", "hold", "show", "feel", "read"})
"""Cues behind which "that" may stand for a thing ("found that")."""
_STARTS = ("NOUN", "PROPN", "DET", "NUM", "ADJ", "PRON")
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})


def own_clause(doc: Document, verb: int, shape: CueVerb) -> list[Span]:
    """The clause that hangs on the cue itself ("said that nine had died", "nine had died, she said")."""
    clauses = [c for c in doc.kids(verb, "ccomp") if not _parted(doc, verb, c.index)]
    if doc.tokens[verb].lemma == "find":
        clauses = [c for c in clauses if _finite(doc, c)]
    if not clauses or not shape.clause:
        return []
    if doc.tokens[verb].lemma in WEAK_CUES and not speaks(doc, verb):
        return []
    after = [c for c in clauses if c.index > verb]
    if after:
        indexes = set(content_tree(doc, after[0].index))
        indexes |= rest_behind(doc, verb, max(indexes))
        return content_pieces(doc, indexes | cut_clause(doc, verb, max(indexes)))
    told = {i for clause in clauses for i in content_tree(doc, clause.index)}
    told -= _cue_part(doc, verb)
    return content_pieces(doc, told | up_to_speaker(doc, verb, told))


def _finite(doc: Document, clause: Token) -> bool:
    """True for a clause with a tense: "found that it was empty", not "find the sheep penned"."""
    return clause.tag in ("VBD", "VBZ", "VBP") or bool(doc.kids(clause.index, "aux", "auxpass", "mark"))


def _parted(doc: Document, verb: int, clause: int) -> bool:
    """True when a semicolon stands between a cue and a clause: they are two sentences."""
    return any(t.text == ";" for t in doc.tokens[min(verb, clause) : max(verb, clause)])


def _cue_part(doc: Document, verb: int) -> set[int]:
    """The tokens of a cue that stands amid its own content ("…, he said, …")."""
    subject = subject_of(doc, verb)
    speaker = doc.subtree(subject) if subject is not None else []
    return {verb, *(index for index in speaker if doc.tokens[index].head != index)}


def participle_cue(doc: Document, index: int) -> bool:
    """True for "…, adding that": a cue verb's -ing form that hangs on a clause and has no subject of its own."""
    token = doc.tokens[index]
    if token.tag != "VBG" or token.lemma not in CUE_VERBS or token.dep not in ("advcl", "conj", "xcomp", "dep", "acl"):
        return False
    own = doc.kids(index, "nsubj", "aux")
    before = doc.tokens[index - 1].text if index else ""
    return not own and (before in (",", ";", "-", "–", "—", "and") or bool(doc.kids(index, "ccomp")))


def next_cue(doc: Document, verb: int) -> int:
    """Where the next participle cue or the next sentence begins."""
    last = doc.sentences[doc.sentence_of[verb]][1]
    return next((i for i in range(verb + 1, last) if participle_cue(doc, i)), last)


def content_tree(doc: Document, head: int) -> list[int]:
    """The clause's tokens without the participle cues that hang on it ("…, adding that …")."""
    leaving = frozenset(i for i in doc.subtree(head) if i != head and participle_cue(doc, i))
    return doc.subtree(head, leaving)


def rest_behind(doc: Document, verb: int, end: int) -> set[int]:
    """What the parse hung on the cue but stands after its clause: it belongs to the content ("… within two days")."""
    found: set[int] = set()
    for child in doc.kids(verb, *_GOES_WITH):
        if child.index <= end or child.dep == "punct" or child.dep == "cc":
            continue
        leaves = participle_cue(doc, child.index) or _own_speech(doc, child) or _stage(doc, child)
        told = joined_to_that(doc, verb, child) or told_back(doc, doc.tokens[verb], child)
        if leaves and not (told and child.lemma not in CUE_VERBS):
            break
        found.update(content_tree(doc, child.index))
    return found


def _own_speech(doc: Document, child: Token) -> bool:
    return (
        child.dep == "conj"
        and child.pos in ("VERB", "AUX")
        and (child.lemma in CUE_VERBS or bool(doc.kids(child.index, "nsubj")))
    )


def _stage(doc: Document, child: Token) -> bool:
    """How or where it was said: "on condition of anonymity", "in a statement", "according to", "after the meeting"."""
    words = " ".join(t.lower for t in (doc.tokens[i] for i in doc.subtree(child.index)))
    return words.startswith(
        ("on condition", "according to", "in a statement", "in an interview", "at a news", "at a press")
    )


def that_clause(doc: Document, verb: int, shape: CueVerb) -> list[Span]:
    """A that-clause which the parse hung on something between ("announced the next morning that …")."""
    if not shape.clause or not speaks(doc, verb) or doc.tokens[verb].lemma in WEAK_CUES:
        return []
    last = doc.sentences[doc.sentence_of[verb]][1]
    for token in doc.tokens[verb + 1 : min(verb + _FAR, last)]:
        if token.lower == "that" and token.index > verb + 1 and token.pos == "SCONJ":
            leaving = {i for i in range(token.index, last) if participle_cue(doc, i)}
            return content_pieces(doc, range(token.index + 1, min(leaving, default=last)))
        if token.pos not in _BETWEEN or token.text in (";", ":"):
            return []
    return []


def told_that(doc: Document, verb: int, shape: CueVerb) -> list[Span]:
    """A that-clause which the parse took for one about who is told ("told the house that nine had died")."""
    if doc.tokens[verb].lemma not in _TELLING or not speaks(doc, verb):
        return []
    for told in doc.kids(verb, "dobj", "dative"):
        for clause in doc.kids(told.index, "relcl", "acl"):
            lead = doc.tokens[told.index + 1]
            own = [s for s in doc.kids(clause.index, "nsubj", "nsubjpass", "expl") if s.index > lead.index]
            if lead.lower == "that" and own and clause.tag in ("VBD", "VBZ", "VBP", "VBN", "VB"):
                return content_pieces(doc, [i for i in content_tree(doc, clause.index) if i > lead.index])
    return []


def main_clause(doc: Document, verb: int, shape: CueVerb) -> list[Span]:
    """A cue that the parse hung beneath what it brings ("…, he said" read as an aside)."""
    token = doc.tokens[verb]
    as_told = token.dep == "advcl" and any(m.lower == "as" for m in doc.kids(verb, "mark"))
    if not shape.clause or token.head == verb or not (as_told or token.dep in ("parataxis", "ccomp", "dep")):
        return []
    head = doc.tokens[token.head]
    while head.dep in ("aux", "auxpass") and head.head != head.index:
        head = doc.tokens[head.head]
    if (
        head.pos not in ("VERB", "AUX")
        or (head.lemma in CUE_VERBS and not as_told)
        or (head.index > verb and token.dep != "parataxis" and not as_told)
    ):
        return []
    if not speaks(doc, verb) or doc.kids(verb, "ccomp", "xcomp", "dobj") or (doc.kids(verb, "mark") and not as_told):
        return []
    sentence = doc.sentence_of[verb]
    aside = set(doc.subtree(verb))
    first, last = doc.sentences[sentence]
    return content_pieces(doc, [i for i in doc.subtree(head.index) if first <= i < last and i not in aside])


def preceding(doc: Document, verb: int, shape: CueVerb) -> list[Span]:
    """A cue after its content that the parse did not join to it ("…, the ministry said;")."""
    subject = subject_of(doc, verb)
    if not shape.clause or subject is None or doc.tokens[verb].lemma in WEAK_CUES or not speaks(doc, verb):
        return []
    if subject > verb and doc.tokens[verb].dep in ("relcl", "acl"):
        return []
    start = verb if subject > verb else min(i for i in doc.subtree(subject) if i <= subject)
    begin = doc.sentences[doc.sentence_of[verb]][0]
    if start - 1 <= begin or doc.tokens[start - 1].text not in (",", "-", "–", "—"):
        return []
    before = range(begin, start - 1)
    begin = max((i + 1 for i in before if doc.tokens[i].text == ";"), default=begin)
    if not any(doc.tokens[i].pos in ("VERB", "AUX") for i in range(begin, start - 1)):
        return []
    return content_pieces(doc, range(begin, start - 1))


def misread(doc: Document, verb: int, shape: CueVerb) -> list[Span]:
    """What follows a "say", or a cue and its "that", whose clause the parse has lost ("said families of the dead file lawsuits")."""
    end = next_cue(doc, verb)
    rest = doc.tokens[verb + 1 : doc.sentences[doc.sentence_of[verb]][1]]
    subject, lemma = subject_of(doc, verb), doc.tokens[verb].lemma
    that = bool(rest) and rest[0].lower == "that" and shape.clause and doc.tokens[verb].lemma not in _OF_THINGS
    if not (that or lemma == "say") or subject is None or subject > verb or not speaks(doc, verb) or len(rest) < 3:
        return []
    told = (
        _has_clause(doc, verb, rest) if that else rest[0].pos in _STARTS and any(t.pos in ("VERB", "AUX") for t in rest)
    )
    return content_pieces(doc, range(verb + 1 + that, end)) if told else []


def _has_clause(doc: Document, verb: int, rest: Sequence[Token]) -> bool:
    """True where a clause of its own follows the "that" which begins the `rest`, not a day or what the cue's subject did next."""
    that, lead, after = rest[0], rest[1], rest[2]
    day = lead.entity in ("DATE", "TIME") and after.tag != "POS" and after.entity not in ("DATE", "TIME")
    begins = (lead.pos in _STARTS and not day) or (that.pos == "SCONJ" and lead.pos in ("ADP", "ADV", "VERB"))
    return begins and any(t.tag in _FINITE and not (t.dep == "conj" and t.head == verb) for t in rest[1:])
