"""The order in which the relations are asked, and the relation that comes of it."""

from dataclasses import replace

from parallax.nouns.relation import Relation
from parallax.reconcile.relations.agree import agree, agree_in_words, told_in_short
from parallax.reconcile.relations.conflict import conflict, conflict_beside
from parallax.reconcile.relations.conflict_in_words import conflict_in_words
from parallax.reconcile.relations.correction import correction
from parallax.reconcile.relations.different_scope import different_scope
from parallax.reconcile.relations.measured_again import measured_again
from parallax.reconcile.relations.narrower import narrower, part_of_told
from parallax.reconcile.relations.not_but import not_but
from parallax.reconcile.relations.pair import FigurePair, StatementPair, Verdict
from parallax.reconcile.relations.undecided import could_be_mistaken, scope_unstated, undecided
from parallax.reconcile.relations.update import counted_again, update, update_in_words
from parallax.reconcile.subject_state import PENALTY
from parallax.values.memo import TEXTS, memo

TOLD_ALIKE = 1.2
"""Weight of telling words in common from which one number is of one thing, though only one tells a time or place."""
LARGE = 1000
"""From this on a number of things of one name is no chance."""


def relate_figures(pair: FigurePair) -> Relation | None:
    """One relation a pair of figures of a point. None: individuals told of, units that don't
    measure the same, unlike figures of one utterance that are no part of one another, and what a count was before.

    1. a part that is told as one, and what a correction takes back. 2. one origin with values that agree, one number
    that is one count, two numbers that one report sets beside each other, and what is measured anew. 3. narrower and
    different scope, which are neither agreement nor conflict. 4. a conflict of direction; one side's number told in short; a
    count that its speaker takes anew. 5. a scope that only one tells, unless harm is still being counted. 6. agree. 7. update.
    8. conflict. 9. undecided.
    """
    if pair.values.kind == "other-units" or pair.first.subject.individual != pair.second.subject.individual:
        return None
    if (
        pair.first.subject.state == pair.second.subject.state == PENALTY
        and pair.first.figure.unit != pair.second.figure.unit
    ):
        return None  # years and months of one sentence
    if pair.first.subject.was or pair.second.subject.was:
        return _of_what_was(pair)
    verdict = (
        part_of_told(pair)
        or correction(pair)
        or not_but(pair)
        or _one_origin(pair)
        or _one_number(pair)
        or conflict_beside(pair)
        or measured_again(pair)
        or narrower(pair)
        or different_scope(pair)
    )
    if verdict is None and not pair.statements.one_origin and not pair.unlike:
        verdict = _in_scope(pair)
    if verdict is None or (verdict.type == "undecided" and not could_be_mistaken(pair)):
        return None
    return _relation(_with_inferred(verdict, pair), pair.first.figure.id, pair.second.figure.id)


def _of_what_was(pair: FigurePair) -> Relation | None:
    """A count told as what was before agrees with the same one told then, and is set beside no other."""
    verdict = agree(pair) if pair.values.agrees else None
    return _relation(verdict, pair.first.figure.id, pair.second.figure.id) if verdict else None


def _with_inferred(verdict: Verdict, pair: FigurePair) -> Verdict:
    """The verdict with the figures named whose day no words beside them tell, where both days were compared."""
    held = [each for each in (pair.first, pair.second) if each.window is not None]
    inferred = [f"“{each.figure.text}”" for each in held if each.inferred]
    if len(held) < 2 or not inferred:
        return verdict
    return replace(
        verdict, why=(*verdict.why, f"inferred from the story: the day of {' and '.join(dict.fromkeys(inferred))}")
    )


def _one_origin(pair: FigurePair) -> Verdict | None:
    return agree(pair) if pair.statements.one_origin else None


def _one_number(pair: FigurePair) -> Verdict | None:
    """One number for one event agrees, though one tells its place at a wider grain, or another hour of the day; and so does
    one that is no chance, whatever else the two sentences tell.
    """
    if pair.one_count and "apart" not in {pair.windows.kind, pair.places.kind}:
        return agree(pair)
    if (
        pair.first.subject.toll
        and not pair.running
        and pair.windows.kind == "within"
        and pair.places.kind in {"same", "near"}
    ):
        return agree(pair)  # an earlier event's toll, dated more and less exactly
    if _large_and_named(pair) and pair.places.kind != "apart":
        return agree(pair)
    if pair.windows.kind == "apart" or not pair.one_event or ((clash := conflict(pair)) and clash.how == "direction"):
        return None
    if pair.first.subject.measured:
        return agree(pair)
    return agree(pair) if pair.first.subject.toll and pair.places.kind == "apart" and pair.places.wide else None


def _large_and_named(pair: FigurePair) -> bool:
    """One large number of things of one name, whatever day is told with it: when they came, or when they were handed out."""
    one, other = pair.first.subject, pair.second.subject
    named = (
        one.dimension == "count" and one.words.head is not None and one.words.head == other.words.head and not one.toll
    )
    return named and pair.values.kind == "equal" and (pair.first.figure.range.low or 0) >= LARGE


def _in_scope(pair: FigurePair) -> Verdict:
    if (clash := conflict(pair)) is not None and clash.how == "direction":
        return clash
    if (short := told_in_short(pair)) is not None:
        return short
    if not pair.values.agrees and (again := counted_again(pair)) is not None:
        return again
    unstated = scope_unstated(pair)
    if unstated is not None and not pair.running and pair.windows.kind == "unstated" and clash is not None:
        return clash
    if unstated is not None and not pair.running:
        same = pair.values.kind == "equal" and pair.event >= TOLD_ALIKE
        return (agree(pair) if same else None) or unstated
    return agree(pair) or update(pair) or conflict(pair) or unstated or undecided(pair)


def relate_statements(pair: StatementPair) -> Relation | None:
    """The relation of two statements where no figures meet, None where their words settle nothing."""
    verdict = conflict_in_words(pair) or update_in_words(pair) or agree_in_words(pair)
    return _relation(verdict, pair.first.id, pair.second.id) if verdict else None


def _relation(verdict: Verdict, first: str, second: str) -> Relation:
    source, target = (second, first) if verdict.turned else (first, second)
    return Relation(source, target, verdict.type, verdict.how, verdict.missing, _one_of_equals(verdict.why))


@memo(TEXTS)
def _one_of_equals(why: tuple[str, ...]) -> tuple[str, ...]:
    """The same reasons, kept once: a large story gives few, over and over."""
    return why
