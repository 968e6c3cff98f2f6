"""What is measured again and again, and replaced by the next: a closing price, an offer, a debt, a workforce.

A share that somebody holds is one too: `holdings.py` tells it.
"""

import re

BEFORE, AFTER = 90, 28
"""Characters before a number, and after it, in which the word stands that tells what it measures."""
MEASURES = {
    "close": (r"clos(?:e[sd]?|ing) (?:\w+ (?:per ?cent|%) )?(?:up|down|higher|lower|at|price)", frozenset({"money"})),
    "share price": (
        r"(?:shares|stocks?)\b(?:\s+\S+){0,6}?\s+(?:(?:were|was|are|is|closed?|closing|ended|traded|trading|opened) )?"
        r"(?:down|up|lower|higher|fell|fallen|falling|rose|risen|rising|lost|gained|dropped|dropping|slid|sank|plunged|tumbled|jumped|"
        r"climbed|shed|slumped|surged|soared|closed?|ended)",
        frozenset({"percent"}),
    ),
    "offer": (r"offer(?:s|ed|ing)?|bids?|proposals?", frozenset({"money", "percent"})),
    "debt": (r"debts?|liabilit(?:y|ies)", frozenset({"money"})),
    "rate": (
        r"(?:interest|inflation|unemployment|mortgage|exchange) rates?|inflation|unemployment",
        frozenset({"percent"}),
    ),
    "containment": (r"contain(?:ed|ment)", frozenset({"percent"})),
    "workforce": (r"employ(?:s|ed|ees)?|workforce|payroll", frozenset({"count", "person"})),
}
FOUND = {name: re.compile(rf"\b(?:{words})\b", re.IGNORECASE) for name, (words, _) in MEASURES.items()}
STOP = re.compile(r"[.;:!?]\s")


def measure_of(dimension: str, before: str, after: str) -> str | None:
    """What a number measures, by the nearest word of the class in its own clause; None for what is no such measure."""
    before, after = STOP.split(before[-BEFORE:])[-1], STOP.split(after[:AFTER])[0]
    near: list[tuple[int, str]] = []
    for name, (_, dimensions) in MEASURES.items():
        if dimension in dimensions:
            near += [(len(before) - match.end(), name) for match in FOUND[name].finditer(before)]
            near += [(match.start(), name) for match in FOUND[name].finditer(after)]
    return min(near)[1] if near else None
