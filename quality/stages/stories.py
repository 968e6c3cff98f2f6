"""The stage of stories: reports grouped, set against the sub-topics they were collected under."""

import json
import re
import tempfile
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import combinations
from pathlib import Path
from typing import Any

from parallax.engine.rooms import open_rooms
from parallax.nouns.refusal import Refusal
from quality.stages.given import score_clusters
from quality.stages.stage import Kinds, PeerError, Ran, Stage, run_peer

_CLOSE = re.compile(r" (?=[.,;:!?%)\]’]|'s\b|n't\b)")
_OPEN = re.compile(r"(?<=[(\[$]) ")


def run_stories(stage: Stage, folder: Path) -> Ran:
    """Group the reports of the first set of data; the second is what the peer chooses its distance on."""
    held_out, train = (read_reports(folder / name) for name in stage.data)
    gold = [row["story"] for row in held_out]
    ours = group(held_out)
    beside, fault = None, None
    try:
        beside = _rates(folder, gold, _ask_peer(stage, train, held_out)) if stage.peer else None
    except PeerError as error:
        fault = str(error)
    return Ran(_rates(folder, gold, ours), beside, fault, tell_stories(gold, ours), len(gold))


def read_reports(path: Path) -> list[dict[str, str]]:
    """The reports of a set given as tokens: id, text and story. The text is joined as running text is written."""
    rows: list[Mapping[str, Any]] = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    return [
        {
            "id": row["doc_id"],
            "text": _OPEN.sub("", _CLOSE.sub("", " ".join(row["tokens"]))),
            "story": str(row["subtopic"]),
        }
        for row in rows
    ]


def group(rows: Sequence[Mapping[str, str]]) -> list[str]:
    """The story of each report, by the program's own grouping; a report that is refused stands alone."""
    rooms = open_rooms()
    with tempfile.TemporaryDirectory() as made:
        given = Path(made, "reports.jsonl")
        lines = [json.dumps({"id": row["id"], "text": row["text"]}) + "\n" for row in rows]
        given.write_text("".join(lines), encoding="utf-8")
        pages = [page for page in rooms.read_sources([str(given)], None) if not isinstance(page, Refusal)]
        made_of = [rooms.make_report(page) for page in pages]
    reports = [report for report in made_of if not isinstance(report, Refusal)]
    home = {report: story.id for story in rooms.group_stories(reports) for report in story.reports}
    return [home.get(row["id"], row["id"]) for row in rows]


def tell_stories(gold: Sequence[str], ours: Sequence[str]) -> Kinds:
    """Pairs of reports put together wrongly (of one topic or of two), or parted wrongly (one left alone or not)."""
    kinds: Kinds = Counter()
    size = Counter(ours)
    for one, other in combinations(range(len(gold)), 2):
        want, have = gold[one] == gold[other], ours[one] == ours[other]
        if have and not want:
            same = _topic(gold[one]) == _topic(gold[other])
            kinds[f"two reports of two events of {'one kind' if same else 'two kinds'} put together"] += 1
        elif want and not have:
            alone = 1 in (size[ours[one]], size[ours[other]])
            kinds[f"two reports of one event parted ({'one stands alone' if alone else 'both in groups'})"] += 1
    return kinds


def _topic(story: str) -> str:
    """The data number their topics, each with two sub-topics: two events of one kind."""
    return re.match(r"\d*", story)[0]  # type: ignore[index]  # this pattern always matches


def _ask_peer(stage: Stage, *sets: Sequence[Mapping[str, str]]) -> list[str]:
    if stage.peer is None:
        return []
    with tempfile.TemporaryDirectory() as made:
        paths = []
        for number, rows in enumerate(sets):
            paths.append(Path(made, f"{number}.jsonl"))
            paths[-1].write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
        return [str(label) for label in json.loads(run_peer(stage.peer.script, *paths))]


def _rates(folder: Path, gold: Sequence[str], ours: Sequence[str]) -> dict[str, float]:
    precision, recall, both = score_clusters(folder, gold, ours)
    return {"b3_f1": both, "b3_precision": precision, "b3_recall": recall}
