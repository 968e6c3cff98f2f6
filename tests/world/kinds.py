"""Kinds of event: what is counted of each, who speaks, and what they dispute. Data alone."""

from dataclasses import dataclass
from typing import Literal

Growth = Literal["harm", "stock", "tally"]
"""harm runs up; a stock falls or rises; a tally runs up, but is no harm."""
Sort = Literal["body", "person"]


@dataclass(frozen=True, slots=True)
class Measure:
    """One thing counted. `noun` follows the number; `inside` says how many of its words belong to the figure.

    `clauses` are ways of telling it: {N} the number and noun, {E} the event, {P} the place and {W} the day, both with a
    blank before them.
    """

    key: str
    noun: str
    unit: str
    counted: str
    state: str | None
    growth: Growth
    size: tuple[int, int]
    clauses: tuple[str, ...]
    inside: str = ""
    slip: str = ""
    """The noun with a mistaken unit, where one is likely."""

    @property
    def words(self) -> str:
        """The words of the noun that stand inside the figure."""
        return self.inside or self.noun


@dataclass(frozen=True, slots=True)
class Matter:
    """A thing disputed: how it is asserted, and what the other side says: a denial of it, or contrary words.

    "[a|b]" leaves the choice of words to the outlet.
    """

    asserted: str
    answered: str
    denial: bool


@dataclass(frozen=True, slots=True)
class Kind:
    """`event` in words; `lasting`: harm falls on every day, not on one; `spot`: it happens in one spot, and no town has a
    part of it. Names take {region}, {town} and {name}.

    `authority` counts for the public, `party` and `accused` are two sides, `watcher` is an observer.
    """

    key: str
    event: str
    authority: str
    authority_short: str
    party: str
    party_short: str
    accused: str
    accused_short: str
    watcher: str
    watcher_short: str
    measures: tuple[Measure, ...]
    matters: tuple[Matter, ...]
    lasting: bool = False
    spot: bool = False
    past: str = ""
    """A sentence on an earlier event of the kind, with {N} and {Y}."""


DEAD = Measure("dead", "people", "person", "people", "dead", "harm", (12, 90), (
    "{N} were killed{P}{W}", "{N} died in {E}{P}{W}", "{E} killed {N}{P}{W}", "{N} lost their lives{P}{W}",
    "{N} were killed in {E}{P}{W}", "{E} claimed the lives of {N}{P}{W}", "{E} left {N} dead{P}{W}"))  # fmt: skip
INJURED = Measure("injured", "people", "person", "people", "wounded", "harm", (60, 400), (
    "{N} were injured{P}{W}", "{E} injured {N}{P}{W}", "{N} were hurt in {E}{P}{W}", "{N} were wounded{P}{W}",
    "{E} left {N} injured{P}{W}", "{N} suffered injuries in {E}{P}{W}"))  # fmt: skip
MISSING = Measure("missing", "people", "person", "people", "missing", "stock", (15, 80), (
    "{N} were missing{P}", "{N} were still missing{P}", "{N} were missing after {E}{P}",
    "{N} had gone missing in {E}{P}"))  # fmt: skip
DISPLACED = Measure("displaced", "people", "person", "people", "displaced", "harm", (900, 9000), (
    "{N} left their homes{P}", "{N} had to leave their homes{P}", "{N} fled their homes{P}",
    "{E} drove {N} from their homes{P}"))  # fmt: skip
HOUSES = Measure("houses", "houses", "count", "houses", "damaged", "harm", (120, 900), (
    "{N} were damaged{P}", "{E} damaged {N}{P}", "{N} were damaged in {E}{P}"))  # fmt: skip
BURNED = Measure("burned", "square kilometres of forest", "km2", "forest", "burned", "tally", (30, 200), (
    "{E} burned {N}{P}", "{N} burned{P}"), "square kilometres", "kilometres of forest")  # fmt: skip
FLOODED = Measure("flooded", "hectares of farmland", "hectare", "farmland", "flooded", "tally", (300, 2000), (
    "the water flooded {N}{P}", "{N} were flooded{P}"), "hectares")  # fmt: skip
DETAINED = Measure("detained", "people", "person", "people", "detained", "stock", (12, 90), (
    "{N} were arrested{P}", "{N} were detained{P}"))  # fmt: skip
RETAKEN = Measure("retaken", "villages", "count", "villages", "retaken", "tally", (6, 40), (
    "{N} were retaken{P}", "{N} were recaptured{P}"))  # fmt: skip
VOTES = Measure("votes", "votes", "count", "votes", None, "tally", (12000, 90000), (
    "{N} were counted{P}", "{N} had been counted{P}"))  # fmt: skip
STATIONS = Measure("stations", "polling stations", "count", "polling stations", None, "tally", (120, 400), (
    "{N} opened{P}", "{N} had opened{P}"))  # fmt: skip
DISMISSED = Measure("dismissed", "workers", "person", "workers", "dismissed", "tally", (14, 120), (
    "{N} were dismissed{P}", "{N} were sacked{P}"))  # fmt: skip
STRIKING = Measure("striking", "workers", "person", "workers", None, "stock", (900, 6000), (
    "{N} were on strike{P}", "{N} joined {E}{P}"))  # fmt: skip

KINDS = (
    Kind("quake", "the quake", "{region} Civil Protection Directorate", "the directorate",
         "{town} Residents' Committee", "the committee", "{name} Construction", "the company",
         "Red Cross", "the Red Cross", (DEAD, INJURED, MISSING, HOUSES),
         (Matter("steel [had been|was] [left out of|missing from] the [pillars of the school|school's pillars][| by the builders]",
                 "steel [had been|was] [left out of|missing from] the [school's pillars|pillars of the school]", True),),
         past="In {Y} a quake killed {N} in the same region."),
    Kind("fire", "the fires", "{region} Fire Service", "the fire service",
         "{town} Workers' Union", "the union", "{name} Textiles", "the company",
         "Red Cross", "the Red Cross", (DEAD, INJURED, BURNED, DISPLACED),
         (Matter("the [mill's gate|gate of the mill] [had been|was] [locked|kept locked][| from outside| at night]",
                 "the [mill's gate|gate of the mill] [had been|was] locked", True),),
         past="In {Y} a fire killed {N} in another mill of the town."),
    Kind("dam", "the flood", "{region} Civil Protection Directorate", "the directorate",
         "{town} Residents' Committee", "the committee", "{name} Hydro", "the company",
         "Red Cross", "the Red Cross", (DEAD, MISSING, DISPLACED, FLOODED),
         (Matter("the [dam's wall|wall of the dam] [had failed|failed|broke|had broken|burst][| in the middle| down to its foundation]",
                 "the [dam's wall|wall of the dam] had [failed|broken|burst]", True),
          Matter("the [dam's wall|wall of the dam] [burst|broke|had burst|collapsed][| in the middle| before dawn]",
                 "the [dam's wall|wall of the dam] [was still standing|stood intact|was intact]", False)),
         past="In {Y} a flood killed {N} on the same river."),
    Kind("crash", "the train crash", "{region} Emergency Service", "the emergency service",
         "{region} Train Drivers' Union", "the union", "{name} Rail", "the company",
         "Red Cross", "the Red Cross", (DEAD, INJURED, MISSING),
         (Matter("the [brakes of the train|train's brakes|brakes] [had failed|failed][| on the slope| above the bend]",
                 "the [train's brakes|brakes of the train] [had failed|failed]", True),
          Matter("the [train|express] [was|had been] attacked before the crash",
                 "the [train crash|crash of the express] was an accident[| caused by a broken rail]", False)),
         spot=True, past="In {Y} a train crash killed {N} on the same line."),
    Kind("siege", "the siege", "{region} Health Department", "the department",
         "{region} Liberation Front", "the front", "{name} Army", "the army",
         "Red Cross", "the Red Cross", (DEAD, INJURED, DISPLACED, RETAKEN),
         (Matter("the army [shelled|fired shells at] the market[| of the old town] [at dawn|early in the morning]",
                 "the front [shelled|fired shells at] the market[| of the old town] [at dawn|early in the morning]", False),
          Matter("the [troops|army's troops] [retreated|fled] [behind|across] the river[| in disorder]",
                 "[its troops|the army's troops] [regrouped|redeployed] [behind|across] the river", False)),
         lasting=True, past="In {Y} an uprising left {N} dead in the same towns."),
    Kind("election", "the vote", "{region} Election Commission", "the commission",
         "{region} Reform Party", "the party", "{region} Unity Party", "the party's rivals",
         "{name} University", "the university", (VOTES, STATIONS, DETAINED),
         (Matter("[ballot papers|ballots] [had been|were] burned [behind|outside] the town hall[| at night]",
                 "[ballot papers|ballots] [had been|were] burned [behind|outside] the town hall", True),)),
    Kind("strike", "the strike", "{region} Labour Inspectorate", "the inspectorate",
         "{region} Dockworkers' Union", "the union", "{name} Shipping", "the company",
         "{name} University", "the university", (STRIKING, DISMISSED, DETAINED),
         (Matter("guards [had beaten|beat|struck] [workers|strikers] [with clubs |]at the [harbour gate|gate of the harbour]",
                 "guards [had beaten|beat] [workers|strikers] at the [harbour gate|gate of the harbour]", True),)),
)  # fmt: skip
