"""What became of decisions that several stories were asked about."""

from collections.abc import Iterable

from parallax.decisions.make import told_subject
from parallax.decisions.standing import Standing
from parallax.nouns.decision import Decision, Subject
from parallax.nouns.outcome import Outcome


def gather_outcomes(standing: Standing, found: Iterable[Outcome]) -> tuple[Outcome, ...]:
    """One outcome for each decision that is not undone, the earliest first: applied where it was applied anywhere.

    One that no room found a subject of is not applied, and its outcome names what is not there.
    """
    held: dict[str, Outcome] = {}
    for each in found:
        kept = held.setdefault(each.decision.id, each)
        if each.state == "applied" and kept.state != "applied":
            held[each.decision.id] = each
    asked = [held.get(each.id) or _absent(each) for each in standing.in_force]
    overruled = [each for each in standing.others if each.state != "undone" and each.decision.kind != "undo"]
    return tuple(sorted([*asked, *overruled], key=lambda each: (each.decision.when, each.decision.id)))


def _absent(decision: Decision) -> Outcome:
    subjects: tuple[Subject, ...] = (*decision.subjects, *decision.others)
    named = ", ".join(told_subject(each) for each in subjects[:3]) + (" …" if len(subjects) > 3 else "")
    return Outcome(decision, "not-applied", f"not in what was read: {named}")
