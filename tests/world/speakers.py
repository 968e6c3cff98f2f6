"""Who speaks in an event: bodies and persons, their sides, and what they are competent to count."""

from dataclasses import dataclass
from random import Random

from parallax.nouns.place import Place
from world.kinds import Kind, Sort
from world.places import Scene

FIRST = (
    "Mara Ivo Dunja Teodor Salma Piet Nadia Orhan Lucia Bram Irena Karim Selma Joost Amina Viktor Helga Rashid".split()
)
LAST = "Velde Koritza Hanlon Brask Oduya Mirelli Tasman Rowek Dellin Farouki Stenhof Quirke Balan Ostrow Lindqvist Jarra".split()
FIRMS = frozenset({"the company", "the university"})
"""Those whose names take no article."""
NAMES = "Orlan Velmar Kestrel Brindle Tarn Corvane Maristow Halden".split()


@dataclass(frozen=True, slots=True)
class Speaker:
    """One who speaks. `side` is the party, "" for an observer; `of` a body spoken for; `town` where only that is counted.

    `competent`: counts for the public. `first` are the ways in which a report names it first, `later` how after that.
    """

    key: str
    sort: Sort
    name: str
    first: tuple[str, ...]
    later: str
    side: str
    competent: bool = False
    role: str | None = None
    of: str | None = None
    town: Place | None = None

    def mention(self, known: bool, way: int, at_end: bool) -> str:
        """How the speaker is named here; a name with a description behind it ends in a comma but at a sentence's end."""
        if known:
            return self.later
        told = self.first[way % len(self.first)]
        return f"{told}," if ", " in told and not at_end else told


@dataclass(frozen=True, slots=True)
class Cast:
    """The speakers of one event."""

    authority: Speaker
    head: Speaker
    governor: Speaker
    mayor: Speaker
    party: Speaker
    accused: Speaker
    watcher: Speaker


def make_cast(random: Random, kind: Kind, scene: Scene) -> Cast:
    """A cast for an event, persons' names drawn once each."""
    people = list(zip(random.sample(FIRST, 6), random.sample(LAST, 6), strict=True))
    town = random.choice(scene.towns)
    told = {"region": scene.region.name, "town": town.name, "name": random.choice(NAMES)}
    authority = _body("authority", kind.authority.format(**told), kind.authority_short, "state", competent=True)
    return Cast(
        authority=authority,
        head=_head(people[0], authority),
        governor=_titled("governor", people[1], "Governor", "state", competent=True),
        mayor=_titled("mayor", people[2], "Mayor", "state", town),
        party=_body("party", kind.party.format(**told), kind.party_short, "party"),
        accused=_body("accused", kind.accused.format(**told), kind.accused_short, "accused"),
        watcher=_body("watcher", kind.watcher.format(**told), kind.watcher_short, ""),
    )


def _body(key: str, name: str, short: str, side: str, competent: bool = False) -> Speaker:
    first = name if short in FIRMS else f"the {name}"
    return Speaker(key, "body", name, (first,), short, side, competent)


def _head(person: tuple[str, str], body: Speaker) -> Speaker:
    name = " ".join(person)
    role = f"head of the {body.name}"
    first = (f"{name}, the {role}", f"the {role}, {name}")
    return Speaker("head", "person", name, first, person[1], body.side, True, role, body.name)


def _titled(
    key: str, person: tuple[str, str], title: str, side: str, town: Place | None = None, competent: bool = False
) -> Speaker:
    """The governor counts for the region as a mayor for his town."""
    name = " ".join(person)
    first = (f"{title} {name} of {town.name}", f"the mayor of {town.name}, {name}") if town else (f"{title} {name}",)
    role = f"{title.lower()} of {town.name}" if town else title
    return Speaker(key, "person", name, first, person[1], side, competent or town is not None, role, None, town)
