"""The rows of a story as reports come to it."""

from datetime import UTC, datetime

from sqlalchemy import select, text

from parallax.engine.add import add
from parallax.settings import Settings
from parallax.store import Db, Store, open_store
from parallax.store.bands import band_of_range
from parallax.store.schema import STORY_MEMBERS
from parallax.store.schema.told import FIGURES, STATEMENTS
from parallax.store.search import Asked, search
from tests.store.ready import VERSIONS, Ready, make_ready

NOW = datetime(2031, 3, 9, 12, tzinfo=UTC)


def put(store: Store, ready: Ready, names: list[str]) -> None:
    add(store, [",".join(names)], NOW, settings=Settings(workers=1), rooms=ready.rooms(), versions=VERSIONS)


def test_rows_that_say_the_same_stay_where_they_are(store: Store) -> None:
    ready = make_ready([1])
    *first, last = sorted(ready.reports)
    put(store, ready, first)

    def rows(db: Db) -> dict[str, tuple[int, str]]:
        return {row.id: (row.n, row.story) for row in db.execute(select(STATEMENTS))}

    before = store.read(rows)
    put(store, ready, [last])
    after = store.read(rows)
    [mine] = store.read(
        lambda db: db.execute(select(STORY_MEMBERS.c.story).where(STORY_MEMBERS.c.report == last)).scalars()
    )
    changed = {name for name in before if before[name][1] != after[name][1]}
    assert changed, "the report came to no story"
    assert {after[name][1] for name in changed} == {mine}
    stayed = [name for name in changed if before[name][0] == after[name][0]]
    assert len(stayed) > len(changed) / 2
    words = ready.reports[first[0]].text.split()[:3]
    found = store.read(lambda db: search(db, Asked(words[0]), ["statements"], 1000))
    assert {hit.id for hit in found} <= after.keys()


def test_a_store_without_bands_is_brought_up(store: Store, address: str) -> None:
    ready = make_ready([1])
    put(store, ready, sorted(ready.reports))

    def figures(db: Db) -> list[tuple[object, ...]]:
        asked = select(FIGURES.c.id, FIGURES.c.low, FIGURES.c.high, FIGURES.c.day, FIGURES.c.band)
        return sorted(map(tuple, db.execute(asked)), key=repr)

    before = store.read(figures)
    assert {band for *_, band in before} == {band_of_range(low, high) for _, low, high, _, _ in before}
    assert any(day for *_, day, _ in before)
    lines = (
        "DROP INDEX ix_figure_rows_band",
        "ALTER TABLE figure_rows DROP COLUMN day",
        "ALTER TABLE figure_rows DROP COLUMN band",
        "CREATE INDEX ix_relation_rows_id ON relation_rows (id)",
        "UPDATE parallax_schema SET version_num = '0003'",
    )
    store.write(lambda db: [db.execute(text(line)) for line in lines])
    store.close()
    again = open_store(address)
    assert again.read(figures) == before
    again.close()
