"""Each noun as a row of the JSON contract: plain dictionaries in the contract's order of keys."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from parallax.decisions.lines import decision_row
from parallax.nouns.actor import Actor
from parallax.nouns.figure import Figure
from parallax.nouns.incident import Incident
from parallax.nouns.interval import Interval
from parallax.nouns.lineage import Lineage
from parallax.nouns.outcome import Outcome
from parallax.nouns.place import Place
from parallax.nouns.point import Point
from parallax.nouns.report import Published, Report
from parallax.nouns.span import Span
from parallax.nouns.statement import Statement

Row = dict[str, Any]


def time_text(when: datetime | None, precision: str) -> str | None:
    """ISO 8601: with the minute where it is known that exactly, else the day."""
    if when is None:
        return None
    if precision in ("minute", "hour"):
        return when.replace(tzinfo=None).isoformat(timespec="minutes")
    return when.date().isoformat()


def interval_row(interval: Interval | None) -> Row | None:
    """Both ends, either of which may be null; null for no interval."""
    if interval is None:
        return None
    return {
        "from": time_text(interval.start, interval.precision),
        "to": time_text(interval.end, interval.precision),
    }


def number(value: float | None) -> float | int | None:
    """The same number, written without a point where it is whole."""
    return int(value) if value is not None and float(value).is_integer() else value


def span_row(span: Span | None) -> list[int] | None:
    """Start and end; null for no span."""
    return None if span is None else [span.start, span.end]


def report_row(report: Report, *, text: bool = True) -> Row:
    """A report; without its text where `text` is false."""
    published: Published = report.published
    row: Row = {
        "id": report.id,
        "location": report.location,
        "outlet": report.outlet,
        "title": report.title,
        "byline": report.byline,
        "url": report.url,
        "archived": report.archived,
        "fetched": time_text(report.fetched, "minute"),
        "language": report.language,
        "published": time_text(published.when, published.precision),
        "published_basis": published.basis,
        "published_precision": published.precision,
        "credits": [{"name": credit.name, "for": credit.used_for} for credit in report.credits],
        "sha256": report.sha256,
        "text": report.text,
        "boilerplate": [span_row(span) for span in report.boilerplate],
        "flags": list(report.flags),
    }
    if not text:
        del row["text"]
    return row


def actor_row(actor: Actor, sides: Mapping[str, str | None]) -> Row:
    """An actor; `sides` gives the names of sides by id, None for an observer's: an observer has no side."""
    return {
        "id": actor.id,
        "name": actor.name,
        "names": list(actor.names),
        "kind": actor.kind,
        "roles": list(actor.roles),
        "side": sides.get(actor.side, actor.side) if actor.side else None,
        "side_why": list(actor.side_why),
    }


def place_row(place: Place) -> Row:
    """A place; degrees are null where it is not resolved."""
    return {
        "id": place.id,
        "name": place.name,
        "names": list(place.names),
        "latitude": place.latitude,
        "longitude": place.longitude,
        "precision": place.precision,
        "gazetteer": place.gazetteer,
    }


def statement_row(statement: Statement) -> Row:
    """A statement with its exact words."""
    return {
        "id": statement.id,
        "report": statement.report,
        "start": statement.span.start,
        "end": statement.span.end,
        "text": statement.text,
        "spans": [span_row(span) for span in statement.spans],
        "kind": statement.kind,
        "own_voice": statement.own_voice,
        "speaker": statement.speaker,
        "speaker_text": statement.speaker_text,
        "speaker_span": span_row(statement.speaker_span),
        "cue": statement.cue,
        "cue_span": span_row(statement.cue_span),
        "quoted": statement.quoted,
        "anonymous": statement.anonymous,
        "channel": statement.channel,
        "relays": list(statement.relays),
        "said": interval_row(statement.said),
        "happened": interval_row(statement.happened),
        "stance": statement.stance,
        "hedges": list(statement.hedges),
        "denial": statement.denial,
        "caveat": statement.caveat,
        "correction": statement.correction,
        "about": statement.about,
        "within": statement.within,
        "places": list(statement.places),
    }


def figure_row(figure: Figure) -> Row:
    """A figure: the numbers, and the words as written."""
    return {
        "id": figure.id,
        "statement": figure.statement,
        "start": figure.span.start,
        "end": figure.span.end,
        "text": figure.text,
        "low": number(figure.range.low),
        "high": number(figure.range.high),
        "unit": figure.unit,
        "counted": figure.counted,
        "state": figure.state,
        "comparator": figure.range.comparator,
        "change": figure.change,
        "vague": figure.vague,
        "per": figure.per,
        "window": interval_row(figure.window),
        "place": figure.place,
        "part_of": figure.part_of,
        "flags": list(figure.flags),
    }


def incident_row(incident: Incident, sides: Mapping[str, str]) -> Row:
    """An incident; `sides` gives the names of sides by id."""
    return {
        "id": incident.id,
        "act": incident.act,
        "actor": incident.actor,
        "target": incident.target,
        "place": incident.place,
        "extent": incident.extent,
        "when": interval_row(incident.when),
        "holds": incident.holds,
        "polarity": incident.polarity,
        "figures": list(incident.figures),
        "statements": list(incident.statements),
        "sides": [sides.get(side, side) for side in incident.sides],
    }


def point_row(point: Point) -> Row:
    """A point with its origins and relations."""
    return {
        "id": point.id,
        "story": point.story,
        "title": point.title,
        "kind": point.kind,
        "flags": list(point.flags),
        "statements": list(point.statements),
        "figures": list(point.figures),
        "incidents": list(point.incidents),
        "origins": [
            {
                "id": origin.id,
                "statements": list(origin.statements),
                "reports": origin.reports,
                "outlets": origin.outlets,
                "why": list(origin.why),
            }
            for origin in point.origins
        ],
        "relations": [
            {
                "from": relation.source,
                "to": relation.target,
                "type": relation.type,
                "how": relation.how,
                "missing": relation.missing,
                "why": list(relation.why),
                "across": relation.across,
            }
            for relation in point.relations
        ],
    }


def lineage_row(lineage: Lineage) -> Row:
    """A near-copy."""
    return {
        "from": lineage.source,
        "to": lineage.target,
        "kind": lineage.kind,
        "share": lineage.share,
        "dropped": list(lineage.dropped),
        "why": list(lineage.why),
    }


def outcome_row(outcome: Outcome) -> Row:
    """A decision, and what became of it."""
    return {**decision_row(outcome.decision), "state": outcome.state, "reason": outcome.reason}
