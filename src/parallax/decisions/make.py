"""Decisions with their ids, and what they say."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from parallax.nouns.decision import Decision, DecisionKind, Matter, Subject, Value
from parallax.nouns.ident import make_id


def make_decision(
    kind: DecisionKind,
    subjects: Sequence[Subject],
    *,
    by: str,
    when: datetime,
    why: str,
    of: Matter | None = None,
    others: Sequence[Subject] = (),
    value: Mapping[str, Value] | None = None,
) -> Decision:
    """A decision whose id is a function of all that it says. `when` is taken as UTC where it names no zone."""
    moment = when.replace(tzinfo=UTC) if when.tzinfo is None else when.astimezone(UTC)
    values = tuple(sorted((name, _number(told)) for name, told in (value or {}).items()))
    ident = make_id("d", kind, of, *subjects, "|", *others, "|", *values, by, moment.isoformat(), why)
    return Decision(ident, kind, tuple(subjects), by, moment, why, of, tuple(others), values)


def _number(value: Value) -> Value:
    """A whole number as any other, so that 18 and 18.0 are one."""
    return float(value) if isinstance(value, int) and not isinstance(value, bool) else value


def values_of(decision: Decision) -> dict[str, Value]:
    """What the decision changes, by name."""
    return dict(decision.value)


def reason_of(decision: Decision, what: str) -> str:
    """The reason to stand beside what was decided: who, when, what and why."""
    return f"{decision.by} decided on {decision.when.date()} {what}: {decision.why}"


def told_subject(subject: Subject) -> str:
    """A subject in words."""
    if subject.kind in ("actor", "place"):
        return f"{subject.kind} “{subject.key}”" + (f" of report {subject.report}" if subject.report else "")
    return f"{subject.kind} {subject.key}"
