"""Places among what the annotator labels as a place, people or language."""

from parallax.reading.places.evidence import abbreviated, cased, derived, famous, is_name, nameable, written
from parallax.reading.places.slots import Found
from parallax.reading.places.stretches import INNER, PLACE_LABELS, Stretches
from parallax.reading.places.words import CLASS_AFTER, DIRECTIONS, NOT_PLACES
from parallax.reading.roles import person_role

_OWN_LABELS = frozenset({*PLACE_LABELS, "NORP", "LANGUAGE"})
_MARKS = frozenset({",", "(", "–", "—", '"', "“", "”", "''"})
"""Marks at which a site's name ends, though the label goes on."""


def labelled(on: Stretches, at: int) -> Found | None:
    """The place whose label as one begins at `at`; None where none does, or where its words are no place's name."""
    token = on.tokens[at]
    if not token.entity_start or token.entity not in _OWN_LABELS:
        return None
    first, last = on.trimmed(at, on.entity_end(at))
    if first >= last or not is_name(on.tokens[first]):
        return None
    last = _extended(on, first, last)
    known = on.known_length(first, last)
    if known != last and token.entity != "NORP" and on.slots.has_class_after(last):
        return on.made(first, last, token.entity, inside=False)
    if known == last:
        return _labelled_known(on, first, last, token.entity)
    if token.entity == "FAC" or on.slots.is_site(last):
        return _labelled_site(on, first, last)
    if known and known > first:
        # "Velm Tarn" is two places in a list that lost its comma, "Velm Police" a body named after one.
        parted = _joins_two(on, known) or written(on.matches(known, last))
        return on.made(first, known, token.entity, inside=not parted) if on.plain(first, known) else None
    found = on.made(first, last, token.entity, inside=False)
    shaped = token.entity in {"GPE", "LOC"} and cased(on.slots.text(first, last))
    return found if shaped and found.strength == "sure" else None


def _extended(on: Stretches, first: int, last: int) -> int:
    """Past the rest of a name of which only the beginning is labelled: known whole, or before a class word."""
    end = last
    while end < len(on.tokens) and end < last + 3 and is_name(on.tokens[end]):
        labelled = bool(on.tokens[end].entity)
        end += 1
        matches = on.matches(first, end)
        if labelled and not written(matches):
            return last
        if matches or (end < len(on.tokens) and on.tokens[end].lower in CLASS_AFTER):
            return end
    return last


def _begins_body(on: Stretches, first: int, last: int) -> bool:
    """True where a place's name is the first word of a body's of which only the rest is labelled so."""
    if last >= len(on.tokens) or on.tokens[last - 1].dep != "compound" or not is_name(on.tokens[last]):
        return False
    after = on.tokens[last]
    told = after.entity_start and after.entity in {"ORG", "LOC"} and after.pos == "PROPN"
    return told and not person_role(after) and not on.lookup(after.text) and last == first + 1


def _labelled_known(on: Stretches, first: int, last: int, label: str) -> Found | None:
    """A label over a name that the gazetteer has; one only heard alike, or a hamlet, needs a slot too."""
    matches = on.matches(first, last)
    found = on.made(first, last, label, inside=_begins_body(on, first, last))
    if last == first + 1 and on.tokens[first].lower in NOT_PLACES | DIRECTIONS:
        return None
    if found.strength != "sure" and not on.plain(first, last) and not nameable(matches):
        return None
    if found.strength == "none" and not (written(matches) or derived(matches) or abbreviated(matches)):
        return None
    if label == "NORP" and not (derived(matches) or famous(matches)):
        return None
    return found


def _labelled_site(on: Stretches, first: int, last: int) -> Found | None:
    """A site by name: up to a comma, and only where its last word is a site's."""
    for end in range(first + 1, last):
        if on.tokens[end].text in _MARKS:
            last = end
            break
    if on.slots.is_site(last) and last > first + 1:
        return on.made(first, last, "FAC", inside=False)
    known = on.known_length(first, last)
    if known and on.plain(first, known) and on.slots.text(first, known).lower() not in INNER:
        return on.made(first, known, "FAC", inside=known < last)
    found = on.made(first, last, "FAC", inside=False)
    return found if found.strength == "sure" else None


def _joins_two(on: Stretches, known: int) -> bool:
    """True when what follows a known name in a label is not part of the name: a comma, a dash, a bracket."""
    return on.tokens[known].text in {",", "-", "–", "—", "(", "/", "and"}
