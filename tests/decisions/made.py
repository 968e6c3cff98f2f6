"""Decisions in one line each."""

from datetime import UTC, datetime, timedelta
from typing import Any

from parallax.decisions import make_decision
from parallax.nouns.decision import Decision, DecisionKind, Subject

START = datetime(2031, 3, 7, 10, tzinfo=UTC)


def statement(key: str, report: str | None = None) -> Subject:
    return Subject("statement", key, report)


def decide(kind: DecisionKind, *subjects: Subject, at: int = 0, **fields: Any) -> Decision:
    """A decision made `at` minutes after the first."""
    told = {"by": "Ann Velde", "why": "seen", **fields}
    return make_decision(kind, subjects, when=START + timedelta(minutes=at), **told)


def undo(decision: Decision, at: int = 60) -> Decision:
    return decide("undo", Subject("decision", decision.id), at=at)
