"""A desk over a store with invented reports, without a server: requests go straight to the application."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from time import sleep

import pytest
from starlette.testclient import TestClient

from parallax.engine.add import add
from parallax.store import open_store
from parallax.web import Desk, make_app, open_desk
from parallax.web.work import Progress

NOW = datetime(2031, 3, 7, 9, 0, tzinfo=UTC)
WORLD = Path(__file__).parents[2] / "examples" / "vrana-dam"


@pytest.fixture(scope="session")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """A desk over the invented world; only looked at."""
    store = open_store(str(tmp_path_factory.mktemp("web") / "world.db"), create=True)
    add(store, [str(WORLD)], NOW)
    with open_desk(store, now=lambda: NOW) as desk:
        yield desk
    store.close()


@pytest.fixture
def client(desk: Desk) -> TestClient:
    """A visitor of the desk, at the name that it answers to."""
    return TestClient(make_app(desk), base_url="http://localhost")


@pytest.fixture(scope="session")
def story(desk: Desk) -> str:
    """The id of the invented story."""
    from parallax.store import listing

    return desk.read(lambda db: listing.stories(db)[0].id)


@pytest.fixture(scope="module")
def own_desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """A desk over an empty store, that a file's tests may add to."""
    store = open_store(str(tmp_path_factory.mktemp("own") / "own.db"), create=True)
    with open_desk(store) as desk:
        yield desk
    store.close()


@pytest.fixture
def own_client(own_desk: Desk) -> TestClient:
    """A visitor of that desk, without redirects."""
    return TestClient(make_app(own_desk), base_url="http://localhost", follow_redirects=False)


def token(client: TestClient) -> str:
    """The token that the desk's pages give to this visitor."""
    return client.get("/add").text.split('data-token="')[1].split('"')[0]


def worked(desk: Desk) -> Progress:
    """Waits until all work is done; gives what came of the last."""
    for _ in range(600):
        if not desk.work.running():
            return desk.work.all()[0]
        sleep(0.05)
    raise AssertionError(f"still at work: {desk.work.running()}")


@pytest.fixture(scope="session")
def hostile_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store with 300 hostile texts, in one story; only looked at."""
    from tests.web.hostile import write_hostile

    folder = tmp_path_factory.mktemp("hostile")
    store = open_store(str(folder / "hostile.db"), create=True)
    add(store, [str(write_hostile(folder / "hostile.jsonl"))], NOW)
    store.close()
    return folder / "hostile.db"
