"""Kinds of error in places."""

from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from quality.stages.misses.spans import overlap, told_extent
from quality.stages.stage import Kinds
from quality.wording import kilometres

NEAR_KM = 161
"""100 miles, the distance within which the data's scorer holds a place rightly resolved."""


def tell_places(parsers: Any, data: Path, readings: Mapping[str, Mapping[str, Any]]) -> Kinds:
    """Each gold name beside the reading's name there, and the names that the data don't have, by their use."""
    kinds: Kinds = Counter()
    for name, _, gold, _ in parsers.toponyms(str(data)):
        got = {(row["start"], row["end"]): row for row in readings.get(name, {}).get("places", [])}
        met = set()
        for start, end, *where in gold:
            best = max(got, key=lambda ends: overlap(ends, (start, end)), default=None)
            if best is None or not overlap(best, (start, end)):
                kinds["name not found"] += 1
                continue
            met.add(best)
            extent = told_extent(best, (start, end))
            if extent:
                kinds[f"name read {extent}"] += 1
            kinds.update(_misplaced(got[best], where))
        for ends in got.keys() - met:
            kinds[f"{got[ends].get('use')} that is no toponym in the data"] += 1
    return kinds


def _misplaced(row: Mapping[str, Any], where: list[float | None]) -> list[str]:
    if where[0] is None or where[1] is None:
        return []
    place = row.get("place") or {}
    if place.get("latitude") is None:
        return [f"{row.get('use')} not resolved"]
    far = kilometres((where[0], where[1]), (place["latitude"], place["longitude"])) > NEAR_KM
    return [f"{row.get('use')} resolved elsewhere"] if far else []
