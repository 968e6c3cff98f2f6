"""Which of the bodies of several reports are one."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import combinations

from parallax.nouns.actor import Actor
from parallax.reconcile.joining import Joined
from parallax.values.body_name import BodyName, compare_body_names, parse_body_name
from parallax.values.country import country_of, find_countries
from parallax.values.person_name import sound_of_name


def join_bodies(actors: Sequence[Actor], homes: Sequence[str], places: Sequence[int], joined: Joined) -> None:
    """Join those of `actors` (at `places`, of kind body; `homes[n]` is the report of the n-th) that are one body.

    Names that say the same of the same country's body first. Then a name that says less ("the defence ministry") joins
    the one body it can mean in its own report, as named there or in the roles of persons, else the one of the story;
    where it can mean two, it stays apart.
    """
    parsed = {place: [parse_body_name(name) for name in actors[place].names] for place in places}
    pairs = [(one, other, _likeness(actors[one], actors[other])) for one, other in _candidates(places, parsed)]
    for one, other, likeness in pairs:
        if likeness == "same" and not _at_odds(joined, parsed, places, one, other):
            joined.join(one, other)
    _join_parts(actors, homes, places, parsed, joined)


def join_places(actors: Sequence[Actor], places: Sequence[int], joined: Joined) -> None:
    """Join speakers that are places ("Oslo said") when they are one country, or one capital, under two spellings."""
    for one, other in combinations(places, 2):
        if _stands_for(actors[one]) & _stands_for(actors[other]):
            joined.join(one, other)


def _stands_for(actor: Actor) -> set[tuple[str, str]]:
    found: set[tuple[str, str]] = {
        (word.code, word.use) for name in actor.names for word in find_countries(name) if len(word.span) + 5 > len(name)
    }
    return found or {("", name.casefold()) for name in actor.names}


def _candidates(places: Sequence[int], parsed: Mapping[int, Sequence[BodyName]]) -> list[tuple[int, int]]:
    """Pairs with a word or an acronym that begins with the same sounds; all bodies of the kept list share "*"."""
    holders: defaultdict[str, set[int]] = defaultdict(set)
    for place in places:
        for name in parsed[place]:
            for word in {*name.words, *name.acronyms}:
                holders[sound_of_name(word)[:2]].add(place)
            holders["*"] |= {place} if name.known else set()
    return sorted({pair for held in holders.values() for pair in combinations(sorted(held), 2)})


def _likeness(one: Actor, other: Actor) -> str:
    found = {compare_body_names(a, b) for a in one.names for b in other.names}
    return "same" if "same" in found else "part" if "part" in found else "no"


def _at_odds(
    joined: Joined, parsed: Mapping[int, Sequence[BodyName]], places: Sequence[int], one: int, other: int
) -> bool:
    """True when joining would put bodies of two countries together."""
    leads = {joined.lead(one), joined.lead(other)}
    codes = {name.country for place in places if joined.lead(place) in leads for name in parsed[place] if name.country}
    return len(codes) > 1


def _join_parts(
    actors: Sequence[Actor],
    homes: Sequence[str],
    places: Sequence[int],
    parsed: Mapping[int, Sequence[BodyName]],
    joined: Joined,
) -> None:
    wishes = []
    for place in places:
        fits = {joined.lead(at) for at in places if _fuller(actors[at], parsed[at], actors[place], parsed[place])}
        fits -= {joined.lead(place)}
        hinted = _hinted(actors, homes, place)
        told = {lead for lead in fits if hinted and hinted == _country(parsed, places, joined, lead)}
        choice = fits if len(fits) == 1 else told
        if len(choice) == 1:
            wishes.append((place, next(iter(choice))))
    for place, lead in wishes:
        if not _at_odds(joined, parsed, places, place, lead):
            joined.join(lead, place)


def _fuller(long: Actor, long_names: Sequence[BodyName], short: Actor, short_names: Sequence[BodyName]) -> bool:
    """True when `long` says of one body what `short` says, and more."""
    if _likeness(long, short) != "part":
        return False
    return max(_said(name) for name in long_names) > max(_said(name) for name in short_names)


def _said(name: BodyName) -> tuple[int, int, int]:
    return len(name.words), len(name.level), int(name.country is not None)


def _hinted(actors: Sequence[Actor], homes: Sequence[str], place: int) -> str | None:
    """The country whose body of that kind the roles of persons in the same report name, if it is one."""
    codes = set()
    for at, actor in enumerate(actors):
        if homes[at] == homes[place] and actor.kind == "person":
            for role in actor.roles:
                inner = role.split(" of ", 1)[-1].split(" for ", 1)[-1]
                if any(compare_body_names(inner, name) == "part" for name in actors[place].names):
                    codes.add(country_of(inner))
    return codes.pop() if len(codes) == 1 else None


def _country(parsed: Mapping[int, Sequence[BodyName]], places: Sequence[int], joined: Joined, lead: int) -> str | None:
    codes = {name.country for place in places if joined.lead(place) == lead for name in parsed[place] if name.country}
    return codes.pop() if len(codes) == 1 else None
