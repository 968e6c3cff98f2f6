"""Which of the persons of several reports are one."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from itertools import combinations

from parallax.nouns.actor import Actor
from parallax.reconcile.joining import Joined, alike
from parallax.values.body_name import known_body
from parallax.values.country import country_of
from parallax.values.office import Office, is_description, parse_office, same_office
from parallax.values.person_name import Likeness, PersonNames, parse_person_name, sound_of_name

Names = tuple[str, ...]
Compare = Callable[[str, str], Likeness]

_NAME_WORDS = 4
"""More words than these are no person's name."""


def join_persons(actors: Sequence[Actor], places: Sequence[int], joined: Joined) -> None:
    """Join those of `actors` (at `places`, all of kind person) that are one person.

    Full names first: they must agree. Then a lone surname, or a name with initials only, joins the one person of the
    story whom it can mean; where it can mean two, it stays apart. Last, one who is named by office only ("the governor
    of …") joins the one person who is told to hold that office, or the same description elsewhere.

    Names are compared once a spelling: most reports of a story spell its persons alike.
    """
    compare = PersonNames().compare
    names = {place: _named(actors[place]) for place in places}
    full = [place for place in places if any(_is_full(name) for name in names[place])]
    fully = set(full)
    part = [place for place in places if names[place] and place not in fully]
    _join_same(full, {place: tuple(filter(_is_full, names[place])) for place in full}, names, compare, joined)
    _join_parts(part, full, names, compare, joined)
    described = [place for place in places if not names[place]]
    _join_ends(actors, described, full + part, names, joined)
    _join_offices(actors, described, full + part, joined)


def join_mistaken(actors: Sequence[Actor], others: Sequence[int], persons: Sequence[int], joined: Joined) -> None:
    """Join those of other kinds (at `others`) that are plainly a person of the story, if they can be one person only.

    A body or place whose whole name is a person's name or surname, and a description that ends in one.
    """
    compare = PersonNames().compare
    names = {place: _named(actors[place]) for place in persons}
    named = [place for place in persons if names[place]]
    groups = _spelled(joined.groups(named), names)
    _join_ends(actors, others, named, names, joined)
    bodies = alike((place for place in others if actors[place].kind != "unnamed"), lambda place: actors[place].names)
    for words, places in bodies.items():
        if any(known_body(name) or country_of(name) or len(name.split()) > _NAME_WORDS for name in words):
            continue
        fits = [
            first for first, spelled in groups if all(any(_names_one(a, b, compare) for b in spelled) for a in words)
        ]
        if len(fits) == 1:
            joined.join_all([fits[0], *places])


def _named(actor: Actor) -> Names:
    """The names of a person that are no descriptions."""
    return tuple(name for name in actor.names if not is_description(name))


def _spelled(groups: Sequence[Sequence[int]], names: Mapping[int, Names]) -> list[tuple[int, Names]]:
    """By group its first place, and all spellings met in it."""
    return [(group[0], tuple(dict.fromkeys(name for at in group for name in names[at]))) for group in groups]


def _names_one(one: str, other: str, compare: Compare) -> bool:
    """True when one name is the other, or its end, word for word but for spelling."""
    return one[:1].isupper() and len(one.split()) <= len(other.split()) and compare(one, other) != "no"


def _join_ends(
    actors: Sequence[Actor], described: Sequence[int], named: Sequence[int], names: Mapping[int, Names], joined: Joined
) -> None:
    """A description that ends in a known name ("agency official Maria Velde") is that person's."""
    groups = _spelled(joined.groups(named), names)
    for texts, places in alike(described, lambda place: actors[place].names).items():
        fits = [
            first for first, spelled in groups if any(text.endswith(f" {name}") for text in texts for name in spelled)
        ]
        if len(fits) == 1:
            joined.join_all([fits[0], *places])


def _is_full(name: str) -> bool:
    """True for a name with a surname and a given name that is more than an initial."""
    return any(len(word.strip(".")) > 1 for word in parse_person_name(name).given)


def _join_same(
    places: Sequence[int],
    compared: Mapping[int, Names],
    names: Mapping[int, Names],
    compare: Compare,
    joined: Joined,
) -> None:
    """Join those of whom one of the names that are `compared` is one of the other's."""
    classes = alike(places, lambda place: (compared[place], names[place]))
    for (mine, _), members in classes.items():
        if any(compare(a, b) == "same" for a in mine for b in mine):
            joined.join_all(members)
    firsts = [members[0] for members in classes.values()]
    for one, other in _candidates(firsts, names):
        if any(compare(a, b) == "same" for a in compared[one] for b in compared[other]):
            joined.join_all([one, *classes[compared[other], names[other]], *classes[compared[one], names[one]]])


def _candidates(places: Sequence[int], names: Mapping[int, Names]) -> list[tuple[int, int]]:
    """Pairs of places with a word that begins with the same sounds, so that not all are compared with all."""
    holders: defaultdict[str, set[int]] = defaultdict(set)
    for place in places:
        for name in names[place]:
            for word in parse_person_name(name).words:
                holders[sound_of_name(word)[:2]].add(place)
    return sorted({pair for held in holders.values() for pair in combinations(sorted(held), 2)})


def _join_parts(
    part: Sequence[int], full: Sequence[int], names: Mapping[int, Names], compare: Compare, joined: Joined
) -> None:
    """A surname alone joins the one group that it can mean; surnames that mean nobody in full join one another."""
    groups = _spelled(joined.groups(full), names)
    orphans: list[int] = []
    for mine, places in alike(part, lambda place: names[place]).items():
        fits = [first for first, spelled in groups if any(compare(a, b) != "no" for a in mine for b in spelled)]
        if len(fits) == 1:
            joined.join_all([fits[0], *places])
        elif not fits:
            orphans += places
    _join_same(orphans, names, names, compare, joined)


def _join_offices(actors: Sequence[Actor], described: Sequence[int], named: Sequence[int], joined: Joined) -> None:
    offices = {place: _offices(actors[place]) for place in [*described, *named]}
    groups = [(group[0], {office for at in group for office in offices[at]}) for group in joined.groups(named)]
    classes = alike(described, lambda place: offices[place])
    for mine, places in classes.items():
        fits = [first for first, theirs in groups if _one_office(mine, theirs)]
        if len(fits) == 1:
            joined.join_all([fits[0], *places])
        elif _one_office(mine, mine):
            joined.join_all(places)
    for one, other in combinations(sorted(places[0] for places in classes.values()), 2):
        if _one_office(offices[one], offices[other]) and not _two_persons(joined, one, other, named):
            joined.join_all([one, other, *classes[offices[one]], *classes[offices[other]]])


def _two_persons(joined: Joined, one: int, other: int, named: Sequence[int]) -> bool:
    """True when both already mean a named person, and not the same."""
    leads = {joined.lead(place) for place in named}
    return joined.lead(one) != joined.lead(other) and joined.lead(one) in leads and joined.lead(other) in leads


def _offices(actor: Actor) -> tuple[Office, ...]:
    words = [*actor.roles, *(name for name in actor.names if is_description(name))]
    return tuple(office for text in words if (office := parse_office(text)))


def _one_office(mine: Iterable[Office], theirs: Collection[Office]) -> bool:
    return any(same_office(one, other) for one in mine for other in theirs)
