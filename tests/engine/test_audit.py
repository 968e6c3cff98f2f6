"""Whatever is changed behind a store's back is found."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from sqlalchemy import text

from parallax.engine.add import add
from parallax.engine.audit import Audit, verify
from parallax.engine.executors import keep_readers
from parallax.engine.results import Maker
from parallax.settings import Settings
from parallax.store import Store
from tests.store.ready import VERSIONS, Ready, make_ready

NOW = datetime(2031, 3, 9, 12, tzinfo=UTC)


@pytest.fixture(scope="module")
def ready() -> Ready:
    """One small world."""
    return make_ready([4])


@pytest.fixture
def filled(store: Store, ready: Ready) -> Store:
    """A store with a world and a refusal."""
    add(store, [*ready.reports, "none"], NOW, settings=Settings(workers=1), rooms=ready.rooms(), versions=VERSIONS)
    return store


@pytest.fixture
def maker(ready: Ready) -> Iterator[Maker]:
    """What makes results of ready-made readings."""
    with keep_readers(Settings(workers=1), lambda: ready) as read:
        yield Maker(ready.rooms(), VERSIONS, read)


def check(store: Store, maker: Maker, head: str | None = None) -> Audit:
    return verify(store, maker, head, deep=True)


def test_a_store_as_it_was_filled_holds(filled: Store, maker: Maker, ready: Ready) -> None:
    found = check(filled, maker)
    assert found.faults == ()
    assert (found.pages, found.reports, found.stories, found.waiting) == (len(ready.reports), len(ready.reports), 1, 0)
    assert check(filled, maker, found.head).faults == ()
    assert "no row has the hash" in check(filled, maker, "0" * 63 + "1").faults[0]


LAST = "(SELECT max(n) FROM log WHERE what = 'report')"


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        ("UPDATE log SET about = 'another' WHERE n = 2", "row 2 was changed"),
        ("UPDATE log SET detail = '{\"key\": \"0\"}' WHERE what = 'page'", "was changed"),
        ("DELETE FROM log WHERE n = 2", "row 2 is gone"),
        (f"DELETE FROM log WHERE n >= {LAST}", "the log does not tell of it"),
        ("DELETE FROM pages WHERE n = 1", "tells of a page that is gone"),
        ("UPDATE pages SET location = 'x', sha256 = 'y' WHERE n = 1", "are not those that its SHA-256 names"),
        ("UPDATE pages SET content = noun WHERE n = 1", "are not those that its SHA-256 names"),
        ("UPDATE kept_reports SET text = 'Nobody died.' WHERE n = 1", "is not the one that its SHA-256 names"),
        ("UPDATE kept_reports SET current = NOT current WHERE n = 1", "it is in no story, or in one and not current"),
        ("DELETE FROM story_members WHERE report = (SELECT min(report) FROM story_members)", "in no story"),
        ("UPDATE statement_rows SET text = text || '!' WHERE n = 1", "rows of statement_rows are not those"),
        ("UPDATE statement_rows SET denial = NOT denial WHERE n = 1", "rows of statement_rows are not those"),
        ("DELETE FROM figure_rows WHERE n = (SELECT max(n) FROM figure_rows)", "rows of figure_rows are not those"),
        ("UPDATE relation_rows SET type = 'agree' WHERE type <> 'agree'", "rows of relation_rows are not those"),
        ("UPDATE origin_rows SET outlets = 9 WHERE n = 1", "rows of origin_rows are not those"),
        ("UPDATE point_rows SET story = 'story-of-nobody' WHERE n = 1", "and it does not stand"),
        ("DELETE FROM results WHERE step = 'reconcile'", "its result is gone"),
        ("DELETE FROM candidates WHERE one = (SELECT min(one) FROM candidates)", "the index gives another"),
        ("UPDATE kept_stories SET standing = NOT standing", "all reports grouped at once"),
    ],
)
def test_what_was_changed_is_told(filled: Store, maker: Maker, change: str, fault: str) -> None:
    def alter(db) -> int:  # type: ignore[no-untyped-def]
        return db.execute(text(change)).rowcount  # type: ignore[no-any-return]

    assert filled.write(alter) > 0
    found = check(filled, maker).faults
    assert any(fault in each for each in found), found
