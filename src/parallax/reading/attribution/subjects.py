"""Who is the subject of a cue verb."""

from parallax.reading.annotators import Token
from parallax.reading.cues import CUE_VERBS
from parallax.reading.document import Document
from parallax.reading.roles import DOCUMENT_NOUNS

_SUBJECTS = ("nsubj", "csubj")
_CONTROLLED = ("advcl", "xcomp", "pcomp", "conj", "dep", "parataxis")
_VERBAL = ("VERB", "AUX", "ADP")
_RELATIVE = frozenset({"who", "which", "that", "whom"})
_DEEPEST = 6


def subject_of(doc: Document, verb: int, depth: int = 0) -> int | None:
    """The head token of the one who says: the verb's own subject, its agent in the passive, that of the cue verb that an
    -ing form hangs on, or the noun that the verb describes; None where the sentence has none.
    """
    token = doc.tokens[verb]
    if passive(doc, verb):
        return agent_of(doc, verb)
    own = doc.kids(verb, *_SUBJECTS)
    if own:
        return _antecedent(doc, own[-1] if own[-1].index < verb else own[0], verb)
    if token.dep == "acl":
        return _author(doc, token.head)
    if token.dep == "relcl":
        return token.head
    if depth < _DEEPEST and token.dep in _CONTROLLED and token.head != verb:
        above = _cue_above(doc, verb) if token.tag == "VBG" else None
        head = doc.tokens[token.head]
        if above is not None:
            return subject_of(doc, above, depth + 1)
        if head.pos in _VERBAL and not doc.kids(verb, "nsubjpass"):
            return subject_of(doc, head.index, depth + 1)
    return _inverted(doc, verb)


def passive(doc: Document, verb: int) -> bool:
    """True for a verb in the passive ("it is said", "were told")."""
    return bool(doc.kids(verb, "nsubjpass", "auxpass", "csubjpass"))


def agent_of(doc: Document, verb: int) -> int | None:
    """The one by whom, in the passive."""
    for by in doc.kids(verb, "agent"):
        for noun in doc.kids(by.index, "pobj"):
            return noun.index
    return None


def _cue_above(doc: Document, verb: int) -> int | None:
    """The nearest cue verb with a subject among those that an -ing form hangs beneath ("said …, adding that")."""
    token = doc.tokens[verb]
    while token.head != token.index:
        token = doc.tokens[token.head]
        if token.pos == "VERB" and token.lemma in CUE_VERBS and (doc.kids(token.index, *_SUBJECTS) or token.dep == "acl"):
            return token.index
    return None


def _author(doc: Document, noun: int) -> int:
    """The noun described; where it is a text or recording that somebody issued, the one who did."""
    token = doc.tokens[noun]
    verb = doc.tokens[token.head]
    if token.dep in ("dobj", "pobj") and token.lemma in DOCUMENT_NOUNS and verb.pos in ("VERB", "ADP"):
        while verb.pos == "ADP" and verb.head != verb.index:
            verb = doc.tokens[verb.head]
        own = doc.kids(verb.index, *_SUBJECTS)
        if own:
            return own[0].index
    return noun


def _antecedent(doc: Document, subject: Token, verb: int) -> int:
    """A relative pronoun gives way to the noun that its clause describes."""
    token = doc.tokens[verb]
    if subject.lower in _RELATIVE and subject.pos in ("PRON", "DET", "SCONJ"):
        while token.dep in ("conj", "xcomp", "ccomp") and token.head != token.index:
            token = doc.tokens[token.head]
        if token.dep in ("relcl", "acl"):
            return token.head
    return subject.index


def _inverted(doc: Document, verb: int) -> int | None:
    """The noun after the verb, where the parse has lost an inverted subject ("…, said Sunday the mayor")."""
    before = doc.tokens[verb - 1].text if verb else ""
    if before not in (",", '"', "''", "”", "-", "–", "—", "?", "!"):
        return None
    last = doc.sentences[doc.sentence_of[verb]][1]
    for token in doc.tokens[verb + 1 : min(last, verb + 12)]:
        if token.pos == "ADP" or token.text in (",", ":", '"'):
            return None
        if token.pos in ("NOUN", "PROPN", "PRON") and token.entity not in ("DATE", "TIME") and token.dep != "compound":
            return token.index
    return None
