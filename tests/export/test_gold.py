"""Corrections as gold, scored: before a correction it is missed, after it is met."""

import io
import json
from dataclasses import replace

import pytest
import yaml

from parallax.engine import run
from parallax.engine.rooms import open_rooms
from parallax.export import write_gold, write_json
from parallax.export.gold.snippets import snippet_of
from parallax.gazetteer import Gazetteer
from parallax.nouns.decision import Subject
from parallax.nouns.report import Report
from parallax.nouns.span import Span
from parallax.reading import Reader
from quality.score import score_account
from tests.decisions.made import decide, statement

TEXTS = {
    "ebb": "Five people died in the mill fire at Orrin, the fire brigade said on Wednesday. “We found them near the gate,” she said.",
    "tide": "At least eight workers were killed in the mill fire at Orrin, the union wrote. The mill stood for 90 years.",
    "star": "The mill at Orrin burned for two days, mayor Ann Vel said. The fire brigade came late.",
}


@pytest.fixture(scope="module")
def rooms(english):
    reader = Reader(english, Gazetteer())
    return replace(open_rooms(), make_reader=lambda: reader)


def read(rooms, *decisions):
    lines = [
        json.dumps({"id": f"{name}.txt", "outlet": name, "published": "2031-03-12", "text": text})
        for name, text in TEXTS.items()
    ]
    return run(["-"], io.BytesIO("\n".join(lines).encode()), rooms=rooms, decisions=decisions)


def find(account, words):
    return next(each for each in account.statements if words in each.text)


def scores(account, gold):
    rows = json.loads(write_json(account))
    for report in rows["reports"]:
        report["location"] = report["id"]
    return {name: (row.hits, row.of) for name, row in score_account(rows, gold).scores.items()}


def gold_of(account, *decisions):
    located = replace(account, reports=tuple(replace(each, location=each.id) for each in account.reports))
    text = write_gold(located, decisions)
    return yaml.safe_load(text) or {}, text


def check(rooms, decision, row, *, before=0):
    """The correction makes a row that is missed (`before` hits) without it and met with it."""
    plain = read(rooms)
    gold, text = gold_of(plain, decision)
    assert "left out" not in text
    hits, of = scores(plain, gold)[row]
    assert (hits, of > 0) == (before, True)
    now = scores(read(rooms, decision), gold)[row]
    assert now[0] == now[1]


def test_a_speaker(rooms):
    said = find(read(rooms), "found them")
    check(rooms, decide("speaker", statement(said.id), value={"name": "Mara Voss"}), "speakers")


def test_a_figure(rooms):
    account = read(rooms)
    figure = next(each for each in account.figures if each.text.startswith("Five"))
    check(rooms, decide("figure", Subject("figure", figure.id), value={"low": 6, "high": 6}), "figures")


def test_a_day(rooms):
    value = {"published": "2031-03-13", "outlet": "The Ebb", "basis": "imprint"}
    decision = decide("report", Subject("report", "ebb.txt"), value=value)
    check(rooms, decision, "published")
    assert gold_of(read(rooms), decision)[0]["reports"] == {"ebb": {"published": "2031-03-13", "publisher": "The Ebb"}}


def test_one_origin_and_two(rooms):
    account = read(rooms)
    one, other = find(account, "Five people died"), find(account, "eight workers")
    check(rooms, decide("same", statement(one.id), statement(other.id), of="origins"), "origins")
    check(rooms, decide("not-same", statement(one.id), statement(other.id), of="origins"), "origins_apart", before=1)


def test_one_actor_and_two(rooms):
    account = read(rooms)
    names = ["fire brigade", "union"]
    subjects = [Subject("actor", each.name) for name in names for each in account.actors if name in each.name.lower()][
        :2
    ]
    check(rooms, decide("same", *subjects, of="actors"), "actors")
    check(rooms, decide("not-same", *subjects, of="actors"), "actors", before=2)


def test_two_questions(rooms):
    account = read(rooms)
    figures = [each for each in account.figures if each.state == "dead"]
    subjects = [Subject("figure", each.id) for each in figures[:2]]
    gold, _ = gold_of(account, decide("not-same", *subjects, of="points"))
    assert gold["not"] == gold["not_agree"] == [["g1", "g2"]]
    assert scores(account, gold)["pairs_found"] == (2, 2)


def test_stories(rooms):
    account = read(rooms)
    assert [len(story.reports) for story in account.stories] == [3]
    here, *others = (Subject("report", f"{name}.txt") for name in ("ebb", "tide", "star"))
    decision = decide("split", here, others=others)
    assert gold_of(account, decision)[0]["stories"] == [["ebb"], ["star", "tide"]]
    check(rooms, decision, "grouping", before=2)


def test_what_is_hidden_never_leads(rooms):
    account = read(rooms)
    said = find(account, "Five people died")
    gold, _ = gold_of(account, decide("hide", statement(said.id)))
    assert (gold["statements"][0]["optional"], gold["brief_never"]) == (True, ["g1"])


def test_what_gold_has_no_words_for_is_told(rooms):
    account = read(rooms)
    asked = [decide("note", statement("s-1")), decide("side", Subject("actor", "Ann Vel"), value={"name": None}, at=1)]
    gone = decide("speaker", statement("s-nowhere"), value={"name": "Ann"}, at=2)
    gold, text = gold_of(account, *asked, gone)
    assert gold == {}
    assert [line.split()[4] for line in text.splitlines() if "left out" in line] == ["note:", "side:", "speaker:"]
    assert f"{gone.id} speaker: its statement is not in the account" in text


def test_a_place_needs_coordinates(rooms):
    decision = decide("same", Subject("place", "Orrin"), Subject("place", "Nowhere"), of="places")
    assert "none of its names has coordinates" in gold_of(read(rooms), decision)[1]


def test_a_snippet_stands_once_in_its_report():
    text = "He said: rain fell on the town. Later he said: rain fell on the town and the hills behind it for two days in a row."
    report = Report("r", "r.txt", text, "0")
    start = text.rindex("rain")
    snippet = snippet_of(Span(start, len(text)), report)
    assert text.count(snippet) == 1
    assert snippet.startswith("rain fell on the town and")
    figure = text.index("two days")
    assert "two days" in snippet_of(Span(0, len(text)), report, Span(figure, figure + 8))
    assert snippet_of(Span(9, 30), report) == text[9:30]


@pytest.mark.parametrize(
    "text", ['quotes " and \\ back', "colon: # hash", "{braces} [brackets]", "é ‘curly’ “marks”", "null"]
)
def test_any_text_is_one_in_yaml(text):
    from parallax.export.gold.write import _flow

    assert yaml.safe_load(_flow({"a": [text]})) == {"a": [text]}
