"""Which story an id leads to, and accounts of one story."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from parallax.engine.add import add
from parallax.engine.executors import keep_readers
from parallax.engine.results import Maker
from parallax.engine.run import run
from parallax.engine.stored import account_of_story, find_story, whole_account
from parallax.errors import UsageError
from parallax.export import write_json
from parallax.nouns.interval import Interval
from parallax.settings import Settings
from parallax.store import Store, stories
from tests.store.ready import VERSIONS, Ready, make_ready

NOW = datetime(2031, 3, 9, 12, tzinfo=UTC)
ONE = Settings(workers=1)


@pytest.fixture(scope="module")
def ready() -> Ready:
    """Three worlds, of which none is like another."""
    return make_ready([2, 3, 4], tongues=True)


@pytest.fixture
def maker(ready: Ready) -> Iterator[Maker]:
    with keep_readers(ONE, lambda: ready) as read:
        yield Maker(ready.rooms(), VERSIONS, read)


def put(store: Store, ready: Ready, *names: str) -> None:
    add(store, names, NOW, settings=ONE, rooms=ready.rooms(), versions=VERSIONS)


def of_world(ready: Ready, seed: int) -> list[str]:
    return [name for name in sorted(ready.reports) if name.startswith(f"r-{seed}-")]


def home(store: Store, report: str) -> str:
    return store.read(lambda db: stories.homes(db, [report]))[report]


def lead(store: Store, words: str) -> str:
    return store.read(lambda db: find_story(db, words)).id


def test_an_id_leads_on_as_reports_come(store: Store, ready: Ready) -> None:
    names = of_world(ready, 2)
    before = []
    for name in names:
        put(store, ready, name)
        before.append(home(store, names[0]))
    now = home(store, names[-1])
    assert len(set(before)) > 2
    assert {lead(store, each) for each in before} == {now}
    assert lead(store, now) == lead(store, now[:12]) == lead(store, now.removeprefix("story-")) == now


def test_the_beginning_of_several_ids_is_told(store: Store, ready: Ready) -> None:
    put(store, ready, *ready.reports)
    with pytest.raises(UsageError, match="begins several"):
        lead(store, "story-")
    for words in ("", "story-of-nobody", "r-2"):
        with pytest.raises(UsageError, match="there is no story"):
            lead(store, words)


def test_an_account_is_that_of_its_reports_alone(store: Store, ready: Ready, maker: Maker) -> None:
    put(store, ready, *ready.reports)
    names = of_world(ready, 4)
    found = account_of_story(store, maker, home(store, names[0]))
    assert write_json(found) == write_json(run(names, settings=ONE, rooms=ready.rooms()))


def test_an_account_as_of_a_day(store: Store, ready: Ready, maker: Maker) -> None:
    put(store, ready, *ready.reports)
    names = of_world(ready, 2)
    days = sorted(when for name in names if (when := ready.reports[name].published.when))
    early = Interval(days[0], days[0], "day")
    told = account_of_story(store, maker, home(store, names[0]), early)
    assert 0 < len(told.reports) < len(names)
    alone = run(names, settings=Settings(workers=1, as_of=early), rooms=ready.rooms())
    assert write_json(told) == write_json(alone)


def test_before_a_story_is_settled_its_account_is_made(store: Store, ready: Ready, maker: Maker) -> None:
    names = of_world(ready, 3)

    class Stopped(Exception):
        pass

    def stop(where: str) -> None:
        if where == "batch-kept":
            raise Stopped

    with pytest.raises(Stopped):
        add(store, names, NOW, settings=ONE, rooms=ready.rooms(), versions=VERSIONS, reach=stop)
    assert store.read(stories.unsettled) == [home(store, names[0])]
    once = write_json(run(names, settings=ONE, rooms=ready.rooms()))
    assert write_json(whole_account(store, maker)) == once
    assert store.read(stories.unsettled) == [home(store, names[0])], "reading writes nothing"
    put(store, ready, names[0])
    assert store.read(stories.unsettled) == []
