"""Two figures of one point, or two statements, with the features that decide how they stand."""

import re
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
from parallax.reconcile.subject_part import SOME
from parallax.reconcile.subject_state import IN_BED
from parallax.reconcile.told import Counted, Desk, Told, part_beside
from parallax.values.memo import NAMES, memo

FAR = 30
"""How many times the lesser of two counts of one event the greater may be."""
ONE_EVENT = 0.6
"""About one telling word beside what is counted."""
SILENT = 0.6
"""A sentence with less than that beside what it counts can't tell which event it means; the story does."""
HARM_WORDS = frozenset({"kill", "wound", "civilian", "person", "peopl", "man", "damage", "missing"})
"""Concepts of harm, which every count of it shares."""


NO_CHANCE = 11
"""From this on a number that is told of a part, or of more than before, and of all is equal by no chance."""


NUMBER = re.compile(
    r"\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?)\b", re.IGNORECASE
)


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

    def of(self, first: Told, second: Told) -> "StatementPair":
        """The same pair, its statements with less that is known of them."""
        return StatementPair(first, second, self.one_origin, self.together, self.shared, self.parties, self.later)


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
    silent: bool = False
    """One of the sentences tells nothing beside what is counted: in a story it is of the story's event."""
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
        named = one.subject.part == other.subject.part not in {None, SOME}
        alike = (
            self.places.kind == "same"
            or named
            or (self.windows.kind == "same" and not (one.inferred or other.inferred or self.statements.together))
            or (one.subject.state in IN_BED and one.subject.state == other.subject.state)
        )
        if self._two_additions:
            return True
        parts = (one.figure.part_of is None) != (other.figure.part_of is None) and not alike
        added = one.subject.toll and one.subject.added != other.subject.added
        chance = SOME in {part_beside(one, other), part_beside(other, one)} or added
        if chance and groups and not self.statements.one_origin and min(_low(one), _low(other)) < NO_CHANCE:
            return True  # equal by chance at most
        return (groups or parts) and not self.values.agrees

    @property
    def _two_additions(self) -> bool:
        """True for so many more than two others: equal by chance, where one tells a place or the sentences share nothing."""
        added = self.first.subject.toll and self.first.subject.added and self.second.subject.added
        few = min(_low(self.first), _low(self.second)) < NO_CHANCE and not self.statements.one_origin
        one, other = self.first.figure.place, self.second.figure.place
        apart = self.event < ONE_EVENT and (not self.silent or one != other)
        return added and few and apart

    @property
    def one_event(self) -> bool:
        """True where the sentences share enough words, or one has none to share."""
        return self.event >= ONE_EVENT or self.silent

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


def _low(counted: Counted) -> float:
    return counted.figure.range.low or 0.0


def both_count(pair: StatementPair) -> bool:
    """True where both tell a number: of a denial, whose figures are nobody's, its words are looked at."""
    return _counts(pair.first) and _counts(pair.second)


def _counts(told: Told) -> bool:
    return bool(told.figures) or (told.statement.denial and NUMBER.search(told.statement.text) is not None)


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
        silent=_is_silent(statements.first, first) or _is_silent(statements.second, second),
        one_count=is_one_count(first, second, desk.repeated),
    )


def _places(desk: Desk, first: Counted, second: Counted) -> Places:
    """Where two figures are counted; of harm, a whole country, the story's own place told by one alone, or the place where
    its sentence says that the event was, is no part.
    """
    one, other = first.figure.place, second.figure.place
    one, other = (None if place in desk.doubtful else place for place in (one, other))
    if first.subject.dimension == "magnitude" or first.subject.role == "distance":
        return compare_places(None, None, desk.places)  # where it was measured is no scope; a distance has its own end
    if not first.subject.toll:
        return compare_places(one, other, desk.places)
    one, other = (None if _is_country(desk, place) else place for place in (one, other))
    if one is None or other is None:
        held = ((one, first), (other, second))
        one, other = (None if place == desk.scene or each.scene else place for place, each in held)
    return compare_places(one, other, desk.places, countries=False)


def _is_country(desk: Desk, place: str | None) -> bool:
    known = desk.places.get(place or "")
    return known is not None and known.precision == "country"


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
    counted = _counted_words(first) | _counted_words(second)
    weights = (min(one.around.content[name], other.around.content[name]) for name in shared if name not in counted)
    return sum(weight for weight in weights if weight > SCENE)


def _counted_words(counted: Counted) -> frozenset[str]:
    """The words that tell what is counted and its state; those that a measure is of tell what both speak of."""
    subject = counted.subject
    named = counted.figure.counted if subject.dimension in {"person", "count"} else None
    return _harmed(subject.state or "", named or "")


@memo(NAMES)
def _harmed(state: str, counted: str) -> frozenset[str]:
    return HARM_WORDS | {state, *(concept(stem(word)) for word in counted.casefold().split())}


def _is_silent(told: Told, counted: Counted) -> bool:
    """True where a sentence tells of harm and of nothing else ("nine are still missing")."""
    if not counted.subject.toll:
        return False
    own = told.around.content
    words = _counted_words(counted)
    left = (weight for name, weight in own.items() if name not in words and weight > SCENE)
    return sum(left) < SILENT
