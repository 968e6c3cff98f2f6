"""agree: values or words that can both hold, with like precision, of one thing."""

import re

from parallax.reconcile.alignment.as_written import written
from parallax.reconcile.alignment.overlap import Overlap, overlap
from parallax.reconcile.alignment.stems import tokens
from parallax.reconcile.closeness import closeness, is_near
from parallax.reconcile.counted_words import like_people, nations_clash
from parallax.reconcile.one_count import TELLING, is_telling_time
from parallax.reconcile.parties import ONE_SIDE
from parallax.reconcile.relations.causes import one_cause
from parallax.reconcile.relations.gists import alike, names_alone
from parallax.reconcile.relations.measured_again import measured_alike
from parallax.reconcile.relations.one_thing import one_time
from parallax.reconcile.relations.open_question import both_open
from parallax.reconcile.relations.otherwise import tells_otherwise
from parallax.reconcile.relations.pair import FigurePair, StatementPair, Verdict, both_count
from parallax.reconcile.relations.polarity import negated
from parallax.reconcile.relations.steps import step_between
from parallax.reconcile.told import Told
from parallax.values.memo import TEXTS, memo

EXACT = 11
"""What TELLING is for plain things, where the words narrow what is counted ("polling stations")."""
ALIKE = 0.6
"""Share of the lesser statement's content that two speakers' words must have in common to say the same."""
ALIKE_BOTH = 0.34
ALIKE_WEIGHT = 2.5
TELLING_ALIKE, TELLING_BOTH = ((0.6, 0.8), (0.5, 1.1)), 0.3
"""Share of the lesser statement's content and weight in common, and share of both, where words are weighed within the story.

On twenty-one stories with gold, eight in ten of such pairs speak to one question; expect less on others."""
SHORT, SHORT_BOTH, SHORT_WEIGHT = 0.75, 0.5, 1.4
"""The same for short statements: nearly all of the lesser, half of both, and about two telling words."""
OF_NOBODY = re.compile(
    r"^(?:No|None of|Nobody|Not one)\b[^.;,\d]*?\b(?:works?|earns?|gets?|gave|has|had|took|takes?|paid|pays?|did|does)"
    r"(?:\s+[\w’'-]+){0,3}\s*$"
)
"""What stands before a number that is told of nobody."""


def agree(pair: FigurePair) -> Verdict | None:
    """The values agree, and nothing in window, place or group keeps them apart."""
    if not pair.values.agrees or not _one_matter(pair) or one_says_none(pair):
        return None
    why = [pair.values.why]
    if pair.statements.one_origin:
        why.append("one origin: no confirmation")
    return Verdict("agree", pair.values.kind, tuple(why))


def one_says_none(pair: FigurePair) -> bool:
    """True where one of two tells the number of nobody: "no pilot gets 9 days"."""
    held = ((pair.statements.first, pair.first), (pair.statements.second, pair.second))
    said = [told.statement.text.partition(counted.figure.text)[0] for told, counted in held]
    return (OF_NOBODY.match(said[0]) is None) != (OF_NOBODY.match(said[1]) is None)


def _one_matter(pair: FigurePair) -> bool:
    """Equal numbers of plain things agree only where the sentences share telling words, and the year told."""
    told, subject = pair.statements, pair.first.subject
    if (
        told.one_origin
        or pair.one_count
        or subject.toll
        or subject.role is not None
        or subject.dimension in {"magnitude", "area"}
    ):
        return True
    if subject.dimension == "duration" and is_telling_time(pair.first) and is_telling_time(pair.second):
        return True
    if not _named_alike(pair):
        return False
    if subject.state is not None or _telling_number(pair) or _said_again(pair):
        return True
    return pair.one_event and one_time(told.first, told.second)


def _said_again(pair: FigurePair) -> bool:
    """One speaker, or the body and who speaks for it, gives one number of one named thing twice."""
    words = pair.first.subject.words
    named = words.head is not None and words.head == pair.second.subject.words.head
    return named and pair.statements.parties.bond in {"speaker", "spokesman"} and pair.values.kind == "equal"


def told_in_short(pair: FigurePair) -> Verdict | None:
    """One side gives one large number of people exactly and in short, though only one telling says when or in what state."""
    one, other = pair.first, pair.second
    large = min(one.figure.range.low or 0.0, other.figure.range.low or 0.0) >= TELLING
    states = {one.subject.state, other.subject.state}
    alike = one.subject.dimension == other.subject.dimension == "person" and (None in states or len(states) == 1)
    apart = "apart" in {pair.windows.kind, pair.places.kind} or pair.statements.one_origin
    if not (large and alike) or apart or not is_near(one.figure, other.figure):
        return None
    if pair.statements.parties.bond not in ONE_SIDE:
        return None
    return Verdict("agree", pair.values.kind, (pair.values.why, pair.statements.parties.why))


def _telling_number(pair: FigurePair) -> bool:
    """True where one exact number that is not round is given of things named in the same words: that is no chance."""
    low, words = pair.first.figure.range.low, pair.first.subject.words
    least = EXACT if words.kinds else TELLING
    exact = low is not None and low == pair.second.figure.range.low and low >= least and low % 10 != 0
    return exact and words == pair.second.subject.words


def _named_alike(pair: FigurePair) -> bool:
    """One thing, narrowed by the words of one of the two at most; of places retaken, any words for a place will do."""
    one, other = pair.first.subject, pair.second.subject
    if one.dimension == "person":
        return like_people(one.words, other.words)
    if one.dimension != "count" or (one.state == "retaken" and one.counted == other.counted == "settlement"):
        return True
    a, b = one.words, other.words
    return a.head == b.head and (a.kinds <= b.kinds or b.kinds <= a.kinds) and not nations_clash(a, b)


def agree_in_words(pair: StatementPair) -> Verdict | None:
    """Two origins tell the same in like words, neither denying."""
    if pair.one_origin and pair.first.statement.denial == pair.second.statement.denial:
        return Verdict("agree", "one origin", ("one utterance or text",))
    if pair.first.statement.caveat and pair.second.statement.caveat:
        return None  # two outlets that could not verify confirm nothing to one another
    if _count_apart(pair) or (not pair.one_origin and tells_otherwise(pair.first, pair.second)):
        return None
    if step_between(pair.first, pair.second) is not None:
        return None
    if (said := _same_said(pair)) is not None:
        return Verdict("agree", "words", (said,))
    if pair.first.statement.denial != pair.second.statement.denial:
        return None
    if negated(pair.first) != negated(pair.second):
        return None
    if names_alone(pair.first, pair.second):
        return None
    why = told_alike(pair)
    return Verdict("agree", "words", (why,)) if why else None


def told_alike(pair: StatementPair) -> str | None:
    """The reason why two tell of one matter by their words, whatever they say of it."""
    shared = pair.shared if says_alike(pair.shared) else _telling(pair)
    if shared is None or not (shared is pair.shared or tells_alike(shared)):
        return None
    return f"both tell of the same: {written(shared.shared[:5], _texts(pair))}"


def _same_said(pair: StatementPair) -> str | None:
    """The same of one matter, in whatever words; where both count, figures tell."""
    if pair.first.statement.caveat or pair.second.statement.caveat:
        return None
    if (cause := one_cause(pair.first, pair.second)) is not None:
        return cause
    two_reports = pair.first.report.id != pair.second.report.id
    if two_reports and pair.parties.bond in ONE_SIDE and pair.first.began and pair.second.began:
        return "both tell who began it, on one side"
    if both_count(pair) or other_numbers(pair.first, pair.second):
        return None
    if two_reports and (still := both_open(pair.first, pair.second)) is not None:
        return still
    return alike(pair.first, pair.second, again=pair.parties.bond in {"speaker", "spokesman"})


def other_numbers(one: Told, other: Told) -> bool:
    """True where both hold numbers and share none."""
    first = _numbers(one.statement.text)
    return bool(first and (second := _numbers(other.statement.text)) and not first & second)


@memo(TEXTS)
def _numbers(text: str) -> frozenset[str]:
    return frozenset(word for word in tokens(text) if word[0].isdigit())


def _texts(pair: StatementPair) -> tuple[str, str]:
    return pair.first.statement.text, pair.second.statement.text


def _telling(pair: StatementPair) -> Overlap | None:
    one, other = pair.first.telling, pair.second.telling
    return overlap(one, other) if one is not None and other is not None else None


def _count_apart(pair: StatementPair) -> bool:
    """True where both count harm, of one state, or measure one thing, and no two of their numbers can both hold."""
    if not pair.first.figures or not pair.second.figures:
        return False
    one, other = (
        [each for each in told.figures if each.subject.toll and each.subject.state]
        for told in (pair.first, pair.second)
    )
    pairs = [(a, b) for a in one for b in other if a.subject.state == b.subject.state]
    pairs += measured_alike(pair.first, pair.second)
    return bool(pairs) and not any(closeness(a.figure, b.figure).agrees for a, b in pairs)


def tells_alike(shared: Overlap) -> bool:
    """The same by words weighed within the story, two at least."""
    if shared.both < TELLING_BOTH or len(shared.shared) < 2:
        return False
    return any(shared.held >= held and shared.weight >= weight for held, weight in TELLING_ALIKE)


def says_alike(shared: Overlap) -> bool:
    """True where two statements tell one matter by their words."""
    if shared.held >= ALIKE and shared.both >= ALIKE_BOTH and shared.weight >= ALIKE_WEIGHT:
        return True
    return shared.held >= SHORT and shared.both >= SHORT_BOTH and shared.weight >= SHORT_WEIGHT
