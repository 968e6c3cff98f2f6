"""The scorers that come with the data, run as they are: given by path, not part of this project."""

import importlib.util
import json
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

READING, CLUSTERS = "score_reading.py", "cdcr.py"

_B3 = """
import json, sys
sys.path.insert(0, sys.argv[1])
from cdcr import b3, clusters
gold, ours = json.load(sys.stdin)
print(json.dumps(b3(clusters(gold), clusters(ours))))
"""


def prepare(folder: Path, kind: str, data: Path, target: Path) -> None:
    """Write the reports of a stage's data to `target`, one JSON object a line."""
    target.write_text(_run([str(folder / READING), "prepare", kind, str(data)]), encoding="utf-8")


def score_reading(folder: Path, kind: str, data: Path, readings: Path) -> Mapping[str, float]:
    """The figures of a stage, by name."""
    told: Mapping[str, float] = json.loads(_run([str(folder / READING), kind, str(data), str(readings), "--json"]))
    return told


def score_clusters(folder: Path, gold: Sequence[str], ours: Sequence[str]) -> tuple[float, float, float]:
    """B-cubed precision, recall and F1 of labels, in one order, against those of the gold."""
    precision, recall, both = json.loads(_run(["-c", _B3, str(folder)], json.dumps([gold, ours])))
    return precision, recall, both


def load_parsers(folder: Path) -> Any:
    """The module that parses the data's annotations: `attributions`, `toponyms`, `timex` and their like."""
    spec = importlib.util.spec_from_file_location("given_score_reading", folder / READING)
    if spec is None or spec.loader is None:
        raise FileNotFoundError(f"{folder / READING} can't be loaded")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _run(words: Sequence[str], given: str | None = None) -> str:
    done = subprocess.run(  # noqa: S603  # this Python, and a script from the folder that the user names
        [sys.executable, *words], input=given, capture_output=True, encoding="utf-8", check=False
    )
    if done.returncode:
        raise RuntimeError(f"{' '.join(words[:3])[:200]}: {done.stderr.strip()[-400:]}")
    return done.stdout
