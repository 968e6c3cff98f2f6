"""It runs and prints its rows; how long anything takes is not tested."""

import sys
from dataclasses import replace
from pathlib import Path

import pytest

from bench.__main__ import main
from bench.kept import keeper
from bench.made import make_pages
from bench.processes import run_process
from parallax.engine.rooms import open_rooms
from parallax.nouns.page import Page
from parallax.nouns.reading import Reading
from parallax.nouns.refusal import Refusal
from parallax.nouns.report import Report
from parallax.reports import make_report
from parallax.sources import read_sources

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
]


def test_every_row_is_printed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "one.txt").write_text(
        "Ferry runs aground\n\nFour people were hurt, harbour master Ana Prel said on Monday.\n"
    )
    assert main([str(tmp_path), "--rounds", "1", "--alone"]) == 0
    printed = capsys.readouterr().out.splitlines()
    assert [line[:34].strip() for line in printed[3:]] == ROWS


@pytest.mark.parametrize("words", [["--rounds", "0"], ["--reports", "0"]])
def test_nothing_to_time_is_wrong_usage(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(words)
    assert ended.value.code == 2
    assert "nothing to time" in capsys.readouterr().err


def test_a_folder_without_reports_is_wrong_usage(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main([str(tmp_path)])
    assert "holds no report" in capsys.readouterr().err


def test_made_pages_are_the_same_again_and_of_the_usual_length(tmp_path: Path) -> None:
    for name in ("one", "other"):
        make_pages(tmp_path / name, 12)
    one, other = ({page.name: page.read_text() for page in (tmp_path / name).iterdir()} for name in ("one", "other"))
    assert one == other
    assert len(one) == 12
    pages = [page for page in read_sources([str(tmp_path / "one")], None) if isinstance(page, Page)]
    lengths = [len(report.text.split()) for page in pages if isinstance(report := make_report(page), Report)]
    assert len(lengths) == 12
    assert min(lengths) >= 300
    assert max(lengths) <= 850


def test_a_process_is_watched() -> None:
    ran = run_process(
        (sys.executable, "-c", "held = bytearray(40_000_000); sum(range(4_000_000)); import time; time.sleep(0.6)")
    )
    assert ran.seconds >= ran.processor > 0
    assert ran.largest >= 38
    assert ran.together >= 38


def test_what_a_program_leaves_to_others_counts() -> None:
    """A child that is not waited for is no part of what the system tells of its parent."""
    busy = "import time\nend = time.process_time() + 1\nwhile time.process_time() < end: pass\nopen({0!r}, 'w')\ntime.sleep(60)"
    script = (
        "import os, subprocess, sys, tempfile, time\n"
        "done = tempfile.mktemp()\n"
        f"child = subprocess.Popen([sys.executable, '-c', {busy!r}.format(done)])\n"
        "while not os.path.exists(done): time.sleep(0.1)\n"
        "time.sleep(1)\n"
        "child.kill()\n"
        "os._exit(0)"
    )
    assert run_process((sys.executable, "-c", script)).processor >= 1


def test_a_process_that_fails_is_told() -> None:
    with pytest.raises(RuntimeError, match="ended with 3"):
        run_process((sys.executable, "-c", "raise SystemExit(3)"))


def test_what_is_kept_is_made_once_and_kept_again_and_again() -> None:
    rooms, made = open_rooms(), []

    def make_once(page: Page) -> Report | Refusal:
        made.append(page)
        return rooms.make_report(page)

    pages = [
        Page(f"{name}.txt", "The mill burned\n\nThe mill in Orrin burned on Monday, nobody said why.") for name in "ab"
    ]
    readings = [Reading(each.id) for each in map(rooms.make_report, pages) if isinstance(each, Report)]
    keep = keeper(pages, replace(rooms, make_report=make_once), readings)
    keep()
    assert made == pages
