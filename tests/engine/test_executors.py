import subprocess
import sys

import pytest

from parallax.engine.executors import choose_executor, choose_workers
from parallax.nouns.reading import Reading
from parallax.nouns.report import Report
from parallax.settings import Settings

SCRIPT = """
from parallax.engine.executors import read_apart, read_here
from parallax.nouns.reading import Reading
from parallax.nouns.report import Report


class Reader:
    def read(self, report):
        return Reading("read " + report.id)


if __name__ == "__main__":
    reports = [Report(str(number), "", "", "") for number in range(37)]
    assert list(read_apart(Reader, 2, reports)) == list(read_here(Reader, reports))
    print("alike")
"""


class Reader:
    def read(self, report):
        return Reading(report.id)


@pytest.mark.parametrize(
    ("workers", "reports", "expected"),
    [(0, 5, 1), (0, 49, 1), (3, 100, 3), (3, 2, 2), (1, 1000, 1), (4, 0, 1)],
)
def test_how_many_workers(workers, reports, expected):
    assert choose_workers(Settings(workers=workers), reports) == expected


def test_many_reports_ask_for_no_more_workers_than_are_allowed():
    assert 1 <= choose_workers(Settings(workers_most=2), 10_000) <= 2


def test_reading_here_keeps_the_order():
    reports = [Report(name, "", "", "") for name in "cab"]
    read = choose_executor(Settings(), Reader, len(reports))
    assert [reading.report for reading in read(reports)] == ["c", "a", "b"]


def test_several_processes_give_the_same_readings_in_the_same_order(tmp_path):
    script = tmp_path / "apart.py"
    script.write_text(SCRIPT)
    done = subprocess.run([sys.executable, script], capture_output=True, text=True, timeout=120, check=False)
    assert (done.stdout, done.stderr) == ("alike\n", "")


@pytest.mark.parametrize("wrong", [{"workers": -1}, {"parallel_from": 0}, {"workers_most": 0}])
def test_settings_that_make_no_sense(wrong):
    with pytest.raises(ValueError, match=r"can't be|begin at"):
        Settings(**wrong)
