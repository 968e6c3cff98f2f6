import json
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parallax.decisions import read_decisions, write_decisions
from parallax.errors import BrokenDecision
from parallax.nouns.decision import Subject
from tests.decisions.made import decide, statement, undo

ONE = decide("same", statement("s-1", "r-1"), statement("s-2"), of="origins")
EVERY = [
    ONE,
    decide("unsure", Subject("actor", "Mara Voss", "r-1"), Subject("actor", "M. Voss"), of="actors", at=1),
    decide("not-same", Subject("place", "Orrin"), Subject("place", "Orrin", "r-2"), of="places", at=2),
    decide("merge", Subject("report", "r-1"), Subject("report", "r-2"), at=3),
    decide("split", Subject("report", "r-1"), others=[Subject("report", "r-3")], at=4),
    decide("hide", Subject("figure", "f-1"), of="points", at=5),
    decide("speaker", statement("s-1"), value={"name": None}, at=6),
    decide("speaker", statement("s-3"), value={"name": "Ébène “Voss”", "is": "body"}, at=7),
    decide("figure", Subject("figure", "f-1"), value={"low": 18, "high": None, "unit": "km2", "counted": None}, at=8),
    decide("figure", Subject("figure", "f-2"), value={"no_figure": True}, at=9),
    decide(
        "report", Subject("report", "r-1"), value={"outlet": "Ebb", "published": "2031-03-12", "basis": "page"}, at=10
    ),
    decide("side", Subject("actor", "Mill"), value={"name": "Owners"}, at=11),
    decide("note", Subject("incident", "i-1"), Subject("place", "Orrin"), at=12),
    decide("checked", statement("s-1"), at=13),
    undo(ONE, at=14),
    decide("checked", statement("s-1"), value={"evidence": "https://archive.example/1"}, at=15),
]


def test_every_kind_comes_back_as_it_was_written():
    text = write_decisions(reversed(EVERY))
    assert read_decisions(text, "d.jsonl") == tuple(EVERY)
    assert text.count("\n") == len(EVERY)


def test_comments_and_blank_lines_are_passed_over_and_an_id_may_be_left_out():
    row = json.loads(write_decisions([ONE]))
    del row["id"]
    assert read_decisions(f"# by hand\n\n  {json.dumps(row)}\n", "d.jsonl") == (ONE,)


def test_a_moment_without_a_zone_is_utc_and_one_with_another_zone_is_led_back():
    row = json.loads(write_decisions([ONE]))
    for when in ("2031-03-07T10:00", "2031-03-07T12:00:00+02:00"):
        assert read_decisions(json.dumps({**row, "when": when}), "d")[0].when == ONE.when


ROW = json.loads(write_decisions([ONE]))
WRONG = [
    ("{", "it is not JSON at column 2"),
    ("[]", "it is no object"),
    ({**ROW, "kind": "like"}, "kind can't be like: it is one of same"),
    ({**ROW, "by": " "}, "by is missing"),
    ({**ROW, "why": None}, "why is missing"),
    ({**ROW, "when": "Monday"}, "when is no moment"),
    ({**ROW, "of": "things"}, "of can't be things"),
    ({key: ROW[key] for key in ROW if key != "of"}, "same needs of"),
    ({**ROW, "subjects": ROW["subjects"][:1]}, "subjects must be a list of 2 or more"),
    ({**ROW, "subjects": [ROW["subjects"][0]] * 2}, "one stands there twice"),
    ({**ROW, "subjects": [{"report": "r"}, {"report": "q"}]}, "one of statement belongs in each"),
    ({**ROW, "extra": 1}, "extra does not belong"),
    ({**ROW, "value": {}}, "value does not belong to same"),
    ({**ROW, "others": []}, "others do not belong to same"),
    ({**ROW, "kind": "note"}, "of does not belong to note"),
    ('{"kind": "same", "kind": "same"}', "a key stands twice"),
]
FIGURE = json.loads(write_decisions([EVERY[8]]))
CHECKED = json.loads(write_decisions([EVERY[13]]))
REPORT = json.loads(write_decisions([EVERY[10]]))
WRONG += [
    ({**FIGURE, "value": {"low": 3, "high": 2}}, "a figure can't run from 3 to 2"),
    ({**FIGURE, "value": {"low": "3"}}, "low is not a number"),
    ({**FIGURE, "value": {"no_figure": 1}}, "no_figure is not true or false"),
    ({**CHECKED, "value": {"evidence": "javascript:alert(1)"}}, "evidence is no address"),
    ({**CHECKED, "value": {"evidence": None}}, "evidence is not a text"),
    ({**CHECKED, "value": {}}, "value is missing"),
    ({**REPORT, "value": {"outlet": "Ebb"}}, "basis is missing"),
    ({**REPORT, "value": {"basis": "page"}}, "one of outlet, published, url is missing"),
    ({**REPORT, "value": {"basis": "page", "published": "12 March"}}, "published is no day or minute"),
    ({**json.loads(write_decisions([EVERY[7]])), "value": {"is": "body"}}, "name is missing"),
    ({**json.loads(write_decisions([EVERY[7]])), "value": {"name": "V", "is": "ship"}}, "is can't be ship"),
    ({**json.loads(write_decisions([EVERY[4]])), "others": []}, "others must be a list of 1 or more"),
]


@pytest.mark.parametrize(("line", "reason"), WRONG, ids=[reason for _, reason in WRONG])
def test_a_line_at_fault_is_told_with_file_line_and_reason(line, reason):
    text = f"{write_decisions([EVERY[1]])}\n{line if isinstance(line, str) else json.dumps(line)}\n"
    with pytest.raises(BrokenDecision) as fault:
        read_decisions(text, "mine.jsonl")
    assert str(fault.value).startswith("mine.jsonl, line 3: ")
    assert reason in str(fault.value)


def test_two_lines_of_one_id_must_be_alike():
    other = {**ROW, "why": "heard"}
    assert read_decisions(f"{json.dumps(ROW)}\n{json.dumps(ROW)}\n", "d") == (ONE,)
    with pytest.raises(BrokenDecision, match=f"line 2: its id {ONE.id} is that of another line"):
        read_decisions(f"{json.dumps(ROW)}\n{json.dumps(other)}\n", "d")


@given(st.text(min_size=1).filter(str.strip), st.text(min_size=1).filter(str.strip))
def test_any_words_come_back(by, why):
    decision = decide("note", Subject("actor", by), by=by, why=why)
    text = write_decisions([decision])
    assert read_decisions(text, "d") == (decision,)


@given(
    st.recursive(
        st.none() | st.booleans() | st.floats(allow_nan=False) | st.text(max_size=5),
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(sorted(ROW)), inner, max_size=9),
        max_leaves=12,
    )
)
def test_nothing_else_than_a_broken_decision_is_raised(value):
    with suppress(BrokenDecision):
        assert len(read_decisions(json.dumps(value), "d")) == 1
