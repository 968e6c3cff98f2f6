"""Work on a Dask scheduler's workers gives what this process gives, byte for byte, however many they are and whichever dies."""

import io
import json
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial

import pytest

from parallax.engine import run
from parallax.engine.add import add
from parallax.engine.results import Maker
from parallax.engine.stored import whole_account
from parallax.errors import ClusterError
from parallax.export import write_json
from parallax.settings import Settings
from parallax.store import open_store, stories
from tests.conftest import fresh_address
from tests.engine.clusters import ROOT, run_cluster
from tests.store.ready import VERSIONS, make_ready

pytest.importorskip("distributed", reason="the extra cluster is not installed")
pytestmark = pytest.mark.allow_hosts(["127.0.0.1", "127.0.1.1", "::1"])

NOW = datetime(2031, 3, 9, 12, tzinfo=UTC)
REPORTS = [
    {"id": "a", "outlet": "Ebb", "published": "2031-03-12", "text": "Five people died in the mill fire at Orrin, Mara Voss said."},
    {"id": "b", "outlet": "Tide", "published": "2031-03-13", "text": "At least eight workers were killed in the mill fire at Orrin."},
]  # fmt: skip


@pytest.fixture(scope="module")
def cluster():
    with run_cluster() as programs:
        yield programs


@pytest.fixture(scope="module")
def ready():
    return make_ready(range(300, 304), tongues=True)


@pytest.fixture(scope="module")
def alone(ready):
    """The account that a single run in this process gives."""
    paths = [",".join(ready.reports)]
    return write_json(run(paths, settings=Settings(workers=1), rooms=ready.rooms()))


@dataclass
class Killing:
    """Ends a worker when so many pieces of a step are done."""

    programs: object
    step: str
    after: int = 3
    left: int = field(default=0)

    def begin(self, step, _total):
        self.left = self.after if step == self.step else 0

    def advance(self):
        self.left -= 1
        if self.left == 0:
            self.programs.kill_worker()


def add_apart(address, ready, scheduler, progress=None):
    store = open_store(address, create=True)
    settings = Settings(workers=1, scheduler=scheduler)
    names = sorted(ready.reports)
    done = add(
        store,
        [",".join(names)],
        NOW,
        settings=settings,
        rooms=ready.rooms(),
        versions=VERSIONS,
        progress=progress,
    )
    assert len(done.new) == len(names)
    assert store.read(stories.unsettled) == []
    account = write_json(whole_account(store, Maker(ready.rooms(), VERSIONS, partial(never, ready))))
    store.close()
    return account


def never(_ready, reports):
    assert not reports, "all readings and results are kept"
    return iter(())


@pytest.mark.parametrize("workers", [1, 2, 4])
def test_a_store_filled_by_workers_holds_what_a_single_run_gives(workers, cluster, ready, alone, request, tmp_path):
    cluster.have(workers)
    address = fresh_address(request, "postgresql", tmp_path)
    assert add_apart(address, ready, cluster.address) == alone


@pytest.mark.parametrize("step", ["read", "reconcile"])
def test_a_worker_killed_half_way_changes_nothing(step, cluster, ready, alone, request, tmp_path):
    cluster.have(2)
    before = len(cluster.workers)
    address = fresh_address(request, "postgresql", tmp_path)
    assert add_apart(address, ready, cluster.address, Killing(cluster, step)) == alone
    assert len(cluster.workers) == before - 1


def test_a_store_in_a_file_is_filled_with_readings_of_workers(cluster, ready, alone, request, tmp_path):
    cluster.have(1)
    assert add_apart(fresh_address(request, "sqlite", tmp_path), ready, cluster.address) == alone


def test_workers_read_as_this_process_does(cluster):
    cluster.have(1)
    given = "\n".join(map(json.dumps, REPORTS)).encode()
    there = run(["-"], io.BytesIO(given), settings=Settings(scheduler=cluster.address))
    here = run(["-"], io.BytesIO(given), settings=Settings(workers=1))
    assert write_json(there) == write_json(here)


@pytest.mark.parametrize("step", ["prepare", "read", "reconcile"])
def test_a_run_whose_worker_is_killed_at_any_step_gives_the_same(step, cluster, ready, alone):
    cluster.have(2)
    paths = [",".join(ready.reports)]
    there = run(
        paths,
        settings=Settings(scheduler=cluster.address),
        rooms=ready.rooms(),
        progress=Killing(cluster, step, after=1),
    )
    assert write_json(there) == alone
    assert len(cluster.workers) == 1


def test_a_fault_of_the_work_is_told_as_itself(cluster):
    from parallax.engine.cluster import open_cluster

    cluster.have(1)
    with open_cluster(cluster.address) as held, pytest.raises(ZeroDivisionError):
        list(held.map(partial(divmod, 1), [1, 0]))


def test_where_no_scheduler_answers_the_address_is_told(monkeypatch):
    monkeypatch.setattr("parallax.engine.cluster.WAIT", 0.5)
    with pytest.raises(ClusterError, match=r"no scheduler answers at tcp://127\.0\.0\.1:9"):
        run(["-"], io.BytesIO(json.dumps(REPORTS[0]).encode()), settings=Settings(scheduler="tcp://127.0.0.1:9"))


def test_a_scheduler_without_workers_is_told(monkeypatch):
    monkeypatch.setattr("parallax.engine.cluster.WAIT", 3.0)
    with run_cluster() as empty:
        wait_for(empty)
        with pytest.raises(ClusterError, match="has no workers; dask worker tcp://127"):
            run(["-"], io.BytesIO(json.dumps(REPORTS[0]).encode()), settings=Settings(scheduler=empty.address))


def test_a_worker_that_runs_another_parallax_is_refused_by_name(tmp_path):
    with run_cluster() as mixed:
        mixed.have(1)
        mixed.have_other(changed_copy(tmp_path))
        with pytest.raises(
            ClusterError, match=r"the worker tcp://127\.0\.0\.1:\d+ runs another Parallax than this one"
        ):
            run(["-"], io.BytesIO(json.dumps(REPORTS[0]).encode()), settings=Settings(scheduler=mixed.address))


def changed_copy(folder):
    """A folder with this program in which one file has another ending; all else leads to this one's."""
    (folder / "parallax" / "nouns").mkdir(parents=True)
    for rooms in ("", "nouns"):
        for each in (ROOT / "src" / "parallax" / rooms).iterdir():
            if each.name not in ("nouns", "__pycache__", "span.py"):
                (folder / "parallax" / rooms / each.name).symlink_to(each)
    span = (ROOT / "src" / "parallax" / "nouns" / "span.py").read_text()
    (folder / "parallax" / "nouns" / "span.py").write_text(f"{span}\n# another\n")
    return folder


def test_a_scheduler_that_goes_away_is_told(monkeypatch):
    monkeypatch.setattr("parallax.engine.cluster.WAIT", 3.0)
    from parallax.engine.cluster import open_cluster

    with run_cluster() as dying:
        dying.have(1)
        with open_cluster(dying.address) as held, pytest.raises(ClusterError, match="what was kept stays"):  # noqa: PT012
            for _ in held.map(slow, range(50)):
                dying.scheduler.kill()


def slow(number):
    import time

    time.sleep(0.05)
    return number


def wait_for(programs):
    from distributed import Client

    Client(programs.address, timeout=30, set_as_default=False).close()
