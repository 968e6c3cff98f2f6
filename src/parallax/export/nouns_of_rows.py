"""Each row of the JSON contract as its noun: the way back of `rows`.

What the contract leaves out (a statement's sentence, a report's blocks, whether a side is an observer's) comes back
as the noun's default. Rows must keep to the schema; ValueError where values do not fit one another (a span that ends
before it begins, a 31 June).
"""

from datetime import datetime
from typing import Any

from parallax.decisions.lines import decision_of
from parallax.export.rows import Row
from parallax.nouns.account import Counts, Line, StoryAccount
from parallax.nouns.actor import Actor
from parallax.nouns.figure import Figure
from parallax.nouns.incident import Incident
from parallax.nouns.interval import Interval, TimePrecision
from parallax.nouns.lineage import Lineage
from parallax.nouns.origin import Origin
from parallax.nouns.outcome import Outcome
from parallax.nouns.place import Place
from parallax.nouns.point import Point
from parallax.nouns.range import Range
from parallax.nouns.relation import Relation
from parallax.nouns.report import Credit, Published, Report
from parallax.nouns.span import Span
from parallax.nouns.statement import Statement


def interval_of(row: Row | None) -> Interval | None:
    """Both ends as exactly as they are written."""
    if row is None:
        return None
    start, end = _time(row["from"]), _time(row["to"])
    return Interval(start, end, _precision(row["from"] or row["to"]))


def moment_of(text: str | None) -> Interval | None:
    """A day, or a day and a minute, as an interval of one moment."""
    return interval_of({"from": text, "to": text}) if text is not None else None


def report_of(row: Row, text: str) -> Report:
    """A report; its text is handed in, for the row may be without one."""
    return Report(
        id=row["id"],
        location=row["location"],
        text=text,
        sha256=row["sha256"],
        title=row["title"],
        outlet=row["outlet"],
        byline=row["byline"],
        url=row["url"],
        archived=row["archived"],
        fetched=_time(row["fetched"]),
        language=row["language"],
        published=Published(_time(row["published"]), row["published_basis"], row["published_precision"]),
        credits=tuple(Credit(credit["name"], credit["for"]) for credit in row["credits"]),
        boilerplate=tuple(Span(*span) for span in row["boilerplate"]),
        flags=tuple(row["flags"]),
    )


def actor_of(row: Row) -> Actor:
    """An actor; a side's name stands for its id."""
    return Actor(
        id=row["id"],
        name=row["name"],
        names=tuple(row["names"]),
        kind=row["kind"],
        roles=tuple(row["roles"]),
        side=row["side"],
        side_why=tuple(row["side_why"]),
    )


def place_of(row: Row) -> Place:
    """A place."""
    return Place(
        id=row["id"],
        name=row["name"],
        names=tuple(row["names"]),
        latitude=row["latitude"],
        longitude=row["longitude"],
        precision=row["precision"],
        gazetteer=row["gazetteer"],
    )


def statement_of(row: Row) -> Statement:
    """A statement; its sentence is taken to be its own words."""
    span = Span(row["start"], row["end"])
    return Statement(
        id=row["id"],
        report=row["report"],
        span=span,
        text=row["text"],
        spans=tuple(Span(*piece) for piece in row["spans"]),
        sentence=span,
        kind=row["kind"],
        own_voice=row["own_voice"],
        speaker=row["speaker"],
        speaker_text=row["speaker_text"],
        speaker_span=_span(row["speaker_span"]),
        cue=row["cue"],
        cue_span=_span(row["cue_span"]),
        quoted=row["quoted"],
        anonymous=row["anonymous"],
        channel=row["channel"],
        relays=tuple(row["relays"]),
        said=interval_of(row["said"]),
        happened=interval_of(row["happened"]),
        stance=row["stance"],
        hedges=tuple(row["hedges"]),
        denial=row["denial"],
        caveat=row["caveat"],
        correction=row.get("correction", False),
        about=row["about"],
        within=row["within"],
        places=tuple(row["places"]),
    )


def figure_of(row: Row) -> Figure:
    """A figure."""
    return Figure(
        id=row["id"],
        statement=row["statement"],
        span=Span(row["start"], row["end"]),
        text=row["text"],
        range=Range(row["low"], row["high"], row["comparator"]),
        unit=row["unit"],
        counted=row["counted"],
        state=row["state"],
        change=row["change"],
        vague=row["vague"],
        per=row["per"],
        window=interval_of(row["window"]),
        place=row["place"],
        part_of=row["part_of"],
        flags=tuple(row["flags"]),
    )


def incident_of(row: Row) -> Incident:
    """An incident; names of sides stand for their ids."""
    return Incident(
        id=row["id"],
        act=row["act"],
        actor=row["actor"],
        target=row["target"],
        place=row["place"],
        extent=row["extent"],
        when=interval_of(row["when"]),
        holds=row["holds"],
        polarity=row["polarity"],
        figures=tuple(row["figures"]),
        statements=tuple(row["statements"]),
        sides=tuple(row["sides"]),
    )


def point_of(row: Row) -> Point:
    """A point with its origins and relations."""
    return Point(
        id=row["id"],
        story=row["story"],
        title=row["title"],
        kind=row["kind"],
        flags=tuple(row["flags"]),
        statements=tuple(row["statements"]),
        figures=tuple(row["figures"]),
        incidents=tuple(row["incidents"]),
        origins=tuple(
            Origin(each["id"], tuple(each["statements"]), each["reports"], each["outlets"], tuple(each["why"]))
            for each in row["origins"]
        ),
        relations=tuple(
            Relation(
                each["from"],
                each["to"],
                each["type"],
                each["how"],
                each["missing"],
                tuple(each["why"]),
                each.get("across", False),
            )
            for each in row["relations"]
        ),
    )


def lineage_of(row: Row) -> Lineage:
    """A near-copy."""
    return Lineage(row["from"], row["to"], row["kind"], row["share"], tuple(row["dropped"]), tuple(row["why"]))


def outcome_of(row: Row) -> Outcome:
    """A decision, and what became of it."""
    told = {key: value for key, value in row.items() if key not in ("state", "reason")}
    return Outcome(decision_of(told), row["state"], row["reason"])


def story_of(row: Row) -> StoryAccount:
    """A story with its lines."""
    counts = row["counts"]
    return StoryAccount(
        id=row["id"],
        title=row["title"],
        reports=tuple(row["reports"]),
        points=tuple(row["points"]),
        incidents=tuple(row["incidents"]),
        first_published=moment_of(row["first_published"]),
        last_published=moment_of(row["last_published"]),
        counts=Counts(
            counts["reports"],
            counts["outlets"],
            counts["origins"]["low"],
            counts["origins"]["high"],
            counts["speakers"],
            counts["sides"],
        ),
        brief=tuple(map(_line, row["brief"])),
        timeline=tuple(map(_line, row["timeline"])),
        unknown=tuple(map(_line, row["unknown"])),
    )


def _line(row: Row) -> Line:
    return Line(row["text"], tuple(row["statements"]), interval_of(row.get("when")), row.get("part"))


def _span(row: list[Any] | None) -> Span | None:
    return None if row is None else Span(*row)


def _time(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text)


def _precision(text: str | None) -> TimePrecision:
    return "minute" if text is not None and "T" in text else "day"
