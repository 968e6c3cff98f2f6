"""What became of decisions that several stories were asked about."""

from collections.abc import Iterable

from parallax.decisions.make import told_subject
from parallax.decisions.standing import Standing
from parallax.nouns.decision import Decision, Subject
from parallax.nouns.outcome import Outcome


def gather_outcomes(standing: Standing, found: Iterable[Outcome]) -> tuple[Outcome, ...]:
    """One outcome for each decision that is not undone, the earliest first: applied where it was applied anywhere.

    The order of `found` changes nothing. One that no room found a subject of is not applied, and its outcome names what is not there.
    """
    held: dict[str, Outcome] = {}
    for each in found:
        held[each.decision.id] = min(held.get(each.decision.id, each), each, key=_rank)
    asked = [held.get(each.id) or _absent(each) for each in standing.in_force]
    overruled = [each for each in standing.others if each.state != "undone" and each.decision.kind != "undo"]
    return tuple(sorted([*asked, *overruled], key=lambda each: (each.decision.when, each.decision.id)))


def _rank(outcome: Outcome) -> tuple[int, str]:
    return ("applied", "overruled", "not-applied").index(outcome.state), outcome.reason or ""


def _absent(decision: Decision) -> Outcome:
    subjects: tuple[Subject, ...] = (*decision.subjects, *decision.others)
    named = ", ".join(told_subject(each) for each in subjects[:3]) + (" …" if len(subjects) > 3 else "")
    return Outcome(decision, "not-applied", f"not in what was read: {named}")
