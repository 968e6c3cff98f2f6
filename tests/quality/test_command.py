"""The command: what it prints, refuses and ends with. What it reads is stood in for."""

from pathlib import Path

import pytest

from quality import __main__ as command
from quality.floors import Floors, read_floors, write_floors
from quality.results import Result


@pytest.fixture
def floors(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "floors.toml"
    write_floors({"fen": Floors({"gold": "aa"}, {"figures": 0.5, "spans": 1.0})}, path)
    monkeypatch.setattr(command, "read_floors", lambda: read_floors(path))
    monkeypatch.setattr(command, "write_floors", lambda made: write_floors(made, path))
    return path


def score(monkeypatch: pytest.MonkeyPatch, figures: float, digest: str = "aa") -> None:
    result = Result("fen", {"gold": digest}, {"figures": figures, "spans": 1.0}, {"figures": "6/10"})
    monkeypatch.setattr(command, "_score_stories", lambda *_, **__: [result])


def test_all_above_their_floors(
    floors: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    score(monkeypatch, 0.6)
    assert command.main([]) == 0
    printed = capsys.readouterr()
    assert printed.err == ""
    assert printed.out.splitlines()[1].split() == ["fen", "figures", "0.600", "0.500", "ok", "6/10"]


def test_what_sinks_is_named(floors: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    score(monkeypatch, 0.4)
    assert command.main([]) == 1
    printed = capsys.readouterr()
    assert printed.out.splitlines()[1].split()[4] == "SINKS"
    assert "fen: figures is 0.4000, below its floor of 0.500" in printed.err


def test_raising_raises_and_does_not_lower(floors: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    score(monkeypatch, 0.6666)
    assert command.main(["--raise"]) == 0
    assert read_floors(floors)["fen"].rows == {"figures": 0.666, "spans": 1.0}
    score(monkeypatch, 0.6)
    assert command.main(["--raise"]) == 1
    assert read_floors(floors)["fen"].rows == {"figures": 0.666, "spans": 1.0}


def test_other_data_are_refused_and_raise_nothing(
    floors: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    score(monkeypatch, 0.9, digest="bb")
    assert command.main(["--raise"]) == 1
    assert "gold is not what its floors were measured on (pinned aa, now bb)" in capsys.readouterr().err
    assert read_floors(floors)["fen"].rows["figures"] == 0.5


@pytest.mark.parametrize("words", [["--gold", "nowhere"], ["--data", "nowhere"], ["--lower"]])
def test_wrong_usage(words: list[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        command.main(words)
    assert ended.value.code == 2
