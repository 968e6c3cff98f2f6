"""The README's sample of what the demo prints; `python tests/docs/readme.py` writes it anew."""

import os
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
README = ROOT / "README.md"
LINES = 24
"""Lines of the demo that the README shows."""
_SAMPLE = re.compile(r"(?s)(The first prints, among more:\n\n```\n).*?(\n```\n)")


def run(*words: str, folder: Path = ROOT) -> str:
    """What the program prints for these words, 80 columns wide and without colour. Raises when it fails."""
    env = {**os.environ, "COLUMNS": "80", "NO_COLOR": "1"}
    done = subprocess.run(
        [sys.executable, "-m", "parallax", *words], capture_output=True, text=True, env=env, cwd=folder, check=True
    )
    return done.stdout


def sample() -> str:
    """The demo's first lines."""
    return "\n".join(run("read", "examples/vrana-dam").splitlines()[:LINES])


def shown() -> str:
    """The lines that the README shows."""
    found = _SAMPLE.search(README.read_text(encoding="utf-8"))
    return found.group(0).removeprefix(found.group(1)).removesuffix(found.group(2)) if found else ""


def commands() -> list[list[str]]:
    """The words of each `parallax` command of the README's first block."""
    block = README.read_text(encoding="utf-8").split("```sh\n")[1].split("```")[0]
    lines = [line.split("#")[0].split() for line in block.splitlines()]
    return [line[1:] for line in lines if line and line[0].endswith("/parallax")]


if __name__ == "__main__":
    text = README.read_text(encoding="utf-8")
    README.write_text(_SAMPLE.sub(lambda found: found[1] + sample() + found[2], text), encoding="utf-8")
