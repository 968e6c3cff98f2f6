"""What comes to the index of candidates is found as if it were kept already."""

from sqlalchemy import select

from parallax.store import Db, Store
from parallax.store.index import Index, clear
from parallax.store.schema import CANDIDATES, INDEX_KEYS, PROFILES
from parallax.stories import Profile, enter, leave
from tests.store.ready import make_ready


def test_what_is_gathered_counts_as_kept(store: Store) -> None:
    reports = [report for _, report in sorted(make_ready([3, 4]).reports.items())]

    def fill(db: Db, each_time: bool) -> list[list[object]]:
        clear(db)
        index = Index(db, Profile)
        touched: list[object] = []
        for report in reports:
            touched.append(enter(index, report))
            if each_time:
                index.put()
        for report in reports[::5]:
            touched.append(leave(index, report.id))
            if each_time:
                index.put()
        touched += [enter(index, report) for report in reports[::10]]
        index.put()
        tables = (PROFILES, INDEX_KEYS, CANDIDATES)
        return [touched, *(sorted(map(tuple, db.execute(select(table)))) for table in tables)]

    gathered = store.write(lambda db: fill(db, each_time=False))
    assert gathered == store.write(lambda db: fill(db, each_time=True))
    assert all(gathered)
