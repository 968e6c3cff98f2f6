"""What a store told at a moment."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from parallax.engine import find_changes, run
from parallax.engine.add import add
from parallax.engine.executors import keep_readers
from parallax.engine.results import Maker
from parallax.engine.rooms import open_rooms
from parallax.engine.since import accounts_since
from parallax.engine.versions import find_versions
from parallax.nouns.account import Account
from parallax.settings import Settings
from parallax.store import Store, open_store

BEGIN = datetime(2031, 3, 13, 6, 30, tzinfo=UTC)
HOUR = timedelta(hours=1)
EBB = "ORRIN – {} people died in the fire at the Orrin grain mill on Tuesday, the Orrin Fire Brigade said."
TIDE = "ORRIN – Nine people died in the fire at the Orrin grain mill on Tuesday, the Mill Workers' Union said."
FERRY = "MAARSUND – The ferry Solveig ran aground off Maarsund with 212 people on board, the coast guard said."


@pytest.fixture
def kept(tmp_path):
    store = open_store(str(tmp_path / "news.db"), create=True)
    yield store
    store.close()


@pytest.fixture(scope="module")
def maker():
    settings = Settings()
    rooms = open_rooms(settings)
    with keep_readers(settings, rooms.make_reader) as read:
        yield Maker(rooms, find_versions(settings.vague), read)


def put(store: Store, folder: Path, hours: int, *rows: dict[str, str]) -> str:
    """Adds reports so many hours after the beginning; gives the file in which they are."""
    path = folder / f"{hours}.jsonl"
    path.write_text("\n".join(map(json.dumps, rows)), "utf-8")
    add(store, [str(path)], BEGIN + hours * HOUR)
    return str(path)


def row(ident: str, text: str, **fields: str) -> dict[str, str]:
    return {"id": ident, "text": text, "outlet": f"The {ident}", "published": "2031-03-12", **fields}


def test_each_report_is_new_after_one_moment_and_known_after_the_next(kept, maker, tmp_path):
    first = put(kept, tmp_path, 0, row("ebb", EBB.format("Five")), row("ferry", FERRY))
    second = put(kept, tmp_path, 2, row("tide", TIDE, published="2031-03-01"))
    earlier, later = accounts_since(kept, maker, BEGIN + HOUR)
    assert [story.reports for story in later.stories] == [("ebb", "tide")], "the ferry had nothing new"
    assert [report.id for report in earlier.reports] == ["ebb"]
    alone = run([first])
    assert earlier.stories == tuple(story for story in alone.stories if story.reports == ("ebb",))
    assert later.stories == tuple(story for story in run([first, second]).stories if "tide" in story.reports)
    kinds = {change.kind for change in find_changes(earlier, later)}
    assert {"report-new", "story-continued"} <= kinds
    assert "story-new" not in kinds
    assert accounts_since(kept, maker, BEGIN + 3 * HOUR) == (Account(), Account())


def test_before_all_there_was_nothing(kept, maker, tmp_path):
    whole = put(kept, tmp_path, 0, row("ebb", EBB.format("Five")), row("ferry", FERRY))
    earlier, later = accounts_since(kept, maker, BEGIN - HOUR)
    assert earlier == Account()
    assert later == replace(run([whole]), refused=())


def test_of_a_report_that_was_rewritten_the_version_of_then_is_told(kept, maker, tmp_path):
    page = {"url": "https://ebb.example/mill", "outlet": "The Ebb", "published": "2031-03-12"}
    put(kept, tmp_path, 0, {"text": EBB.format("Five"), "fetched": "2031-03-13T06:30:00+00:00", **page})
    put(kept, tmp_path, 2, {"text": EBB.format("Seven"), "fetched": "2031-03-13T08:30:00+00:00", **page})
    earlier, later = accounts_since(kept, maker, BEGIN + HOUR)
    assert ["Five" in report.text for report in (*earlier.reports, *later.reports)] == [True, False]
    kinds = {change.kind for change in find_changes(earlier, later)}
    assert {"report-rewritten", "words-withdrawn", "story-continued"} <= kinds
