"""States that no single word tells: "gave their lives", "lost two men", "in custody", "had to leave", "not been found"."""

import re

from parallax.reading.annotators import Annotation, Token
from parallax.reading.figures.denied_verbs import is_denied

_FORCES = frozenset(
    "soldier serviceman servicewoman servicemen trooper troop fighter officer man guard militant rebel marine conscript".split()
)
_BE = r"\s+(?:(?:were|are|was|had\s+been|have\s+been|who\s+were)\s+)?"
_BEHIND = (
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
    if role == "dobj" and ((verb.lemma == "lose" and head.lemma in _FORCES) or verb.lemma == "bury"):
        return "dead"
    if role == "nsubjpass" and verb.lemma in {"find", "locate", "trace"} and is_denied(doc, verb):
        return "missing"
    return None


def _follows(doc: Annotation, verb: Token, words: set[str]) -> bool:
    return any(token.lower in words for token in doc.tokens[verb.index + 1 : verb.index + 4])


def _must_leave(doc: Annotation, verb: Token) -> bool:
    """True for "had to leave"."""
    near = " ".join(token.lower for token in doc.tokens[max(0, verb.index - 3) : verb.index + 4])
    return re.search(r"\b(?:had|have|has) to leave\b(?! (?:a|an|office|early|it|him|her)\b)", near) is not None
