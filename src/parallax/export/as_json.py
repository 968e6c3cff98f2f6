"""The account as JSON, by the published schema `account.schema.json`."""

import json
import re
from importlib.resources import files
from typing import Any

import msgspec

from parallax import __version__
from parallax.export.rows import (
    Row,
    actor_row,
    figure_row,
    incident_row,
    interval_row,
    lineage_row,
    outcome_row,
    place_row,
    point_row,
    report_row,
    statement_row,
    time_text,
)
from parallax.nouns.account import Account, Line, StoryAccount

SCHEMA = "parallax.account/1"

_LONE_SURROGATE = re.compile("[\ud800-\udfff]")


def write_json(account: Account, *, texts: bool = True) -> str:
    """The account as JSON text, ended by a newline; without the reports' full texts where `texts` is false."""
    return dump(account_row(account, texts=texts), indent=1) + "\n"


def read_schema() -> str:
    """The JSON Schema (draft 2020-12) of what `write_json` writes."""
    return files("parallax.export").joinpath("account.schema.json").read_text("utf-8")


def dump(value: Any, indent: int | None = None) -> str:
    """JSON text of `value`, letters of all scripts as they are.

    Half a surrogate pair, which a broken report can hold and UTF-8 can't, is written as its escape, so that the text
    comes back to the code point.
    """
    text = json.dumps(value, ensure_ascii=False, allow_nan=False)
    if _LONE_SURROGATE.search(text):
        text = json.dumps(value, ensure_ascii=False, allow_nan=False, indent=indent)
        return _LONE_SURROGATE.sub(lambda found: f"\\u{ord(found[0]):04x}", text)
    return text if indent is None else msgspec.json.format(text, indent=indent)  # to json's own text, and far faster


def account_row(account: Account, *, texts: bool = True) -> Row:
    """The account as plain dictionaries and lists, in the contract's order of keys."""
    sides = {side.id: side.name for side in account.sides}
    parties = {side.id: None if side.observer else side.name for side in account.sides}
    return {
        "schema": SCHEMA,
        "generated_by": f"parallax {__version__}",
        "as_of": time_text(account.as_of.end, account.as_of.precision) if account.as_of else None,
        "stories": [story_row(story) for story in account.stories],
        "reports": [report_row(report, text=texts) for report in account.reports],
        "refused": [{"location": refusal.location, "reason": refusal.reason} for refusal in account.refused],
        "actors": [actor_row(actor, parties) for actor in account.actors],
        "places": [place_row(place) for place in account.places],
        "statements": [statement_row(statement) for statement in account.statements],
        "figures": [figure_row(figure) for figure in account.figures],
        "incidents": [incident_row(incident, sides) for incident in account.incidents],
        "points": [point_row(point) for point in account.points],
        "lineage": [lineage_row(lineage) for lineage in account.lineage],
        "decisions": [outcome_row(outcome) for outcome in account.decisions],
    }


def story_row(story: StoryAccount) -> Row:
    """A story with its brief, timeline and what nobody answers."""
    first, last, counts = story.first_published, story.last_published, story.counts
    return {
        "id": story.id,
        "title": story.title,
        "reports": list(story.reports),
        "points": list(story.points),
        "incidents": list(story.incidents),
        "first_published": time_text(first.start, first.precision) if first else None,
        "last_published": time_text(last.end, last.precision) if last else None,
        "counts": {
            "reports": counts.reports,
            "outlets": counts.outlets,
            "origins": {"low": counts.origins_low, "high": counts.origins_high},
            "speakers": counts.speakers,
            "sides": counts.sides,
        },
        "brief": [{**_line_row(line), "part": line.part} for line in story.brief],
        "timeline": [{"when": interval_row(line.when), **_line_row(line)} for line in story.timeline],
        "unknown": [_line_row(line) for line in story.unknown],
    }


def _line_row(line: Line) -> Row:
    return {"text": line.text, "statements": list(line.statements)}
