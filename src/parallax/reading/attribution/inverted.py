"""Speakers that close a sentence behind their cue: "Nine were hurt, clarified spokeswoman Ilka Brandt"."""

from itertools import takewhile

from parallax.nouns.span import Span
from parallax.reading.annotators import Token
from parallax.reading.attribution.pieces import content_pieces
from parallax.reading.attribution.subjects import can_speak
from parallax.reading.cues import CUE_VERBS, WEAK_CUES
from parallax.reading.document import Document
from parallax.reading.roles import TITLES, body_noun, person_role

_LONGEST = 14
"""Tokens of the phrase at most."""
_FEWEST = 4
"""Tokens that what is said needs."""
_FEWEST_COUNTED = 2
"""Tokens that a count without a verb needs."""
_FINITE = ("VBD", "VBZ", "VBP", "MD")
_TELLING = frozenset(lemma for lemma, verb in CUE_VERBS.items() if verb.person or not verb.clause) | {
    "inform",
    "notify",
}
"""Cues that whom or what they are about follows."""
_NAMING = frozenset({"DET", "ADJ", "NOUN", "PROPN", "ADP", "PART", "PUNCT"})
_TIMES = frozenset({"DATE", "TIME"})
_LEADS = frozenset({"the", "a", "an", "its", "his", "her", "their"})


def inverted_speaker(doc: Document, verb: int) -> tuple[int, tuple[int, int], list[Span]] | None:
    """The head of the noun phrase that follows a cue behind a comma up to the sentence's end, its first and last token, and
    all before the comma as content; None for any other cue. A bare name counts where the parse has it for the subject, or
    behind a count without a verb ("Three dead, says Brandt").
    """
    token = doc.tokens[verb]
    first, last = doc.sentences[doc.sentence_of[verb]]
    cue = token.lemma in CUE_VERBS and token.lemma not in WEAK_CUES and token.tag in ("VBD", "VBN", "VBZ")
    led = token.lemma in _TELLING or any(t.index < verb and can_speak(t) for t in doc.kids(verb, "nsubj", "nsubjpass"))
    if not cue or led or token.pos != "VERB" or doc.tokens[verb - 1].text != ",":
        return None
    told = any(t.tag in _FINITE for t in doc.tokens[first : verb - 1])
    counted = not told and any(t.pos == "NUM" for t in doc.tokens[first : verb - 1])
    if verb - 1 - first < (_FEWEST_COUNTED if counted else _FEWEST) or not (told or counted):
        return None
    phrase = naming_phrase(doc, verb, last)
    head = naming_head(phrase) if phrase else None
    if head is None and phrase and counted and all(t.pos == "PROPN" for t in phrase):
        head = phrase[-1].index
    pieces = content_pieces(doc, range(first, verb - 1))
    return (head, (phrase[0].index, phrase[-1].index), pieces) if head is not None and pieces else None


def naming_phrase(doc: Document, verb: int, last: int) -> list[Token]:
    """The noun phrase from the cue to the sentence's end, without a day at either; none for other words."""
    rest = list(doc.tokens[verb + 1 : last])
    while rest and rest[-1].pos == "PUNCT":
        rest.pop()
    rest = list(takewhile(lambda t: t.entity not in _TIMES, rest))
    while rest and rest[-1].pos in ("ADP", "PUNCT"):
        rest.pop()
    return rest if len(rest) <= _LONGEST and all(t.pos in _NAMING or t.tag == "PRP$" for t in rest) else []


def naming_head(phrase: list[Token]) -> int | None:
    """The name that a title or role leads to, or the noun of a person or body behind an article."""
    core = list(takewhile(lambda t: t.pos not in ("ADP", "PUNCT"), phrase))
    if not core:
        return None
    led = core[0].lower in _LEADS or person_role(core[0]) or core[0].lower.strip(".") in TITLES
    speaks = person_role(core[-1]) or body_noun(core[-1]) or core[-1].pos == "PROPN"
    return core[-1].index if led and speaks else None
