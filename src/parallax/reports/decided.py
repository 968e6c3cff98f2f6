"""Reports as a person decided: outlet, address, day of publication; and those left out."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from parallax.decisions.make import reason_of, values_of
from parallax.nouns.decision import Decision
from parallax.nouns.outcome import Outcome
from parallax.nouns.refusal import Refusal
from parallax.nouns.report import Published, Report


@dataclass(frozen=True, slots=True)
class DecidedReports:
    """The reports, in the order given, those hidden as refusals, and what became of the decisions about reports."""

    reports: tuple[Report, ...]
    hidden: tuple[Refusal, ...]
    outcomes: tuple[Outcome, ...]


def decide_reports(reports: Sequence[Report], decisions: Sequence[Decision]) -> DecidedReports:
    """The reports with what was decided of each, before anything is read in them: their words' days follow from theirs.

    A report's text, id and hash stay. What was decided shows in its flags ("decided-outlet"), and a day so given has the
    basis "given". `decisions` stand from the earliest to the
    latest and do not contradict one another (`decisions.stand`).
    """
    held = {report.id: report for report in reports}
    hidden, outcomes = {}, []
    for decision in decisions:
        subject = decision.subjects[0]
        if decision.kind not in ("report", "hide") or subject.kind != "report":
            continue
        report = held.get(subject.key)
        if report is None:
            continue
        if decision.kind == "hide":
            hidden[report.id] = Refusal(report.location, reason_of(decision, "to leave it out"))
        else:
            held[report.id] = _decided(report, decision)
        outcomes.append(Outcome(decision, "applied"))
    kept = tuple(held[report.id] for report in reports if report.id not in hidden)
    return DecidedReports(kept, tuple(sorted(hidden.values())), tuple(outcomes))


def _decided(report: Report, decision: Decision) -> Report:
    told = values_of(decision)
    flags = {*report.flags, *(f"decided-{name}" for name in told if name != "basis")}
    if told.get("outlet"):
        report = replace(report, outlet=str(told["outlet"]))
    if told.get("url"):
        report = replace(report, url=str(told["url"]))
    if told.get("published"):
        report = replace(report, published=_published(str(told["published"])))
    return replace(report, flags=tuple(sorted(flags)))


def _published(text: str) -> Published:
    when = datetime.fromisoformat(text).replace(tzinfo=None)
    return Published(when, "given", "minute" if "T" in text or " " in text else "day")
