"""It runs and prints its rows; how long anything takes is not tested."""

from pathlib import Path

import pytest

from bench.__main__ import main

ROWS = [
    "prepare",
    "annotate",
    "rest of reading",
    "group",
    "reconcile",
    "compose",
    "export",
    "whole run",
    "whole reading / annotating alone",
    "whole reading / spaCy alone",
    "whole run / spaCy alone",
    "reports a second, reading",
    "reports a second, whole run",
    "reports a second, spaCy alone",
    "start of the program",
    "whole program",
    "memory at most",
]


def test_every_row_is_printed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "one.txt").write_text(
        "Ferry runs aground\n\nFour people were hurt, harbour master Ana Prel said on Monday.\n"
    )
    assert main([str(tmp_path), "--rounds", "1", "--times", "1"]) == 0
    printed = capsys.readouterr().out.splitlines()
    assert [line[:34].strip() for line in printed[2:]] == ROWS


@pytest.mark.parametrize("words", [["--rounds", "0"], ["--times", "0"]])
def test_nothing_to_time_is_wrong_usage(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(words)
    assert ended.value.code == 2
    assert "nothing to time" in capsys.readouterr().err


def test_a_folder_without_reports_is_wrong_usage(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main([str(tmp_path)])
    assert "holds no report" in capsys.readouterr().err
