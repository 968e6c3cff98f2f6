"""The peers' environment: made once, apart from the program's, from its own lock."""

import subprocess
import sys
import venv
from collections.abc import Iterator, Sequence
from pathlib import Path

_ROOT = Path(__file__).parents[2]
ENVIRONMENT = _ROOT / ".venv-peers"
LOCK = _ROOT / "quality" / "peers.lock"
_SCRIPTS = _ROOT / "quality" / "peers"
_READY = ENVIRONMENT / ".ready"
_PYTHON = ENVIRONMENT / "bin" / "python"


class PeerError(Exception):
    """A peer that did not run, and why in a line."""


def make_environment() -> None:
    """Make the environment where it is not there, or its lock is newer; what doesn't install is left out."""
    if _READY.exists() and _READY.stat().st_mtime >= LOCK.stat().st_mtime:
        return
    print("quality: installing the peers into .venv-peers", file=sys.stderr)
    venv.create(ENVIRONMENT, with_pip=True)
    if _install(LOCK):
        _install_one_by_one()
    _READY.touch()


def run_peer(script: str, *paths: Path) -> str:
    """What a script of `quality/peers` writes. Raises PeerError where it, or what it needs, doesn't work."""
    words = [str(_PYTHON), str(_SCRIPTS / script), *map(str, paths)]
    try:
        done = subprocess.run(words, capture_output=True, encoding="utf-8", check=False)  # noqa: S603  # fixed scripts
    except OSError as error:
        raise PeerError(f"no environment: {error}") from error
    if done.returncode:
        told = done.stderr.strip().splitlines()
        raise PeerError(told[-1][:120] if told else f"ended with {done.returncode}")
    return done.stdout


def _install(lock: Path, *more: str) -> int:
    words = [str(_PYTHON), "-m", "pip", "install", "--quiet", "--require-hashes", *more, "--requirement", str(lock)]
    return subprocess.run(words, stderr=subprocess.DEVNULL, check=False).returncode  # noqa: S603  # our own lock


def _install_one_by_one() -> None:
    """Each package alone, so that one that can't be built keeps only its own peers out."""
    part = ENVIRONMENT / "one.lock"
    for entry in _entries(LOCK.read_text(encoding="utf-8").splitlines(keepends=True)):
        part.write_text(entry, encoding="utf-8")
        if _install(part, "--no-deps"):
            print(f"quality: {entry.split()[0]} did not install", file=sys.stderr)
    part.unlink(missing_ok=True)


def _entries(lines: Sequence[str]) -> Iterator[str]:
    entry: list[str] = []
    for line in lines:
        if entry and not line.startswith((" ", "\t")):
            yield "".join(entry)
            entry = []
        entry.append(line)
    yield "".join(entry)
