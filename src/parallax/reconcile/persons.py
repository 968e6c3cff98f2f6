"""Which of the persons of several reports are one."""

from collections import defaultdict
from collections.abc import Sequence
from itertools import combinations

from parallax.nouns.actor import Actor
from parallax.reconcile.joining import Joined
from parallax.values.body_name import known_body
from parallax.values.country import country_of
from parallax.values.office import Office, is_description, parse_office, same_office
from parallax.values.person_name import compare_person_names, parse_person_name, sound_of_name

_NAME_WORDS = 4
"""More words than these are no person's name."""


def join_persons(actors: Sequence[Actor], places: Sequence[int], joined: Joined) -> None:
    """Join those of `actors` (at `places`, all of kind person) that are one person.

    Full names first: they must agree. Then a lone surname, or a name with initials only, joins the one person of the
    story whom it can mean; where it can mean two, it stays apart. Last, one who is named by office only ("the governor
    of …") joins the one person who is told to hold that office, or the same description elsewhere.
    """
    names = {place: [name for name in actors[place].names if not is_description(name)] for place in places}
    full = [place for place in places if any(_is_full(name) for name in names[place])]
    part = [place for place in places if names[place] and place not in full]
    for one, other in _candidates(full, names):
        if any(
            compare_person_names(a, b) == "same"
            for a in names[one]
            for b in names[other]
            if _is_full(a) and _is_full(b)
        ):
            joined.join(one, other)
    _join_parts(part, full, names, joined)
    described = [place for place in places if not names[place]]
    _join_ends(actors, described, full + part, names, joined)
    _join_offices(actors, described, full + part, joined)


def join_mistaken(actors: Sequence[Actor], others: Sequence[int], persons: Sequence[int], joined: Joined) -> None:
    """Join those of other kinds (at `others`) that are plainly a person of the story, if they can be one person only.

    A body or place whose whole name is a person's name or surname, and a description that ends in one.
    """
    names = {place: [name for name in actors[place].names if not is_description(name)] for place in persons}
    groups = joined.groups(place for place in persons if names[place])
    _join_ends(actors, others, [place for place in persons if names[place]], names, joined)
    for body in (place for place in others if actors[place].kind != "unnamed"):
        if any(known_body(name) or country_of(name) or len(name.split()) > _NAME_WORDS for name in actors[body].names):
            continue
        fits = [
            g for g in groups if all(any(_names_one(a, b) for at in g for b in names[at]) for a in actors[body].names)
        ]
        if len(fits) == 1:
            joined.join(fits[0][0], body)


def _names_one(one: str, other: str) -> bool:
    """True when one name is the other, or its end, word for word but for spelling."""
    return one[:1].isupper() and len(one.split()) <= len(other.split()) and _may_be(one, other)


def _join_ends(
    actors: Sequence[Actor], described: Sequence[int], named: Sequence[int], names: dict[int, list[str]], joined: Joined
) -> None:
    """A description that ends in a known name ("agency official Maria Velde") is that person's."""
    groups = joined.groups(named)
    for place in described:
        texts = actors[place].names
        fits = [g for g in groups if any(text.endswith(f" {name}") for text in texts for at in g for name in names[at])]
        if len(fits) == 1:
            joined.join(fits[0][0], place)


def _is_full(name: str) -> bool:
    """True for a name with a surname and a given name that is more than an initial."""
    return any(len(word.strip(".")) > 1 for word in parse_person_name(name).given)


def _candidates(places: Sequence[int], names: dict[int, list[str]]) -> list[tuple[int, int]]:
    """Pairs of places with a word that begins with the same sounds, so that not all are compared with all."""
    holders: defaultdict[str, set[int]] = defaultdict(set)
    for place in places:
        for name in names[place]:
            for word in parse_person_name(name).words:
                holders[sound_of_name(word)[:2]].add(place)
    return sorted({pair for held in holders.values() for pair in combinations(sorted(held), 2)})


def _join_parts(part: Sequence[int], full: Sequence[int], names: dict[int, list[str]], joined: Joined) -> None:
    """A surname alone joins the one group that it can mean; surnames that mean nobody in full join one another."""
    groups = joined.groups(full)
    orphans = []
    for place in part:
        fits = [
            group for group in groups if any(_may_be(a, b) for a in names[place] for at in group for b in names[at])
        ]
        if len(fits) == 1:
            joined.join(fits[0][0], place)
        elif not fits:
            orphans.append(place)
    for one, other in _candidates(orphans, names):
        if any(compare_person_names(a, b) == "same" for a in names[one] for b in names[other]):
            joined.join(one, other)


def _may_be(short: str, long: str) -> bool:
    return compare_person_names(short, long) != "no"


def _join_offices(actors: Sequence[Actor], described: Sequence[int], named: Sequence[int], joined: Joined) -> None:
    offices = {place: _offices(actors[place]) for place in [*described, *named]}
    groups = joined.groups(named)
    for place in described:
        fits = [group for group in groups if any(_one_office(offices[place], offices[at]) for at in group)]
        if len(fits) == 1:
            joined.join(fits[0][0], place)
    for one, other in combinations(described, 2):
        if _one_office(offices[one], offices[other]) and not _two_persons(joined, one, other, named):
            joined.join(one, other)


def _two_persons(joined: Joined, one: int, other: int, named: Sequence[int]) -> bool:
    """True when both already mean a named person, and not the same."""
    leads = {joined.lead(place) for place in named}
    return joined.lead(one) != joined.lead(other) and joined.lead(one) in leads and joined.lead(other) in leads


def _offices(actor: Actor) -> list[Office]:
    words = [*actor.roles, *(name for name in actor.names if is_description(name))]
    return [office for text in words if (office := parse_office(text))]


def _one_office(mine: Sequence[Office], theirs: Sequence[Office]) -> bool:
    return any(same_office(one, other) for one in mine for other in theirs)
