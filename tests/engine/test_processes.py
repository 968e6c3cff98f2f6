import pytest

from parallax.engine.processes import choose_workers, open_pool, wake
from parallax.settings import Settings


@pytest.mark.parametrize(
    ("workers", "reports", "expected"),
    [(0, 5, 1), (0, 49, 1), (3, 100, 3), (3, 2, 2), (1, 1000, 1), (4, 0, 1)],
)
def test_how_many_workers(workers, reports, expected):
    assert choose_workers(Settings(workers=workers), reports) == expected


def test_many_reports_ask_for_no_more_workers_than_are_allowed():
    assert 1 <= choose_workers(Settings(workers_most=2), 10_000) <= 2


def test_nothing_is_loaded_ahead_where_one_process_does(monkeypatch):
    told = []
    monkeypatch.setattr("multiprocessing.forkserver.ensure_running", lambda: told.append("loaded"))
    wake(Settings(workers=1))
    wake(Settings())
    wake(Settings(workers=4, scheduler="tcp://there"))
    assert told == []
    wake(Settings(workers=2))
    assert told == ["loaded"]


def test_a_pool_tells_when_its_first_process_has_begun():
    pool, awake = open_pool(1)
    try:
        assert awake.result(timeout=60) is None
        assert pool.submit(abs, -3).result(timeout=60) == 3
    finally:
        pool.shutdown()
