"""Fixtures that several rooms' tests share."""

import os
import runpy
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import count
from pathlib import Path

import psycopg
import pytest

from parallax.engine.rooms import Rooms, make_reader, open_rooms
from parallax.gazetteer import Gazetteer
from parallax.gazetteer.write import write
from parallax.nouns.account import Account
from parallax.reading.annotators import Annotation
from parallax.reading.annotators.english import EnglishAnnotator
from parallax.store import Store, open_store
from tests.postgres import find_programs, run_postgres


@pytest.fixture(scope="session")
def english() -> EnglishAnnotator:
    return EnglishAnnotator()


@pytest.fixture(scope="session")
def annotate(english: EnglishAnnotator) -> Callable[[str], Annotation]:
    return lambda text: english.annotate([text])[0]


@pytest.fixture(scope="session")
def account() -> Account:
    """The small invented account that has one of everything."""
    built: Account = runpy.run_path(str(Path(__file__).with_name("invented_account.py")))["ACCOUNT"]
    return built


@pytest.fixture(scope="session")
def small_gazetteer(tmp_path_factory: pytest.TempPathFactory) -> Gazetteer:
    """A gazetteer of a few places, made by hand, so that no test needs the built data."""
    data = tmp_path_factory.mktemp("gazetteer") / "places.sqlite"
    world = runpy.run_path(str(Path(__file__).parent / "gazetteer" / "small_world.py"))
    write(world["RECORDS"], {"attribution": "made by hand"}, data)
    return Gazetteer(data)


_NUMBERS = count(1)


@pytest.fixture(scope="session")
def server() -> Iterator[str]:
    """The URL of a PostgreSQL server. Without one tests are skipped, or fail where PARALLAX_NEED_POSTGRES is set."""
    if find_programs() is None:
        if os.environ.get("PARALLAX_NEED_POSTGRES"):
            pytest.fail("PostgreSQL is not installed, and PARALLAX_NEED_POSTGRES is set")
        pytest.skip("PostgreSQL is not installed")
    with run_postgres() as url:
        yield url


@pytest.fixture(params=["sqlite", "postgresql"])
def address(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Where a store may be made; nothing is there yet."""
    return fresh_address(request, request.param, tmp_path)


def fresh_address(request: pytest.FixtureRequest, kind: str, folder: Path) -> str:
    """An address of a kind at which nothing is yet."""
    number = next(_NUMBERS)
    if kind == "sqlite":
        return str(folder / f"store-{number}.db")
    server: str = request.getfixturevalue("server")
    name = f"store_{os.getpid()}_{number}"
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}")  # type: ignore[call-overload]
    return server.replace("/postgres?", f"/{name}?")


@pytest.fixture
def store(address: str) -> Iterator[Store]:
    """A new store."""
    made = open_store(address, create=True)
    yield made
    made.close()


@pytest.fixture(scope="session")
def dam_rooms() -> Rooms:
    """The program's rooms; what was read and reconciled once is not done again."""
    rooms, reader = open_rooms(), make_reader()
    done: dict[object, object] = {}

    def reconcile(story, reports, readings, lineage, decisions=()):  # type: ignore[no-untyped-def]
        key = (story, tuple(reports), tuple(reading.report for reading in readings), tuple(decisions))
        if key not in done:
            done[key] = rooms.reconcile(story, reports, readings, lineage, decisions)
        return done[key]

    return replace(rooms, reconcile=reconcile, make_reader=lambda: reader)
