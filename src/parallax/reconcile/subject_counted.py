"""What kind of thing a figure counts: its dimension, the head word of it, and the words beside it."""

import re

from parallax.nouns.figure import Figure
from parallax.nouns.statement import Statement
from parallax.reconcile.alignment.concepts import concept
from parallax.reconcile.alignment.stems import stem, tokens
from parallax.reconcile.counted_words import ONE_THING
from parallax.reconcile.state_phrases import NEEDED_CARE
from parallax.reconcile.state_words import OF_PEOPLE, STATES
from parallax.reconcile.subject_state import NEAR, lies_ill, nearest_state
from parallax.reconcile.subject_words import DIMENSIONS, MEASURES, OF_PERSONS, PREPOSITIONS
from parallax.values.unit import is_currency

NAME = stem("names")
ON_A_LIST = re.compile(r"\b(?:list|register|roll|manifest)s?\b[^.;]{0,60}$", re.IGNORECASE)
"""Words before so many names that make them people."""
CLOSE = 4
"""Words after a bare number that can tell it to be of people ("2,200 remained in shelters")."""


def head_of(counted: str | None) -> str | None:
    """The concept of the head word of what is counted: the last word before a preposition, a participle left out."""
    if not counted:
        return None
    words: list[str] = []
    for word in tokens(counted):
        if word in PREPOSITIONS and words:
            break
        words.append(word)
    kept = [concept(ONE_THING.get(stem(word), stem(word))) for word in words if word.isalpha()]
    told = [name for name in kept if name not in STATES] or kept
    return told[-1] if told else None


def dimension_of(figure: Figure, before: str, after: str) -> str:
    """What kind of amount: money, area, people, another measure or a bare count; a count of nothing named may be of people."""
    if "unit-suspect" in figure.flags and head_of(figure.counted) == "area":
        return "area"
    if is_currency(figure.unit):
        return "money"
    unit = figure.unit.replace(" ", "-")
    found = DIMENSIONS.get(unit, "count" if unit in MEASURES else unit)
    if found == "count" and figure.counted is None and figure.unit == "count":
        near = nearest_state(tokens(after)[:CLOSE], tokens(before)[-NEAR:]) or lies_ill(after)
        return "person" if near in OF_PEOPLE or NEEDED_CARE.match(after) else found
    if found == "count" and OF_PERSONS.match(figure.counted or ""):
        return "person"
    if found == "count" and stem(figure.counted or "") == NAME and ON_A_LIST.search(before):
        return "person"
    return found


def words_beside(figure: Figure, statement: Statement) -> tuple[str, str]:
    """The words of the statement before and after the figure (approximate where inserted cues part the statement)."""
    at = statement.text.find(figure.text, max(0, figure.span.start - statement.span.start - 2))
    if at < 0:
        at = statement.text.find(figure.text)
    if at < 0:
        return "", ""
    return statement.text[:at], statement.text[at + len(figure.text) :]
