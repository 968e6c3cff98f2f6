"""The stage of names: whether two names are one's, by the comparison of names of any kind and script."""

import csv
import json
import tempfile
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Literal

from parallax.values.same_name import same_name
from quality.stages.stage import Kinds, PeerError, Ran, Stage, run_peer

Pair = Mapping[str, str]
"""A row of the data: schema, name1, name2, is_match."""


def run_names(stage: Stage, folder: Path) -> Ran:
    """Compare each pair, ours and the peer's."""
    with (folder / stage.data[0]).open(encoding="utf-8", newline="") as rows:
        pairs = list(csv.DictReader(rows))
    gold = [pair["is_match"] == "true" for pair in pairs]
    ours = [are_one(pair) for pair in pairs]
    beside, fault = None, None
    try:
        beside = _rates(gold, _ask_peer(stage, pairs)) if stage.peer else None
    except PeerError as error:
        fault = str(error)
    return Ran(_rates(gold, ours), beside, fault, tell_names(pairs, ours), len(pairs))


def are_one(pair: Pair) -> bool:
    """Our decision on a pair: persons as persons, all else as bodies."""
    kind: Literal["person", "body"] = "person" if pair["schema"] == "Person" else "body"
    return same_name(pair["name1"], pair["name2"], kind).same


def tell_names(pairs: Sequence[Pair], ours: Sequence[bool]) -> Kinds:
    """The pairs decided wrongly, by schema, and for those missed by what parts the names."""
    kinds: Kinds = Counter()
    for pair, match in zip(pairs, ours, strict=True):
        if match and pair["is_match"] != "true":
            kinds[f"{pair['schema']}: two taken for one"] += 1
        elif not match and pair["is_match"] == "true":
            kinds[f"{pair['schema']}: one taken for two ({_parted(pair['name1'], pair['name2'])})"] += 1
    return kinds


def _parted(one: str, other: str) -> str:
    if one.isascii() != other.isascii():
        return "another script, or marks on letters"
    if not one.isascii():
        return "not in Latin letters"
    mine, theirs = one.casefold().split(), other.casefold().split()
    if len(mine) != len(theirs):
        return "a word more or fewer"
    changed = len(set(mine) - set(theirs))
    return "words in another order" if not changed else "a word changed" if changed == 1 else "several words changed"


def _ask_peer(stage: Stage, pairs: Sequence[Pair]) -> list[bool]:
    if stage.peer is None:
        return []
    with tempfile.TemporaryDirectory() as made:
        asked = Path(made, "pairs.jsonl")
        rows = [{"schema": pair["schema"], "one": pair["name1"], "other": pair["name2"]} for pair in pairs]
        asked.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
        return [json.loads(line) for line in run_peer(stage.peer.script, asked).splitlines()]


def _rates(gold: Sequence[bool], got: Sequence[bool]) -> dict[str, float]:
    both = sum(want and have for want, have in zip(gold, got, strict=True))
    precision, recall = both / max(1, sum(got)), both / max(1, sum(gold))
    f1 = 2 * precision * recall / (precision + recall) if both else 0.0
    return {"f1": f1, "precision": precision, "recall": recall}
