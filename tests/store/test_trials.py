"""A store by force: programs killed, disks full, many at once. Each runs in a process of its own; see `trials`."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from parallax.engine.failpoints import NAMES

pytestmark = pytest.mark.trial

ROOT = Path(__file__).parents[2]


def tried(what: str, address: str, *words: object) -> dict[str, float]:
    """What a trial tells; it fails where something was lost, twice, or shown as an error."""
    command = [sys.executable, "-m", "tests.store.trials", what, address, *map(str, words)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=900)
    assert done.returncode == 0, done.stderr[-4000:]
    told: dict[str, float] = json.loads(done.stdout)
    return told


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_a_hundred_kills(tmp_path: Path, seed: int) -> None:
    told = tried("kill", str(tmp_path / "news.db"), "--times", 100, "--seed", seed)
    assert {f"killed at {name}" for name in NAMES} <= told.keys()
    assert told["killed half-way"] >= 40


def test_kills_of_clients_of_a_server(server: str) -> None:
    told = tried("kill", server, "--times", 24)
    assert {f"killed at {name}" for name in NAMES} <= told.keys()
    assert told["killed half-way"] >= 10


def test_kills_of_the_program_itself(tmp_path: Path) -> None:
    told = tried("call", str(tmp_path / "news.db"), "--times", 20)
    assert told["ended with -9"] >= 12


def test_files_that_cannot_grow(tmp_path: Path) -> None:
    told = tried("short", str(tmp_path / "news.db"), "--times", 20)
    assert told["told"] >= 5
    assert told["enough"] >= 1


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
def test_eight_writers_and_thirty_two_readers(request: pytest.FixtureRequest, tmp_path: Path, kind: str) -> None:
    address = request.getfixturevalue("server") if kind == "postgresql" else str(tmp_path / "news.db")
    told = tried("load", address, "--seconds", 20, "--worlds", 10)
    assert told["adds"] >= 8
    assert told["searches"] >= 100
