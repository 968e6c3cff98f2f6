from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from parallax.engine.watching.round import Round
from tests.engine.watching.worlds import FEED, Memory, Stop, World, feed


@pytest.fixture
def world() -> World:
    world = World()
    world.web.put(feed=feed("a", "b"), a="<p>A", b="<p>B")
    return world


def test_new_pages_then_nothing(world: World) -> None:
    assert world.round() == "3 2 0 0 0"
    assert world.web.asked == ["feed", "a", "b"]
    world.later(minutes=10)
    assert world.round() == "1 0 0 1 0"
    assert world.web.asked == ["feed"]


def test_a_new_item_alone_is_fetched(world: World) -> None:
    world.round()
    world.web.put(feed=feed("c", "a", "b"), c="<p>C")
    world.later(minutes=10)
    assert world.round() == "2 1 0 0 0"
    assert world.web.asked == ["feed", "c"]


def test_a_page_that_changed_is_found_though_its_feed_says_nothing(world: World) -> None:
    world.round()
    world.web.put(a="<p>A, corrected")
    world.later(hours=1)
    assert world.round() == "3 0 1 1 0"
    assert world.web.whole == ["feed"]
    assert world.keeper.held["https://post.example/a"] == ["<p>A", "<p>A, corrected"]


def test_a_page_of_which_its_feed_says_something_else_is_looked_at_at_once(world: World) -> None:
    world.round()
    world.web.put(feed=feed("a", "b", more="<description>Corrected</description>"), a="<p>A, corrected")
    world.later(minutes=10)
    assert world.round() == "3 0 1 1 0"


def test_pages_are_looked_at_ever_more_rarely(world: World) -> None:
    looked = []
    for hour in range(48):
        world.round()
        looked += [hour] if "a" in world.web.asked else []
        world.later(hours=1)
    assert looked == [0, 1, 3, 7, 15, 31]


def test_what_fails_is_left_alone_ever_longer_and_then_found(world: World) -> None:
    del world.web.pages["https://post.example/feed"]
    tried = []
    for minute in range(0, 200, 10):
        assert world.round() in ("0 0 0 0 1", "0 0 0 0 0")
        tried += [minute] if world.web.asked else []
        world.later(minutes=10)
    assert tried == [0, 10, 30, 70, 150]
    world.web.put(feed=feed("a"))
    world.later(days=1)
    assert world.round() == "2 1 0 0 0"
    assert world.keeper.notes[FEED].failures == 0


def test_a_host_that_asks_for_it_is_left_alone_as_long(world: World) -> None:
    del world.web.pages["https://post.example/feed"]
    world.web.waits = 7200
    world.round()
    world.later(minutes=119)
    world.round()
    assert world.web.asked == []
    world.later(minutes=1)
    world.round()
    assert world.web.asked == ["feed"]


def test_the_text_in_a_feed_is_kept_once_and_gives_way_to_the_page(world: World) -> None:
    del world.web.pages["https://post.example/a"]
    world.web.put(feed=feed("a", more="<content:encoded>The dam broke.</content:encoded>"))
    assert world.round() == "1 1 0 0 1"
    assert world.keeper.held["https://post.example/a"] == ["The dam broke."]
    world.later(hours=1)
    assert world.round() == "1 0 0 0 1"
    world.web.put(a="<p>The dam broke, and more.")
    world.later(hours=1)
    assert world.round() == "2 0 1 0 0"


def test_a_page_given_by_itself_is_asked_every_round(world: World) -> None:
    assert world.round("https://post.example/a") == "1 1 0 0 0"
    assert world.round("https://post.example/a") == "1 0 0 1 0"
    world.web.put(a="<p>A, corrected")
    assert world.round("https://post.example/a") == "1 0 1 0 0"


def test_a_list_that_moved_for_good_is_told_once(world: World) -> None:
    world.web.moved[FEED] = "https://post.example/rss"
    assert world.watcher.round([FEED]).moved == [(FEED, "https://post.example/rss")]
    assert world.watcher.round([FEED]).moved == []


def test_lists_of_lists_from_a_file_and_faults(world: World, tmp_path: Path) -> None:
    outlines = "".join(f'<outline xmlUrl="https://post.example/{name}"/>' for name in ("feed", "other", "bad", "feed"))
    (tmp_path / "feeds.opml").write_text(f"<opml><body>{outlines}</body></opml>")
    (tmp_path / "broken.xml").write_text("<?xml version='1.0'?><nitf/>")
    world.web.put(other=feed("b", "c"), c="<p>C", bad="<!DOCTYPE rss [<!ENTITY a 'b'>]><rss/>")
    done = world.watcher.round([str(tmp_path / "feeds.opml"), str(tmp_path / "broken.xml")])
    assert (done.fetched, done.new) == (6, 3)
    assert [refusal.reason for refusal in done.refused] == [
        "XML that declares entities of its own is not read",
        "XML that is no feed, OPML or sitemap",
    ]
    (tmp_path / "feeds.opml").write_text('<opml><body><outline xmlUrl="https://post.example/third"/></body></opml>')
    world.web.put(third=feed("d"), d="<p>D")
    assert world.round(str(tmp_path / "feeds.opml")) == "2 1 0 0 0"


def test_folders_are_scanned_for_what_is_new_or_changed(world: World, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("A")
    (tmp_path / "b.txt").write_text("B")
    (tmp_path / "c.pdf").write_text("C")
    assert world.round(str(tmp_path)) == "3 2 0 0 1"
    assert world.round(str(tmp_path)) == "0 0 0 0 0"
    (tmp_path / "a.txt").write_text("A, corrected")
    (tmp_path / "d.txt").write_text("D")
    assert world.round(str(tmp_path)) == "2 1 1 0 0"
    assert world.round(str(tmp_path / "nowhere")) == "0 0 0 0 1"


def test_who_asks_to_stop_waits_for_the_page_in_hand_and_the_next_round_does_the_rest(world: World) -> None:
    world.stop = Stop(after=2)
    done = world.watcher.round([FEED])
    assert done.stopped
    assert done.line.endswith("stopped")
    assert done.new == 1
    assert FEED not in world.keeper.notes
    world.stop = Stop()
    assert world.round() == "2 1 0 0 0"


@settings(max_examples=60, deadline=None)
@given(st.integers(1, 4), st.booleans(), st.integers(1, 70))
def test_a_round_that_broke_off_anywhere_is_taken_up_and_nothing_is_lost_or_twice(
    fail_at: int, after: bool, pages: int
) -> None:
    names = [f"p{n}" for n in range(pages)]
    world = World(keeper=Memory(fail_at=fail_at, fail_after=after))
    world.web.put(feed=feed(*names), **{name: f"<p>{name}" for name in names})
    broken = False
    try:
        world.round()
    except RuntimeError:
        broken = True
        world.round()
    assert broken == (fail_at <= -(-pages // 20))
    assert world.keeper.held == {f"https://post.example/{name}": [f"<p>{name}"] for name in names}
    assert set(world.keeper.notes) == {FEED, *world.keeper.held}


def test_no_more_than_so_many_a_round_and_the_rest_in_the_next(world: World) -> None:
    names = [f"p{n}" for n in range(1500)]
    urls = "".join(f"<url><loc>https://post.example/{name}</loc></url>" for name in names)
    world.web.put(feed=f"<urlset>{urls}</urlset>", **{name: f"<p>{name}" for name in names})
    first = world.watcher.round([FEED])
    assert first.new == 999
    assert FEED not in world.keeper.notes
    assert world.watcher.round([FEED]).new == 501


def test_rounds_follow_one_another_until_somebody_asks_to_stop(world: World) -> None:
    world.stop = Stop(after=30)
    told: list[Round] = []

    def tell(done: Round) -> None:
        told.append(done)
        world.time = world.time.replace(minute=world.time.minute + 1)
        if len(told) == 3:
            world.stop.after = 0

    world.watcher.watch([FEED], 600.0, tell)
    assert [done.new for done in told] == [2, 0, 0]
    assert world.stop.waited[:2] == [540.0, 540.0]


def test_the_line_of_a_round(world: World) -> None:
    assert world.watcher.round([FEED]).line == (
        "2031-03-04 08:50:00 UTC: 3 fetched, 2 new, 0 changed, 0 unchanged, 0 refused"
    )
