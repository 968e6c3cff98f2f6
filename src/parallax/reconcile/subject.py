"""What a figure counts, as classes that can be compared: dimension, state, counted thing, and the role of a length."""

import re
from dataclasses import dataclass

from parallax.nouns.figure import Figure
from parallax.nouns.statement import Statement
from parallax.reconcile.alignment.concepts import concept
from parallax.reconcile.alignment.paraphrases import reworded
from parallax.reconcile.alignment.stems import stem, tokens
from parallax.reconcile.counted_words import SO_FAR, CountedWords, counted_words, like_people
from parallax.reconcile.holdings import STAKE, holder_of, is_held
from parallax.reconcile.measures import measure_of
from parallax.reconcile.subject_scope import anchor_of, population_role, role_of, where_of
from parallax.reconcile.subject_words import (
    ABOARD,
    ADDED_AFTER,
    ADDED_BEFORE,
    ADDED_INSIDE,
    AMONG,
    BODIES,
    CAPACITY,
    CLAUSE,
    CONFIRMED,
    CRITICAL,
    DEATH_TOLL,
    DIMENSIONS,
    FALLEN,
    GROWING,
    IN_CARE,
    IN_HOSPITAL,
    IN_PRISON,
    INCLUDED,
    INDIVIDUAL,
    INSIDE,
    LASTING,
    LIMIT,
    LIMIT_AFTER,
    LISTED,
    MEASURES,
    MORE_INSIDE,
    NOT_HARMED,
    OF_HARMED,
    OF_PEOPLE,
    OF_THINGS,
    ON_BOARD,
    OTHERS_INSIDE,
    OWN,
    OWN_PREDICATE,
    OWN_TOWN,
    PARTITIVE,
    PARTS,
    PREDICATE,
    PREPOSITIONS,
    RECEIVED,
    RISEN,
    SENTENCED,
    SEVERITY,
    STATES,
    STILL,
    STOCK,
    TOLL,
    TOLL_TO,
    TOTAL,
    WAS,
)
from parallax.values.unit import is_currency

NEAR = 7
"""Words beside a figure that can tell its state."""
BEHIND = 6
"""So many of them at least stand behind it."""
CLOSE = 4
"""Words after a bare number that can tell it to be of people ("2,200 remained in shelters")."""
NOTHING = CountedWords()
CAME = {None, "protesting"}
"""People who marched, struck or gathered are often told as so many people and no more."""
RECEIVED_PART = "received"
PENALTY = "penalty"
"""The state of a time in prison."""
AFFECTED = "affected"
"""What readings call a state that tells nothing of what befell people."""
HOSPITALISED = "hospitalised"
IN_BED = frozenset({HOSPITALISED, CRITICAL})
"""States of some of the hurt, whichever way they are told to be so."""
OTHER_NAMES = {"minor": "child", "infant": "child", "pupil": "student"}
"""Groups by another name."""
SOME = "some"
"""The part that "five of them" counts: which, the words beside it tell."""
AND_CREW = re.compile(r"^\s*and crew\b", re.IGNORECASE)
"""Passengers and crew are all who were aboard."""
SENTENCES = re.compile(r"[.!?]\s")
BESIDE = 45
"""Characters beside a figure that can tell that it is of a part."""


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
    before, after = _beside(figure, statement)
    told_before = f"{lead} {before}"
    if OWN_PREDICATE.match(after):
        before, lead = CLAUSE.split(before)[-1], "" if CLAUSE.search(before) else lead
    dimension = _dimension(figure, before, after)
    measure = measure_of(dimension, before, after)
    if measure is not None and dimension == "count":
        dimension, measure = ("person", measure) if figure.counted is None else (dimension, None)
    counted = head_of(figure.counted)
    state = _state(figure, dimension, before or lead, after)
    state = "damaged" if state == "burned" and counted == "house" else state  # in a fire the one is the other
    if state is None and not _elsewhere(dimension, before or lead):
        state = _state_in(lead, dimension)
    part = _part(figure, dimension, counted, before, after)
    same_before = _told_before(state, dimension, told_before)
    role = _role(figure, dimension, counted, (before, after))
    return Subject(
        dimension=dimension,
        state=state,
        counted=None if dimension == "person" else counted,
        role=role,
        part=None if role == STAKE or (state in IN_BED and part in {SOME, RECEIVED_PART}) else part,
        added=_added(figure, after, state, same_before) or (_another(figure, before) and same_before),
        individual=_individual(figure, dimension) and STILL.match(_next(after)) is None,
        anchor=holder_of(before, lead) if role == STAKE else anchor_of(after) if dimension == "length" else None,
        where=where_of(after),
        risen=figure.change == "up" or RISEN.search(before) is not None,
        fallen=figure.change == "down" or FALLEN.search(before) is not None,
        total=TOTAL.search(before) is not None or CONFIRMED.match(after) is not None,
        words=NOTHING if state == ABOARD and AND_CREW.match(after) else counted_words(figure.counted),
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
    if dimension == "percent" and is_held(before, after):
        return STAKE
    if dimension == "speed" or dimension not in DIMENSIONS.values():
        return "limit" if LIMIT.search(before) or LIMIT_AFTER.match(after) else None
    if dimension == "person" and CAPACITY.search(before):
        return "capacity"
    return population_role(dimension, counted, before)


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


def head_of(counted: str | None) -> str | None:
    """The concept of the head word of what is counted: the last word before a preposition, a participle left out."""
    if not counted:
        return None
    words: list[str] = []
    for word in tokens(counted):
        if word in PREPOSITIONS and words:
            break
        words.append(word)
    kept = [concept(stem(word)) for word in words if word.isalpha()]
    told = [name for name in kept if name not in STATES] or kept
    return told[-1] if told else None


def _dimension(figure: Figure, before: str, after: str) -> str:
    if "unit-suspect" in figure.flags and head_of(figure.counted) == "area":
        return "area"
    if is_currency(figure.unit):
        return "money"
    unit = figure.unit.replace(" ", "-")
    found = DIMENSIONS.get(unit, "count" if unit in MEASURES else unit)
    if found == "count" and figure.counted is None and figure.unit == "count":
        near = _nearest_state(tokens(after)[:CLOSE], tokens(before)[-NEAR:]) or _lies_ill(after)
        return "person" if near in OF_PEOPLE else found
    return found


def _beside(figure: Figure, statement: Statement) -> tuple[str, str]:
    """The words of the statement before and after the figure (approximate where inserted cues part the statement)."""
    at = statement.text.find(figure.text, max(0, figure.span.start - statement.span.start - 2))
    if at < 0:
        at = statement.text.find(figure.text)
    if at < 0:
        return "", ""
    return statement.text[:at], statement.text[at + len(figure.text) :]


def _state(figure: Figure, dimension: str, before: str, after: str) -> str | None:
    if dimension == "person" and (BODIES.search(before) or (figure.state is None and DEATH_TOLL.search(before))):
        return "dead"
    if dimension == "person" and INCLUDED.search(before):
        return "dead"
    if dimension == "person" and figure.state is None and (ON_BOARD.match(after) or LISTED.search(before)):
        return ABOARD
    of_the_hurt = PARTITIVE.match(after) or OF_HARMED.search(figure.text)
    if dimension == "person" and (figure.state is None or of_the_hurt) and (lies := _lies_ill(after)) is not None:
        return lies
    if _elsewhere(dimension, before):
        return None
    if figure.state is not None:
        told = _state_of_word(figure.state) or figure.state
        return None if told == AFFECTED or (dimension != "person" and told in OF_PEOPLE) else told
    if dimension == "duration" and (IN_PRISON.match(after) or SENTENCED.search(before)):
        return PENALTY
    if dimension not in {"person", "count", "area"}:
        return None
    own = next((state for word in tokens(figure.counted or "") if (state := _state_of_word(word))), None)
    if own is not None:
        return own
    own_words = tokens(figure.text)
    behind = (*own_words, *tokens(reworded(after)))[: max(NEAR, len(own_words) + BEHIND)]
    near = _nearest_state(behind, tokens(before)[-NEAR:])
    return near if dimension == "person" or near in OF_THINGS else None


def _lies_ill(after: str) -> str | None:
    """The state of those of whom the words after the figure say that they are in hospital, or gravely ill."""
    if IN_CARE.match(after):
        return CRITICAL
    return HOSPITALISED if IN_HOSPITAL.match(after) else None


def _elsewhere(dimension: str, before: str) -> bool:
    """True where the state near by is of something else: houses in 15 villages, a city of 500,000, killed by 40 gunmen."""
    if TOLL_TO.search(before):
        return False
    near = before[-BESIDE:]
    return (INSIDE if dimension == "count" else NOT_HARMED).search(near) is not None


def _state_in(lead: str, dimension: str) -> str | None:
    return _nearest_state((), tokens(lead)) if dimension == "person" else None


def _part(figure: Figure, dimension: str, counted: str | None, before: str, after: str) -> str | None:
    """A smaller group counted; a toll is of all, whoever was counted before it."""
    if TOTAL.search(before):
        return None
    if dimension == "person" and (group := _group_told(after)) is not None:
        return group
    if (PARTITIVE.match(after) and not names_counted(figure)) or PARTITIVE.search(figure.text):
        return SOME
    if AMONG.match(after) or OF_HARMED.search(figure.text) or (dimension == "person" and OWN_TOWN.match(after)):
        return counted if dimension == "person" and counted in PARTS else SOME
    severity = SEVERITY.search(CLAUSE.split(after[:BESIDE])[0]) or SEVERITY.search(figure.text)
    if severity:
        return severity.group(1).casefold()
    if dimension != "person":
        return None
    if RECEIVED.search(before[-BESIDE:] + figure.text + after[:BESIDE]):
        return RECEIVED_PART
    return counted if counted in PARTS else None


def _group_told(after: str) -> str | None:
    """The group that the words after a figure tell it to be of: "two of the dead were children"."""
    found = PREDICATE.match(after)
    group = concept(stem(found["group"].split()[0].casefold())) if found else None
    return OTHER_NAMES.get(group, group) if group is not None else None


def names_counted(figure: Figure) -> bool:
    """True where the figure's own words hold a noun: "three workers of the board" are no part of anything."""
    return bool(set(tokens(figure.counted or "")) & set(tokens(figure.text)))


def _nearest_state(after: tuple[str, ...], before: tuple[str, ...]) -> str | None:
    near = [(at, _state_of_word(word)) for at, word in enumerate(after)]
    near += [(at, _state_of_word(word)) for at, word in enumerate(reversed(before))]
    told = sorted((at, state) for at, state in near if state)
    return told[0][1] if told else None


def _state_of_word(word: str) -> str | None:
    stemmed = stem(word.casefold())
    return STATES.get(concept(stemmed)) or STATES.get(stemmed)


def _added(figure: Figure, after: str, state: str | None, told_before: bool) -> bool:
    more = ADDED_AFTER.match(after)
    others = more is not None and "other" in more.group() and told_before
    return others or (state == "dead" and (more is not None or MORE_INSIDE.search(figure.text) is not None))


def _another(figure: Figure, before: str) -> bool:
    beside = ADDED_INSIDE.search(figure.text) or ADDED_BEFORE.search(before) or OTHERS_INSIDE.search(figure.text)
    return bool(beside)


def _told_before(state: str | None, dimension: str, before: str) -> bool:
    """False where nothing in this state was told before: "113 were hurt. Another 15 are missing" adds to no missing."""
    if state in {None, "dead"} or dimension != "person":
        return True
    return any(_state_of_word(word) == state for word in tokens(before))


def _next(after: str) -> str:
    """What follows a figure, less the verb: "one worker was still missing" counts those that are left."""
    return re.sub(r"^\s*(?:is|was|are|were)\s+", "", after)


def _individual(figure: Figure, dimension: str) -> bool:
    """One person told of: "a man", "one teacher"; "one person" and "one bomb" are counts."""
    one = figure.range.low == figure.range.high == 1
    if not one or figure.range.comparator is not None or not INDIVIDUAL.match(figure.text):
        return False
    counted = figure.text[:3].casefold() == "one"
    return not counted or (dimension == "person" and not counted_words(figure.counted).anybody)
