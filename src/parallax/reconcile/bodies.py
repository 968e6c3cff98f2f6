"""Which of the bodies of several reports are one."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import combinations

from parallax.nouns.actor import Actor
from parallax.reconcile.joining import Joined, alike
from parallax.values.body_name import BodyName, BodyNames, parse_body_name
from parallax.values.country import country_of, find_countries
from parallax.values.person_name import sound_of_name


def join_bodies(actors: Sequence[Actor], homes: Sequence[str], places: Sequence[int], joined: Joined) -> None:
    """Join those of `actors` (at `places`, of kind body; `homes[n]` is the report of the n-th) that are one body.

    Names that say the same of the same country's body first. Then a name that says less ("the defence ministry") joins
    the one body it can mean in its own report, as named there or in the roles of persons, else the one of the story;
    where it can mean two, it stays apart.

    Names are compared once a spelling: most reports of a story spell its bodies alike.
    """
    names = BodyNames()
    classes = alike(places, lambda place: actors[place].names)
    same, fuller = _compare_all(actors, [members[0] for members in classes.values()], names)
    lands = _Lands(actors, places, names, joined)
    for one, other in [pair for pair in same if not fuller[pair[0]] and not fuller[pair[1]]]:
        for two in [other] if other != one else classes[actors[one].names][1:]:
            lands.join(one, two)
        if other != one and joined.lead(one) == joined.lead(other):
            for place in (*classes[actors[one].names], *classes[actors[other].names]):
                lands.join(one, place)
    hints = _Hints(actors, homes, names)
    wishes: dict[int, int | None] = {}
    for members in classes.values():
        leads = {joined.lead(at) for longer in fuller[members[0]] for at in classes[actors[longer].names]}
        wishes |= {place: _meant(lands, hints, leads - {joined.lead(place)}, place) for place in members}
    for place, lead in sorted(wishes.items()):
        if lead is not None:
            lands.join(lead, place)
    longer_than = {
        words: [at for longer in fuller[members[0]] for at in classes[actors[longer].names]]
        for words, members in classes.items()
    }
    alone = [place for place in places if wishes[place] is None]
    _join_open(actors, alone, joined, lands, same, longer_than)


def _join_open(
    actors: Sequence[Actor],
    alone: Sequence[int],
    joined: Joined,
    lands: "_Lands",
    same: Sequence[tuple[int, int]],
    longer_than: Mapping[tuple[str, ...], Sequence[int]],
) -> None:
    """Join those whose names say the same where neither can mean another that says more; one of each group is asked."""
    parts: dict[tuple[str, ...], list[int]] = {}
    for (words, _), members in alike(alone, lambda place: (actors[place].names, joined.lead(place))).items():
        parts.setdefault(words, []).append(members[0])
    pairs = {
        (min(a, b), max(a, b))
        for one, other in same
        for a in parts.get(actors[one].names, ())
        for b in parts.get(actors[other].names, ())
        if a != b
    }
    for one, other in sorted(pairs):
        if all(len({joined.lead(at) for at in longer_than[actors[place].names]}) < 2 for place in (one, other)):
            lands.join(one, other)


def _compare_all(
    actors: Sequence[Actor], places: Sequence[int], names: BodyNames
) -> tuple[list[tuple[int, int]], dict[int, set[int]]]:
    """The pairs whose names say the same (each with itself among them), and for each body those whose names say the same and
    more.
    """
    same: list[tuple[int, int]] = []
    fuller: dict[int, set[int]] = {place: set() for place in places}
    parsed = {place: [parse_body_name(name) for name in actors[place].names] for place in places}
    for one, other in sorted([*_candidates(places, parsed), *((place, place) for place in places)]):
        likeness = _likeness(actors[one], actors[other], names)
        if likeness == "same":
            same.append((one, other))
        elif likeness == "part" and one != other and _many(actors[one]) == _many(actors[other]):
            said = [max(_said(name) for name in parsed[place]) for place in (one, other)]
            if said[0] != said[1]:
                short, long = (one, other) if said[0] < said[1] else (other, one)
                fuller[short].add(long)
    return same, fuller


class _Lands:
    """Whose the bodies of each group are, by country: none of two is put together."""

    def __init__(self, actors: Sequence[Actor], places: Sequence[int], names: BodyNames, joined: Joined) -> None:
        self._joined = joined
        self._codes: defaultdict[int, set[str]] = defaultdict(set)
        for place in places:
            for name in actors[place].names:
                if (code := parse_body_name(name).country) is not None:
                    self._codes[joined.lead(place)].add(code)

    def join(self, one: int, other: int) -> None:
        """Join two, unless that would put bodies of two countries together."""
        leads = {self._joined.lead(one), self._joined.lead(other)}
        codes = set().union(*(self._codes[lead] for lead in leads))
        if len(codes) < 2 and len(leads) > 1:
            self._joined.join(one, other)
            self._codes[self._joined.lead(one)] = codes

    def of(self, lead: int) -> str | None:
        """The country of a group, where its names tell one."""
        return next(iter(self._codes[lead])) if len(self._codes[lead]) == 1 else None


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
    beside = alike(range(len(actors)), lambda place: homes[place])
    for at, actor in enumerate(actors):
        pattern = next((names for words, names in _CLASSES if re.fullmatch(words, actor.name, re.IGNORECASE)), None)
        if pattern is None or actor.kind == "person":
            continue
        named = [
            n
            for n in beside[homes[at]]
            if actors[n].kind == "body" and n != at and re.search(rf"\b(?:{pattern})\b", actors[n].name)
        ]
        if len(named) == 1:
            joined.join(named[0], at)


def join_places(actors: Sequence[Actor], places: Sequence[int], joined: Joined) -> None:
    """Join speakers that are places ("Oslo said") when they are one country, or one capital, under two spellings."""
    first: dict[tuple[str, str], int] = {}
    for names, members in alike(places, lambda place: actors[place].names).items():
        for meant in sorted(_stands_for(names)):
            joined.join_all([first.setdefault(meant, members[0]), *members])


def _stands_for(names: Sequence[str]) -> set[tuple[str, str]]:
    found: set[tuple[str, str]] = {
        (word.code, word.use) for name in names for word in find_countries(name) if len(word.span) + 5 > len(name)
    }
    return found or {("", name.casefold()) for name in names}


def _candidates(places: Sequence[int], parsed: Mapping[int, Sequence[BodyName]]) -> list[tuple[int, int]]:
    """Pairs with a word or an acronym that begins with the same sounds; all bodies of the kept list share "*"."""
    holders: defaultdict[str, set[int]] = defaultdict(set)
    for place in places:
        for name in parsed[place]:
            for word in {*name.words, *name.acronyms}:
                holders[sound_of_name(word)[:2]].add(place)
            holders["*"] |= {place} if name.known else set()
    return sorted({pair for held in holders.values() for pair in combinations(sorted(held), 2)})


def _likeness(one: Actor, other: Actor, names: BodyNames) -> str:
    found = {names.compare(a, b) for a in one.names for b in other.names}
    return "same" if "same" in found else "part" if "part" in found else "no"


def _meant(lands: _Lands, hints: "_Hints", fits: set[int], place: int) -> int | None:
    """Of the groups (their leads) whose names say more the one that is meant; None where it can be none, or several."""
    if len(fits) > 1:
        hinted = hints.of(place)
        fits = {lead for lead in fits if hinted and hinted == lands.of(lead)}
    return fits.pop() if len(fits) == 1 else None


def _said(name: BodyName) -> tuple[int, int, int]:
    return len(name.words), len(name.level), int(name.country is not None)


class _Hints:
    """The countries whose bodies the roles of persons in a report name."""

    def __init__(self, actors: Sequence[Actor], homes: Sequence[str], names: BodyNames) -> None:
        self._actors, self._homes, self._names = actors, homes, names
        self._roles: defaultdict[str, list[str]] = defaultdict(list)
        for at, actor in enumerate(actors):
            if actor.kind == "person":
                self._roles[homes[at]] += [role.split(" of ", 1)[-1].split(" for ", 1)[-1] for role in actor.roles]

    def of(self, place: int) -> str | None:
        """The country whose body of that kind the roles of persons in the same report name, if it is one."""
        told = self._actors[place].names
        roles = self._roles[self._homes[place]]
        codes = {country_of(role) for role in roles if any(self._names.compare(role, name) == "part" for name in told)}
        return codes.pop() if len(codes) == 1 else None
