"""Sixteen invented reports of different styles, each with the statements that a reader finds in it.

Below the report in `styles/`, one line a statement: speaker | words of the cue | words of the content. An empty speaker
means that the statement has none; a line that begins with "?" is a statement that is not read rightly yet.
"""

from collections.abc import Callable
from pathlib import Path

import pytest

from parallax.nouns.reading import Reading
from parallax.nouns.statement import Statement

REPORTS = sorted((Path(__file__).parent / "styles").glob("*.txt"))


def _parts(path: Path) -> tuple[str, list[list[str]]]:
    text, _, expected = path.read_text(encoding="utf-8").partition("\n====\n")
    lines = [line for line in expected.splitlines() if line and not line.startswith("?")]
    return text, [[cell.strip() for cell in line.split("|")] for line in lines]


def _speaks(reading: Reading, statement: Statement, who: str) -> bool:
    names = {actor.id: actor.name for actor in reading.actors}
    told = f"{names.get(statement.speaker or '', '')} {statement.speaker_text or ''}".strip()
    return who in told if who else not told


@pytest.mark.parametrize("path", REPORTS, ids=lambda path: path.stem)
def test_who_says_what_in_reports_of_every_style(path: Path, read: Callable[[str], Reading]) -> None:
    text, expected = _parts(path)
    assert expected
    reading = read(text)
    attributed = [s for s in reading.statements if not s.own_voice]
    missed = [
        (who, cue, words)
        for who, cue, words in expected
        if not any(words in s.text and cue in (s.cue or "") and _speaks(reading, s, who) for s in attributed)
    ]
    assert missed == []


def test_every_style_stands_there() -> None:
    assert len(REPORTS) == 16
