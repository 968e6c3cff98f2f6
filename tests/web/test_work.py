"""Work in the background: one piece after another, told as it goes, and nothing that fails stops the next."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from threading import Event, Lock
from time import sleep

from parallax.errors import StoreError
from parallax.nouns.page import Page
from parallax.nouns.refusal import Refusal
from parallax.web import Desk
from parallax.web.pages.strip import tell_progress
from parallax.web.work import KEPT, Given, Progress, Work

TEXT = "ORRIN – Nine people died in the fire at the Orrin grain mill on Tuesday, the Mill Workers' Union said."


class Source:
    """A source that gives what it is told to, when it is told to."""

    def __init__(self) -> None:
        self.go_on = Event()
        self.asked: list[tuple[str, ...]] = []

    def read(self, paths: Sequence[str], _stdin: object) -> Iterator[Page | Refusal]:
        self.asked.append(tuple(paths))
        if paths == ("broken",):
            raise KeyError("odd")
        if paths == ("full",):
            raise StoreError("the disk is full")
        yield Refusal("first", "is empty")
        if paths == ("slow",):
            assert self.go_on.wait(20)
        yield Page("second.txt", TEXT)


def work_of(desk: Desk, source: Source, added: list[str]) -> Work:
    maker = replace(desk.maker, rooms=replace(desk.maker.rooms, read_sources=source.read))
    return Work(desk.store, maker, Lock(), lambda: datetime.now(UTC), added.extend)


def until(work: Work, state: str) -> Progress:
    for _ in range(400):
        if work.all()[0].state == state:
            return work.all()[0]
        sleep(0.05)
    raise AssertionError(work.all()[0])


def test_what_goes_on_is_told_and_what_waits_waits(own_desk: Desk) -> None:
    source, added = Source(), list[str]()
    work = work_of(own_desk, source, added)
    work.add(Given("slow", ("slow",)))
    until(work, "fetching")
    work.add(Given("next", ("next",)))
    waiting, slow = work.all()
    assert (waiting.state, slow.state) == ("waiting", "fetching")
    assert source.asked == [("slow",)]
    assert [each.what for each in work.running()] == ["slow", "next"]
    source.go_on.set()
    done = until(work, "done")
    assert source.asked == [("slow",), ("next",)]
    assert (done.new, work.all()[1].new) == ((), tuple(added)), "the same again is nothing new"
    assert work.all()[1].refused == (Refusal("first", "is empty"),)
    assert len(added) == 1
    work.close()


def test_what_fails_is_told_and_the_next_goes_on(own_desk: Desk) -> None:
    work = work_of(own_desk, Source(), [])
    for name in ("full", "broken", "next"):
        work.add(Given(name, (name,)))
    until(work, "done")
    _, broken, full = work.all()
    assert (full.state, full.reason) == ("failed", "the disk is full")
    assert (broken.state, broken.reason) == ("failed", "KeyError: 'odd'")
    assert tell_progress(full) == "not done: the disk is full"
    assert full.ended is not None
    work.close()


def test_closing_ends_what_goes_on_and_begins_nothing(own_desk: Desk) -> None:
    source = Source()
    work = work_of(own_desk, source, [])
    folder = work.folder()
    (folder / "kept.txt").write_text(TEXT)
    work.add(Given("slow", ("slow",), folder))
    until(work, "fetching")
    work.add(Given("next", ("next",)))
    source.go_on.set()
    work._closing = True
    work.close()
    waiting, slow = work.all()
    assert (slow.state, waiting.state) == ("failed", "waiting")
    assert "the desk was closed" in slow.reason
    assert not folder.exists()


def test_a_folder_is_let_go_when_it_was_read(own_desk: Desk) -> None:
    work = work_of(own_desk, Source(), [])
    folder = work.folder()
    work.add(Given("next", ("next",), folder))
    until(work, "done")
    assert not Path(folder).exists()
    work.close()


def test_only_the_latest_pieces_of_work_are_remembered(own_desk: Desk) -> None:
    work = work_of(own_desk, Source(), [])
    for _ in range(KEPT + 5):
        work.add(Given("full", ("full",)))
        until(work, "failed")
    assert len(work.all()) == KEPT
    assert work.all()[0].number == KEPT + 5
    work.close()


def test_how_far_it_has_come_is_told_in_words() -> None:
    told = {
        "waiting": "waits for what was given before it",
        "fetching": "fetching: 3 pages so far",
        "queued": "waits to write",
        "reading": "reading 1 of 3",
        "reconciling": "setting stories side by side 1 of 3",
        "done": "2 new, 1 superseded, 1 refused; 1 story brought up to date",
    }
    whole = Progress(1, "x", "waiting", "", fetched=3, step=1, steps=3, stories=1)
    whole = replace(whole, new=("a", "b"), superseded=("c",), refused=(Refusal("d", "e"),))
    for state, words in told.items():
        assert tell_progress(replace(whole, state=state)) == words  # type: ignore[arg-type]
    assert tell_progress(replace(whole, state="reading", steps=None)) == "reading …"
