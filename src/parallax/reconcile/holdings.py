"""Shares that somebody holds of a company: "owns 29 percent of it", "disposes of 52 percent of the shares"."""

import re
from itertools import dropwhile

from parallax.values.calendar import MONTH_NAMES

STAKE = "stake"
"""The role of a share that somebody holds."""
_HOLDS = re.compile(
    r"\b(?:own(?:s|ed|ing)?|holds?|held|holding|controls?|controlled|possess(?:es|ed)?|acquired|bought|"
    r"(?:has|had|have)(?!\s+(?:[a-z]+ly\s+|already\s+|now\s+|also\s+)?[a-z]+(?:ed|en|wn|un)\b)|"
    r"dispos(?:es?|ed)|counts?|counted)\b(?=(?:\s+(?!and\b|but\b)[\w’'-]+){0,4}\s*$)(?:\s+[\w’'-]+){0,4}\s*$",
    re.IGNORECASE,
)
_OF_IT = re.compile(
    r"^\s*(?:stake|holding|shareholding|interest)\b|^\s*of (?:the |its |their |all )?(?:[\w’'-]+ )?"
    r"(?:shares?|capital|stock|equity|votes|voting rights|company|group|firm|bank)\b",
    re.IGNORECASE,
)
_OF_NAME = re.compile(rf"^\s*of (?!{'|'.join(MONTH_NAMES).title()})[A-Z]")
_OF_WORKS = re.compile(
    r"^\s*of (?:the|its|their) (?!(?:area|city|country|district|ground|land|market|province|region|territory|time|town|village)\b)[a-z]"
)
_RAISED = re.compile(
    r"\b(?:stake|holding|shareholding)s?\b(?:\s+[\w’'-]+){0,5}?\s+(?:of|to|at|from)\s*$", re.IGNORECASE
)
"""A stake told before its size: "raised its stake in the mill to"."""
_NAMED = re.compile(r"^[\s-]*(?:stake|shareholding)\b", re.IGNORECASE)
_IT_HOLDS = re.compile(r"\b(?:own|hold)(?:s|ed)?\s+(?:(?:now|still|already|only)\s+)?$|\bheld\s+$", re.IGNORECASE)
_ENDS = re.compile(r"^\s*(?:[.;,]|$)")
""" "It holds so many per cent", and no more is said."""
_OWNS = re.compile(r"\b(?:own|hold|held|control|possess|acquire|bought)", re.IGNORECASE)
_NAME = re.compile(r"(?<![\w’'-])[A-Z][\w’'-]+(?:\s+[A-Z][\w’'-]+)*")
_NO_NAME = frozenset(
    "It He She They Its The A An In On At Of After Before Since With This That We I Monday Tuesday Wednesday Thursday Friday Saturday "
    "Sunday Already Now Together Following".split()
)


def is_held(before: str, after: str) -> bool:
    """True for a share between these words that somebody holds in a company; of votes cast and of time nobody does."""
    if _NAMED.match(after) or _RAISED.search(before):
        return True
    found = _HOLDS.search(before)
    if found is None or _OF_IT.match(after):
        return found is not None
    if _OWNS.match(found[0]) is None:
        return False
    return bool(_OF_NAME.match(after) or _OF_WORKS.match(after) or (_IT_HOLDS.search(before) and _ENDS.match(after)))


def holder_of(before: str, lead: str) -> str | None:
    """Who holds it, in four letters: the last name before the verb, else the last of the sentence before; None where neither
    has one.
    """
    found = _HOLDS.search(before)
    own = before[: found.start()] if found else before
    return last_name(own) or last_name(lead)


def last_name(text: str) -> str | None:
    """The first four letters of the last name in a text, None where there is none."""
    names = [words for run in _NAME.finditer(text) if (words := _without_openers(run[0].split()))]
    return names[-1][0][:4].casefold() if names else None


def _without_openers(words: list[str]) -> list[str]:
    """The words of a capitalised run less the pronouns, days and little words that stand before a name."""
    return list(dropwhile(_NO_NAME.__contains__, words))
