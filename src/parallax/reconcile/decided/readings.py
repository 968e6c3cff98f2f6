"""Readings as a person decided: other speakers and figures, and statements left out. What was read is not changed."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from parallax.decisions.hide import without_statements
from parallax.decisions.make import values_of
from parallax.nouns.actor import Actor, ActorKind
from parallax.nouns.decision import Decision
from parallax.nouns.ident import make_id
from parallax.nouns.outcome import Outcome
from parallax.nouns.reading import Reading
from parallax.reconcile.decided.figures import decide_figure
from parallax.reconcile.decided.subjects import plain


def decide_readings(
    readings: Sequence[Reading], decisions: Iterable[Decision]
) -> tuple[tuple[Reading, ...], tuple[Outcome, ...]]:
    """New readings where a statement's speaker, a figure, or that a statement is shown was decided; and what became of it.

    `decisions` stand from the earliest to the latest and do not contradict one another.
    """
    asked = [each for each in decisions if each.kind in ("hide", "speaker", "figure")]
    if not asked:
        return tuple(readings), ()
    held = {reading.report: reading for reading in readings}
    home = {ident: reading.report for reading in readings for ident in _ids(reading)}
    hidden = {each.subjects[0].key: each for each in asked if each.kind == "hide" and each.of is None}
    outcomes = []
    for decision in asked:
        report = home.get(decision.subjects[0].key)
        if report is None or (decision.kind == "hide" and decision.of is not None):
            continue
        outcome = Outcome(decision, "applied")
        if decision.kind == "speaker":
            held[report] = _with_speaker(held[report], decision, readings)
        elif decision.kind == "figure":
            held[report] = decide_figure(held[report], decision)
        outcomes.append(outcome)
    shown = {report: without_statements(reading, hidden) for report, reading in held.items()}
    kept = {ident for reading in shown.values() for ident in _ids(reading)}
    return tuple(shown[reading.report] for reading in readings), tuple(_hidden(each, kept) for each in outcomes)


def _ids(reading: Reading) -> list[str]:
    return [*(each.id for each in reading.statements), *(each.id for each in reading.figures)]


def _hidden(outcome: Outcome, kept: set[str]) -> Outcome:
    """The outcome; of a speaker or a figure of what is left out, that it has none."""
    decision = outcome.decision
    no_figure = bool(values_of(decision).get("no_figure"))
    if decision.kind == "hide" or no_figure or decision.subjects[0].key in kept:
        return outcome
    return Outcome(decision, "not-applied", "its statement is left out")


def _with_speaker(reading: Reading, decision: Decision, readings: Sequence[Reading]) -> Reading:
    """The reading with the speaker that was decided: one of this report by that name, of another, or a new one."""
    told, ident = values_of(decision), decision.subjects[0].key
    actor = None if told["name"] is None else _named(reading, str(told["name"]), told.get("is"), readings)
    statements = tuple(
        replace(
            each,
            speaker=actor.id if actor else None,
            speaker_text=None,
            speaker_span=None,
            anonymous=False,
            own_voice=each.own_voice and actor is None,
        )
        if each.id == ident
        else each
        for each in reading.statements
    )
    actors = reading.actors if actor is None or actor in reading.actors else (*reading.actors, actor)
    return replace(reading, statements=statements, actors=tuple(sorted(actors, key=lambda each: each.id)))


def _named(reading: Reading, name: str, kind: object, readings: Sequence[Reading]) -> Actor:
    here = [actor for actor in reading.actors if _bears(actor, name)]
    if here:
        return here[0]
    elsewhere = sorted((each for other in readings for each in other.actors if _bears(each, name)), key=lambda e: e.id)
    known: ActorKind = kind or (elsewhere[0].kind if elsewhere else "person")  # type: ignore[assignment]
    return Actor(make_id("a", reading.report, "decided", name), name, (name,), known)


def _bears(actor: Actor, name: str) -> bool:
    return plain(name) in {plain(each) for each in (actor.name, *actor.names)}
