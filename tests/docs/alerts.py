"""The commands of docs/alerts.md and what they print; `python tests/docs/alerts.py` writes its sample anew."""

import re
import runpy
import shutil
import tempfile
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
DOC = ROOT / "docs" / "alerts.md"
README = runpy.run_path(str(HERE / "readme.py"))
LINES = 14
"""Lines of the alerts that the page shows."""
_SAMPLE = re.compile(r"(?s)(prints, among more:\n\n```\n)(.*?)(```\n)")


def commands() -> list[list[str]]:
    """The words of each command of the page, in order."""
    blocks = re.findall(r"(?s)```sh\n(.*?)```", DOC.read_text(encoding="utf-8"))
    return [line.split()[1:] for block in blocks for line in block.splitlines()]


def run_all(folder: Path) -> list[str]:
    """What each command prints, run one after another in a folder that has the examples. Raises where one fails."""
    shutil.copytree(ROOT / "examples", folder / "examples")
    return [README["run"](*words, folder=folder) for words in commands()]


def sample(printed: list[str]) -> str:
    """The first lines of what the first round prints."""
    return "".join(f"{line}\n" for line in printed[3].splitlines()[:LINES])


def shown() -> str:
    """The lines that the page shows."""
    found = _SAMPLE.search(DOC.read_text(encoding="utf-8"))
    return found[2] if found else ""


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as name:
        new = sample(run_all(Path(name)))
    text = DOC.read_text(encoding="utf-8")
    DOC.write_text(_SAMPLE.sub(lambda found: found[1] + new + found[3], text), encoding="utf-8")
