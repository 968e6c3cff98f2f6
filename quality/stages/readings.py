"""The four stages of single reports: attribution, quantities, places, times."""

import json
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from quality.stages.given import load_parsers, prepare, score_reading
from quality.stages.misses.attribution import tell_attribution
from quality.stages.misses.places import tell_places
from quality.stages.misses.quantities import tell_quantities
from quality.stages.misses.times import tell_times
from quality.stages.stage import Kinds, PeerError, Ran, Stage, run_peer

Readings = Mapping[str, Mapping[str, Any]]
"""What `parallax inspect` writes of each report, by the report's id."""

_TELL: Mapping[str, Callable[[Any, Path, Readings], Kinds]] = {
    "attribution": tell_attribution,
    "quantities": tell_quantities,
    "places": tell_places,
    "times": tell_times,
}


def run_reading(stage: Stage, folder: Path) -> Ran:
    """Read the data of a stage as `parallax inspect` does, and score that and the peer by the data's own scorer."""
    data = folder / stage.data[0]
    with tempfile.TemporaryDirectory() as made:
        given, ours = Path(made, "reports.jsonl"), Path(made, "ours.jsonl")
        prepare(folder, stage.name, data, given)
        ours.write_text(_inspect(given), encoding="utf-8")
        rates = score_reading(folder, stage.name, data, ours)
        beside, fault = _score_peer(stage, folder, given)
        readings = read_readings(ours)
    kinds = _TELL[stage.name](load_parsers(folder), data, readings)
    return Ran({row: rates[row] for row in stage.rows}, beside, fault, kinds, len(readings))


def read_readings(path: Path) -> Readings:
    """The readings of a JSON Lines file by their reports' ids."""
    rows = map(json.loads, path.read_text(encoding="utf-8").splitlines())
    return {str(row["report"]["id"]): row for row in rows}


def _inspect(given: Path) -> str:
    words = [sys.executable, "-m", "parallax", "inspect", str(given), "--format", "jsonl", "--no-texts"]
    done = subprocess.run(words, capture_output=True, encoding="utf-8", check=False)  # noqa: S603  # our own command
    if done.returncode:
        raise RuntimeError(f"parallax inspect ended with {done.returncode}: {done.stderr.strip()[-400:]}")
    return done.stdout


def _score_peer(stage: Stage, folder: Path, given: Path) -> tuple[Mapping[str, float] | None, str | None]:
    if stage.peer is None:
        return None, None
    theirs = given.with_name("theirs.jsonl")
    try:
        theirs.write_text(run_peer(stage.peer.script, given), encoding="utf-8")
    except PeerError as error:
        return None, str(error)
    rates = score_reading(folder, stage.name, folder / stage.data[0], theirs)
    return {row: rates[row] for row in stage.rows}, None
