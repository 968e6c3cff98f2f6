"""Whether a statement says that something is not so."""

import re

from parallax.reconcile.told import Told
from parallax.values.memo import TEXTS, memo

NEGATED = re.compile(r"\b(?:no|not|never|nobody|none|nothing|neither|without)\b|n[’']t\b", re.IGNORECASE)


def negated(told: Told) -> bool:
    """True where the words themselves hold a no."""
    return _holds_no(told.statement.text)


@memo(TEXTS)
def _holds_no(text: str) -> bool:
    return NEGATED.search(text) is not None


NOT_ABLE = re.compile(r"\b(?:unable|not (?:\w+ )?able|could not|cannot|couldn['’]t)\b", re.IGNORECASE)


def was_unable(told: Told) -> bool:
    """True where somebody was not able to do it, which says nothing of whether another did."""
    return _tells_unable(told.statement.text)


@memo(TEXTS)
def _tells_unable(text: str) -> bool:
    return NOT_ABLE.search(text) is not None


_NAME_ENDS = """
in of to with at by for from on into over after before during about that who which whose when where while and but or because as than
had has have was were is are been
"""
NAME_ENDS = frozenset(_NAME_ENDS.split())
"""Words at which the name of a thing ends, behind a "no"."""
