"""Invented events, told by reports that come over days or weeks: any number of them, the same for the same seed."""

import random
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from parallax.nouns.report import Published, Report
from parallax.nouns.span import Span

KINDS: dict[str, tuple[str, str]] = {
    "bomb": (
        "A bomb exploded at {place} in {town} on {day}, killing {dead} people|{dead} dead as blast tears through {place}"
        "\n{witness}, who sells fruit there, said that it had thrown her to the ground|{witness} heard a bang, then nothing"
        "\nThe wounded were taken to {body}, where surgeons worked all night|{body} treated {hurt} wounded"
        "\nPolice chief {chief} said that the charge had been hidden in a {thing}|A {thing} had held it, {chief} said"
        "\nMayor {mayor} of {town} called for calm|Nobody had claimed it, mayor {mayor} told reporters",
        "Investigators led by {chief} traced the {thing} to a garage that {suspect} owns|{suspect} had rented a garage"
        "\nPolice arrested {suspect} over the bombing of {place}|{suspect} was held at dawn, {chief} announced"
        "\nHundreds followed the coffins from {place} through {town}|{witness} carried a candle at the burial in {town}"
        "\nOf the wounded {far} were still being treated at {body}|{body} let the last patients go",
    ),
    "quake": (
        "An earthquake of magnitude {mag} struck {town} on {day}|The ground shook for {far} seconds in {town}; {dead} died"
        "\nRescuers dug for survivors at {place}, which had come down|{place} collapsed on {dead} people"
        "\n{chief}, a seismologist of {body}, measured {mag}|The epicentre lay {far} kilometres off {town}, said {body}"
        "\n{witness} ran out of her house when the walls swayed|{witness} slept in the car with a {thing}"
        "\nGovernor {mayor} asked for tents|{hurt} people were hurt in {region}, governor {mayor} said",
        "Aftershocks still frightened {town}, {chief} said|{body} counted {far} aftershocks since {day}"
        "\nEngineer {suspect} warned that what is left of {place} might fall|Cracks ran through {place}, {suspect} found"
        "\nTents for {hurt} homeless reached {region}|Governor {mayor} promised new roofs to {region}"
        "\n{witness} had nothing left but a {thing}|Schools in {town} opened again, in tents",
    ),
    "trial": (
        "{suspect} went on trial in {town} on {day} over money missing from {place}|The case of {suspect} opened in {town}"
        "\nProsecutor {chief} said that {far} accounts had been emptied|{dead} charges were read out by {chief}"
        "\nThe accused, once treasurer of {place}, pleaded not guilty before {mayor}|Judge {mayor} heard {suspect} deny it"
        "\n{witness}, a clerk, told how she had found the empty {thing}|{witness} of {place} was the first to testify"
        "\nLawyers from {body} asked for the charges to be dropped|{body}, for the defence, called it a mistake",
        "Judge {mayor} heard {hurt} pages of accounts of {place}|Accounts of {place} filled the day in {town}"
        "\nThe {thing} has never been found, prosecutor {chief} said|{chief} showed a picture of the {thing}"
        "\n{body} will ask for another hearing|{suspect}, advised by {body}, kept silent"
        "\n{witness} was questioned again|{suspect} wept as {witness} spoke",
    ),
}
"""By kind of event what is told at first, and later: a line a fact, in two wordings. Every event has its own slots."""

DETAILS = (
    "Nobody had seen such {0} in {town} since the {1}",
    "A {0} stood where the {1} had been",
    "People spoke of {0} and {1}",
    "There was talk of a {0}, and of {1} to come",
    "The {1} was shut, the {0} guarded",
)
"""What gives an event its colour, from its own WORDS."""

WORDS = (
    "harvest ferry carnival bakery siren rain frost crane pavement scaffold cellar ambulance whistle cathedral flood tram "
    "orchard quarry lighthouse chimney festival curfew ledger widow pension harbour vineyard helmet stretcher bulldozer "
    "generator blanket soup choir barricade tunnel reservoir turbine locomotive embankment greenhouse wedding auction circus"
).split()
COMMON = (
    "More was expected later",
    "Officials did not answer calls",
    "Pictures were shown on television",
    "It was not clear why",
)
SYLLABLES = (
    "bra",
    "dun",
    "kel",
    "mor",
    "sa",
    "ver",
    "tol",
    "rin",
    "ost",
    "ha",
    "lem",
    "gri",
    "pas",
    "wen",
    "ulo",
    "fi",
)


@dataclass(frozen=True)
class Event:
    """One event: its kind, the first day of its reports, its names and numbers, and its own words."""

    name: str
    kind: str
    first: datetime
    slots: dict[str, str]
    words: tuple[str, ...]


def invent(name: str, kind: str, first: datetime, like: Event | None = None, alike: Sequence[str] = ()) -> Event:
    """An event with names from syllables; where another is given, it has that one's `alike` slots."""
    draw = random.Random(name)  # noqa: S311 - an invented event, no secret
    slots = {key: _name(draw) for key in ("town", "region")}
    slots |= {key: f"{_name(draw)} {_name(draw)}" for key in ("chief", "mayor", "witness", "suspect", "body")}
    slots |= {
        "place": f"the {_name(draw)} {draw.choice(('market', 'bridge', 'mill', 'school'))}",
        "thing": draw.choice(WORDS),
    }
    slots |= {"dead": str(draw.randint(3, 40)), "hurt": str(draw.randint(41, 300)), "far": str(draw.randint(11, 90))}
    slots |= {"mag": f"{draw.randint(4, 7)}.{draw.randint(0, 9)}", "day": first.strftime("%A")}
    slots |= {key: like.slots[key] for key in alike} if like else {}
    return Event(name, kind, first, slots, tuple(draw.sample(WORDS, 8)))


def _name(draw: random.Random) -> str:
    return "".join(draw.sample(SYLLABLES, draw.randint(2, 3))).capitalize()


def words_of(event: Event, number: int, days: int = 0, facts: int = 4) -> str:
    """What the event's report of that number tells, `days` after it began: so many facts, and some colour."""
    draw = random.Random(f"{event.name}-{number}")  # noqa: S311 - the same
    early, late = (told.split("\n") for told in KINDS[event.kind])
    chosen = draw.sample(early if days <= 2 else [*early[:3], *late], facts)
    told = [draw.choice(fact.split("|")).format(**event.slots) for fact in chosen]
    colour = [each.format(*draw.sample(event.words, 2), **event.slots) for each in draw.sample(DETAILS, 2)]
    return "".join(f"{sentence[0].upper()}{sentence[1:]}. " for sentence in [*told, *colour, draw.choice(COMMON)])


def tell(event: Event, number: int, days: int = 0, aside: str = "") -> Report:
    """The event's report of that number, published so many days after it began; `aside` is put after its text."""
    text = words_of(event, number, days) + aside
    return make_report(f"{event.name}-{number:03}", text, event.first + timedelta(days=days))


def make_report(name: str, text: str, day: datetime | None) -> Report:
    """A report of one block."""
    published = Published(day, "given", "day") if day else Published()
    return Report(name, f"{name}.txt", text, name, published=published, blocks=(Span(0, len(text)),))


def tell_drifting(event: Event, days: int) -> list[Report]:
    """A report a day of an event in which all names but the town, the place and the accused give way to others, each on a
    day of its own, twice over.
    """
    draw = random.Random(event.name)  # noqa: S311 - the same
    alike = ("town", "suspect", "place")
    casts = [event, *(invent(f"{event.name}/{n}", event.kind, event.first, event, alike) for n in range(2))]
    turns = {key: sorted(draw.sample(range(days), 2)) for key in event.slots}
    made = []
    for day in range(days):
        slots = {key: casts[sum(turn <= day for turn in turns[key])].slots[key] for key in event.slots}
        made.append(tell(replace(event, slots=slots), day, day))
    return made


def tell_all(event: Event, count: int, days: int) -> list[Report]:
    """So many reports of an event, spread evenly over the days from its first."""
    return [tell(event, number, number * days // count) for number in range(count)]
