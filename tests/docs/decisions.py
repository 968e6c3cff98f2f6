"""What the commands of docs/decisions.md print; `python tests/docs/decisions.py` writes it anew."""

import os
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "decisions.md"
_BLOCK = re.compile(r"(?s)```console\n(.*?)```\n")


def run(command: str, folder: Path) -> str:
    """What a command prints, 80 columns wide and without colour. Raises when it fails."""
    env = {key: value for key, value in os.environ.items() if key != "PARALLAX_STORE"}
    words = [sys.executable, "-m", *shlex.split(command)]
    env |= {"COLUMNS": "80", "NO_COLOR": "1"}
    return subprocess.run(words, capture_output=True, text=True, env=env, cwd=folder, check=True).stdout


def blocks() -> Iterator[tuple[list[str], str]]:
    """The commands of each block, and the block as it stands."""
    for found in _BLOCK.finditer(PAGE.read_text(encoding="utf-8")):
        yield [line[2:] for line in found[1].splitlines() if line.startswith("$ ")], found[0]


def written() -> str:
    """The page, with what its commands print, run one after another in an empty folder."""
    text = PAGE.read_text(encoding="utf-8")
    with TemporaryDirectory() as folder:
        home = Path(folder)
        (home / "examples").symlink_to(ROOT / "examples")
        for commands, block in blocks():
            told = "".join(f"$ {command}\n{run(command, home)}" for command in commands)
            text = text.replace(block, f"```console\n{told}```\n".replace(f"{home}/", ""))
    return text


if __name__ == "__main__":
    PAGE.write_text(written(), encoding="utf-8")
