"""Whether what a word tells came about by what the text says, was denied, or is planned, asked, wished or supposed."""

from typing import Literal

from parallax.reading.annotators import Token
from parallax.reading.document import Document
from parallax.reading.incidents.doer import ACCUSING
from parallax.reading.incidents.reality_words import (
    CONDITIONS,
    DENYING,
    FAILING,
    HABITS,
    IMPLYING,
    MODALS,
    NOBODY,
    SEEMING,
    WISH_NOUNS,
    WISHING,
)
from parallax.reading.incidents.voice import subject_of

Came = Literal["came", "denied", "open"]
"""`came`: told as having come about, or going on; `denied`: as not having; `open`: neither."""

_LONGEST = 12
"""Steps up from a word at most."""
_PRESENT = ("VBZ", "VBP")
_FINITE = ("VBD", "VBZ", "VBP")


def turned(came: Came) -> Came:
    """The opposite of a thing told as done or as not done."""
    return {"came": "denied", "denied": "came", "open": "open"}[came]  # type: ignore[return-value]


def verb_came_about(doc: Document, index: int, heading: bool, steps: int) -> Came:
    """Whether what a verb tells came about, led up at most `steps` clauses."""
    if steps == 0:
        return "open"
    helpers = _helpers(doc, index)
    if any(a.lower in MODALS or a.tag == "MD" for a in helpers) and not _used_to(helpers):
        return "open"
    if _conditional(doc, index):
        return "open"
    led = _led(doc, index, helpers, heading, steps)
    return turned(led) if _negated(doc, index) else led


def _helpers(doc: Document, index: int) -> list[Token]:
    """Auxiliaries of a verb; of one that follows another by "and" with none of its own, those of the first."""
    own = doc.kids(index, "aux", "auxpass")
    token = doc.tokens[index]
    if (
        not own
        and token.dep == "conj"
        and token.head != index
        and token.tag in ("VB", "VBN", "VBG")
        and not subject_of(doc, index)
    ):
        return _helpers(doc, token.head) if doc.tokens[token.head].pos in ("VERB", "AUX") else own
    return own


def _used_to(helpers: list[Token]) -> bool:
    return any(a.lower == "used" for a in helpers)


def _negated(doc: Document, index: int) -> bool:
    if doc.kids(index, "neg") or any(t.lower in ("never", "n't", "not") for t in doc.kids(index, "advmod")):
        return True
    for noun in doc.kids(index, "nsubj", "nsubjpass", "dobj"):
        if noun.lower in NOBODY or noun.lower == "none":
            return True
        if any(t.lower in ("no", "neither") for t in doc.kids(noun.index, "det", "neg", "predet")):
            return True
    return False


def _conditional(doc: Document, index: int) -> bool:
    """True for a clause opened by a condition, or by "until" and the like without a past tense."""
    token = doc.tokens[index]
    marks = {t.lower for t in doc.kids(index, "mark", "advmod")}
    if not marks & CONDITIONS:
        return token.dep == "csubj" or any(
            t.lower in ("whoever", "whatever", "whichever") for t in doc.kids(index, "nsubj")
        )
    return not (marks & {"until", "till"} and token.tag in ("VBD", "VBN") and not marks & {"if", "unless"})


def _led(doc: Document, index: int, helpers: list[Token], heading: bool, steps: int) -> Came:
    """How the clause of a verb hangs on what is above it."""
    token = doc.tokens[index]
    infinitive = any(a.lower == "to" for a in helpers) or (
        token.tag == "VB"
        and not any(a.lemma == "do" for a in helpers)
        and token.dep in ("xcomp", "ccomp", "advcl", "acl")
    )
    if infinitive:
        return _infinitive(doc, token, helpers, steps)
    finite = token.tag in _FINITE or any(a.tag in _FINITE for a in helpers)
    if not finite and token.dep != "ROOT":
        return _participle(doc, token, heading, steps)
    if token.tag == "VB" and not any(a.lemma == "do" for a in helpers):
        return "open"  # an imperative, or a wish ("that he leave")
    if token.tag in _PRESENT and not helpers and not heading and _habitual(doc, index):
        return "open"
    present = token.tag in _PRESENT or any(a.tag in _PRESENT and a.lemma == "be" for a in helpers)
    if any(t.lower in HABITS for t in doc.kids(index, "advmod")) and present:
        return "open"
    return _finite(doc, token, heading, steps)


def _habitual(doc: Document, index: int) -> bool:
    """True for a present tense that tells what such things do: its subject is a bare plural, or the verb has a habit's adverb."""
    subject = subject_of(doc, index)
    if subject is None:
        return False
    about = doc.kids(subject.index, "det", "nummod", "poss", "amod", "compound", "relcl", "acl")
    bare = subject.tag == "NNS" and all(
        t.dep in ("amod", "compound") and not t.entity and t.pos != "PROPN" for t in about
    )
    return bare or subject.lower in ("who", "which", "that") or subject.lower == "you"


def _finite(doc: Document, token: Token, heading: bool, steps: int) -> Came:
    above = doc.tokens[token.head]
    if token.head == token.index or above.pos not in ("VERB", "AUX", "NOUN", "ADJ"):
        return "came"
    if token.dep == "ccomp":
        if above.lemma in DENYING:
            return "denied"
        if above.lemma in WISHING and not (
            above.lemma in ("warn", "tell", "agree", "expect") and token.tag in ("VBD", "VBN")
        ):
            return "open"
        return "open" if above.lemma in ("say", "report") and _conditional(doc, above.index) else "came"
    if token.dep == "acl" and above.lemma in WISH_NOUNS:
        return "open"
    if token.dep == "advcl" and token.tag in _PRESENT and above.pos == "VERB":
        return verb_came_about(doc, above.index, heading, steps - 1) if _negless(doc, above.index) else "came"
    return "came"


def _negless(doc: Document, index: int) -> bool:
    return not _negated(doc, index)


def _infinitive(doc: Document, token: Token, helpers: list[Token], steps: int) -> Came:
    """What "to do" and "to have done" tell, by the verb, noun or adjective that they hang on."""
    above = doc.tokens[token.head]
    ongoing = any(a.lemma == "have" for a in helpers) or (token.tag == "VBG" and any(a.lemma == "be" for a in helpers))
    if token.dep == "conj" and above.pos in ("VERB", "AUX") and token.head != token.index:
        return _led(doc, above.index, _helpers(doc, above.index), False, steps - 1)
    if token.head == token.index:
        return "came" if ongoing else "open"
    if token.dep in ("xcomp", "ccomp", "advcl", "acl", "relcl"):
        if above.lemma in FAILING and above.pos == "VERB":
            return turned(verb_came_about(doc, above.index, False, steps - 1))
        decided = any(t.lemma in WISH_NOUNS for t in doc.kids(above.index, "nsubjpass", "dobj"))
        if above.lemma in IMPLYING and above.pos == "VERB" and token.dep != "acl" and not decided:
            return verb_came_about(doc, above.index, False, steps - 1)
        if ongoing and (above.lemma in SEEMING or above.pos == "ADJ"):
            return verb_came_about(doc, above.index, False, steps - 1) if above.pos == "VERB" else "came"
        if above.lower in ("able", "obliged", "forced", "first", "last", "second", "third", "only"):
            return "came"
    return "open"


def _participle(doc: Document, token: Token, heading: bool, steps: int) -> Came:
    above = doc.tokens[token.head]
    if token.dep == "pcomp":
        return _below_preposition(doc, above, heading, steps)
    if token.dep in ("xcomp", "ccomp", "advcl") and above.pos in ("VERB", "AUX"):
        opened = {t.lower for t in doc.kids(token.index, "mark", "prep", "advmod")}
        if token.dep != "advcl" and token.tag == "VBG":
            if above.lemma in DENYING:
                return "denied"
            if above.lemma in WISHING:
                return "open"
        if opened & {"before", "without"} and "without" in opened:
            return "denied"
        if above.lemma in WISHING and token.dep != "advcl":
            return "open"
        return _verb_above(doc, above.index, heading, steps)
    if token.dep == "conj" and above.pos in ("VERB", "AUX"):
        return verb_came_about(doc, above.index, heading, steps - 1)
    if token.dep == "csubj":
        return "open"
    return "came"


def _verb_above(doc: Document, index: int, heading: bool, steps: int) -> Came:
    """How a participle's clause stands by the clause above: that one's negation is not its own."""
    came = verb_came_about(doc, index, heading, steps - 1)
    return "came" if came == "denied" else came


def _below_preposition(doc: Document, preposition: Token, heading: bool, steps: int) -> Came:
    above = doc.tokens[preposition.head]
    word = preposition.lower
    if word == "without":
        return "denied"
    if above.pos == "VERB":
        if word == "in" and above.lemma in FAILING:
            return turned(verb_came_about(doc, above.index, heading, steps - 1))
        if above.lemma in IMPLYING or word in (
            "by",
            "after",
            "before",
            "while",
            "when",
            "since",
            "in",
            "of",
            "on",
            "with",
            "despite",
        ):
            if above.lemma in ("acquit", "clear", "suspect", "dream", "think", "talk", "speak", "warn"):
                return "open"
            return _verb_above(doc, above.index, heading, steps)
        if word == "to":
            return _verb_above(doc, above.index, heading, steps) if above.lemma in ACCUSING else "open"
        if word == "for" and above.lemma not in WISHING:
            return _verb_above(doc, above.index, heading, steps)
        return "open"
    if above.pos in ("NOUN", "PROPN"):
        return "open" if above.lemma in WISH_NOUNS or word == "for" else "came"
    return "open" if above.pos == "ADJ" else "came"
