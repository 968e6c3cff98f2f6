"""Decisions as lines: one JSON object a line, so that a line can be added, read and struck out by hand.

A line at fault is told with its number; files of several people merge line by line, for their order means nothing.
"""

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any, get_args

from parallax.decisions.faults import fault_of
from parallax.decisions.make import make_decision
from parallax.errors import BrokenDecision
from parallax.nouns.decision import Decision, Subject, SubjectKind, Value

Row = dict[str, Any]

KINDS: tuple[SubjectKind, ...] = get_args(SubjectKind)

_LONE_SURROGATE = re.compile("[\ud800-\udfff]")
"""Half a pair, which UTF-8 can't hold."""


def write_decisions(decisions: Iterable[Decision]) -> str:
    """A line each, the earliest first."""
    ordered = sorted(decisions, key=lambda each: (each.when, each.id))
    lines = "".join(json.dumps(decision_row(each), ensure_ascii=False) + "\n" for each in ordered)
    return _LONE_SURROGATE.sub(lambda found: f"\\u{ord(found[0]):04x}", lines)


def decision_row(decision: Decision) -> Row:
    """A decision as plain dictionaries and lists; what a kind does not need is left out."""
    row: Row = {"id": decision.id, "kind": decision.kind}
    if decision.of is not None:
        row["of"] = decision.of
    row["subjects"] = [_subject_row(each) for each in decision.subjects]
    if decision.others:
        row["others"] = [_subject_row(each) for each in decision.others]
    if decision.value:
        row["value"] = {name: _whole(told) for name, told in decision.value}
    return {**row, "by": decision.by, "when": decision.when.strftime("%Y-%m-%dT%H:%M:%SZ"), "why": decision.why}


def _whole(value: Value) -> Value:
    """The same number, written without a point where it is whole."""
    return int(value) if isinstance(value, float) and value.is_integer() else value


def _subject_row(subject: Subject) -> Row:
    row: Row = {subject.kind: subject.key}
    return row if subject.report is None else {**row, "in": subject.report}


def read_decisions(text: str, name: str) -> tuple[Decision, ...]:
    """The decisions of a file's text, in its order; blank lines and lines that begin with # are passed over.

    Raises BrokenDecision, with the file's name, the line and the reason, at the first line that is none, and where two
    lines of one id differ.
    """
    met: dict[str, Decision] = {}
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        try:
            decision = decision_of(_parse(line))
        except ValueError as fault:
            raise BrokenDecision(f"{name}, line {number}: {fault}") from None
        if met.setdefault(decision.id, decision) != decision:
            raise BrokenDecision(f"{name}, line {number}: its id {decision.id} is that of another line")
    return tuple(met.values())


def _parse(line: str) -> Any:
    try:
        return json.loads(line, object_pairs_hook=_once)
    except json.JSONDecodeError as fault:
        raise ValueError(f"it is not JSON at column {fault.colno}: {fault.msg}") from None
    except RecursionError:
        raise ValueError("it is nested too deeply") from None


def _once(pairs: list[tuple[str, Any]]) -> Row:
    row = dict(pairs)
    if len(row) < len(pairs):
        raise ValueError(f"a key stands twice in one object, among {', '.join(sorted(row)[:5])}")
    return row


def decision_of(row: Any) -> Decision:
    """The decision that plain dictionaries and lists hold. Raises ValueError, with the reason, where they hold none.

    The id may be left out of a line written by hand: it is then a function of what the line says.
    """
    fault = next(iter(fault_of(row)), None)
    if fault is not None:
        raise ValueError(fault)
    made = make_decision(
        row["kind"],
        list(_subjects(row["subjects"])),
        by=row["by"],
        when=_moment(row["when"]),
        why=row["why"],
        of=row.get("of"),
        others=list(_subjects(row.get("others", ()))),
        value=row.get("value"),
    )
    return replace(made, id=row.get("id", made.id))


def _subjects(rows: Iterable[Row]) -> Iterator[Subject]:
    for row in rows:
        kind = next(each for each in KINDS if each in row)
        yield Subject(kind, row[kind], row.get("in"))


def _moment(text: str) -> datetime:
    when = datetime.fromisoformat(text)
    return when.replace(tzinfo=UTC) if when.tzinfo is None else when.astimezone(UTC)
