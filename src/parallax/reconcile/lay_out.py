"""Lay a story's statements out: each with its speaker, side, figures, words and days."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from parallax.nouns.actor import Actor
from parallax.nouns.figure import Figure
from parallax.nouns.place import Place
from parallax.nouns.report import Report
from parallax.nouns.side import Side
from parallax.nouns.statement import Statement
from parallax.reconcile.alignment.gist import gist, weighed
from parallax.reconcile.alignment.sketch import sketch
from parallax.reconcile.alignment.stems import stem, tokens
from parallax.reconcile.alignment.telling import telling
from parallax.reconcile.alignment.weights import weight
from parallax.reconcile.back_references import with_back_references
from parallax.reconcile.began import tells_who_began
from parallax.reconcile.cause import cause_of
from parallax.reconcile.countable import counts_something
from parallax.reconcile.elided import with_elided
from parallax.reconcile.event_days import with_event_days
from parallax.reconcile.holdings import STAKE, last_name
from parallax.reconcile.issuers import issuers_of
from parallax.reconcile.one_count import repeated_counts
from parallax.reconcile.parties import is_vague
from parallax.reconcile.scope import SIZE
from parallax.reconcile.subject import Subject, subject_of
from parallax.reconcile.told import Counted, Desk, Told, days, is_one_day
from parallax.values.country import find_countries

EVENT_AT = re.compile(
    r"\b(?:fire|blaze|wildfire|inferno|blast|explosion|bombing|quake|earthquake|tremor|crash|collision|derailment|attack|strikes?|airstrikes?|raids?"
    r"|shelling|shooting|floods?|storm|landslide|collapse|accident|sinking|stampede|siege|ambush)\b[^.;,]{0,24}?"
    r"\b(?:north|south|east|west|outside|near|off|above|around|edge of|outskirts of|miles|km|kilomet(?:er|re)s)\b[^.;,]{0,24}$"
)
"""An event and how it lies to a place: the event's place, and not that of a part of the count ("killed by the flood in Arlen")."""
BEFORE = 240
"""Characters before a sentence in which he is named who holds a share ("It owns 29 percent")."""
FIRST_WORDS = 8
"""Characters at a sentence's beginning in which a place is told as where what follows is counted: "In the town of"."""


def lay_out(
    reports: Sequence[Report],
    statements: Sequence[Statement],
    figures: Sequence[Figure],
    actors: Sequence[Actor],
    sides: Sequence[Side],
    places: Sequence[Place],
) -> Desk:
    """Gather everything; reading order is by report id, then by place in the text. Figures of a denial are not told."""
    scene = _scene(places, statements)
    gathered = _gather(reports, statements, figures, actors, sides, places, scene)
    told = with_event_days(with_back_references(with_elided(gathered)))
    told = _with_gists(told, scene, _speakers(told))
    met = _named(told)
    scene_place = _own_place(met, places, len({report.id for report in reports}))
    return Desk(
        told=told,
        by_id={each.id: each for each in told},
        places={place.id: place for place in places},
        scene=scene_place,
        doubtful=_doubtful(met, scene_place, places),
        repeated=repeated_counts(told),
    )


def _with_gists(told: Sequence[Told], scene: frozenset[str], people: frozenset[str]) -> tuple[Told, ...]:
    gists = weighed([gist(_content(t.statement, t.report), t.statement.denial, scene, people) for t in told])
    sketches = telling([each.sketch for each in told])
    return tuple(
        replace(
            each,
            telling=words,
            gist=own,
            cause=cause_of(each.statement.text, each.statement.denial),
            began=tells_who_began(each.statement.text),
        )
        for each, words, own in zip(told, sketches, gists, strict=True)
    )


def _speakers(told: Sequence[Told]) -> frozenset[str]:
    """Stems of the names of the persons who speak, and of what names a body and is no word of the language."""
    actors = {t.actor.id: t.actor for t in told if t.actor is not None}
    named = [(actor.kind, name) for actor in actors.values() if not is_vague(actor) for name in actor.names]
    words = [(kind, word) for kind, name in named if name != name.casefold() for word in tokens(name)]
    return frozenset(stem(word) for kind, word in words if kind == "person" or weight(word) >= 1.0)


def _gather(
    reports: Sequence[Report],
    statements: Sequence[Statement],
    figures: Sequence[Figure],
    actors: Sequence[Actor],
    sides: Sequence[Side],
    places: Sequence[Place],
    scene: frozenset[str],
) -> list[Told]:
    """The statements in reading order, each with what is its own."""
    report_by_id = {report.id: report for report in reports}
    actor_by_id = {actor.id: actor for actor in actors}
    side_by_id = {side.id: side for side in sides}
    names_of = {place.id: place.names for place in places}
    notices = {each.about: each for each in sorted(statements, key=lambda s: s.id) if each.correction}
    held: dict[str, list[Figure]] = {}
    for figure in sorted(figures, key=lambda each: (each.span, each.id)):
        held.setdefault(figure.statement, []).append(figure)
    issuers = issuers_of(reports, actors)
    gathered = []
    for statement in sorted(statements, key=lambda each: (each.report, each.span, each.id)):
        report = report_by_id[statement.report]
        actor = issuers.get(report.id) if statement.own_voice else actor_by_id.get(statement.speaker or "")
        counted = tuple(
            _counted(figure, statement, report, names_of.get(figure.place or "", ()))
            for figure in held.get(statement.id, ())
            if not statement.denial and counts_something(figure, report)
        )
        gathered.append(
            Told(
                statement=statement,
                report=report,
                actor=actor,
                side=side_by_id.get(actor.side or "") if actor else None,
                figures=counted,
                sketch=sketch(_content(statement, report), scene),
                around=sketch(statement.sentence.of(report.text), scene, runs=False),
                said=_said(statement, report),
                dated=statement.said is not None and statement.said_words is not None,
                taken_back=notices.get(statement.id),
            )
        )
    return gathered


def _content(statement: Statement, report: Report) -> str:
    """The words said, without the cue and speaker that stand amid them."""
    if len(statement.spans) < 2:
        return statement.text
    return " ".join(span.of(report.text) for span in statement.spans)


def _named(told: Sequence[Told]) -> dict[str, set[str]]:
    """Each place with the reports that name it."""
    met: dict[str, set[str]] = {}
    for each in told:
        counted = [c.figure.place for c in each.figures if c.figure.place is not None]
        for place in (*each.statement.places, *counted):
            met.setdefault(place, set()).add(each.report.id)
    return met


def _own_place(met: Mapping[str, set[str]], places: Sequence[Place], reports: int) -> str | None:
    known = {place.id: place for place in places if place.precision != "country" and place.id in met}
    first = min(known, key=lambda ident: (-len(met[ident]), -SIZE[known[ident].precision], ident), default=None)
    return first if first is not None and 2 * len(met[first]) >= reports else None


def _doubtful(met: Mapping[str, set[str]], own: str | None, places: Sequence[Place]) -> frozenset[str]:
    country = next((place.country for place in places if place.id == own), "")
    strange = {place.id for place in places if country and place.country and place.country != country}
    return frozenset(place for place in strange if len(met.get(place, ())) < 2)


def _scene(places: Sequence[Place], statements: Sequence[Statement]) -> frozenset[str]:
    """Stems of all names of the story's places, and of the countries its statements name."""
    names = [name for place in places for name in place.names]
    texts = {statement.text for statement in statements}
    names += [found.span.of(text) for text in sorted(texts) for found in find_countries(text)]
    return frozenset(stem(word) for name in names for word in tokens(name))


def _counted(figure: Figure, statement: Statement, report: Report, names: Sequence[str]) -> Counted:
    before = report.text[statement.sentence.start : max(statement.sentence.start, statement.span.start)]
    subject = subject_of(figure, statement, before)
    if subject.role == STAKE and subject.anchor is None:
        told_before = report.text[max(0, statement.sentence.start - BEFORE) : statement.sentence.start]
        subject = replace(subject, anchor=last_name(told_before))
    untold = _is_as_of(figure, subject) or _has_no_window(figure, subject) or _is_day_said(figure, statement)
    window = None if untold else figure.window
    return Counted(figure, subject, window, scene=_is_scene(figure, statement, report, names))


def _is_day_said(figure: Figure, statement: Statement) -> bool:
    """True where the day stands with the cue ("said on Sunday that"): when it was said, not what it covers."""
    if figure.window is None or statement.said is None or figure.window_words is None:
        return False
    return days(figure.window) == days(statement.said) and figure.window_words not in statement.text


def _is_scene(figure: Figure, statement: Statement, report: Report, names: Sequence[str]) -> bool:
    """True where the figure's place is named before it alone, and not as the first words ("In Arlen, nine died"), or as where
    the event was ("nine died in the fire south of Arlen").
    """
    before = report.text[statement.sentence.start : figure.span.start].casefold()
    after = report.text[figure.span.end : statement.sentence.end].casefold()
    told = [name.casefold() for name in names]
    last = max((before.rfind(name) for name in told), default=-1)
    if any(name in after for name in told):
        return any((at := after.find(name)) >= 0 and EVENT_AT.search(after[:at]) for name in told)
    return last > FIRST_WORDS


def _has_no_window(figure: Figure, subject: Subject) -> bool:
    """True for a price, a share, votes, or what a thing may hold, told with the one day of what was done: it holds from then on."""
    lasts = subject.dimension in {"money", "percent"} or subject.counted == "vote" or subject.role == "capacity"
    return figure.window is not None and lasts and is_one_day(figure.window)


def _is_as_of(figure: Figure, subject: Subject) -> bool:
    """True where the day told is when the count stood so, not when the harm fell: totals, and people in a state."""
    if figure.window is None or not subject.toll or not is_one_day(figure.window):
        return False
    return subject.stock or subject.total or subject.risen or subject.fallen


def _said(statement: Statement, report: Report) -> tuple[date | None, date | None]:
    """The day or days told; else the day of publication (it can't have been said later)."""
    if statement.said is not None:
        return days(statement.said)
    when = report.published.when
    return (when.date(), when.date()) if when else (None, None)
