"""An account read back from the JSON that `as_json` writes."""

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from parallax.errors import NotAnAccount
from parallax.export.as_json import read_schema
from parallax.export.nouns_of_rows import (
    actor_of,
    figure_of,
    incident_of,
    lineage_of,
    moment_of,
    outcome_of,
    place_of,
    point_of,
    report_of,
    statement_of,
    story_of,
)
from parallax.export.quoted_text import text_from_quotations
from parallax.export.rows import Row
from parallax.export.schema_faults import first_fault
from parallax.nouns.account import Account
from parallax.nouns.actor import Actor
from parallax.nouns.refusal import Refusal
from parallax.nouns.report import Report
from parallax.nouns.side import Side
from parallax.nouns.statement import Statement

Noun = TypeVar("Noun")


@dataclass(frozen=True, slots=True)
class Written:
    """An account as it was written, and the ids of the reports whose texts were left out.

    Such a report's text holds what the account quotes of it, at its place, and a filler everywhere else.
    """

    account: Account
    untold: frozenset[str]


def read_json(text: str) -> Written:
    """The account that JSON text holds. Raises NotAnAccount, with the path of the fault, where it holds none."""
    row = _parse(text)
    fault = first_fault(row, json.loads(read_schema()))
    if fault is not None:
        raise NotAnAccount(fault)
    statements = _each("statements", row["statements"], statement_of)
    reports = _reports(row["reports"], row["figures"], statements)
    actors = _each("actors", row["actors"], actor_of)
    account = Account(
        stories=_each("stories", row["stories"], story_of),
        reports=reports,
        refused=tuple(Refusal(each["location"], each["reason"]) for each in row["refused"]),
        actors=actors,
        sides=_sides(actors),
        places=_each("places", row["places"], place_of),
        statements=statements,
        figures=_each("figures", row["figures"], figure_of),
        incidents=_each("incidents", row["incidents"], incident_of),
        points=_each("points", row["points"], point_of),
        lineage=_each("lineage", row["lineage"], lineage_of),
        decisions=_each("decisions", row.get("decisions", ()), outcome_of),
        as_of=_each("as_of", [row["as_of"]], moment_of)[0],
    )
    return Written(account, frozenset(each["id"] for each in row["reports"] if "text" not in each))


def _parse(text: str) -> Any:
    """The JSON value, no key twice in one object: the second would hide the first."""
    try:
        return json.loads(text, object_pairs_hook=_once)
    except RecursionError:
        raise NotAnAccount("it is nested too deeply") from None
    except ValueError as fault:
        raise NotAnAccount(f"it is not JSON: {fault}") from None


def _once(pairs: Sequence[tuple[str, Any]]) -> Row:
    row = dict(pairs)
    if len(row) < len(pairs):
        raise NotAnAccount(f"a key stands twice in one object, among {', '.join(sorted(row)[:5])}")
    return row


def _each(name: str, rows: Iterable[Any], make: Callable[[Any], Noun]) -> tuple[Noun, ...]:
    made = []
    for place, row in enumerate(rows):
        try:
            made.append(make(row))
        except ValueError as fault:
            raise NotAnAccount(f"{name}[{place}]: {fault}") from None
    return tuple(made)


def _reports(rows: Sequence[Row], figures: Sequence[Row], statements: Sequence[Statement]) -> tuple[Report, ...]:
    """The reports; a text that was left out is pieced together from the quotations."""
    home = {statement.id: statement.report for statement in statements}
    quoted: dict[str, list[tuple[int, str]]] = {}
    for statement in statements:
        quoted.setdefault(statement.report, []).append((statement.span.start, statement.text))
    for row in figures:
        quoted.setdefault(home.get(row["statement"], ""), []).append((row["start"], row["text"]))

    def make(row: Row) -> Report:
        text: str | None = row.get("text")
        return report_of(row, text_from_quotations(quoted.get(row["id"], ())) if text is None else text)

    return _each("reports", rows, make)


def _sides(actors: Sequence[Actor]) -> tuple[Side, ...]:
    """The sides that actors are said to speak for, by name; the name stands for the id."""
    names = sorted({actor.side for actor in actors if actor.side is not None})
    return tuple(Side(name, name, tuple(sorted(a.id for a in actors if a.side == name))) for name in names)
