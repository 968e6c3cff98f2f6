"""What a figure counts, as classes that can be compared: dimension, state, counted thing, and the role of a length."""

import re
from dataclasses import dataclass

from parallax.nouns.figure import Figure
from parallax.nouns.statement import Statement
from parallax.reconcile.counted_words import SO_FAR, CountedWords, counted_words, like_people
from parallax.reconcile.holdings import STAKE, holder_of, is_held
from parallax.reconcile.measures import measure_of
from parallax.reconcile.state_words import ABOARD, GROWING, LASTING, STOCK, TOLL
from parallax.reconcile.subject_counted import dimension_of, head_of, words_beside
from parallax.reconcile.subject_part import RECEIVED_PART, SOME, is_added, is_another, is_individual, part_of
from parallax.reconcile.subject_scope import anchor_of, population_role, role_of, where_of
from parallax.reconcile.subject_state import BESIDE, IN_BED, is_elsewhere, state_in, state_told, told_before_in
from parallax.reconcile.subject_words import (
    CAPACITY,
    CLAUSE,
    CONFIRMED,
    DIMENSIONS,
    FALLEN,
    LIMIT,
    LIMIT_AFTER,
    OF_PERSONS,
    OWN,
    OWN_PREDICATE,
    RISEN,
    RISEN_AFTER,
    STILL,
    TOTAL,
    WAS,
)

NOTHING = CountedWords()
CAME = {None, "protesting"}
"""People who marched, struck or gathered are often told as so many people and no more."""
AND_CREW = re.compile(r"^\s*and crew\b", re.IGNORECASE)
"""Passengers and crew are all who were aboard."""
MEMBERS_OF = re.compile(
    r"^\s*of (?:the |its |their |our |his |her )?(?:[\w-]+ ){0,2}?(?P<team>staff|crew|personnel|workforce|team|family|police|army)\b",
    re.IGNORECASE,
)
SENTENCES = re.compile(r"[.!?]\s")


@dataclass(frozen=True, slots=True)
class Subject:
    """`dimension` of the unit; `state` class or None; `counted` concept or None; `role` of a length (depth, distance).

    `part` names a smaller group counted ("child"); `added`: counted beside another figure ("six others");
    `individual`: one person told of, not a toll. `anchor`: the name that a distance is measured from, in four letters.
    `where`: the words that say where it is counted, in the text after it. `risen`, `fallen`: told as having gone up or
    down to this. `total`: told as the toll or total so far. `words`: all that is said of what is counted. `so_far`: told
    as a sum over a time. `was`: told as what the count was before ("down from 43"). `own`: of the speaker's own people.
    `still`: told as what is left ("still missing"). `measure`: what is measured anew from time to time ("stake").
    """

    dimension: str
    state: str | None
    counted: str | None
    role: str | None = None
    part: str | None = None
    added: bool = False
    individual: bool = False
    anchor: str | None = None
    where: frozenset[str] = frozenset()
    risen: bool = False
    fallen: bool = False
    total: bool = False
    words: CountedWords = NOTHING
    so_far: bool = False
    was: bool = False
    own: bool = False
    still: bool = False
    measure: str | None = None

    @property
    def toll(self) -> bool:
        """True for counts of harm, which run up while an event lasts."""
        return self.state in TOLL and self.dimension in {"person", "count"}

    @property
    def befalls(self) -> bool:
        """True for harm that falls on a day; people are missing, in hospital or brought to safety for days on end."""
        return self.toll and self.state not in STOCK and self.state not in LASTING

    @property
    def measured(self) -> bool:
        """True for what is measured once, of one event: magnitude, depth, distance, duration."""
        return self.dimension in {"magnitude", "duration", "speed"} or self.role not in {None, STAKE}

    @property
    def stock(self) -> bool:
        """True for counts of people in a state at a time, which a later count replaces."""
        return self.state in STOCK and self.dimension == "person"

    @property
    def growing(self) -> bool:
        """True for counts that run up: harm, and what is retaken, charged or dismissed."""
        return self.state in GROWING


def subject_of(figure: Figure, statement: Statement, lead: str = "") -> Subject:
    """The subject of a figure, read from its own fields first and from the words beside it where those are silent.

    `lead` are the words of the sentence before the statement, asked last.
    """
    before, after = words_beside(figure, statement)
    told_before = f"{lead} {before}"
    if OWN_PREDICATE.match(after):
        before, lead = CLAUSE.split(before)[-1], "" if CLAUSE.search(before) else lead
    dimension = dimension_of(figure, before, after)
    held = dimension == "percent" and is_held(before, after)
    measure = STAKE if held else measure_of(dimension, before, after)
    if measure is not None and dimension == "count":
        dimension, measure = ("person", measure) if figure.counted is None else (dimension, None)
    counted = head_of(figure.counted)
    state = state_told(figure, dimension, before or lead, after)
    state = "damaged" if state == "burned" and counted == "house" else state  # in a fire the one is the other
    if state is None and not is_elsewhere(dimension, before or lead):
        state = state_in(lead, dimension)
    part = part_of(figure, dimension, counted, before, after, statement.speaker_text or "")
    same_before = told_before_in(state, dimension, told_before)
    role = STAKE if held else _role(figure, dimension, counted, (before, after))
    return Subject(
        dimension=dimension,
        state=state,
        counted=None if dimension == "person" else counted,
        role=role,
        part=None if role == STAKE or (state in IN_BED and part in {SOME, RECEIVED_PART}) else part,
        added=is_added(figure, after, state, same_before) or (is_another(figure, before) and same_before),
        individual=is_individual(figure, dimension) and STILL.match(_less_verb(after)) is None,
        anchor=holder_of(before, lead) if role == STAKE else anchor_of(after) if dimension == "length" else None,
        where=where_of(after),
        risen=figure.change == "up" or RISEN.search(before) is not None or RISEN_AFTER.match(after) is not None,
        fallen=figure.change == "down" or FALLEN.search(before) is not None,
        total=TOTAL.search(before) is not None or CONFIRMED.match(after) is not None,
        words=NOTHING if state == ABOARD and AND_CREW.match(after) else counted_words(_members_of(figure, after)),
        was=WAS.search(before) is not None,
        own=OWN.search(f"{before[-BESIDE:]}{figure.text}{after[:BESIDE]}") is not None,
        measure=measure,
        still=STILL.search(f"{before[-BESIDE:]} {after[:BESIDE]}") is not None,
        so_far=SO_FAR.search(f"{SENTENCES.split(told_before)[-1]} {after[:BESIDE]}") is not None,
    )


def _role(figure: Figure, dimension: str, counted: str | None, beside: tuple[str, str]) -> str | None:
    before, after = beside
    if dimension == "length":
        return role_of(figure, before, after)
    if dimension == "speed" or dimension not in DIMENSIONS.values():
        return "limit" if LIMIT.search(before) or LIMIT_AFTER.match(after) else None
    if dimension == "person" and CAPACITY.search(before):
        return "capacity"
    return population_role(dimension, counted, before, after)


def same_subject(one: Subject, other: Subject) -> bool:
    """True when both count the same kind of thing: dead and wounded never, settlements and sites yes."""
    if one.dimension != other.dimension or one.role != other.role:
        return False
    if one.role in {"distance", STAKE} and one.anchor != other.anchor:
        return False
    if one.state is not None and other.state is not None and one.state != other.state:
        return False
    if one.dimension == "person":
        return (one.state == other.state or {one.state, other.state} == CAME) and _like_people(one, other)
    if one.dimension == "magnitude":
        return None in {one.counted, other.counted} or one.counted == other.counted
    if one.dimension == "count":
        return one.counted == other.counted and one.counted is not None and one.state == other.state
    return True


def _like_people(one: Subject, other: Subject) -> bool:
    """Harm is counted of whole groups by many words; people in no such state are one count only where named alike."""
    if one.toll:
        return like_people(one.words, other.words) or one.part is not None or other.part is not None
    return like_people(one.words, other.words) and (one.counted == other.counted or one.state is not None)


def _members_of(figure: Figure, after: str) -> str | None:
    """What is counted; "members of staff" are staff, and arrests are of people."""
    if OF_PERSONS.match(figure.counted or ""):
        return "people"
    team = MEMBERS_OF.match(after) if figure.counted == "members" else None
    return team["team"] if team is not None else figure.counted


def _less_verb(after: str) -> str:
    """What follows a figure, less the verb: "one worker was still missing" counts those that are left."""
    return re.sub(r"^\s*(?:is|was|are|were)\s+", "", after)
