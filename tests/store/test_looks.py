"""What somebody has looked at, what came since, and the list of stories that tells it; on both databases."""

from datetime import UTC, datetime, timedelta

from sqlalchemy import insert, update

from parallax.store import Db, Store, listing, looks
from parallax.store.listing import Sought
from parallax.store.looks import Looked
from parallax.store.schema import KEPT_REPORTS, KEPT_STORIES, STORY_MEMBERS
from parallax.store.schema.told import POINTS, STATEMENTS

NOW = datetime(2031, 3, 7, 9, 0, tzinfo=UTC)
LATER = NOW + timedelta(hours=2)
FIRST, SECOND = "2031-03-07T09:00:00.000000Z", "2031-03-07T11:00:00.000000Z"


def put_story(db: Db, story: str, title: str, last: str, reports: list[str]) -> None:
    row = {"story": story, "standing": True, "settled": True, "title": title, "last_published": last}
    db.execute(insert(KEPT_STORIES), {**row, "reports": len(reports), "noun": b""})
    for name in reports:
        put_report(db, story, name, 1)


def put_report(db: Db, story: str, name: str, page: int) -> None:
    told = dict.fromkeys(("sha256", "series", "moment", "location", "published_basis", "published_precision"), name)
    row = {**told, "report": name, "page": page, "current": True, "text": "", "input": "", "noun": b""}
    db.execute(insert(KEPT_REPORTS), row)
    db.execute(insert(STORY_MEMBERS), {"report": name, "story": story})


def put_point(db: Db, story: str, ident: str, flags: str, *said: tuple[str, str]) -> None:
    statements = ", ".join(f'"{statement}"' for statement, _ in said)
    row = {"id": ident, "story": story, "title": "dead", "kind": "figure", "flags": flags, "figures": "[]"}
    db.execute(insert(POINTS), {**row, "incidents": "[]", "statements": f"[{statements}]"})
    flagged = dict.fromkeys(
        ("own_voice", "quoted", "anonymous", "denial", "caveat", "correction", "headline", "opinion", "caption"), False
    )
    for statement, report in said:
        row = {**flagged, "id": statement, "story": story, "report": report, "starts": 0, "ends": 1, "text": "x"}
        db.execute(insert(STATEMENTS), {**row, "kind": "said", "relays": "[]", "hedges": "[]", "places": "[]"})


def mill(db: Db) -> None:
    put_story(db, "story-mill", "Orrin: mill fire", "2031-03-05", ["ebb", "tide"])
    put_point(db, "story-mill", "point-dead", '["disputed", "revised"]', ("s-1", "ebb"), ("s-2", "tide"))
    put_point(db, "story-mill", "point-cause", '["one-side"]', ("s-3", "ebb"))


def test_nothing_is_known_of_who_never_looked(store: Store) -> None:
    store.write(mill)
    assert store.read(lambda db: looks.find(db, "anna", ["story-mill"])) == {}


def test_what_was_looked_at_is_not_new(store: Store) -> None:
    store.write(mill)
    store.write(lambda db: looks.mark(db, "anna", ["story-mill"], NOW))
    assert store.read(lambda db: looks.find(db, "anna", ["story-mill"])) == {"story-mill": Looked(FIRST)}
    assert store.read(lambda db: looks.find(db, "boris", ["story-mill"])) == {}


def test_a_report_that_came_is_new_though_the_story_is_called_otherwise_now(store: Store) -> None:
    store.write(mill)
    store.write(lambda db: looks.mark(db, "anna", ["story-mill"], NOW))

    def come(db: Db) -> None:
        put_story(db, "story-now", "Orrin: mill fire", "2031-03-06", [])
        db.execute(update(STORY_MEMBERS).values(story="story-now"))
        put_report(db, "story-now", "flow", 2)
        put_point(db, "story-now", "point-dead", '["disputed"]', ("s-1", "ebb"), ("s-4", "flow"))
        put_point(db, "story-now", "point-gate", '["disputed"]', ("s-5", "ebb"))
        put_point(db, "story-now", "point-more", '["one-side"]', ("s-6", "flow"))

    store.write(come)
    assert store.read(lambda db: looks.find(db, "anna", ["story-now"])) == {"story-now": Looked(FIRST, ("flow",), 1)}
    store.write(lambda db: looks.mark(db, "anna", ["story-now"], LATER))
    assert store.read(lambda db: looks.find(db, "anna", ["story-now"])) == {"story-now": Looked(SECOND)}


def test_a_report_that_is_made_of_another_page_now_is_new(store: Store) -> None:
    store.write(mill)
    store.write(lambda db: looks.mark(db, "anna", ["story-mill"], NOW))
    store.write(lambda db: db.execute(update(KEPT_REPORTS).where(KEPT_REPORTS.c.report == "tide").values(page=9)))
    assert store.read(lambda db: looks.find(db, "anna", ["story-mill"]))["story-mill"].new == ("tide",)


def test_stories_with_disputed_points_are_first_and_can_be_sought(store: Store) -> None:
    store.write(mill)
    store.write(lambda db: put_story(db, "story-dam", "Ústí: the Dam", "2031-03-09", ["wave"]))

    def found(sought: Sought, first: int = 0, most: int = 9) -> tuple[list[tuple[str, int]], int]:
        rows, total = store.read(lambda db: listing.seek(db, sought, first, most))
        return [(each.story.id, each.disputed) for each in rows], total

    both = [("story-mill", 1), ("story-dam", 0)]
    assert found(Sought()) == (both, 2)
    assert found(Sought(order="latest")) == (both[::-1], 2)
    assert found(Sought(order="title")) == (both, 2)
    assert found(Sought(order="largest")) == (both, 2)
    assert found(Sought(), first=1, most=1) == ([("story-dam", 0)], 2)
    assert found(Sought(words="dam THE")) == ([("story-dam", 0)], 1)
    assert found(Sought(words="ústí")) == ([("story-dam", 0)], 1)
    assert found(Sought(words="100%")) == ([], 0)
    assert found(Sought(disputed=True)) == ([("story-mill", 1)], 1)


def test_only_stories_with_something_new_are_listed_where_that_is_asked(store: Store) -> None:
    store.write(mill)
    store.write(lambda db: put_story(db, "story-dam", "The dam", "2031-03-09", ["wave"]))
    store.write(lambda db: looks.mark(db, "anna", ["story-mill", "story-dam"], NOW))
    store.write(lambda db: put_report(db, "story-dam", "surge", 2))
    rows, total = store.read(lambda db: listing.seek(db, Sought(news_for="anna"), 0, 9))
    assert ([each.story.id for each in rows], total) == (["story-dam"], 1)
    assert store.read(lambda db: listing.seek(db, Sought(news_for="boris"), 0, 9)) == ([], 0)


def test_titles_and_how_many_stories_wait(store: Store) -> None:
    store.write(mill)
    assert store.read(lambda db: listing.titles(db, ["story-mill", "story-none"])) == {"story-mill": "Orrin: mill fire"}
    assert store.read(listing.waiting) == 0
    store.write(lambda db: db.execute(update(KEPT_STORIES).values(settled=False)))
    assert store.read(listing.waiting) == 1
