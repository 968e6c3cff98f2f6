"""The README says what the program does."""

import runpy
from itertools import pairwise
from pathlib import Path

import pytest

README = runpy.run_path(str(Path(__file__).parent / "readme.py"))


def test_the_demo_prints_what_the_readme_shows() -> None:
    assert README["shown"]() == README["sample"](), "python tests/docs/readme.py writes it anew"


@pytest.mark.parametrize("words", README["commands"](), ids=" ".join)
def test_every_command_of_the_readme_runs(words: list[str], tmp_path: Path) -> None:
    written = [str(tmp_path / word) if before == "--output" else word for before, word in pairwise(["", *words])]
    README["run"](*written)


def test_there_are_five_lines_that_run() -> None:
    block = README["README"].read_text(encoding="utf-8").split("```sh\n")[1].split("```")[0]
    assert len(block.strip().splitlines()) == 5
