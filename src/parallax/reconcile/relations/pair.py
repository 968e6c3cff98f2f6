"""Two figures of one point, or two statements, with the features that decide how they stand."""

from dataclasses import dataclass, field
from typing import Literal

from parallax.nouns.relation import RelationType
from parallax.reconcile.alignment.concepts import concept
from parallax.reconcile.alignment.overlap import Overlap, overlap
from parallax.reconcile.alignment.sketch import SCENE
from parallax.reconcile.alignment.stems import stem
from parallax.reconcile.closeness import Closeness, closeness
from parallax.reconcile.days import Windows, compare_windows, is_later
from parallax.reconcile.one_count import is_one_count
from parallax.reconcile.parties import ONE_SIDE, Parties, bond_of
from parallax.reconcile.scope import SIZE, Places, compare_places
from parallax.reconcile.subject import RECEIVED_PART, SOME
from parallax.reconcile.told import Counted, Desk, Told, part_beside

FAR = 30
"""How many times the lesser of two counts of one event the greater may be."""
ONE_EVENT = 0.6
"""About one telling word beside what is counted."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """A relation's type, manner, reasons and missing detail; `turned`: it runs from the second to the first."""

    type: RelationType
    how: str
    why: tuple[str, ...]
    missing: str | None = None
    turned: bool = False


@dataclass(frozen=True, slots=True)
class StatementPair:
    """Two statements; `shared` are their words in common, `later` True when the first was said on a later day.

    `together`: one report carries both utterances, in these statements or in others of their origins.
    """

    first: Told
    second: Told
    one_origin: bool
    together: bool
    shared: Overlap
    parties: Parties
    later: bool | None


@dataclass(frozen=True, slots=True)
class FigurePair:
    """Two figures that count the same kind of thing, and how their values, windows and places stand."""

    statements: StatementPair
    first: Counted
    second: Counted
    values: Closeness
    windows: Windows
    places: Places
    town: Literal["first", "second"] | None = None
    """Which of the two alone is told of a town or district, the story's own included."""
    event: float = field(default=0.0)
    """Weight of the words the two sentences share beside what is counted: what says that one event is meant."""
    one_count: bool = False
    """The number itself tells that one count is meant."""

    @property
    def running(self) -> bool:
        """True for harm that is still being counted: told within weeks of the time it covers, or without a time."""
        held = ((self.statements.first, self.first), (self.statements.second, self.second))
        return self.first.subject.toll and all(counted.runs(told) for told, counted in held)

    @property
    def one_voice(self) -> bool:
        """True where one speaker, one side, or one report's own voice tells both."""
        told = self.statements
        return told.parties.bond in ONE_SIDE or (told.together and told.parties.bond == "voice")

    @property
    def unlike(self) -> bool:
        """True where one counts a group, a part or an addition, and the other does not: nothing to set side by side."""
        one, other = self.first, self.second
        groups = part_beside(one, other) != part_beside(other, one) or one.subject.added != other.subject.added
        alike = self.places.kind == "same" or one.subject.part == other.subject.part == RECEIVED_PART
        parts = (one.figure.part_of is None) != (other.figure.part_of is None) and not alike
        if SOME in {part_beside(one, other), part_beside(other, one)} and groups and not self.statements.one_origin:
            return True  # equal by chance at most
        return (groups or parts) and not self.values.agrees

    @property
    def one_event(self) -> bool:
        """True where the sentences share enough words, or the words of one window that closed long ago."""
        return self.event >= ONE_EVENT

    @property
    def far_apart(self) -> bool:
        """True where one number is many times the other and no words beside one of them tell its day: more likely two events."""
        low, high = sorted(each.figure.range.low or 0.0 for each in (self.first, self.second))
        inferred = self.first.inferred or self.second.inferred or self.windows.kind == "neither"
        return inferred and high > FAR * max(low, 1.0)

    @property
    def one_extent(self) -> bool:
        """True for harm told of a region and of its country: the event's place, at two grains."""
        return self.running and self.places.kind == "within" and self.places.wide

    @property
    def lower(self) -> Literal["first", "second"] | None:
        """Which has the lower number, None where equal or open below."""
        a, b = self.first.figure.range.low, self.second.figure.range.low
        if a is None or b is None or a == b:
            return None
        return "first" if a < b else "second"


def pair_statements(first: Told, second: Told, one_origin: bool, together: bool = False) -> StatementPair:
    """The features of two statements; `together`: other statements of their origins stand in one report."""
    return StatementPair(
        first=first,
        second=second,
        one_origin=one_origin,
        together=together or first.report.id == second.report.id,
        shared=overlap(first.sketch, second.sketch),
        parties=bond_of(first, second),
        later=is_later(first, second),
    )


def pair_figures(desk: Desk, statements: StatementPair, first: Counted, second: Counted) -> FigurePair:
    """The features of two figures."""
    a, b = first.figure, second.figure
    return FigurePair(
        statements=statements,
        first=first,
        second=second,
        values=closeness(a, b),
        windows=compare_windows(first.window, second.window),
        places=_places(desk, first, second),
        town=_town(desk, a.place, b.place),
        event=event_weight(statements.first, statements.second, first, second),
        one_count=is_one_count(first, second, desk.repeated),
    )


def _places(desk: Desk, first: Counted, second: Counted) -> Places:
    """Where two figures are counted; of harm, a whole country, or the story's own place told by one alone, is no part."""
    one, other = first.figure.place, second.figure.place
    one, other = (None if place in desk.doubtful else place for place in (one, other))
    if first.subject.dimension == second.subject.dimension == "magnitude":
        return compare_places(None, None, desk.places)  # an earthquake has one; where it was measured is no scope
    if not first.subject.toll:
        return compare_places(one, other, desk.places)
    if one is None or other is None:
        one, other = (None if place == desk.scene else place for place in (one, other))
    return compare_places(one, other, desk.places, countries=False)


def _town(desk: Desk, one: str | None, other: str | None) -> Literal["first", "second"] | None:
    """The one that names a place less than a region, where the other names none."""
    if (one is None) == (other is None):
        return None
    place = desk.places.get(one or other or "")
    if place is None or SIZE[place.precision] >= SIZE["region"]:
        return None
    return "first" if one else "second"


def event_weight(one: Told, other: Told, first: Counted, second: Counted) -> float:
    """The weight of the words that two sentences share, without what is counted, its state, and the story's places."""
    shared = overlap(one.around, other.around).shared
    counted = {
        first.subject.state,
        second.subject.state,
        "kill",
        "wound",
        "civilian",
        "person",
        "peopl",
        "man",
        "damage",
    }
    for word in f"{first.figure.counted or ''} {second.figure.counted or ''}".casefold().split():
        counted.add(concept(stem(word)))
    weights = (min(one.around.content[name], other.around.content[name]) for name in shared if name not in counted)
    return sum(weight for weight in weights if weight > SCENE)
