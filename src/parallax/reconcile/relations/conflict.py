"""conflict of figures: values of one thing of which only one can hold."""

import re

from parallax.reconcile.beside import IN_PART, PUT_AT, set_beside
from parallax.reconcile.counted_words import like_people
from parallax.reconcile.origins.details import directions_clash
from parallax.reconcile.parties import ONE_SIDE, one_party, opposed
from parallax.reconcile.relations.agree import one_says_none
from parallax.reconcile.relations.one_thing import one_thing
from parallax.reconcile.relations.pair import FigurePair, Verdict
from parallax.reconcile.state_words import ABOARD
from parallax.reconcile.told import Counted, Told, is_one_day

ON_A_NAME = re.compile(r"\s+(?:on|aboard|from) (?:the )?[A-Z][\w’'-]+(?<!day)\b")
ALIKE = 0.5
"""Share of content in common from which two reports' own voices tell one fact."""
HURT = ("injur", "wound", "hurt", "hospital", "treat", "maim")


def conflict(pair: FigurePair) -> Verdict | None:
    """Values of one thing, in one scope, of which only one can hold."""
    told = pair.statements
    if told.one_origin:
        return None
    if pair.values.agrees and pair.first.subject.role == "distance" and directions_clash(told.first, told.second):
        return Verdict("conflict", "direction", ("the same distance in another direction",))
    if pair.values.agrees and one_says_none(pair) and told.parties.bond not in {"speaker", "spokesman"}:
        return Verdict("conflict", "denial", ("one tells the number of nobody",))
    if pair.values.kind != "incompatible" or not _comparable(pair):
        return None
    return Verdict("conflict", "values", (pair.values.why, told.parties.why))


def conflict_beside(pair: FigurePair) -> Verdict | None:
    """Two voices of one report give two numbers of the same things, in places and times that are not told apart.

    Told on two days, a count that runs may have become the other; told of a town alone, the lesser may be a part.
    """
    told, subject = pair.statements, pair.first.subject
    runs = subject.growing or subject.stock or subject.state == "protesting"
    if (runs and told.later is not None) or _part_by_place(pair):
        return None
    if told.one_origin or pair.values.kind != "incompatible" or "apart" in {pair.windows.kind, pair.places.kind}:
        return None
    if (
        pair.places.kind == "within"
        or pair.far_apart
        or not set_beside(told.first, pair.first, told.second, pair.second)
    ):
        return None
    return Verdict("conflict", "values", (pair.values.why, "one report sets the two beside each other"))


def _comparable(pair: FigurePair) -> bool:
    """Two voices, in a scope told alike, or told by neither where one event is meant.

    Harm still being counted is at odds only where both tell one day, or opposed sides do by the story's days, or one
    report sets the two beside each other: else one may be the earlier, or a part.
    """
    told = pair.statements
    if told.parties.bond in {"speaker", "spokesman"} or not _two_voices(pair):
        return False
    if pair.far_apart or (pair.first.subject.so_far != pair.second.subject.so_far and pair.windows.kind == "unstated"):
        return False
    if _put_beside(pair):
        return True
    if _left_of(pair):
        return False
    if pair.running:
        if told.parties.bond in ONE_SIDE or one_party(told.first, told.second) or not _one_group(pair):
            return False
        inferred = pair.first.inferred or pair.second.inferred or pair.windows.kind != "same"
        if inferred and _may_have_grown(pair) and told.first.report.id != told.second.report.id:
            return False
        one_day = pair.windows.kind == "same" and _one_place(pair)
        told_so = opposed(told.first, told.second) or not (pair.first.inferred or pair.second.inferred)
        if pair.lower is not None and _of_the_town(pair):
            return False
        return (one_day and told_so) or _one_report(pair)
    if (
        _of_two_days(pair)
        or _was_before(pair)
        or (pair.windows.kind == "unstated" and not pair.first.subject.measured and not _on_a_day(pair))
        or not _one_place(pair)
        or _of_a_named_part(pair)
    ):
        return False
    return (pair.one_event or _one_crowd(pair) or pair.first.subject.dimension == "speed") and one_thing(pair)


def _left_of(pair: FigurePair) -> bool:
    """True where the lesser is told as what is left of a count, and nobody knows which was said first."""
    lesser = pair.first if pair.lower == "first" else pair.second
    told = pair.statements
    unknown = told.later is None and told.first.report.id != told.second.report.id
    return unknown and pair.lower is not None and lesser.subject.still


def _of_a_named_part(pair: FigurePair) -> bool:
    """True where the lesser count alone is told of something by name ("31 guests on the Ternen"): it may be a part."""
    one, other = (pair.statements.first, pair.first), (pair.statements.second, pair.second)
    lesser, greater = (one, other) if pair.lower == "first" else (other, one)
    if pair.lower is None or lesser[1].subject.dimension not in {"person", "count"}:
        return False
    return _is_on_a_name(*lesser) and not _is_on_a_name(*greater)


def _is_on_a_name(told: Told, counted: Counted) -> bool:
    """True where a place or a name stands right behind the count as where it was taken."""
    _, found, after = told.statement.text.partition(counted.figure.text)
    return bool(counted.subject.where) or (found != "" and ON_A_NAME.match(after) is not None)


def _put_beside(pair: FigurePair) -> bool:
    """One report sets another's number of the same things beside one: "the guild put the figure at 640"."""
    told = pair.statements
    one, other = pair.first.subject.words, pair.second.subject.words
    texts = (told.first.statement.text, told.second.statement.text)
    put = any(PUT_AT.search(text) for text in texts) and not any(IN_PART.search(text) for text in texts)
    return put and told.first.report.id == told.second.report.id and one.head is not None and one == other


def _one_crowd(pair: FigurePair) -> bool:
    """Two counts of who marched or gathered, told on one day, or of who was aboard: in a story they are of one crowd."""
    state = pair.first.subject.state
    return state == ABOARD or (state == "protesting" and pair.statements.later is None)


def _on_a_day(pair: FigurePair) -> bool:
    """True where the one window told is a day: in a story, that of what both tell of."""
    window = pair.first.window or pair.second.window
    return window is not None and is_one_day(window)


def _of_two_days(pair: FigurePair) -> bool:
    """True for counts of people or things without a time, said on two days: how many there were may have changed."""
    told_once = pair.first.subject.measured or pair.first.subject.state == ABOARD or pair.windows.kind != "neither"
    counts = pair.first.subject.dimension in {"person", "count", "area"}
    return counts and not told_once and pair.statements.later is not None


def _may_have_grown(pair: FigurePair) -> bool:
    """True where the higher count of harm was said on a later day, or the lower one as of those still missing or held."""
    later, one, other = pair.statements.later, pair.first.subject, pair.second.subject
    if later is None:
        return False
    return (pair.lower == "second") == later or (one.stock and (one if later else other).still)


def _was_before(pair: FigurePair) -> bool:
    """True where one is told to have risen or fallen to what it is, and the other lies where it came from."""
    one, other = pair.first.subject, pair.second.subject
    if pair.lower == "first":
        return one.fallen or other.risen
    return pair.lower == "second" and (one.risen or other.fallen)


def _one_group(pair: FigurePair) -> bool:
    """People of one group; and of people shot or attacked, who may be dead too, none are set against the wounded."""
    one, other = pair.first.subject, pair.second.subject
    told = (pair.statements.first.around.words, pair.statements.second.around.words)
    hurt = one.state != "wounded" or all(any(word.startswith(HURT) for word in words) for words in told)
    return hurt and like_people(one.words, other.words)


def _one_place(pair: FigurePair) -> bool:
    if pair.first.subject.measured:
        return pair.places.kind != "apart"
    return pair.places.kind in {"same", "near", "neither"} or (pair.places.wide and pair.places.kind != "apart")


def _two_voices(pair: FigurePair) -> bool:
    """Two speakers; or two reports' own voices on what is measured once of one event, or on the toll of one long past."""
    first, second = pair.statements.first, pair.statements.second
    if pair.statements.parties.bond != "voice":
        return True
    subject, alike = pair.first.subject, pair.statements.shared.held >= ALIKE
    past = subject.toll and not pair.running and pair.windows.kind == "same"
    once = subject.dimension == "magnitude" or subject.role is not None or past
    return first.actor is None and second.actor is None and once and alike


def _one_report(pair: FigurePair) -> bool:
    """One report sets the two beside each other, of harm still being counted."""
    told = pair.statements
    two = told.parties.bond == "none" or (
        told.parties.bond == "vague" and told.first.actor is not None and told.second.actor is not None
    )
    return told.together and two and not _part_by_place(pair)


def _part_by_place(pair: FigurePair) -> bool:
    """True where the smaller count alone is told of a town or district: it may well be a part of the other."""
    return pair.lower is not None and (pair.town == pair.lower or _of_the_town(pair))


IN_THE_TOWN = re.compile(
    r"\bin (?:the|this|her|his|our|their) (?:town|village|city|district|municipality|province|neighbou?rhood|camp|valley|canton|county)\b"
    r"(?! of)",
    re.IGNORECASE,
)
"""Words that count a part of the event by a place that they do not name again."""


def _of_the_town(pair: FigurePair) -> bool:
    """True where the words of the smaller count alone say "in the town"."""
    told = pair.statements
    lower, higher = (told.first, told.second) if pair.lower == "first" else (told.second, told.first)
    return bool(IN_THE_TOWN.search(lower.statement.text)) and not IN_THE_TOWN.search(higher.statement.text)
