"""One says that not one of them came to harm, the other counts how many did: "not a single miner was hurt", "nine miners hurt"."""

import re

from parallax.reconcile.alignment.as_written import written
from parallax.reconcile.alignment.concepts import concept
from parallax.reconcile.alignment.paraphrases import sense
from parallax.reconcile.alignment.stems import stem, tokens
from parallax.reconcile.told import Counted, Told

NOT_ONE = re.compile(
    r"\b(?:no|none|not one|not a single|not any|nor (?:had|has|have|was|were|is|are) (?:a single|one|any)|nobody|no one)\b",
    re.IGNORECASE,
)
NOBODY = re.compile(
    r"\b(?:nobody|no[ -]one|no (?:person|people|casualt(?:y|ies)|deaths?|injur(?:y|ies)|victims?))\b", re.IGNORECASE
)


def nobody_against_some(one: Told, other: Told) -> str | None:
    """The reason why a speaker's "not one" and another's count of those harmed cannot both hold, in either order."""
    return _against(one, other) or _against(other, one)


def _against(none: Told, some: Told) -> str | None:
    heard = none.actor is not None or none.statement.speaker_text
    if not heard or none.statement.denial or none.gist is None or not NOT_ONE.search(none.statement.text):
        return None
    if any(each.subject.toll for each in none.figures):
        return None  # "no miner died, two were hurt" is for the figures
    for each in some.figures:
        shared = _harmed(each) & none.gist.not_so
        if each.subject.toll and not each.back and each.runs(some) and shared and _of_them(none, each):
            texts = (none.statement.text, some.statement.text)
            return f"one says that it was none of them, the other counts “{each.figure.text}”: {written(sorted(shared), texts)}"
    return None


def _harmed(counted: Counted) -> set[str]:
    return {sense(stem(counted.subject.state))} if counted.subject.state else set()


def _of_them(none: Told, counted: Counted) -> bool:
    """True where the none is of what is counted, or of anybody."""
    words = {stem(word) for word in tokens(counted.figure.counted or "")} | {counted.subject.part or ""}
    names = {name for word in words if word for name in (concept(word), sense(word), sense(concept(word)))}
    gist = none.gist
    if gist is not None and names & gist.not_so:
        return True
    return counted.subject.words.anybody and NOBODY.search(none.statement.text) is not None
