"""What is said of the counted: its state, and whether the number rose or fell."""

import re
from typing import Literal

from parallax.reading.annotators import Annotation, Token
from parallax.reading.figures.denied_verbs import is_denied
from parallax.reading.figures.idioms import state_behind, state_of_idiom
from parallax.reading.figures.states import (
    first_state,
    says_left_home,
    says_lost_life,
    says_shot_down,
    says_took_part,
    state_of,
)
from parallax.reading.token_index import TokenIndex
from parallax.values.words import words

_OBJECTS = frozenset({"dobj", "nsubjpass", "obj", "attr", "oprd", "dative"})
_INTRANSITIVE = frozenset(
    words(
        """
        die flee drown perish vanish disappear miss sink succumb go lie be remain become
        """
    )
)
_CLAUSE_ENDS = frozenset({".", ";", ":", "!", "?", "—"})
_REACH = 7
_AMOUNT = frozenset({"NUM", "ADJ", "ADV", "ADP", "DET", "SCONJ"})
_PHRASE = 8
"""Tokens of an amount and what it counts at most ("more than 200 young people")."""
_PREDICATE = 5
"""Tokens of a predicate up to its verb or adjective ("had also been badly hurt")."""
_BEYOND = 2
"""Tokens looked at past the end of a sentence that no full stop ends: the annotator may have parted it wrongly."""


def state_said(doc: Annotation, index: TokenIndex, head: Token, end: int, own: bool = False) -> str | None:
    """The state said of what a figure counts; `head` stands for the counted, `end` is where the figure's words end.

    In this order: a word of the phrase itself ("injured people", "24 dead"), the verb it depends on, a toll before the
    number, and the nearest such word of its clause. With `own` only the phrase itself is asked.
    """
    first, last = index.sentence(head.index)
    if doc.tokens[last - 1].text not in _CLAUSE_ENDS:
        last += _BEYOND
    after = index.after(end)
    right = doc.tokens[after:last]
    if own:
        return _own(doc, head, ())
    if _begins_clause(doc, head, right):
        return _predicate(doc, right)
    if _of_lives(doc, head):
        return "dead"
    return (
        _own(doc, head, right)
        or state_governing(doc, head)
        or _toll(doc, head, first)
        or (None if _acts_or_not(doc, head) else _nearest(doc, right, doc.tokens[first : head.index]))
        or state_behind(doc.text[end : right[-1].end] if right else "")
    )


def _own(doc: Annotation, head: Token, right: tuple[Token, ...]) -> str | None:
    """Words that stand in the phrase or right after it."""
    if (state := state_of(head)) is not None and head.pos in {"NOUN", "ADJ", "VERB"}:
        return state
    window = doc.tokens[max(0, head.index - 3) : head.index]
    for token in window:
        if token.head == head.index and token.pos in {"ADJ", "VERB"} and (state := state_of(token)):
            return state
    for token in right[:4]:
        if (
            token.pos == "ADV"
            or token.lower in {"more", "other", "others", "people", "further"}
            or (token.pos in {"NOUN", "PRON"} and token.head == token.index + 1)
        ):
            continue
        if token.pos in {"ADJ", "VERB"} and token.tag in {"JJ", "VBN"}:
            return state_of(token)
        return None
    return None


def _verb_of(doc: Annotation, head: Token) -> tuple[Token, str] | None:
    """The verb that a phrase depends on and the phrase's role there, through coordination and apposition."""
    token, role = head, head.dep
    for _ in range(6):
        if token.pos in {"VERB", "AUX"} and token.index != head.index:
            return token, role
        if token.head == token.index:
            return None
        if token.dep not in {"conj", "appos", "nummod", "quantmod", "compound", "amod", "advmod"} or role in {
            "nummod",
            "quantmod",
        }:
            role = token.dep
        token = doc.tokens[token.head]
    return None


def state_governing(doc: Annotation, head: Token) -> str | None:
    """The state that the verb says which a phrase depends on; None where the phrase is its doer, or it is denied."""
    found = _verb_of(doc, head)
    if found is None:
        return None
    verb, role = found
    state = state_of(verb) or ("dead" if says_lost_life(doc, verb) else None)
    if state is None and says_left_home(doc, verb):
        return "displaced"
    if state is None and says_shot_down(doc, verb):
        state = "shot down"
    if state is None and role == "nsubj" and says_took_part(doc, verb):
        return "gathered"
    if state is None and (told := state_of_idiom(doc, head, verb, role)) is not None:
        return told
    if state is not None and is_denied(doc, verb):
        return None
    if state == "gathered":
        return state if role == "nsubj" else None
    if state is not None:
        borne = verb.lemma in _INTRANSITIVE or verb.lower == "missing" or says_lost_life(doc, verb)
        active = role == "nsubj" and not borne
        return None if active and not _is_passive(doc, verb) else state
    if role in {"nsubj", "nsubjpass"} | _OBJECTS:
        children = [token for token in doc.tokens[verb.index + 1 : verb.index + 8] if token.head == verb.index]
        return first_state(doc, [token for token in children if token.dep in {"xcomp", "acomp", "oprd", "ccomp"}])
    return None


def _is_passive(doc: Annotation, verb: Token) -> bool:
    return any(
        token.head == verb.index and token.dep in {"auxpass", "nsubjpass"}
        for token in doc.tokens[max(0, verb.index - 8) : verb.index]
    )


def _acts_or_not(doc: Annotation, head: Token) -> bool:
    """True where the counted is the doer of a state's verb ("four soldiers killed a man" tells nothing of the four), or
    the verb is denied ("12 people were not hurt").
    """
    found = _verb_of(doc, head)
    if found is None or state_of(found[0]) is None:
        return False
    borne = found[0].lemma in _INTRANSITIVE or found[0].lower == "missing"
    return is_denied(doc, found[0]) or (found[1] == "nsubj" and not borne)


def _toll(doc: Annotation, head: Token, first: int) -> str | None:
    """The state that a toll tells: "the death toll rose to 24", "a toll of 11"."""
    before = doc.tokens[max(first, head.index - 12) : head.index]
    if any(token.lemma == "toll" for token in before) and not any(
        token.lemma in {"injure", "wound"} for token in before
    ):
        return "dead"
    return None


def _nearest(doc: Annotation, right: tuple[Token, ...], left: tuple[Token, ...]) -> str | None:
    """The nearest state word of the clause, to the right up to the next number, then to the left."""
    for token in right[:_REACH]:
        if (
            token.text in _CLAUSE_ENDS
            or token.text == ","
            or token.pos == "NUM"
            or token.lower in {"while", "and", "but", "which", "who", "as", "after", "when", "where", "including"}
        ):
            break
        if (state := state_of(token)) is not None or says_lost_life(doc, token):
            return state or "dead"
    joined = _has_predicate(right)
    for token in reversed(left[-_REACH:]):
        if token.text in _CLAUSE_ENDS or token.text == "," or (joined and token.lower == "and"):
            break
        if token.pos == "VERB":
            return state_of(token)
    return None


def _begins_clause(doc: Annotation, head: Token, right: tuple[Token, ...]) -> bool:
    """True in "and 200 people were hurt", which the parse joined to a noun before the "and"."""
    if head.dep != "conj" or not _has_predicate(right) or doc.tokens[head.head].pos not in {"NOUN", "PROPN"}:
        return False
    before = doc.tokens[max(0, head.index - _PHRASE) : head.index]
    at = next((t.index for t in reversed(before) if t.pos not in _AMOUNT), head.index)
    return doc.tokens[at].lower == "and" and right[0].pos == "AUX"


def _of_lives(doc: Annotation, head: Token) -> bool:
    """True in "claimed the lives of 36 people"."""
    of = doc.tokens[head.head]
    lives = doc.tokens[of.head]
    return head.dep == "pobj" and of.lower == "of" and lives.lower in {"life", "lives"} and _is_taken(doc, lives)


def _is_taken(doc: Annotation, lives: Token) -> bool:
    before = doc.tokens[max(0, lives.index - 4) : lives.index]
    return any(t.lemma in {"claim", "take", "cost", "end", "lose"} for t in before)


def _predicate(doc: Annotation, right: tuple[Token, ...]) -> str | None:
    """The state that the predicate says which begins right behind the counted."""
    told = [t for t in right[:_PREDICATE] if t.pos in {"VERB", "ADJ"}]
    return first_state(doc, told[:1])


def _has_predicate(right: tuple[Token, ...]) -> bool:
    """True where a verb with a tense follows on the counted: what stands before an "and" is said of something else."""
    return bool(right) and right[0].pos in {"AUX", "VERB"} and right[0].tag in {"VBD", "VBZ", "VBP", "MD"}


_UP = words(
    """
        rise rises rose risen rising increase increases increased increasing grow grows grew grown growing climb climbs
        climbed jump jumps jumped gain gains gained gaining surge surges surged soar soars soared advance advances
        advanced advancing add adds added up higher upped swell swelled leap leapt rally rallied expand expanded
        """
)
_DOWN = words(
    """
        fall falls fell fallen falling drop drops dropped dropping decline declines declined decrease decreases
        decreased lose loses lost losing slip slips slipped slide slides slid tumble tumbled plunge plunged plummet
        plummeted plummeting sink sank shed sheds cut cuts reduce reduced down lower shrink shrank dip dipped ease eased
        retreat retreated slash slashes slashed trim trims trimmed
        """
)
CHANGES = "|".join([*_UP, *_DOWN])
"""Words for a rise or a fall, as alternatives of a pattern."""

_CHANGED = frozenset([*_UP, *_DOWN])
_CHANGE = re.compile(
    rf"\b(?:(?P<up>{'|'.join(_UP)})|(?P<down>{'|'.join(_DOWN)}))(?:\s+(?:up|down|back|sharply|slightly|"
    rf"further|by|about|around|nearly|almost|some|as\s+much\s+as|more\s+than|over|under|a\s+further|another|"
    r"at\s+least|roughly|approximately|only|just|between|an\s+additional|an\s+estimated))*\s+[$€£¥]?\s*\Z",
    re.IGNORECASE,
)  # fmt: skip
_CHANGE_BY = re.compile(
    rf"\b(?:(?P<up>{'|'.join(_UP)})|(?P<down>{'|'.join(_DOWN)}))(?:\s+[a-z’'-]+){{1,4}}\s+by"
    r"(?:\s+(?:about|around|nearly|almost|some|only|just))*\s+\Z",
    re.IGNORECASE,
)


Change = Literal["up", "down"]


_LETTERS = re.compile(r"[a-z]+")
_OF_WHAT = re.compile(r"(?:\s+(?:each|every)\s+\w+)?\s+of\s+", re.IGNORECASE)


def change_said(text: str, start: int, end: int, person: bool) -> Change | None:
    """Whether the amount from `start` to `end` is a rise or a fall ("rose 3 percent", "fell by 20").

    Of people and things, and of an amount of something, only with "by": "lost 20 soldiers" and "dropped 30 mm of rain"
    are no fall of a number.
    """
    before = text[max(0, start - 60) : start]
    told = not _CHANGED.isdisjoint(_LETTERS.findall(before.casefold()))
    match = _CHANGE.search(before) or _CHANGE_BY.search(before) if told else None
    if match is None:
        return None
    if (person or _OF_WHAT.match(text, end)) and not re.search(r"\bby\b", match[0], re.IGNORECASE):
        return None
    return "up" if match["up"] else "down"
