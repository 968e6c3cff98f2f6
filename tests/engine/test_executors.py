import subprocess
import sys

import pytest

from parallax.engine.executors import Workers, choose_workers, read_here
from parallax.nouns.reading import Reading
from parallax.nouns.report import Report
from parallax.settings import Settings

SCRIPT = """
from parallax.engine.executors import open_workers, read_here
from parallax.nouns.reading import Reading
from parallax.nouns.report import Report
from parallax.settings import Settings


class Reader:
    def read(self, report):
        return Reading("read " + report.id)


def double(number):
    return 2 * number


def numbers():
    for number in range(5000):
        told.append(number)
        yield number


if __name__ == "__main__":
    reports, told = [Report(str(number), "", "", "") for number in range(37)], []
    with open_workers(Settings(workers=2), Reader) as workers:
        assert list(workers.read(reports)) == list(read_here(Reader, reports))
        doubled = workers.each(double, numbers())
        assert next(doubled) == 0
        assert len(told) < 400
        assert list(doubled) == [2 * number for number in range(1, 5000)]
        waiting = [workers.begin(double, number) for number in range(9)]
        assert [wait() for wait in waiting] == [2 * number for number in range(9)]
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
    assert [reading.report for reading in read_here(Reader, reports)] == ["c", "a", "b"]


def test_what_is_little_is_done_here_and_only_when_it_is_asked_for():
    done = []
    workers = Workers(Settings(), Reader)
    doubled = workers.each(lambda number: done.append(number) or 2 * number, range(5))
    assert (next(doubled), done) == (0, [0])
    wait = workers.begin(lambda number: done.append(number), 9)
    assert (workers.most, done) == (1, [0])
    wait()
    assert done == [0, 9]


def test_no_reader_is_made_for_nothing():
    def fail():
        raise AssertionError("a reader was made")

    assert list(Workers(Settings(), fail).read([])) == []


def test_several_processes_give_the_same_in_the_same_order_and_hold_little(tmp_path):
    script = tmp_path / "apart.py"
    script.write_text(SCRIPT)
    done = subprocess.run([sys.executable, script], capture_output=True, text=True, timeout=120, check=False)
    assert (done.stdout, done.stderr) == ("alike\n", "")


@pytest.mark.parametrize("wrong", [{"workers": -1}, {"parallel_from": 0}, {"workers_most": 0}])
def test_settings_that_make_no_sense(wrong):
    with pytest.raises(ValueError, match=r"can't be|begin at"):
        Settings(**wrong)
