"""conflict: what cannot both hold: values, a denial, or words that give one act another character."""

import re

from parallax.nouns.statement import Statement
from parallax.reconcile.alignment.as_written import written
from parallax.reconcile.beside import IN_PART, PUT_AT, set_beside
from parallax.reconcile.counted_words import like_people
from parallax.reconcile.denials import says_not_so
from parallax.reconcile.origins.details import directions_clash
from parallax.reconcile.parties import ONE_SIDE, one_party, opposed
from parallax.reconcile.relations.agree import one_says_none, told_alike
from parallax.reconcile.relations.blame import each_names_the_other
from parallax.reconcile.relations.causes import causes_differ
from parallax.reconcile.relations.characters import opposite_characters
from parallax.reconcile.relations.contradiction import contradiction
from parallax.reconcile.relations.gists import alike, contrary
from parallax.reconcile.relations.nobody import nobody_against_some
from parallax.reconcile.relations.one_thing import one_thing
from parallax.reconcile.relations.otherwise import tells_otherwise
from parallax.reconcile.relations.pair import ONE_EVENT, FigurePair, StatementPair, Verdict, both_count
from parallax.reconcile.relations.polarity import negated
from parallax.reconcile.relations.refused import refuses
from parallax.reconcile.subject_words import ABOARD
from parallax.reconcile.told import Counted, Told, is_one_day

ON_A_NAME = re.compile(r"\s+(?:on|aboard|from) (?:the )?[A-Z][\w’'-]+(?<!day)\b")
HURT = ("injur", "wound", "hurt", "hospital", "treat", "maim")
DENIED = 0.3
"""Share of a denial's content that stands in what it denies."""
DENIED_WEIGHT = 1.5
ALIKE = 0.5
"""Share of content in common from which two reports' own voices tell one fact."""
WHOLLY = 0.8
"""A short denial whose words nearly all stand in the other needs less weight."""


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


def _of_a_named_part(pair: FigurePair) -> bool:
    """True where the lesser count alone is told of something by name ("58 passengers on the Auk"): it may be a part."""
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
    """One report sets another's number of the same things beside one: "the union put the figure at 1,150"."""
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


def conflict_in_words(pair: StatementPair) -> Verdict | None:
    """A denial against what it denies, or two characters of one act, from two origins."""
    if pair.one_origin:
        return None
    found = (
        _denial(pair) or _contradiction(pair) or _nobody(pair) or _contrary(pair) or _character(pair) or _blame(pair)
    )
    return found or _cause(pair) or _began(pair) or _otherwise(pair)


def _contradiction(pair: StatementPair) -> Verdict | None:
    """One says of what the other told that it is not so, or says no to it in the same report."""
    for one, other in ((pair.first, pair.second), (pair.second, pair.first)):
        if one.statement.about == other.id and says_not_so(one.statement):
            return Verdict("conflict", "denial", ("one says that what the other tells is not so",))
    why = contradiction(pair.first, pair.second)
    return Verdict("conflict", "denial", (why,)) if why else None


def _otherwise(pair: StatementPair) -> Verdict | None:
    """One tells the same matter and says that it tells it otherwise."""
    if not tells_otherwise(pair.first, pair.second) or pair.parties.bond in {"speaker", "spokesman"}:
        return None
    why = told_alike(pair) or alike(pair.first, pair.second, again=False)
    return Verdict("conflict", "denial", ("one says that it tells it otherwise", why)) if why else None


def _denial(pair: StatementPair) -> Verdict | None:
    first, second = pair.first.statement, pair.second.statement
    if first.denial == second.denial or first.caveat or second.caveat:
        return None
    denial, told = (first, second) if first.denial else (second, first)
    if denial.about == told.id:
        return Verdict("conflict", "denial", ("one denies the other",))
    denying, saying = (pair.first, pair.second) if first.denial else (pair.second, pair.first)
    if pair.parties.bond in {"speaker", "spokesman"} or negated(saying) or refuses(denial, told):
        return None  # what says no itself does not clash with a denial
    held = pair.shared.weight / denying.sketch.total if denying.sketch.total else 0.0
    if (held >= DENIED and pair.shared.weight >= DENIED_WEIGHT) or (held >= WHOLLY and pair.shared.weight >= ONE_EVENT):
        told_by = (denying.statement.text, saying.statement.text)
        why = f"one denies what the other tells: {written(pair.shared.shared[:5], told_by)}"
        return Verdict("conflict", "denial", (why,))
    return None


def _contrary(pair: StatementPair) -> Verdict | None:
    """Two voices, one at least a speaker's, say yes and no of one matter; their counts, where both count, are for figures."""
    if pair.parties.bond in ONE_SIDE or pair.first.actor is pair.second.actor is None:
        return None
    first, second = pair.first.statement, pair.second.statement
    if _is_soft(first) or _is_soft(second) or first.caveat or second.caveat or both_count(pair):
        return None
    why = contrary(pair.first, pair.second)
    return Verdict("conflict", "denial", (why,)) if why else None


def _nobody(pair: StatementPair) -> Verdict | None:
    """A speaker's "not one" against another's count."""
    if pair.parties.bond in {"speaker", "spokesman"} or pair.first.statement.caveat or pair.second.statement.caveat:
        return None
    why = nobody_against_some(pair.first, pair.second)
    return Verdict("conflict", "denial", (why,)) if why else None


def _character(pair: StatementPair) -> Verdict | None:
    if pair.parties.bond in ONE_SIDE or pair.parties.bond == "voice" or not _at_odds(pair.first, pair.second):
        return None
    why = opposite_characters(pair.first, pair.second, pair.shared)
    return Verdict("conflict", "character", (why,)) if why else None


def _cause(pair: StatementPair) -> Verdict | None:
    """Two voices, one at least a speaker's, tell two causes, or the one rules out what the other tells."""
    silent = pair.first.actor is pair.second.actor is None
    if silent or pair.parties.bond in ONE_SIDE or one_party(pair.first, pair.second):
        return None
    why = causes_differ(pair.first, pair.second)
    return Verdict("conflict", "cause", (why,)) if why else None


def _began(pair: StatementPair) -> Verdict | None:
    """Two named voices, not of one side, tell who began: each says that it was the other."""
    both = pair.first.actor is not None and pair.second.actor is not None
    if not both or pair.parties.bond in ONE_SIDE or not (pair.first.began and pair.second.began):
        return None
    return Verdict("conflict", "doer", ("each tells who began it",)) if _two_camps(pair) else None


def _two_camps(pair: StatementPair) -> bool:
    """True for opposed sides, and for two speakers whom nothing binds and who do not say it alike."""
    return opposed(pair.first, pair.second) or (not one_party(pair.first, pair.second) and pair.shared.held < ALIKE)


def _blame(pair: StatementPair) -> Verdict | None:
    """Two parties lay one act to one another."""
    if not _at_odds(pair.first, pair.second) or negated(pair.first) or negated(pair.second):
        return None
    why = each_names_the_other(pair.first, pair.second, pair.shared)
    return Verdict("conflict", "doer", (why,)) if why else None


def _at_odds(one: Told, other: Told) -> bool:
    """True where a party speaks on either hand, and no outsider's opinion or caption."""
    if (one.party is None and other.party is None) or one_party(one, other):
        return False
    return not (_is_soft(one.statement) or _is_soft(other.statement))


def _is_soft(statement: Statement) -> bool:
    return statement.opinion or statement.caption
