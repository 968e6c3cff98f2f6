"""Watching into a store."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from parallax.engine.rooms import Rooms, open_rooms
from parallax.engine.watch import Watcher
from parallax.engine.watching.keeper import Known
from parallax.engine.watching.stored import StoreKeeper
from parallax.gazetteer import Gazetteer
from parallax.nouns.page import Page
from parallax.nouns.refusal import Refusal
from parallax.reading import Reader
from parallax.reading.annotators.english import EnglishAnnotator
from parallax.settings import Settings
from parallax.store import Store, log, reports
from tests.engine.watching.worlds import FEED, Stop, Web, feed

NOW = datetime(2031, 3, 4, 8, 50, tzinfo=UTC)
URL = "https://post.example/a"


def article(*told: str) -> str:
    return (
        f"<html><head><title>The dam</title></head><body><article><p>{'</p><p>'.join(told)}</p></article></body></html>"
    )


FIRST = article(
    "The dam above Velm broke on Tuesday, and ten people died, Mayor Ana Petrova said.",
    "Governor Jan Novak said that the bridge had been closed since the morning.",
)
SECOND = article(
    "The dam above Velm broke on Tuesday, and twelve people died, Mayor Ana Petrova said.",
    "Police chief Olga Maros said that boats had arrived from the capital.",
)


@pytest.fixture(scope="module")
def rooms(english: EnglishAnnotator, small_gazetteer: Gazetteer) -> Rooms:
    return replace(open_rooms(), make_reader=lambda: Reader(english, small_gazetteer))


@pytest.fixture
def keeper(store: Store, rooms: Rooms) -> StoreKeeper:
    return StoreKeeper(store, Settings(), lambda: NOW, rooms=rooms)


def test_what_is_known_of_an_address_comes_back_whole(keeper: StoreKeeper) -> None:
    whole = Known(
        URL, '"v1"', "yesterday", NOW, NOW + timedelta(hours=1), 3, "ab", "cd", 3600.0, NOW, "https://h.example/"
    )
    long = Known("https://h.example/" + "x" * 8000, etag="e")
    keeper.note([whole, long])
    assert keeper.known(URL) == whole
    assert keeper.known(long.url) == long
    assert keeper.known("https://h.example/none") is None
    keeper.note([Known(URL)])
    assert keeper.known(URL) == Known(URL)


def page(content: str, minutes: int) -> Page:
    fetched = (NOW + timedelta(minutes=minutes)).replace(tzinfo=None)
    return Page(URL, content.encode(), "html", url=URL, fetched=fetched)


def test_what_a_newer_version_says_otherwise_is_told_and_logged_and_both_are_kept(
    keeper: StoreKeeper, store: Store
) -> None:
    first = keeper.add([page(FIRST, 0), Refusal("https://post.example/b", "answers 404 Not Found")])
    assert (first.new, first.reworded) == (1, ())
    assert first.refused == (Refusal("https://post.example/b", "answers 404 Not Found"),)
    assert keeper.add([page(FIRST, 5)]).new == 0
    second = keeper.add([page(SECOND, 10)])
    assert second.new == 0
    (rewording,) = second.reworded
    assert rewording.location == URL
    assert [said.speaker for said in rewording.dropped] == ["Jan Novak"]
    assert [said.speaker for said in rewording.added] == ["Olga Maros"]
    assert [(before.speaker, "ten" in before.text, "twelve" in after.text) for before, after in rewording.changed] == [
        ("Ana Petrova", True, True)
    ]
    held = store.read(lambda db: reports.versions(db, reports.series_of(db, rewording.after) or ""))
    assert [(version.report.id, version.current) for version in held] == [
        (rewording.before, False),
        (rewording.after, True),
    ]
    (entry,) = [entry for entry in store.read(lambda db: list(log.entries(db))) if entry.what == "reworded"]
    assert entry.about == URL
    assert json.loads(entry.detail)["dropped"][0]["speaker"] == "Jan Novak"
    assert store.read(lambda db: list(log.faults(db))) == []


def test_a_report_that_keeps_its_id_is_compared_too(keeper: StoreKeeper) -> None:
    def line(text: str) -> Page:
        return Page("in.jsonl#x", text, exact=True, id="x")

    keeper.add([line("The dam broke, Mayor Ana Petrova said.")])
    later = replace_now(keeper, NOW + timedelta(hours=1))
    (rewording,) = later.add([line("The dam holds, Mayor Ana Petrova said.")]).reworded
    assert (rewording.before, rewording.after) == ("x", "x")
    assert (
        replace_now(keeper, NOW + timedelta(hours=2)).add([line("The dam holds, Mayor Ana Petrova said.")]).reworded
        == ()
    )


def replace_now(keeper: StoreKeeper, now: datetime) -> StoreKeeper:
    return StoreKeeper(keeper.store, keeper.settings, lambda: now, rooms=keeper.rooms)


def test_rounds_into_a_store_from_one_program_to_the_next(store: Store, rooms: Rooms) -> None:
    web, time = Web(), [NOW]

    def watch() -> str:
        keeper = StoreKeeper(store, Settings(), lambda: time[0], rooms=rooms)
        done = Watcher(keeper, web, lambda: time[0], Stop()).round([FEED])
        return f"{done.fetched} {done.new} {done.changed} {done.unchanged} {len(done.refused)}"

    web.put(feed=feed("a", "b"), a=FIRST, b=article("The river rose by two metres, officials said on Wednesday."))
    assert watch() == "3 2 0 0 0"
    assert watch() == "1 0 0 1 0"
    web.put(a=SECOND)
    time[0] += timedelta(hours=1)
    assert watch() == "3 0 1 1 0"
    assert store.read(lambda db: sum(1 for _ in reports.each_current(db))) == 2
