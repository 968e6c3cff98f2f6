"""What reads of a few pages and of many tell of a way of reading."""

import subprocess
import sys

import pytest

from bench.engines import Read, Way, rows
from bench.processes import processor_of


def way(few: float, many: float, seconds: float) -> Way:
    return Way((10, Read(1.0, few, few)), (50, Read(seconds, many, many)))


def test_a_start_and_a_report_are_told_apart() -> None:
    made = way(few=5.0, many=13.0, seconds=20.0)
    assert made.a_report == pytest.approx(0.2)
    assert made.start == pytest.approx(3.0)


def test_rows_stand_beside_one_process() -> None:
    told = list(rows({"processes, 1": way(5.0, 13.0, 20.0), "Dask, 2": way(9.0, 18.0, 16.0)}))
    assert [value for _, value, _ in told] == ["200.0", "3.0", "1.00", "1.00", "225.0", "6.8", "1.25", "1.27"]
    assert "(1.12)" in told[4][2]


def test_the_processor_time_of_a_program_and_its_own_programs_is_told() -> None:
    inner = "sum(range(6_000_000))"
    outer = (
        f"import subprocess, sys; subprocess.run([sys.executable, '-c', '{inner}']); print('done', flush=True); input()"
    )
    with subprocess.Popen([sys.executable, "-c", outer], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as program:
        assert program.stdout
        program.stdout.readline()
        assert processor_of(program.pid) > 0.05
        program.kill()
