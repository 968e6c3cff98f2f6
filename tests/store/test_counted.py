"""Figures found among the latest are those that looking at all of them finds."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from parallax.engine.add import add
from parallax.settings import Settings
from parallax.store import Store, counted, open_store
from parallax.store.search import Asked, search
from tests.conftest import fresh_address
from tests.store.ready import VERSIONS, make_ready

ASKED = [
    Asked(counted="people", low=3, high=6),
    Asked(counted="people", low=10),
    Asked(counted="killed", high=40),
    Asked(counted="dead OR missing", low=1, high=9),
    Asked(low=10, high=1000),
    Asked(counted="people"),
    Asked(counted="people", low=2, speaker="mayor"),
    Asked(counted="people", low=2, outlet="press", after="2031-01-01"),
    Asked(counted="zeppelins", low=2),
    Asked(words="said", low=5, high=5000),
]


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def store(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    made = open_store(fresh_address(request, request.param, tmp_path_factory.mktemp("counted")), create=True)
    ready = make_ready(range(3), tongues=False)
    moment = datetime(2031, 3, 9, 12, tzinfo=UTC)
    add(made, [",".join(ready.reports)], moment, settings=Settings(workers=1), rooms=ready.rooms(), versions=VERSIONS)
    yield made
    made.close()


@pytest.mark.parametrize("asked", ASKED, ids=str)
@pytest.mark.parametrize("most", [1, 5, 1000])
def test_the_latest_are_found_however_they_are_looked_for(
    store: Store, asked: Asked, most: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    def found(few: int, steps: tuple[int, ...]) -> list[object]:
        monkeypatch.setattr(counted, "FEW", few)
        monkeypatch.setattr(counted, "STEPS", steps)
        return list(store.read(lambda db: search(db, asked, ["figures"], most)))

    whole = found(10**6, ()) if asked.counted else found(0, ())
    assert found(-1, (1, 7, 10**6)) == whole
    assert found(-1, (2,)) == whole, "where the latest are not enough, all are looked at"
    assert found(-1, (10**6,)) == whole


def test_some_of_what_is_asked_is_there(store: Store) -> None:
    hits = store.read(lambda db: search(db, Asked(counted="people", low=3, high=6), (), 1000))
    assert hits
    assert hits == sorted(hits, key=lambda hit: hit.published or "", reverse=True)
