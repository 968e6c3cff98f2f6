"""The rows of what a story's reports say, made of its result alone."""

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

from parallax.nouns.actor import Actor
from parallax.nouns.figure import Figure
from parallax.nouns.ident import make_id
from parallax.nouns.incident import Incident
from parallax.nouns.interval import Interval
from parallax.nouns.place import Place
from parallax.nouns.point import Point
from parallax.nouns.reconciled import Reconciled
from parallax.nouns.statement import Statement
from parallax.store.bands import band_of_range
from parallax.store.moments import day_of, local_text
from parallax.store.schema.told import (
    FIGURES,
    INCIDENTS,
    ORIGINS,
    PLACES,
    POINTS,
    RELATIONS,
    SPEAKERS,
    STATEMENTS,
)
from parallax.store.shown import several, shown

Row = dict[str, Any]


def rows_of(made: Reconciled) -> dict[str, list[Row]]:
    """By table the rows of a story; ids stand beside the names they lead to."""
    desk = _Desk(made)
    return {
        STATEMENTS.name: [desk.statement(each) for each in made.statements],
        FIGURES.name: [desk.figure(each) for each in made.figures],
        INCIDENTS.name: [desk.incident(each) for each in made.incidents],
        POINTS.name: [desk.point(each) for each in made.points],
        ORIGINS.name: [row for each in made.points for row in desk.origins(each)],
        RELATIONS.name: [row for each in made.points for row in desk.relations(each)],
        SPEAKERS.name: [desk.speaker(each) for each in made.actors],
        PLACES.name: [desk.place(each) for each in made.places],
    }


class _Desk:
    """A story's result by id, and its nouns as rows."""

    def __init__(self, made: Reconciled) -> None:
        self._story = made.story.id
        self._actors = {each.id: each for each in made.actors}
        self._places = {each.id: each for each in made.places}
        self._sides = {each.id: each.name for each in made.sides}
        self._parties = {each.id: None if each.observer else each.name for each in made.sides}
        self._reports = {each.id: each.report for each in made.statements}
        self._spoken = Counter(each.speaker for each in made.statements)
        self._days = {each.id: day_of(each) or "" for each in made.reports}

    def statement(self, each: Statement) -> Row:
        speaker = self._actors.get(each.speaker or "")
        return {
            "id": each.id,
            "story": self._story,
            "report": each.report,
            "starts": each.span.start,
            "ends": each.span.end,
            "text": shown(each.text),
            "kind": each.kind,
            "own_voice": each.own_voice,
            "quoted": each.quoted,
            "anonymous": each.anonymous,
            "speaker": each.speaker,
            "speaker_name": shown(speaker.name) if speaker else None,
            "speaker_text": shown(each.speaker_text),
            "side": self._side(speaker),
            "channel": shown(each.channel),
            "relays": several(each.relays),
            **_times("said", each.said),
            **_times("happened", each.happened),
            "stance": each.stance,
            "hedges": several(each.hedges),
            "denial": each.denial,
            "caveat": each.caveat,
            "correction": each.correction,
            "about": each.about,
            "within": each.within,
            "places": several(each.places),
            "headline": each.headline,
            "opinion": each.opinion,
            "caption": each.caption,
        }

    def figure(self, each: Figure) -> Row:
        return {
            "id": each.id,
            "story": self._story,
            "report": self._reports[each.statement],
            "statement": each.statement,
            "starts": each.span.start,
            "ends": each.span.end,
            "text": shown(each.text),
            "low": each.range.low,
            "high": each.range.high,
            "comparator": each.range.comparator,
            "unit": shown(each.unit),
            "counted": shown(each.counted),
            "state": shown(each.state),
            "change": each.change,
            "vague": shown(each.vague),
            "per": shown(each.per),
            **_times("window", each.window),
            "place": each.place,
            "place_name": self._place_name(each.place),
            "part_of": each.part_of,
            "flags": several(each.flags),
            "day": self._days[self._reports[each.statement]],
            "band": band_of_range(each.range.low, each.range.high),
        }

    def incident(self, each: Incident) -> Row:
        actor, place = self._actors.get(each.actor or ""), self._places.get(each.place or "")
        return {
            "id": each.id,
            "story": self._story,
            "act": each.act,
            "polarity": each.polarity,
            "actor": each.actor,
            "actor_name": shown(actor.name) if actor else None,
            "target": shown(each.target),
            "place": each.place,
            "place_name": self._place_name(each.place),
            "latitude": place.latitude if place else None,
            "longitude": place.longitude if place else None,
            "extent": each.extent,
            **_times("happened", each.when),
            "holds": each.holds,
            "figures": several(each.figures),
            "statements": several(each.statements),
            "sides": several(self._sides.get(side, side) for side in each.sides),
        }

    def point(self, each: Point) -> Row:
        return {
            "id": each.id,
            "story": self._story,
            "title": shown(each.title),
            "kind": each.kind,
            "flags": several(each.flags),
            "statements": several(each.statements),
            "figures": several(each.figures),
            "incidents": several(each.incidents),
        }

    def origins(self, point: Point) -> Iterator[Row]:
        for each in point.origins:
            yield {
                "id": each.id,
                "story": self._story,
                "point": point.id,
                "reports": each.reports,
                "outlets": each.outlets,
                "statements": several(each.statements),
                "why": several(each.why),
            }

    def relations(self, point: Point) -> Iterator[Row]:
        for each in point.relations:
            yield {
                "id": make_id("relation", point.id, each.source, each.target, each.type),
                "story": self._story,
                "point": point.id,
                "source": each.source,
                "target": each.target,
                "type": each.type,
                "how": each.how,
                "missing": shown(each.missing),
                "why": several(each.why),
                "across": each.across,
            }

    def speaker(self, each: Actor) -> Row:
        return {
            "id": each.id,
            "story": self._story,
            "name": shown(each.name),
            "names": several(each.names),
            "kind": each.kind,
            "roles": several(each.roles),
            "side": self._side(each),
            "statements": self._spoken[each.id],
        }

    def place(self, each: Place) -> Row:
        return {
            "id": each.id,
            "story": self._story,
            "name": shown(each.name),
            "names": several(each.names),
            "latitude": each.latitude,
            "longitude": each.longitude,
            "precision": each.precision,
            "gazetteer": each.gazetteer,
            "country": each.country,
        }

    def _side(self, actor: Actor | None) -> str | None:
        """The name of the party that an actor speaks for; an observer has none."""
        return shown(self._parties.get(actor.side, actor.side)) if actor and actor.side else None

    def _place_name(self, ident: str | None) -> str | None:
        place = self._places.get(ident or "")
        return shown(place.name) if place else None


def _times(name: str, when: Interval | None) -> Mapping[str, str | None]:
    """Both ends of an interval, as exactly as they are known."""
    return {
        f"{name}_from": local_text(when.start, when.precision) if when else None,
        f"{name}_to": local_text(when.end, when.precision) if when else None,
    }
