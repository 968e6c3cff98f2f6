"""Kinds of error in who says what."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from quality.stages.misses.spans import Ends, covered, length
from quality.stages.stage import Kinds

WELL = 0.5
"""The share of the longer of two contents that must be common for the content to be held well read."""

_MARK = re.compile('["“”]')


def tell_attribution(parsers: Any, data: Path, readings: Mapping[str, Mapping[str, Any]]) -> Kinds:
    """Each gold attribution beside the statement that shares most with its content, and what is in no gold."""
    kinds: Kinds = Counter()
    for name, text, gold in parsers.attributions(str(data)):
        rows = readings.get(name, {}).get("statements", [])
        got = [row for row in rows if row.get("speaker_span") or row.get("cue_span")]
        met = set()
        for wanted in gold:
            best = max(got, key=lambda row: covered([_ends(row)], wanted["Content"]), default=None)
            if best is None or not covered([_ends(best)], wanted["Content"]):
                kinds[f"{_speech(text, wanted['Content'])} content not found"] += 1
                continue
            met.add(best["id"])
            kinds.update(_differ(wanted, best))
        kinds.update("statement that is no attribution in the data" for row in got if row["id"] not in met)
    return kinds


def _ends(row: Mapping[str, Any]) -> Ends:
    return row["start"], row["end"]


def _speech(text: str, content: Sequence[Ends]) -> str:
    near = "".join(text[max(0, start - 2) : end + 2] for start, end in content)
    return "direct" if _MARK.search(near) else "indirect"


def _differ(wanted: Mapping[str, Sequence[Ends]], row: Mapping[str, Any]) -> list[str]:
    told = []
    ours, theirs = length([_ends(row)]), length(wanted["Content"])
    both = covered([_ends(row)], wanted["Content"])
    if both < WELL * max(ours, theirs):
        told.append("content read too long" if ours > theirs else "content read too short")
    for role, key, word in (("Source", "speaker_span", "speaker"), ("Cue", "cue_span", "cue")):
        gold, span = wanted.get(role), row.get(key)
        if gold and not span:
            told.append(f"{word} not found")
        elif gold and span and not covered([(span[0], span[1])], gold):
            told.append(f"another {word}")
        elif span and not gold:
            told.append(f"{word} where the data have none")
    return told
