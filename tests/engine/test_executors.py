import subprocess
import sys

import pytest

from parallax.engine.executors import Workers, read_here
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
        assert list(workers.ahead(double, range(60))) == list(range(0, 120, 2))
        assert list(workers.read_ahead(reports)) == list(read_here(Reader, reports))
        assert list(workers.apart(double, range(200))) == list(range(0, 400, 2))
        waiting = [workers.begin(double, number) for number in range(9)]
        assert [wait() for wait in waiting] == [2 * number for number in range(9)]
    print("alike")
"""


class Reader:
    def read(self, report):
        return Reading(report.id)


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


def test_what_is_begun_ahead_here_is_done_when_it_is_asked_for():
    done = []
    workers = Workers(Settings(), Reader)
    told = workers.ahead(lambda number: done.append(number) or number, [1, 2, 3])
    assert (next(told), done) == (1, [1])
    assert list(workers.apart(lambda number: 2 * number, range(100))) == list(range(0, 200, 2))
    assert [reading.report for reading in workers.read_ahead([Report("a", "", "", "")])] == ["a"]


class Far:
    """Workers elsewhere that note what they are asked."""

    threads = 3

    def __init__(self):
        self.asked = []

    def read(self, make_reader, reports):
        for report in reports:
            self.asked.append(report.id)
            yield make_reader().read(report)

    def map(self, work, pieces):
        for piece in pieces:
            self.asked.append(piece)
            yield work(piece)

    def begin(self, work, piece):
        self.asked.append(piece)
        return lambda: work(piece)


def test_where_there_are_workers_elsewhere_all_is_done_there():
    far = Far()
    workers = Workers(Settings(scheduler="tcp://there"), Reader, far)
    told = workers.read_ahead([Report(name, "", "", "") for name in "ab"])
    assert far.asked == ["a"], "it is begun before it is asked for"
    assert [reading.report for reading in told] == ["a", "b"]
    assert list(workers.each(lambda number: 2 * number, range(6))) == [0, 2, 4, 6, 8, 10]
    assert far.asked[2:] == [[0, 1, 2, 3], [4, 5]]
    assert list(workers.apart(lambda number: 2 * number, [7])) == [14]
    assert (far.asked[-1], workers.most) == (7, 12)


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
