"""Which of the bodies of several reports are one."""

import re
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
    same, fuller = _compare_all(actors, places, parsed)
    for one, other in [pair for pair in same if not fuller[pair[0]] and not fuller[pair[1]]]:
        if not _at_odds(joined, parsed, places, one, other):
            joined.join(one, other)
    wishes = {place: _meant(actors, homes, places, parsed, joined, fuller[place], place) for place in places}
    for place, lead in sorted(wishes.items()):
        if lead is not None and not _at_odds(joined, parsed, places, place, lead):
            joined.join(lead, place)
    for one, other in same:
        open_to_all = all(
            wishes[place] is None and len({joined.lead(at) for at in fuller[place]}) < 2 for place in (one, other)
        )
        if open_to_all and not _at_odds(joined, parsed, places, one, other):
            joined.join(one, other)


def _compare_all(
    actors: Sequence[Actor], places: Sequence[int], parsed: Mapping[int, Sequence[BodyName]]
) -> tuple[list[tuple[int, int]], dict[int, set[int]]]:
    """The pairs whose names say the same, and for each body those whose names say the same and more."""
    same: list[tuple[int, int]] = []
    fuller: dict[int, set[int]] = {place: set() for place in places}
    for one, other in _candidates(places, parsed):
        likeness = _likeness(actors[one], actors[other])
        if likeness == "same":
            same.append((one, other))
        elif likeness == "part" and _many(actors[one]) == _many(actors[other]):
            said = [max(_said(name) for name in parsed[place]) for place in (one, other)]
            if said[0] != said[1]:
                short, long = (one, other) if said[0] < said[1] else (other, one)
                fuller[short].add(long)
    return same, fuller


_MANY = re.compile(
    r".*\b(?:groups|agencies|organi[sz]ations|monitors|unions|parties|companies|firms|outlets|websites|newspapers|channels)",
    re.DOTALL,
)


def _many(actor: Actor) -> bool:
    """True for several bodies told as one speaker ("rights groups"), which are no one body by a shorter name."""
    return any(_MANY.fullmatch(name) is not None for name in actor.names)


_CLASSES = (
    (r"monitor(?:ing group)?|watchdog|(?:human )?rights group", r"Observatory|Monitor|Watch|Rights|Amnesty"),
    (r"think[ -]tank|research (?:group|institute)", r"Institute|Cent(?:er|re)|Foundation|Council"),
    (r"(?:news|press) agency|agency", r"Agency|Press|News"),
    (r"rebel (?:group|alliance)|armed group", r"Front|Army|Forces|Brigades?"),
    (r"(?:labou?r |trade )?union", r"Union|Federation"),
)
"""What a body is called before it is named ("a monitor said"), and words in the names of such bodies."""


def join_described(actors: Sequence[Actor], homes: Sequence[str], joined: Joined) -> None:
    """Join "a monitor", "a think tank" and the like to the one body of that kind that the same report names.

    News reports say in the lead what a body is, and name it below. Several such bodies in a report: no joining.
    """
    for at, actor in enumerate(actors):
        pattern = next((names for words, names in _CLASSES if re.fullmatch(words, actor.name, re.IGNORECASE)), None)
        if pattern is None or actor.kind == "person":
            continue
        named = [
            n
            for n, other in enumerate(actors)
            if homes[n] == homes[at]
            and other.kind == "body"
            and n != at
            and re.search(rf"\b(?:{pattern})\b", other.name)
        ]
        if len(named) == 1:
            joined.join(named[0], at)


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


def _meant(
    actors: Sequence[Actor],
    homes: Sequence[str],
    places: Sequence[int],
    parsed: Mapping[int, Sequence[BodyName]],
    joined: Joined,
    fuller: set[int],
    place: int,
) -> int | None:
    """The group (its lead) that a name which says less can only mean; None where it can mean none, or several."""
    fits = {joined.lead(at) for at in fuller} - {joined.lead(place)}
    if len(fits) > 1:
        hinted = _hinted(actors, homes, place)
        fits = {lead for lead in fits if hinted and hinted == _country(parsed, places, joined, lead)}
    return fits.pop() if len(fits) == 1 else None


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
