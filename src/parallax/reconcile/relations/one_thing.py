"""Whether two figures are told of one thing on one occasion, so that only one of them can hold."""

import re
from math import fsum

from parallax.reconcile.alignment.overlap import overlap
from parallax.reconcile.counted_words import like_people, like_things
from parallax.reconcile.parties import is_vague
from parallax.reconcile.relations.pair import ONE_EVENT, FigurePair
from parallax.reconcile.state_words import ABOARD
from parallax.reconcile.told import Told
from parallax.reconcile.years import not_its_own

ALIKE = 0.45
"""Share of the lesser statement's content that tells one occasion of plain counts and of times taken."""
NEAR_ALIKE = 0.3
"""The same share for two distances from one name."""
ONE_WORD = 1.2
"""Weight of telling words in common, beside what is counted, that must come with it."""
TOLD = 0.5
"""Weight of such words, within the story."""
ONE_QUAKE = 0.8
"""How far agencies' magnitudes of one earthquake may lie apart; beyond that, two are meant."""
YEAR = re.compile(r"\b(?:1[89]|20)\d\d\b")


def one_thing(pair: FigurePair) -> bool:
    """True where the words counted are the same, none is a sum over a time, and the sentences tell one occasion.

    What is measured once of an event (magnitude, depth, a distance from one place) needs no more than one time.
    """
    one, other = pair.first.subject, pair.second.subject
    if one.so_far != other.so_far or not one_time(pair.statements.first, pair.statements.second):
        return False
    if one.dimension == "speed":
        return pair.event > 0 or one.role is None
    if one.dimension == "magnitude":
        low, high = sorted((pair.first.figure.range.low or 0.0, pair.second.figure.range.low or 0.0))
        return high - low <= ONE_QUAKE
    if one.role == "depth":
        return True
    if one.role == "distance":
        return one.anchor is not None and one.anchor == other.anchor and pair.statements.shared.held >= NEAR_ALIKE
    if one.state == ABOARD and one.words.anybody != other.words.anybody:
        return False  # passengers are not all who were aboard
    if one.state in {"protesting", ABOARD}:
        return like_people(one.words, other.words)  # a crowd is of its day
    alike = like_people if one.dimension == "person" else like_things
    if not alike(one.words, other.words):
        return False
    if pair.statements.shared.held >= ALIKE and pair.event >= ONE_WORD:
        return True
    near = pair.statements.shared.held >= NEAR_ALIKE and pair.event >= ONE_EVENT
    return near and _two_named_speakers(pair) and _tell_one_thing(pair)


def _tell_one_thing(pair: FigurePair) -> bool:
    """True where the two share a word, beside what is counted, that not all of the story holds: more than whom it is about."""
    one, other = pair.statements.first.telling, pair.statements.second.telling
    if one is None or other is None:
        return True
    counted = {pair.first.subject.counted, pair.second.subject.counted}
    shared = overlap(one, other).shared
    return fsum(min(one.content[name], other.content[name]) for name in shared if name not in counted) >= TOLD


def _two_named_speakers(pair: FigurePair) -> bool:
    told = pair.statements
    named = [each.actor is not None and not is_vague(each.actor) for each in (told.first, told.second)]
    return all(named) and told.parties.bond == "none"


def one_time(one: Told, other: Told) -> bool:
    """False where a sentence names a year that is not its report's, and the other none or another year."""
    first, second = _other_years(one), _other_years(other)
    return bool(first & second) if first or second else True


def _other_years(told: Told) -> frozenset[str]:
    return not_its_own(told, frozenset(YEAR.findall(told.statement.sentence.of(told.report.text))))
