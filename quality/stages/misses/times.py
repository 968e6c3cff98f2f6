"""Kinds of error in times."""

import re
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from quality.stages.misses.spans import overlap, told_extent
from quality.stages.stage import Kinds

_FORMS = (
    ("time before our era", re.compile(r"BC")),
    ("expression without a value", re.compile(r"null$|$")),
    ("reference", re.compile(r"(?:PRESENT|PAST|FUTURE)_REF")),
    ("duration", re.compile(r"P")),
    ("time of day", re.compile(r".*T")),
    ("day", re.compile(r"[\dX]{4}-[\dX]{2}-[\dX]{2}")),
    ("month, week, season or quarter", re.compile(r"[\dX]{4}-")),
    ("year or longer", re.compile(r"[\dX]+$")),
)


def tell_times(parsers: Any, data: Path, readings: Mapping[str, Mapping[str, Any]]) -> Kinds:
    """Each gold expression beside the reading's there, by the form of its value; and those that the data don't have."""
    kinds: Kinds = Counter()
    for path in sorted(data.glob("*.tml")):
        _, gold, _ = parsers.timex(path)
        got = {(row["start"], row["end"]): row for row in readings.get(path.stem, {}).get("times", [])}
        met = set()
        for start, end, value in gold:
            best = max(got, key=lambda ends: overlap(ends, (start, end)), default=None)
            if best is None or not overlap(best, (start, end)):
                kinds[f"{_form(value)} not found"] += 1
                continue
            met.add(best)
            extent = told_extent(best, (start, end))
            if extent:
                kinds[f"expression read {extent}"] += 1
            if got[best].get("value") != value:
                kinds[f"{_form(value)} with another value"] += 1
        kinds.update(["expression that the data don't have"] * len(got.keys() - met))
    return kinds


def _form(value: str | None) -> str:
    return next((name for name, form in _FORMS if form.match(value or "")), "other form")
