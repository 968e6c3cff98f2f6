"""Claims: what is said to have happened at a place, and who says so."""

from collections.abc import Mapping
from dataclasses import dataclass

from parallax.export.index import Index
from parallax.export.visible import one_line
from parallax.export.wording import tell_marks, tell_outlet, tell_said, tell_words
from parallax.nouns.actor import Actor
from parallax.nouns.incident import Hold, Incident
from parallax.nouns.statement import Statement
from parallax.web.desk import Shown
from parallax.web.pages.citing import reader_address
from parallax.web.pages.map_words import means_area
from parallax.web.pages.sides import said_by

HOLDS: dict[Hold, str] = {
    "holds": "held",
    "took": "taken",
    "left": "left",
    "entered": "entered",
    "contests": "contested",
}
ACTS = {
    "attack": "attacked", "fight": "fighting", "hit": "hit", "kill": "killed", "injure": "hurt", "damage": "damaged",
    "crash": "crash", "take": "taken", "control": "held", "withdraw": "left", "advance": "advance",
    "displace": "evacuated or displaced", "detain": "detained", "release": "released", "try": "tried", "steal": "stolen",
    "rescue": "searched or rescued", "yield": "gave in", "infect": "infected", "aid": "aided", "quake": "shaken",
    "decide": "decided", "elect": "voted", "agree": "agreed", "restrict": "restricted", "trade": "traded",
    "protest": "protest", "meet": "met", "open": "opened or closed", "discover": "found",
}  # fmt: skip
"""Each class of act in a word or two, as it stands beside a place."""

MOVES = frozenset({"attack", "advance", "fight"})
"""Acts beside those that tell who holds a place, of which it matters who did them."""

SHORT = 24
"""How long a name may be that stands beside a place, in letters."""


@dataclass(frozen=True, slots=True)
class Saying:
    """One statement behind a claim. `at` is the moment by which it was said, for comparing, `at_told` in words; `when` is how
    the account tells it. `tone` is the number of the side's shape, None where the speaker speaks for no party; `observer`:
    for itself, and is no party. `href` leads to the reader.
    """

    statement: str
    speaker: str
    side: str | None
    side_id: str | None
    tone: int | None
    observer: bool
    outlet: str
    when: str
    at: str
    at_told: str
    words: str
    marks: tuple[str, ...]
    href: str


@dataclass(frozen=True, slots=True)
class Claim:
    """What is said to have happened: `word` in short ("taken"), `told` with who did it to what, in the reports' words.

    `extent` tells how the place is meant. `by` is who did it, in short, and `actor_side` the id of the side of that.
    `denied`: said not to have happened.
    """

    incident: str
    act: str
    word: str
    told: str
    holds: Hold | None
    extent: str
    denied: bool
    by: str
    actor_side: str | None
    when: str
    sayings: tuple[Saying, ...]


def claims_by_place(shown: Shown, tone: Mapping[str, int]) -> dict[str, tuple[Claim, ...]]:
    """The claims of each place (its id; "" where the words name none), in the order in which they were first said."""
    mine = frozenset(shown.story.incidents)
    found: dict[str, list[Claim]] = {}
    for incident in shown.account.incidents:
        if incident.id in mine and (claim := _claim(incident, shown, tone)).sayings:
            place = incident.place if incident.place in shown.index.places else ""
            found.setdefault(place or "", []).append(claim)
    return {place: tuple(sorted(claims, key=_order)) for place, claims in found.items()}


def named_only(shown: Shown, tone: Mapping[str, int], claimed: Mapping[str, object]) -> dict[str, tuple[Claim, ...]]:
    """For each place that statements name and nothing is claimed of, a claim "named" with these statements."""
    mine = frozenset(shown.story.reports)
    found: dict[str, list[Saying]] = {}
    for statement in shown.account.statements:
        if statement.report in mine:
            for place in dict.fromkeys(statement.places):
                if place in shown.index.places and place not in claimed:
                    found.setdefault(place, []).append(_saying(statement, shown, tone))
    return {
        place: (
            Claim(
                "", "", "named", "", None, _meant(place, sayings, shown.index), False, "", None, "", _sorted(sayings)
            ),
        )
        for place, sayings in found.items()
    }


def _meant(place: str, sayings: list[Saying], index: Index) -> str:
    """ "area" where every telling means the land around a town ("the Velm and Orn sectors"), else "in"."""
    found = index.places[place]
    if found.precision != "settlement":
        return "in"
    return "area" if all(means_area(saying.words, found.names) for saying in sayings) else "in"


def _claim(incident: Incident, shown: Shown, tone: Mapping[str, int]) -> Claim:
    index = shown.index
    statements = [index.statements[name] for name in incident.statements if name in index.statements]
    actor = index.actors.get(incident.actor or "")
    doer = one_line(actor.name) if actor else ""
    target = one_line(incident.target or "")
    return Claim(
        incident=incident.id,
        act=incident.act,
        word=HOLDS[incident.holds] if incident.holds else ACTS.get(incident.act, incident.act),
        told=" → ".join(part for part in (doer, target) if part),
        holds=incident.holds,
        extent=incident.extent or "in",
        denied=incident.polarity == "denied",
        by=_short(actor, index) if incident.holds or incident.act in MOVES else "",
        actor_side=actor.side if actor else None,
        when=one_line(incident.when_words or ""),
        sayings=_sorted([_saying(each, shown, tone) for each in statements]),
    )


def _short(actor: Actor | None, index: Index) -> str:
    """Who did it, by the name of the side where there is one; "others" where that takes long, "" where it is not told."""
    if actor is None:
        return ""
    side = index.sides.get(actor.side or "")
    name = one_line(side.name if side else actor.name)
    return name if len(name) <= SHORT else "others"


def _saying(statement: Statement, shown: Shown, tone: Mapping[str, int]) -> Saying:
    index = shown.index
    report = index.report_of(statement)
    actor = index.actors.get(statement.speaker or "")
    side = index.sides.get(actor.side or "") if actor else None
    at, told = said_by(statement, index)
    return Saying(
        statement=statement.id,
        speaker=index.speaker_of(statement),
        side=index.side_of(statement),
        side_id=side.id if side else None,
        tone=tone.get(side.id) if side else None,
        observer=side.observer if side else False,
        outlet=tell_outlet(report),
        when=tell_said(statement, report),
        at=at,
        at_told=told,
        words=tell_words(statement, report),
        marks=tell_marks(statement),
        href=reader_address(shown.story.id, statement.report, statement.id),
    )


def _sorted(sayings: list[Saying]) -> tuple[Saying, ...]:
    return tuple(sorted(sayings, key=lambda saying: (saying.at, saying.speaker, saying.statement)))


def _order(claim: Claim) -> tuple[str, str]:
    return (claim.sayings[0].at if claim.sayings else "", claim.incident)
