"""Places among what the annotator labels otherwise or not at all: names of the gazetteer where a place must stand."""

from parallax.gazetteer import Match
from parallax.reading.places.evidence import abbreviated, begins_name, derived, famous, is_name, strong, written
from parallax.reading.places.local_bodies import begins_body
from parallax.reading.places.slots import Found
from parallax.reading.places.stretches import Stretches
from parallax.reading.places.words import DIRECTIONS, NOT_PLACES, PREPOSITIONS, ROADS, STREETS, SURE_BEFORE_OF

_NUMBERS = frozenset({"DATE", "TIME", "MONEY", "CARDINAL", "ORDINAL", "PERCENT", "QUANTITY"})


def street(on: Stretches, at: int) -> Found | None:
    """A street's name: words with a capital of which the last is "Street" or the like, whatever the label."""
    end = on.run(at) if is_name(on.tokens[at]) else at
    for last in range(at + 2, end + 1):
        word = on.tokens[last - 1].lower
        road = word in ROADS and at > 0 and on.tokens[at - 1].lower == "the"
        if (road or word in STREETS) and on.tokens[at].lower not in NOT_PLACES:
            last += last < end and on.tokens[last].lower in DIRECTIONS
            return on.made(at, last, "FAC", inside=False)
    return None


def unlabelled(on: Stretches, at: int) -> Found | None:
    """The place whose name begins at `at` without a label as one: the longest that the gazetteer and the slot bear out."""
    if not begins_name(on.tokens, at):
        return None
    whole = on.run(at)
    if whole > at + 1 and on.slots.has_class_after(whole) and not on.matches(at, whole):
        return on.made(at, whole, on.tokens[at].entity, inside=False)
    for last in reversed(list(on.ends(at))):
        words = on.slots.text(at, last)
        matches = on.lookup(words)
        if not matches or (last == at + 1 and on.tokens[at].lower in NOT_PLACES):
            continue
        found = _judged(on, at, last, matches)
        if found is not None:
            return found
        if last > at + 1 and written(matches):
            return None  # a longer name that is no place here: its parts are none either
    return _unknown(on, at)


def _judged(on: Stretches, first: int, last: int, matches: tuple[Match, ...]) -> Found | None:
    label = on.tokens[first].entity
    found = on.made(first, last, label, inside=False)
    if written(matches) and (on.slots.on_route(first, last) or _before_its_region(on, found, matches)):
        return found
    if not label and strong(matches) and begins_body(on.tokens, found):
        return on.made(first, last, label, inside=True)
    if abbreviated(matches) and on.found and on.found[-1].last == first - 1 and on.tokens[first - 1].text == ",":
        return found
    if not label:
        slotted = found.strength != "none" and written(matches) and on.tokens[first].pos in {"PROPN", "ADJ", "NOUN"}
        slotted = slotted and (on.plain(first, last) or on.slots.follows_class_of(first, SURE_BEFORE_OF))
        return found if slotted or _stands_alone(on, first, last, matches) else None
    start, end = on.trimmed(on.entity_start(first), on.entity_end(on.entity_start(first)))
    if (first, last) == (start, end) or (first <= start and last >= end):
        return _mislabelled(on, found, matches)
    return _judged_inside(on, found, matches, start, end)


def _before_its_region(on: Stretches, found: Found, matches: tuple[Match, ...]) -> bool:
    """True for "Velm, Tarn." where the gazetteer has a Velm in the region of Tarn: whatever the label, it is a place."""
    after = found.last + 1
    if after >= len(on.tokens) or on.tokens[found.last].text != "," or not is_name(on.tokens[after]):
        return False
    if found.label == "PERSON" and not on.tokens[found.first].entity_start:
        return False
    holders = {m.entry.region for end in on.ends(after) for m in on.matches(after, end) if _is_region(m)}
    towns = (m.entry for m in matches if not m.heard and m.entry.precision == "settlement")
    return any(town.region in holders for town in towns)


def _is_region(match: Match) -> bool:
    return match.entry.precision == "region" and bool(match.entry.region) and not match.heard


def _judged_inside(on: Stretches, found: Found, matches: tuple[Match, ...], start: int, end: int) -> Found | None:
    """A name inside a longer one (from `start` to before `end`) that the annotator labels otherwise."""
    first, last, label = found.first, found.last, found.label
    if label in _NUMBERS:
        return found if strong(matches) else None
    body = label != "PERSON" or (first == start and begins_body(on.tokens, found))
    if not body or not on.plain(first, last):
        return None
    if on.slots.is_site(end) and end - start <= 4 and found.strength != "none":
        return on.made(start, end, label, inside=False)
    long = last > first + 1 and any(match.use == "name" and not match.heard for match in matches)
    known = long or on.is_familiar(first, last) or strong(matches) or derived(matches)
    return on.made(first, last, label, inside=True) if known else None


def _mislabelled(on: Stretches, found: Found, matches: tuple[Match, ...]) -> Found | None:
    """A name that the annotator took for a person or body, kept where the slot or its fame outweighs that."""
    first, last = found.first, found.last
    if found.strength == "sure" and written(matches) and on.plain(first, last):
        return found
    if on.is_familiar(first, last):
        return found
    if found.label in {"DATE", "TIME"} or not on.plain(first, last):
        return None
    if found.label == "PERSON":
        long = last > first + 1
        listed = found.strength == "likely" and written(matches) and _owned_slot(on, first)
        return found if listed or (famous(matches) and (found.strength != "none" or long)) else None
    if famous(matches) or derived(matches) or (found.strength != "none" and written(matches)):
        return found
    return None


def _owned_slot(on: Stretches, first: int) -> bool:
    """True when the slot is "areas of NAME" or a place in a list of places, not a preposition of all work."""
    at = on.slots.before(first)
    return at < 0 or not (on.tokens[at].lower in PREPOSITIONS or on.slots.moved_to(first))


def _stands_alone(on: Stretches, first: int, last: int, matches: tuple[Match, ...]) -> bool:
    """An unlabelled name in no slot: only a country, region or great city, and not where any word has a capital."""
    if on.is_familiar(first, last):
        return True
    if on.tokens[first].pos not in {"PROPN", "ADJ", "NOUN"} or not on.plain(first, last):
        return False
    return famous(matches) or (derived(matches) and on.tokens[first].pos in {"ADJ", "PROPN", "NOUN"})


def _unknown(on: Stretches, at: int) -> Found | None:
    """A name that the gazetteer lacks, kept only where the words beside it say that it is a place."""
    ends = list(on.ends(at))
    if not ends or on.tokens[at].lower in NOT_PLACES or on.tokens[at].entity in _NUMBERS:
        return None
    if on.is_familiar(at, ends[-1]):
        return on.made(at, ends[-1], on.tokens[at].entity, inside=False)
    for last in reversed(ends):
        if on.slots.by_class(at, last) or on.slots.by_site(at, last):
            return on.made(at, last, on.tokens[at].entity, inside=False)
    return None
