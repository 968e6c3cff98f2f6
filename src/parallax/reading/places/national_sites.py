"""Sites named for the country whose they are, not where they are: "the Tarnian Embassy Velm", "the Embassy of Tarnia"."""

from parallax.reading.places.evidence import derived, is_name, written
from parallax.reading.places.slots import Found
from parallax.reading.places.stretches import Stretches
from parallax.reading.places.words import PREPOSITIONS, SITES

_MISSIONS = frozenset({"Embassy", "Consulate", "Consulate-General", "Chancery"})
_JOINTS = frozenset({"of", "the", "and"})


def national_site(on: Stretches, at: int) -> Found | None:
    """The site that begins at `at`, past an article, with a nationality: with the town after it, or where a place must stand."""
    at += on.tokens[at].lower == "the" and at + 1 < len(on.tokens)
    if on.tokens[at].text in _MISSIONS:
        return _mission(on, at)
    if not is_name(on.tokens[at]):
        return None
    end = on.run(at)
    last = next((to for to in range(end, at + 1, -1) if on.tokens[to - 1].lower in SITES), None)
    if last is None or not derived(on.lookup(on.tokens[at].text)) or written(on.matches(at, last)):
        return None
    town = next((to for to in range(end, last, -1) if written(on.matches(last, to))), last)
    if town == last and on.slots.word_before(at) not in PREPOSITIONS | {"of"}:
        return None
    return on.made(at, town, "FAC", inside=False)


def _mission(on: Stretches, at: int) -> Found | None:
    """ "the Embassy of Tarnia" where a place must stand: the whole name, that of a country in it being no place meant here."""
    last = at + 1
    while last < len(on.tokens) and (is_name(on.tokens[last]) or on.tokens[last].lower in _JOINTS):
        last += 1
    while last > at + 1 and not is_name(on.tokens[last - 1]):
        last -= 1
    placed = on.slots.word_before(at) in PREPOSITIONS or on.slots.moved_to(at)
    if not placed or last == at + 1 or on.tokens[at + 1].lower != "of":
        return None
    return on.made(at, last, "FAC", inside=False)
