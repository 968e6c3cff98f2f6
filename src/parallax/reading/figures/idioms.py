"""States that no single word tells: "gave their lives", "lost two men", "in custody", "had to leave", "not been found"."""

import re

from parallax.reading.annotators import Annotation, Token
from parallax.reading.figures.denied_verbs import is_denied

_FORCES = frozenset(
    "soldier serviceman servicewoman servicemen trooper troop fighter officer man guard militant rebel marine conscript".split()
)
_DWELLERS = frozenset(
    "person people inhabitant resident civilian villager townspeople family household soul citizen local".split()
)
_PLACES = frozenset(
    "town village city area district region province country island quarter valley home house zone".split()
)
_BE = r"\s+(?:(?:were|are|was|had\s+been|have\s+been|who\s+were)\s+)?"
_BURIED = (
    r"(?:(?:lying|buried|trapped|pinned|caught|stuck)\s+)?(?:under|beneath|below|in)\s+(?:the\s+|a\s+|its\s+|their\s+)?(?:[a-z]+\s+)?"
    r"(?:rubble|debris|ruins|wreckage|landslide|mudslide|avalanche|mud|snow)\b"
)
_BEHIND = (
    (
        re.compile(
            rf"{_BE}(?:believed|feared|thought|presumed|assumed|said|may|might|could|still)\s+(?:to\s+be\s+|be\s+)?(?:still\s+)?{_BURIED}",
            re.I,
        ),
        "missing",
    ),
    (
        re.compile(
            rf"{_BE}(?:still\s+)?(?:being\s+)?(?:sought|searched\s+for|looked\s+for)\b(?!\s+by\s+(?:the\s+)?(?:police|prosecutors))",
            re.I,
        ),
        "missing",
    ),
    (re.compile(rf"{_BE}(?:on\s+board|aboard|(?:had\s+)?boarded)\b", re.I), "aboard"),
    (
        re.compile(
            r"\s+(?:(?:were|are|remain|remained|was|is)\s+)?(?:still\s+)?"
            r"(?:(?:being\s+)?held\b(?!\s+(?:by|a|an|the)\b)|in\s+(?:custody|detention)\b|behind\s+bars\b|under\s+arrest\b)",
            re.I,
        ),
        "detained",
    ),
)  # fmt: skip


def state_behind(after: str) -> str | None:
    """The state that a phrase right behind the counted tells: "44 people were on board", "40 men are in custody"."""
    return next((state for pattern, state in _BEHIND if pattern.match(after)), None)


def state_of_idiom(doc: Annotation, head: Token, verb: Token, role: str) -> str | None:
    """The state that a verb tells of what it takes, or of its doer, where its own word does not."""
    if role == "nsubj":
        if verb.lemma == "give" and _follows(doc, verb, {"life", "lives"}):
            return "dead"
        if (
            verb.lemma == "fall"
            and head.lemma in _FORCES
            and not _follows(doc, verb, {"back", "by", "to", "from", "ill"})
        ):
            return "dead"
        if verb.lemma in {"have", "leave"} and _must_leave(doc, verb):
            return "displaced"
        if head.lemma in _DWELLERS and _left_the_place(doc, verb):
            return "displaced"
    if role == "dobj" and ((verb.lemma == "lose" and head.lemma in _FORCES) or verb.lemma == "bury"):
        return "dead"
    if role == "nsubjpass" and verb.lemma in {"find", "locate", "trace"} and is_denied(doc, verb):
        return "missing"
    return None


def _follows(doc: Annotation, verb: Token, words: set[str]) -> bool:
    return any(token.lower in words for token in doc.tokens[verb.index + 1 : verb.index + 4])


_LEFT = re.compile(r"\b(?:have|had|has)\s(?:since\s|already\s|now\s)?left(?:[.,;]|\Z)", re.I)


def _left_the_place(doc: Annotation, verb: Token) -> bool:
    """True for "have left the town", "left Arlen" and "turned their backs on the town"."""
    if verb.lemma == "turn":
        return _follows(doc, verb, {"back", "backs"}) and any(
            one.lemma in _PLACES for one in doc.tokens[verb.index + 1 : verb.index + 7]
        )
    if verb.lemma == "leave" and _LEFT.search(doc.text[max(0, verb.start - 12) : verb.end + 2]):
        return True
    left = (one for one in doc.tokens[verb.index + 1 : verb.index + 6] if one.head == verb.index and one.dep == "dobj")
    taken = next(left, None) if verb.lemma in {"leave", "abandon", "quit"} else None
    return taken is not None and (taken.lemma in _PLACES or taken.entity in {"GPE", "LOC"})


def _must_leave(doc: Annotation, verb: Token) -> bool:
    """True for "had to leave"."""
    near = " ".join(token.lower for token in doc.tokens[max(0, verb.index - 3) : verb.index + 4])
    return re.search(r"\b(?:had|have|has) to leave\b(?! (?:a|an|office|early|it|him|her)\b)", near) is not None
