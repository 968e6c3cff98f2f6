"""A store, added to in any order and batches, gives the account of a single run."""

import random
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from parallax.engine.add import add
from parallax.engine.executors import keep_readers
from parallax.engine.results import Maker
from parallax.engine.rooms import Rooms
from parallax.engine.run import run
from parallax.engine.settle import Settled
from parallax.engine.stored import whole_account
from parallax.export import write_json
from parallax.settings import Settings
from parallax.store import Store, log, open_store
from tests.store.ready import VERSIONS, Ready, make_ready

NOW = datetime(2031, 3, 9, 12, tzinfo=UTC)
ROOT = Path(__file__).parents[2]
DAM = sorted((ROOT / "examples" / "vrana-dam").iterdir())
TABLES = (
    *("pages", "kept_reports", "results", "refusals", "kept_stories", "story_members", "unsettled", "log"),
    *("index_keys", "profiles", "candidates", "statement_rows", "figure_rows", "incident_rows", "point_rows"),
    *("origin_rows", "relation_rows", "speaker_rows", "place_rows"),
)


@pytest.fixture(scope="module")
def ready() -> Ready:
    """Four worlds, 25 reports."""
    return make_ready([2, 3, 4, 7, 8])


def put(store: Store, rooms: Rooms, *paths: str, now: datetime = NOW, **more):  # type: ignore[no-untyped-def]
    return add(store, paths, now, settings=Settings(workers=1), rooms=rooms, versions=VERSIONS, **more)


def told(store: Store, rooms: Rooms) -> str:
    with keep_readers(Settings(workers=1), rooms.make_reader) as read:
        return write_json(whole_account(store, Maker(rooms, VERSIONS, read)))


def at_once(rooms: Rooms, *paths: str) -> str:
    return write_json(run(paths, settings=Settings(workers=1), rooms=rooms))


def counts(store: Store) -> dict[str, int]:
    return store.read(lambda db: {each: db.execute(text(f"SELECT count(*) FROM {each}")).scalar() for each in TABLES})


def batches(names: Sequence[str], sizes: Iterator[int]) -> list[str]:
    left, found = list(names), []
    while left:
        size = next(sizes)
        found.append(",".join(left[:size]))
        left = left[size:]
    return found


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_any_order_in_any_batches_is_a_single_run(ready: Ready, tmp_path: Path, data: st.DataObject) -> None:
    names = data.draw(st.lists(st.sampled_from([*sorted(ready.reports), "none"]), min_size=1, max_size=9))
    sizes = iter(lambda: data.draw(st.integers(1, 4)), 0)
    rooms = ready.rooms()
    with TemporaryDirectory(dir=tmp_path) as folder:
        store = open_store(f"{folder}/news.db", create=True)
        for batch in batches(names, sizes):
            put(store, rooms, batch)
        assert told(store, rooms) == at_once(rooms, ",".join(names))
        store.close()


def test_three_orders_are_a_single_run_on_each_database(store: Store, address: str, ready: Ready) -> None:
    rooms, names = ready.rooms(), sorted(ready.reports)
    random.Random(len(names)).shuffle(names)
    for batch in batches(names, iter([1, 1, 1, 7, 2, 1, 100])):
        put(store, rooms, batch)
    assert told(store, rooms) == at_once(rooms, *names)
    before = counts(store)
    assert before["unsettled"] == 0
    assert before["pages"] == before["kept_reports"] == before["profiles"] == len(names)
    put(store, rooms, *reversed(names))
    assert counts(store) == before, "the same pages again change nothing"


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_the_dam_one_by_one_in_three_orders(store: Store, dam_rooms: Rooms, seed: int) -> None:
    files = [str(path) for path in DAM]
    random.Random(seed).shuffle(files)
    for sizes in batches(files, iter([1] * 11)) if seed < 3 else batches(files, iter([3, 1, 2, 9])):
        put(store, dam_rooms, *sizes.split(","))
    assert told(store, dam_rooms) == at_once(dam_rooms, str(DAM[0].parent))


def test_what_a_store_tells_of_an_add(store: Store, ready: Ready) -> None:
    rooms, names = ready.rooms(), sorted(ready.reports)[:3]
    first = put(store, rooms, ",".join(names), "none")
    assert (first.pages, list(first.new), first.changed, first.superseded) == (3, names, (), ())
    assert [each.location for each in first.refused] == ["none"]
    again = put(store, rooms, ",".join(names))
    assert (again.pages, again.new, again.stories) == (0, (), 0)
    kinds = store.read(lambda db: [entry.what for entry in log.entries(db)])
    assert sorted(kinds) == ["page"] * 3 + ["refused"] + ["report"] * 3


def test_a_story_tells_what_it_was_and_is(store: Store, ready: Ready) -> None:
    rooms, names = ready.rooms(), [name for name in sorted(ready.reports) if name.startswith("r-2-")]
    seen: list[Settled] = []
    put(store, rooms, ",".join(names[:2]), tell=seen.append)
    assert [each.before.stories for each in seen] == [()]
    was = seen.pop().now
    put(store, rooms, names[2], tell=seen.append)
    assert [each.before for each in seen] == [was]
    assert {report.id for report in seen[0].now.reports} == set(names[:3])


def test_what_falls_while_it_is_reconciled_is_left(store: Store, ready: Ready) -> None:
    """Another program adds to a story while its result is made: the result of what is gone is not put."""
    rooms, names = ready.rooms(), [name for name in sorted(ready.reports) if name.startswith("r-2-")]

    def meanwhile(where: str) -> None:
        nonlocal names
        if where == "story-made" and len(names) > 3:
            put(store, rooms, names.pop())

    whole = list(names)
    put(store, rooms, ",".join(names[:3]), reach=meanwhile)
    assert counts(store)["unsettled"] == 0
    while names:
        put(store, rooms, names.pop())
    assert told(store, rooms) == at_once(rooms, *whole)


def test_settings_of_the_store_hold(store: Store, ready: Ready) -> None:
    from parallax.engine.add import kept_settings
    from parallax.store import meta

    assert kept_settings(store, Settings(vague="open")).vague == "open"
    store.write(lambda db: meta.put(db, "vague", "plural"))
    assert kept_settings(store, Settings(vague="open")).vague == "plural"


def test_a_refusal_stands_until_its_location_gives_a_report(store: Store, ready: Ready) -> None:
    rooms, name = ready.rooms(), min(ready.reports)
    failing = replace(rooms, read_sources=replace(ready, reports={}).read_sources)
    put(store, failing, name)
    assert '"reason": "there is no such report"' in told(store, rooms)
    put(store, rooms, name, now=NOW + timedelta(hours=1))
    assert told(store, rooms) == at_once(rooms, name)
