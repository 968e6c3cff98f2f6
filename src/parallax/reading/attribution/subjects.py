"""Who is the subject of a cue verb."""

from parallax.reading.annotators import Token
from parallax.reading.cues import CUE_VERBS
from parallax.reading.document import Document
from parallax.reading.roles import DOCUMENT_NOUNS, WORK_NOUNS, body_noun, person_role

_SUBJECTS = ("nsubj", "csubj")
_CONTROLLED = ("advcl", "xcomp", "pcomp", "conj", "dep", "parataxis")
_SPEAKING_PRONOUNS = frozenset({"he", "she", "they", "it", "we", "i", "who", "one", "some", "many", "others"})
_QUOTES = ('"', "''", "”", "``", "»")
_VERBAL = ("VERB", "AUX", "ADP")
_RELATIVE = frozenset({"who", "which", "that", "whom"})
_DEEPEST = 6
_AMOUNTS = frozenset(
    (
        "all any array bulk bunch chorus cohort couple crop dozen few fraction generation half handful host hundred lot "
        "majority many million minority most neither none number pair part percent plurality quarter range rest score series "
        "several share slew some string third thousand trio variety wave"
    ).split()
)
"""Words for how many of somebody there are."""
_TEXTS = DOCUMENT_NOUNS | WORK_NOUNS


def subject_of(doc: Document, verb: int, depth: int = 0) -> int | None:
    """The head token of the one who says: the verb's own subject, its agent in the passive, that of the cue verb that an
    -ing form hangs on, or the noun that the verb describes; None where the sentence has none.
    """
    if depth:
        return _find_subject(doc, verb, depth)
    if verb not in doc.subjects:  # it is asked again at every turn
        doc.subjects[verb] = _find_subject(doc, verb, 0)
    return doc.subjects[verb]


def _find_subject(doc: Document, verb: int, depth: int) -> int | None:
    token = doc.tokens[verb]
    if passive(doc, verb):
        return agent_of(doc, verb)
    own = doc.kids(verb, *_SUBJECTS)
    if verb and doc.tokens[verb - 1].text in _QUOTES and not any(t.index > verb for t in own):
        after = _inverted(doc, verb)
        if after is not None and can_speak(doc.tokens[after]):
            return after
    if own:
        able = [t for t in own if can_speak(t)] or own
        return _antecedent(doc, min(able, key=lambda t: abs(t.index - verb)), verb)
    beside = _beside(doc, verb) if token.dep not in ("acl", "relcl", "xcomp", "advcl", "pcomp") else None
    if beside is not None and can_speak(doc.tokens[beside]):
        return beside
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
            climbed = subject_of(doc, head.index, depth + 1)
            if climbed is not None and can_speak(doc.tokens[climbed]):
                return climbed
            left = _left(doc, verb)
            left = _sibling(doc, token, depth) if left is None else left
            return climbed if left is None else left
    return _inverted(doc, verb)


def _sibling(doc: Document, token: Token, depth: int) -> int | None:
    """The subject of the cue verb joined right before this one ("did not deny A and said B")."""
    joined = [t for t in doc.kids(token.head, "conj") if t.index < token.index and t.lemma in CUE_VERBS]
    found = subject_of(doc, joined[-1].index, depth + 1) if token.dep == "conj" and joined else None
    return found if found is not None and can_speak(doc.tokens[found]) else None


def _beside(doc: Document, verb: int) -> int | None:
    """The noun that follows an inverted cue, else the one right before it; "told" is followed by whom, not who."""
    told = doc.tokens[verb].lemma in ("tell", "inform", "advise", "remind", "assure", "ask", "urge", "warn")
    conjoined = doc.tokens[verb].dep == "conj" and not (told or doc.tokens[verb - 1].text == ",")
    if conjoined:
        return None
    inverted = None if told else _inverted(doc, verb)
    return _left(doc, verb) if inverted is None else inverted


def can_speak(token: Token) -> bool:
    """True for a name, a pronoun for a person, or a noun of a person, body or text."""
    if token.pos == "PRON":
        return token.lower in _SPEAKING_PRONOUNS
    if token.lower in ("other", "another", "latter") and token.dep == "nsubj":
        return True
    if token.entity in ("PERSON", "ORG", "GPE", "NORP") or (
        token.pos == "PROPN" and token.entity not in ("DATE", "TIME")
    ):
        return True
    if token.entity == "PERCENT" or token.lower in DOCUMENT_NOUNS or token.lemma in _TEXTS:
        return True
    return person_role(token) or body_noun(token)


def speaks_at(doc: Document, index: int) -> bool:
    """True for a token that can speak, and for an amount of those who can ("a wide array of engineers", "two of them")."""
    token = doc.tokens[index]
    if can_speak(token):
        return True
    amount = token.lemma in _AMOUNTS or token.lower in _AMOUNTS or token.pos == "NUM"
    people = [noun for of in doc.kids(index, "prep") if of.lower == "of" for noun in doc.kids(of.index, "pobj")]
    return amount and any(can_speak(noun) or noun.lower in ("them", "us", "whom") for noun in people)


def speaks(doc: Document, verb: int) -> bool:
    """True when the verb's subject is one that speaks."""
    subject = subject_of(doc, verb)
    return subject is not None and speaks_at(doc, subject)


def _left(doc: Document, verb: int) -> int | None:
    """The noun right before a verb that the parse left without a subject, over auxiliaries and one closing comma."""
    first = doc.sentences[doc.sentence_of[verb]][0]
    at = verb - 1
    while at >= first and doc.tokens[at].pos in ("AUX", "ADV", "PART"):
        at -= 1
    if at > first and doc.tokens[at].text == ",":
        at -= 1
    token = doc.tokens[at] if at >= first else None
    if token is None or token.pos not in ("NOUN", "PROPN") or token.entity in ("DATE", "TIME"):
        return None
    return token.index if can_speak(token) else None


def leaves_out(doc: Document, verb: Token, speaker: int | None) -> bool:
    """True for an "exclude" that is no denial: a text's ("the law excludes …"), and one of a thing from another."""
    if verb.lemma != "exclude":
        return False
    text = speaker is not None and not _TEXTS.isdisjoint({doc.tokens[speaker].lower, doc.tokens[speaker].lemma})
    hung = [verb.index, *(t.index for t in doc.kids(verb.index, "dobj"))]
    return text or any(p.lower == "from" for index in hung for p in doc.kids(index, "prep"))


def passive(doc: Document, verb: int) -> bool:
    """True for a verb in the passive ("it is said", "were told")."""
    return bool(doc.kids(verb, "nsubjpass", "auxpass", "csubjpass"))


def asked(doc: Document, verb: int) -> bool:
    """True for the participle that begins a sentence and tells what its subject was asked ("Asked how long, she said …")."""
    token = doc.tokens[verb]
    begins = verb == doc.sentences[doc.sentence_of[verb]][0]
    return begins and token.tag in ("VBN", "VBD") and token.dep in ("advcl", "prep", "dep", "ccomp")


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
        if (
            token.pos == "VERB"
            and token.lemma in CUE_VERBS
            and (doc.kids(token.index, *_SUBJECTS) or token.dep == "acl")
        ):
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
            return _who(doc, subject, token.head)
    return subject.index


def _who(doc: Document, pronoun: Token, described: int) -> int:
    """The noun that "who" stands for: not an amount or thing that the parse hung it on, but the person before it."""
    if pronoun.lower != "who" or can_speak(doc.tokens[described]):
        return described
    between = reversed(doc.tokens[described + 1 : pronoun.index])
    return next((t.index for t in between if person_role(t) or t.entity == "PERSON"), described)


def _inverted(doc: Document, verb: int) -> int | None:
    """The noun after the verb and its day, where the parse has lost an inverted subject ("…, said on Sunday the mayor")."""
    before = doc.tokens[verb - 1].text if verb else ""
    if before not in (",", '"', "''", "”", "-", "–", "—", "?", "!"):
        return None
    last = doc.sentences[doc.sentence_of[verb]][1]
    for token in doc.tokens[verb + 1 : min(last, verb + 12)]:
        if token.pos == "ADP" and doc.tokens[token.index + 1].entity in ("DATE", "TIME"):
            continue
        if token.pos == "ADP" or token.text in (",", ":", '"'):
            return None
        if token.pos in ("NOUN", "PROPN", "PRON") and token.entity not in ("DATE", "TIME") and token.dep != "compound":
            return token.index
    return None
