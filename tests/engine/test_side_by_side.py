"""Work shared among processes gives what one process gives, byte for byte."""

from datetime import UTC, datetime

import pytest

from parallax.engine import run
from parallax.engine.add import add
from parallax.engine.executors import keep_readers
from parallax.engine.results import Maker
from parallax.engine.stored import whole_account
from parallax.export import write_json
from parallax.settings import Settings
from parallax.store import open_store
from tests.store.ready import VERSIONS, Ready, make_ready

NOW = datetime(2031, 3, 9, 12, tzinfo=UTC)
ONE, TWO = Settings(workers=1), Settings(workers=2)


@pytest.fixture(scope="module")
def ready() -> Ready:
    return make_ready(range(310, 314), tongues=True)


@pytest.fixture(scope="module")
def alone(ready: Ready) -> str:
    return write_json(run([",".join(ready.reports)], settings=ONE, rooms=ready.rooms()))


def test_a_run(ready: Ready, alone: str) -> None:
    assert write_json(run([",".join(ready.reports)], settings=TWO, rooms=ready.rooms())) == alone
    assert '"stories":[]' not in alone


def test_an_add_that_makes_several_stories_at_once(ready: Ready, alone: str, tmp_path, monkeypatch) -> None:  # type: ignore[no-untyped-def]
    """None is made here, and each is put once."""
    monkeypatch.setattr("parallax.engine.rooms.StoryMaker.make", make)
    store = open_store(f"{tmp_path}/news.db", create=True)
    done = add(store, [",".join(ready.reports)], NOW, settings=TWO, rooms=ready.rooms(), versions=VERSIONS)
    with keep_readers(ONE, ready.reader) as read:
        assert write_json(whole_account(store, Maker(ready.rooms(), VERSIONS, read))) == alone
    assert done.stories > 1
    store.close()


def make(*_words: object) -> None:
    """Stands in place of the method in this process alone; the others find theirs by its name."""
    raise AssertionError("a story was made in the process that leads")
