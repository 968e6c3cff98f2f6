"""The real rooms: a decision about a report applies before it is read, one about a story after grouping."""

import io
import json
from dataclasses import replace
from datetime import datetime

import pytest

from parallax.engine import check_account, run
from parallax.engine.rooms import open_rooms
from parallax.engine.run import run_since
from parallax.export import write_json
from parallax.gazetteer import Gazetteer
from parallax.nouns.decision import Subject
from parallax.nouns.interval import Interval
from parallax.reading import Reader
from tests.decisions.made import decide, statement, undo

REPORTS = [
    {
        "id": "ebb",
        "outlet": "Ebb",
        "published": "2031-03-12",
        "text": "Five people died in the mill fire at Orrin, chief Mara Voss said on Monday.",
    },
    {
        "id": "tide",
        "outlet": "Tide",
        "published": "2031-03-12",
        "text": "The mill fire at Orrin killed eight people, the union wrote on Telegram.",
    },
]


@pytest.fixture(scope="module")
def rooms(english):
    reader = Reader(english, Gazetteer())
    return replace(open_rooms(), make_reader=lambda: reader)


def given():
    return io.BytesIO("\n".join(map(json.dumps, REPORTS)).encode())


def read(rooms, *decisions):
    account = run(["-"], given(), rooms=rooms, decisions=decisions)
    check_account(account)
    return account


def test_a_day_that_was_decided_moves_the_weekdays_of_its_words(rooms):
    def monday(account):
        return next(each.said.start for each in account.statements if each.said is not None)

    assert monday(read(rooms)) == datetime(2031, 3, 10)
    value = {"published": "2031-03-19", "basis": "imprint"}
    assert monday(read(rooms, decide("report", Subject("report", "ebb"), value=value))) == datetime(2031, 3, 17)


def test_a_hidden_report_is_among_the_refused_with_the_reason(rooms):
    account = read(rooms, decide("hide", Subject("report", "tide"), why="satire"))
    assert [report.id for report in account.reports] == ["ebb"]
    assert [each.reason for each in account.refused] == ["Ann Velde decided on 2031-03-07 to leave it out: satire"]


def test_the_account_lists_what_was_decided_and_not_what_was_undone(rooms):
    said = next(each for each in read(rooms).statements if each.speaker)
    one = decide("speaker", statement(said.id), value={"name": "Tomas Reel"})
    two = decide("speaker", statement(said.id), value={"name": None}, at=1)
    gone = decide("hide", statement("s-gone"), at=2)
    found = {each.decision.id: (each.state, each.reason) for each in read(rooms, one, two, gone).decisions}
    assert found == {
        one.id: ("overruled", f"a later decision says otherwise: {two.id}"),
        two.id: ("applied", None),
        gone.id: ("not-applied", "not in what was read: statement s-gone"),
    }
    back = [undo(each) for each in (one, two, gone)]
    assert write_json(read(rooms, one, two, gone, *back)) == write_json(read(rooms))


def test_an_account_of_before_is_told_with_the_same_decisions(rooms):
    moment = Interval(datetime(2031, 3, 12), datetime(2031, 3, 12))
    asked = [decide("hide", Subject("report", "tide"))]
    earlier, later = run_since(["-"], moment, given(), rooms=rooms, decisions=asked)
    assert [each.state for each in earlier.decisions] == [each.state for each in later.decisions] == ["applied"]
