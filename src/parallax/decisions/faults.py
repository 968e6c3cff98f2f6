"""What is wrong with a row that should be a decision, in words."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from math import isfinite
from typing import Any, get_args
from urllib.parse import urlsplit

from parallax.nouns.decision import DecisionKind, Matter, SubjectKind

KINDS = get_args(DecisionKind)
MATTERS = get_args(Matter)
SUBJECTS = get_args(SubjectKind)
KEYS = frozenset({"id", "kind", "of", "subjects", "others", "value", "by", "when", "why"})
ABOUT: Mapping[str, frozenset[str]] = {
    "actors": frozenset({"actor", "statement"}),
    "places": frozenset({"place"}),
    "origins": frozenset({"statement"}),
    "points": frozenset({"figure", "statement"}),
    "incidents": frozenset({"incident"}),
}
"""The subjects that what is said to be one can have."""
NEEDS: Mapping[str, tuple[frozenset[str], int, int]] = {
    "merge": (frozenset({"report"}), 2, 10**6),
    "split": (frozenset({"report"}), 1, 10**6),
    "hide": (frozenset({"statement", "report"}), 1, 1),
    "speaker": (frozenset({"statement"}), 1, 1),
    "figure": (frozenset({"figure"}), 1, 1),
    "report": (frozenset({"report"}), 1, 1),
    "side": (frozenset({"actor", "statement"}), 1, 1),
    "note": (frozenset(SUBJECTS), 1, 10**6),
    "checked": (frozenset(SUBJECTS), 1, 10**6),
    "undo": (frozenset({"decision"}), 1, 1),
}
"""Of the other kinds: what they can be about, and how many subjects they have at least and at most."""
NUMBER, TEXT, FLAG = "a number", "a text", "true or false"
VALUES: Mapping[str, Mapping[str, str]] = {
    "speaker": {"name": TEXT, "is": TEXT},
    "figure": {"low": NUMBER, "high": NUMBER, "unit": TEXT, "counted": TEXT, "no_figure": FLAG},
    "report": {"outlet": TEXT, "published": TEXT, "url": TEXT, "basis": TEXT},
    "side": {"name": TEXT},
    "checked": {"evidence": TEXT},
}
MAY_LACK = frozenset({"checked"})
"""Kinds that need no value."""
KINDS_OF_ACTOR = ("person", "body", "place", "unnamed")


def fault_of(row: Any) -> Iterator[str]:
    """The faults, the first first; none where the row is a decision."""
    if not isinstance(row, dict):
        yield "it is no object"
        return
    yield from (f"{key} does not belong in a decision" for key in row if key not in KEYS)
    for key in ("kind", "by", "when", "why"):
        if not isinstance(row.get(key), str) or not row[key].strip():
            yield f"{key} is missing, or is no text"
            return
    if row["kind"] not in KINDS:
        yield f"kind can't be {row['kind']}: it is one of {', '.join(KINDS)}"
        return
    if not isinstance(row.get("id", ""), str) or row.get("id") == "":
        yield "id is no text"
    yield from _of_moment(row["when"])
    yield from _of_subjects(row)
    yield from _of_values(row["kind"], row.get("value"))


def _of_moment(text: str) -> Iterator[str]:
    try:
        datetime.fromisoformat(text)
    except ValueError:
        yield f"when is no moment like 2031-03-07T10:15:00Z: {text}"


def _of_subjects(row: dict[str, Any]) -> Iterator[str]:
    kind, of = row["kind"], row.get("of")
    if of is not None and of not in MATTERS:
        yield f"of can't be {of}: it is one of {', '.join(MATTERS)}"
        return
    about, least, most = NEEDS.get(kind, (frozenset(), 2, 10**6))
    if kind in ("same", "not-same", "unsure"):
        if of is None:
            yield f"{kind} needs of: {', '.join(MATTERS)}"
            return
        about = ABOUT[of]
    elif of == "points" and kind == "hide":
        about = ABOUT["points"]
    elif of is not None:
        yield f"of does not belong to {kind}"
        return
    yield from _of_list("subjects", row.get("subjects"), about, least, most)
    if kind == "split":
        yield from _of_list("others", row.get("others"), about, 1, 10**6)
    elif "others" in row:
        yield f"others do not belong to {kind}"


def _of_list(name: str, rows: Any, about: frozenset[str], least: int, most: int) -> Iterator[str]:
    if not isinstance(rows, list) or not least <= len(rows) <= most:
        yield f"{name} must be a list of {least if least == most else f'{least} or more'}"
        return
    for row in rows:
        keys = [key for key in row if key != "in"] if isinstance(row, dict) else []
        if len(keys) != 1 or keys[0] not in about or not all(isinstance(each, str) and each for each in row.values()):
            yield f'{name}: one of {", ".join(sorted(about))} belongs in each, like {{"{min(about)}": "…"}}'
            return
    if len({repr(sorted(row.items())) for row in rows}) < len(rows):
        yield f"{name}: one stands there twice"


def _of_values(kind: str, value: Any) -> Iterator[str]:
    known = VALUES.get(kind)
    if known is None:
        if value is not None:
            yield f"value does not belong to {kind}"
        return
    if value is None and kind in MAY_LACK:
        return
    if not isinstance(value, dict) or not value:
        yield f"value is missing: {', '.join(known)}"
        return
    for key, each in value.items():
        if key not in known:
            yield f"value: {key} does not belong to {kind}"
        elif not _fits(each, known[key], open_end=kind == "figure" or key == "name"):
            yield f"value: {key} is not {known[key]}"
    yield from _of_meaning(kind, value)


def _fits(value: Any, kind: str, *, open_end: bool) -> bool:
    if value is None:
        return open_end
    if kind == NUMBER:
        return isinstance(value, int | float) and not isinstance(value, bool) and isfinite(value)
    return isinstance(value, bool) if kind == FLAG else isinstance(value, str) and bool(value.strip())


def _of_meaning(kind: str, value: dict[str, Any]) -> Iterator[str]:
    """What the values tell together."""
    if kind in ("speaker", "side") and "name" not in value:
        yield "value: name is missing; null for none"
    if kind == "speaker" and value.get("is", "person") not in KINDS_OF_ACTOR:
        yield f"value: is can't be {value['is']}: it is one of {', '.join(KINDS_OF_ACTOR)}"
    if kind == "report":
        if "basis" not in value:
            yield "value: basis is missing: where a person can see that it is so"
        if set(value) <= {"basis"}:
            yield "value: one of outlet, published, url is missing"
        if isinstance(value.get("published"), str) and not _is_day(value["published"]):
            yield f"value: published is no day or minute: {value['published']}"
    if kind == "checked" and not _is_address(value.get("evidence")):
        yield "value: evidence is no address like https://archive.example/1"
    low, high = value.get("low"), value.get("high")
    if kind == "figure" and isinstance(low, int | float) and isinstance(high, int | float) and high < low:
        yield f"value: a figure can't run from {low} to {high}"


def _is_day(text: str) -> bool:
    try:
        datetime.fromisoformat(text)
    except ValueError:
        return False
    return True


def _is_address(told: Any) -> bool:
    try:
        parts = urlsplit(told) if isinstance(told, str) else None
    except ValueError:
        return False
    return parts is not None and parts.scheme in ("http", "https") and bool(parts.hostname) and " " not in told
