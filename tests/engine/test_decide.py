"""Decisions in a store: rows that apply whatever comes before or after them, and touch the stories they concern alone."""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from parallax.engine import check_account
from parallax.engine.add import add
from parallax.engine.audit import verify
from parallax.engine.decide import Decided, keep_decisions
from parallax.engine.executors import keep_readers
from parallax.engine.results import Maker
from parallax.engine.rooms import Rooms
from parallax.engine.run import run
from parallax.engine.stored import account_of_ids, account_of_story, whole_account
from parallax.export import write_json
from parallax.nouns.account import Account
from parallax.nouns.decision import Decision, Subject
from parallax.settings import Settings
from parallax.store import Store, log, open_store
from parallax.store import decisions as kept_decisions
from tests.decisions.made import decide, statement, undo
from tests.store.ready import VERSIONS, Ready, make_ready

NOW = datetime(2031, 3, 9, 12, tzinfo=UTC)


@pytest.fixture(scope="module")
def ready() -> Ready:
    """Two worlds, 13 reports."""
    return make_ready([2, 3])


@pytest.fixture(scope="module")
def account(ready: Ready) -> Account:
    """All of it, read at once."""
    return run([*ready.reports], settings=Settings(workers=1), rooms=ready.rooms())


def put(store: Store, rooms: Rooms, *paths: str) -> int:
    return add(store, paths, NOW, settings=Settings(workers=1), rooms=rooms, versions=VERSIONS).stories


def take(store: Store, rooms: Rooms, *given_: Decision) -> Decided:
    with keep_readers(Settings(workers=1), rooms.make_reader) as read:
        return keep_decisions(store, Maker(rooms, VERSIONS, read), given_, NOW)


def told(store: Store, rooms: Rooms) -> str:
    with keep_readers(Settings(workers=1), rooms.make_reader) as read:
        return write_json(whole_account(store, Maker(rooms, VERSIONS, read)))


def faults(store: Store, rooms: Rooms) -> tuple[str, ...]:
    with keep_readers(Settings(workers=1), rooms.make_reader) as read:
        return verify(store, Maker(rooms, VERSIONS, read), deep=True).faults


def at_once(rooms: Rooms, paths: Sequence[str], decisions: Sequence[Decision]) -> str:
    return write_json(run(paths, settings=Settings(workers=1), rooms=rooms, decisions=decisions))


def every(account: Account) -> Iterator[Decision]:
    """Some decisions of every kind about an account."""
    homes = {each.id: each.report for each in account.statements}
    said = [statement(each.id, each.report) for each in account.statements if each.speaker]
    counted = [Subject("figure", each.id, homes[each.statement]) for each in account.figures]
    reports = [Subject("report", each.id) for each in account.reports]
    names = [Subject("actor", each.name) for each in account.actors if each.kind == "person"]
    one, other = account.stories[:2]
    yield decide("same", said[0], said[3], of="origins", at=1)
    yield decide("unsure", said[1], said[4], of="origins", at=2)
    yield decide("not-same", counted[0], counted[1], of="points", at=3)
    yield decide("same", statement(said[0].key), said[2], of="actors", at=4)
    yield decide("speaker", said[5], value={"name": "Zora Quill"}, at=5)
    yield decide("figure", counted[2], value={"low": 4, "high": 4}, at=6)
    yield decide("hide", said[6], at=7)
    yield decide("hide", reports[2], at=8)
    yield decide("report", reports[3], value={"outlet": "The Quill", "published": "2031-03-05", "basis": "scan"}, at=9)
    yield decide("side", names[0], value={"name": "Norway"}, at=10)
    yield decide("split", Subject("report", one.reports[0]), others=[Subject("report", one.reports[1])], at=11)
    yield decide("merge", Subject("report", one.reports[2]), Subject("report", other.reports[0]), at=12)
    yield decide("hide", counted[3], of="points", at=13)
    yield decide("note", reports[4], at=14)
    yield decide("checked", statement("s-nowhere", "r-nowhere"), at=15)


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_reports_and_decisions_in_any_order_are_a_single_run(
    ready: Ready, account: Account, tmp_path: Path, data: st.DataObject
) -> None:
    asked = data.draw(
        st.lists(st.sampled_from([*every(account)]), min_size=1, max_size=5, unique_by=lambda each: each.id)
    )
    back = [undo(each) for each in asked[: data.draw(st.integers(0, len(asked)))]]
    names = data.draw(st.lists(st.sampled_from(sorted(ready.reports)), min_size=3, max_size=9, unique=True))
    rooms = ready.rooms()
    steps: list[str | Decision] = data.draw(st.permutations([*names, *asked, *back]))
    with TemporaryDirectory(dir=tmp_path) as folder:
        store = open_store(f"{folder}/news.db", create=True)
        for step in steps:
            if isinstance(step, str):
                put(store, rooms, step)
            else:
                take(store, rooms, step)
        assert told(store, rooms) == at_once(rooms, names, [*asked, *back])
        store.close()


def test_every_kind_on_each_database(store: Store, ready: Ready, account: Account) -> None:
    rooms, names, asked = ready.rooms(), sorted(ready.reports), [*every(account)]
    put(store, rooms, *names[:7])
    take(store, rooms, *asked)
    put(store, rooms, *names[7:])
    assert told(store, rooms) == at_once(rooms, names, asked)
    assert store.read(lambda db: tuple(kept_decisions.each(db))) == tuple(asked)
    assert faults(store, rooms) == ()
    take(store, rooms, *(undo(each) for each in asked))
    assert told(store, rooms) == write_json(account)


def test_a_decision_reconciles_the_story_it_touches_alone(store: Store, ready: Ready, account: Account) -> None:
    rooms = ready.rooms()
    put(store, rooms, *ready.reports)
    spoken = next(each for each in account.statements if each.speaker)
    asked = decide("speaker", statement(spoken.id, spoken.report), value={"name": None})
    assert take(store, rooms, asked) == Decided((asked.id,), 1)
    assert take(store, rooms, asked) == Decided((), 0)
    assert put(store, rooms, *ready.reports) == 0
    detail = [entry for entry in store.read(lambda db: list(log.entries(db))) if entry.what == "decision"]
    assert [entry.about for entry in detail] == [asked.id]


def test_a_name_alone_touches_the_stories_that_have_its_words(store: Store, ready: Ready, account: Account) -> None:
    rooms = ready.rooms()
    put(store, rooms, *ready.reports)
    name = next(each.name for each in account.actors if each.kind == "person")
    assert take(store, rooms, decide("side", Subject("actor", name), value={"name": None})).stories == 1
    assert take(store, rooms, decide("side", Subject("actor", "Nobody Known"), value={"name": None})).stories == 0


def test_a_note_on_what_is_not_there_is_kept_and_told(store: Store, ready: Ready) -> None:
    rooms = ready.rooms()
    put(store, rooms, *ready.reports)
    take(store, rooms, decide("note", Subject("report", "r-later")))
    assert '"state": "not-applied"' in told(store, rooms)


def test_the_account_of_one_story_tells_its_own_decisions(store: Store, ready: Ready, account: Account) -> None:
    rooms = ready.rooms()
    put(store, rooms, *ready.reports)
    one, other = (
        [each for each in account.statements if each.report in story.reports] for story in account.stories[:2]
    )
    mine = decide("note", statement(one[0].id, one[0].report))
    take(store, rooms, mine, decide("note", statement(other[0].id, other[0].report)))
    with keep_readers(Settings(workers=1), rooms.make_reader) as read:
        maker = Maker(rooms, VERSIONS, read)
        found = account_of_story(store, maker, account.stories[0].id)
        assert [each.decision.id for each in found.decisions] == [mine.id]
        assert account_of_ids(store, maker, [one[0].id]) == found
        assert account_of_ids(store, maker, ["s-nowhere"]).stories == ()


def drawn(account: Account, data: st.DataObject) -> Decision:
    """Any decision about anything in an account."""
    homes = {each.id: each.report for each in account.statements}
    said = st.sampled_from([statement(each.id, each.report) for each in account.statements])
    counted = st.sampled_from([Subject("figure", each.id, homes[each.statement]) for each in account.figures])
    home = st.sampled_from([Subject("report", each.id) for each in account.reports])
    actor = st.sampled_from([Subject("actor", name) for each in account.actors for name in each.names])
    place = st.sampled_from([Subject("place", name) for each in account.places for name in each.names])
    number = st.none() | st.integers(0, 99)
    kind = data.draw(st.sampled_from(["same", "not-same", "unsure", "hide", "speaker", "figure", "side", "split"]))
    if kind in ("same", "not-same", "unsure"):
        of = data.draw(st.sampled_from(["actors", "places", "origins", "points"]))
        pool = {"actors": actor | said, "places": place, "origins": said, "points": counted | said}[of]
        return decide(kind, *data.draw(st.lists(pool, min_size=2, max_size=3, unique=True)), of=of)
    if kind == "figure":
        value = {"low": data.draw(number), "high": None, "counted": data.draw(st.sampled_from([None, "boats"]))}
        return decide(kind, data.draw(counted), value=data.draw(st.sampled_from([value, {"no_figure": True}])))
    if kind == "split":
        one, *others = data.draw(st.lists(home, min_size=2, max_size=4, unique=True))
        return decide(kind, one, others=others)
    if kind == "hide":
        return decide(kind, data.draw(said | home))
    name = data.draw(st.sampled_from([None, "Zora Quill", *(each.name for each in account.actors)]))
    return decide(kind, data.draw(said if kind == "speaker" else actor), value={"name": name})


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_an_account_with_any_decisions_holds_together(ready: Ready, account: Account, data: st.DataObject) -> None:
    asked = [drawn(account, data) for _ in range(data.draw(st.integers(1, 4)))]
    found = run([*ready.reports], settings=Settings(workers=1), rooms=ready.rooms(), decisions=asked)
    check_account(found)
    assert {each.decision.id for each in found.decisions} == {each.id for each in asked}
    assert all(each.reason for each in found.decisions if each.state != "applied")


def test_a_decision_may_come_before_the_report_that_it_names(store: Store, ready: Ready) -> None:
    rooms, (first, last, *_) = ready.rooms(), sorted(ready.reports)
    asked = decide("hide", Subject("report", last), at=1)
    put(store, rooms, first)
    take(store, rooms, asked)
    put(store, rooms, last)
    assert told(store, rooms) == at_once(rooms, [first, last], [asked])
