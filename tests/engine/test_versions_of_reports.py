"""A report that comes again with another text."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from parallax.engine.add import Added, add
from parallax.engine.executors import keep_readers
from parallax.engine.results import Maker
from parallax.engine.rooms import Rooms, open_rooms
from parallax.engine.run import run
from parallax.engine.stored import whole_account
from parallax.export import write_json
from parallax.nouns.page import Page
from parallax.nouns.reading import Reading
from parallax.nouns.report import Report
from parallax.nouns.span import Span
from parallax.nouns.statement import Statement
from parallax.settings import Settings
from parallax.store import Store, log, reports, stories
from tests.store.ready import VERSIONS

NOW = datetime(2031, 3, 9, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)
URL = "https://tern.example/dam"


class Reader:
    """Reads one statement, the whole text."""

    def read(self, report: Report) -> Reading:
        span = Span(0, len(report.text))
        said = Statement(f"s-{report.id}", report.id, span, report.text, (span,), span, own_voice=True)
        return Reading(report.id, statements=(said,))


def rooms_of(*pages: Page) -> Rooms:
    return replace(open_rooms(), read_sources=lambda _paths, _stdin: iter(pages), make_reader=Reader)


def put(store: Store, pages: Sequence[Page], now: datetime = NOW) -> Added:
    return add(store, ["-"], now, settings=Settings(workers=1), rooms=rooms_of(*pages), versions=VERSIONS)


def told(store: Store) -> str:
    rooms = rooms_of()
    with keep_readers(Settings(workers=1), rooms.make_reader) as read:
        return write_json(whole_account(store, Maker(rooms, VERSIONS, read)))


def at_once(*pages: Page) -> str:
    return write_json(run(["-"], settings=Settings(workers=1), rooms=rooms_of(*pages)))


def texts(store: Store) -> list[str]:
    return store.read(lambda db: [version.report.text for version in reports.each_current(db)])


def page(text: str, **fields: Any) -> Page:
    return Page(**{"location": fields.get("url") or "dam.txt", "content": text, "exact": True, **fields})


def naive(hours: int) -> datetime:
    return (NOW + hours * HOUR).replace(tzinfo=None)


def test_another_text_under_a_url_is_a_new_version(store: Store) -> None:
    first = put(store, [page("Nine people died.", url=URL)])
    second = put(store, [page("Eleven people died.", url=URL)], NOW + HOUR)
    assert second.superseded == first.new
    assert texts(store) == ["Eleven people died."]
    assert told(store) == at_once(page("Eleven people died.", url=URL))
    names = (*first.new, *second.new)
    [series] = store.read(lambda db: {reports.series_of(db, name) for name in names})
    kept = store.read(lambda db: reports.versions(db, series or ""))
    assert [(each.report.text, each.current) for each in kept] == [
        ("Nine people died.", False),
        ("Eleven people died.", True),
    ]


def test_another_text_under_an_id_is_a_new_version(store: Store) -> None:
    put(store, [page("Nine people died.", id="dam")])
    changed = put(store, [page("Eleven people died.", id="dam")], NOW + HOUR)
    assert (changed.new, changed.changed, changed.superseded, changed.stories) == ((), ("dam",), (), 1)
    assert told(store) == at_once(page("Eleven people died.", id="dam"))


def test_a_clash_in_one_add_is_refused_as_in_a_run(store: Store) -> None:
    pages = [page("Nine died.", id="dam", location="a"), page("Ten died.", id="dam", location="b")]
    put(store, list(reversed(pages)))
    assert told(store) == at_once(*pages)
    put(store, pages, NOW + HOUR)
    assert told(store) == at_once(*pages), "both are known"
    put(store, [page("Twelve died.", id="dam", location="a")], NOW + 2 * HOUR)
    assert told(store) == at_once(page("Twelve died.", id="dam", location="a")), "the clash is over"


def test_two_texts_under_a_url_in_one_add_are_two_reports(store: Store) -> None:
    pages = [page("Nine people died.", url=URL), page("Eleven people died.", url=URL)]
    put(store, pages)
    assert told(store) == at_once(*pages)


@pytest.mark.parametrize("order", [(0, 1, 2), (2, 0, 1), (1, 2, 0)])
def test_fetch_moments_decide_and_not_the_order_of_adding(store: Store, order: tuple[int, ...]) -> None:
    """What stood there before stands there again: it is the latest."""
    captured = [("Nine died.", 1), ("Eleven died.", 2), ("Nine died.", 3)]
    for at in order:
        text, hours = captured[at]
        put(store, [page(text, url=URL, fetched=naive(hours))], NOW + 9 * HOUR)
    assert texts(store) == ["Nine died."]


def test_an_old_file_added_again_does_not_bring_its_text_back(store: Store) -> None:
    put(store, [page("Nine people died.", id="dam")])
    put(store, [page("Eleven people died.", id="dam")], NOW + HOUR)
    put(store, [page("Nine people died.", id="dam")], NOW + 2 * HOUR)
    assert texts(store) == ["Eleven people died."]


def test_a_front_page_holds_one_report_after_another(store: Store) -> None:
    for number, text in enumerate(("Rain fell on the valley.", "The union called a strike.")):
        put(store, [page(text, url="https://tern.example/")], NOW + number * HOUR)
    assert len(texts(store)) == 2


def test_files_of_one_name_in_two_folders_are_two_reports(store: Store) -> None:
    for number, text in enumerate(("Rain fell on the valley.", "The union called a strike.")):
        put(store, [page(text)], NOW + number * HOUR)
    assert len(texts(store)) == 2


@pytest.mark.parametrize("places", [("a/dam.txt", "b/dam.txt"), ("b/dam.txt", "a/dam.txt")])
def test_of_one_text_in_two_places_the_same_is_kept_in_any_order(store: Store, places: tuple[str, str]) -> None:
    pages = [page("Nine people died.", location=place) for place in places]
    for each in pages:
        put(store, [each])
    assert told(store) == at_once(*pages)


def test_a_story_whose_last_report_is_superseded_is_gone(store: Store) -> None:
    [was] = put(store, [page("Nine people died.", url=URL)]).new
    home = store.read(lambda db: stories.homes(db, [was]))[was]
    put(store, [page("Sheep were sold at the autumn market.", url=URL)], NOW + HOUR)
    assert not store.read(lambda db: stories.find(db, [home]))[home].standing
    assert "superseded" in store.read(lambda db: [entry.what for entry in log.entries(db)])
    assert "Nine" not in told(store)


@pytest.mark.parametrize("ident", ["dam\0", "dam\ud800", "d" * 501])
def test_an_id_that_no_database_holds_is_refused(store: Store, ident: str) -> None:
    done = put(store, [page("Nine people died.", id=ident), page("Rain fell.", id="rain")])
    assert (len(done.refused), done.new) == (1, ("rain",))


@pytest.mark.parametrize("text", ["Nine\0 died, “half a \ud83d pair” is here.", "Ünïcode — Новини 新聞 \U0001f30d."])
def test_texts_come_back_to_the_code_point(store: Store, text: str) -> None:
    put(store, [page(text, location="odd\0name\ud800.txt")])
    assert texts(store) == [text]
    assert told(store) == at_once(page(text, location="odd\0name\ud800.txt"))
