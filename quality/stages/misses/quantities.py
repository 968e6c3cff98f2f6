"""Kinds of error in figures."""

import json
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from quality.stages.stage import Kinds

_UNITS = {"count", "person", "percent", "usd", "year", "month", "day"}
"""Units told by name; all others are one kind."""


def tell_quantities(parsers: Any, data: Path, readings: Mapping[str, Mapping[str, Any]]) -> Kinds:
    """Each gold quantity beside a figure of its value; what is left on either side."""
    kinds: Kinds = Counter()
    for number, item in enumerate(json.loads(data.read_text(encoding="utf-8"))):
        free = list(readings.get(f"q{number}", {}).get("figures", []))
        for wanted in item["quantities"]:
            told = str(wanted["value"])
            low, high = _ends(told)
            met = [row for row in free if low is not None and _known(row) == (low, high)]
            if not met:
                kinds[f"{_form(told)} not read with its value"] += 1
                continue
            best = max(met, key=lambda row: _fits(parsers, wanted, row))
            free.remove(best)
            if not parsers.same_unit(wanted["normalized_unit"], best):
                kinds["another unit or counted thing"] += 1
            if parsers.change(best) != wanted["change"]:
                kinds[f"change {parsers.change(best)!r} where the data have {wanted['change']!r}"] += 1
        for row in free:
            kinds[f"figure that the data don't have ({_unit(row)})"] += 1
    return kinds


def _ends(told: str) -> tuple[float | None, float | None]:
    try:
        parts = [abs(float(part)) for part in told.replace(",", "").split("-") if part.strip()]
    except ValueError:
        return None, None
    return (parts[0], parts[-1]) if parts else (None, None)


def _known(row: Mapping[str, Any]) -> tuple[float, float] | None:
    known = [abs(float(row[end])) for end in ("low", "high") if row.get(end) is not None]
    return (known[0], known[-1]) if known else None


def _fits(parsers: Any, wanted: Mapping[str, Any], row: Mapping[str, Any]) -> tuple[bool, bool]:
    return parsers.same_unit(wanted["normalized_unit"], row), parsers.change(row) == wanted["change"]


def _form(told: str) -> str:
    low, high = _ends(told)
    if low is None or high is None:
        return "quantity of another form"
    if low == high:
        return "number"
    return "vague amount, by the data a tenfold range," if high == 10 * low else "range"


def _unit(row: Mapping[str, Any]) -> str:
    unit = str(row.get("unit"))
    return unit if unit in _UNITS else "another unit"
