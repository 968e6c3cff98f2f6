"""Each row on a small account built by hand; a change of one thing changes its row and no other."""

from copy import deepcopy
from typing import Any

import pytest

from quality.score import score_account
from quality.tally import Score

TEXT = "The harbour board said at least 12 boats sank. Mayor Ana Prel said on Telegram: “Nobody drowned.”"
SECOND = "At least 12 boats sank, the harbour board said. A fisherman said 15 boats sank."


def statement(name: str, report: str, text: str, home: str, **more: Any) -> dict[str, Any]:
    start = home.index(text)
    return {"id": name, "report": report, "start": start, "end": start + len(text), "text": text, **more}


def figure(name: str, home: dict[str, Any], text: str, low: float, high: float | None) -> dict[str, Any]:
    start = home["start"] + home["text"].index(text)
    ends = {"start": start, "end": start + len(text)}
    return {"id": name, "statement": home["id"], "text": text, "low": low, "high": high, "unit": "boat", **ends}


def make_account() -> dict[str, Any]:
    s1 = statement("s1", "r1", "at least 12 boats sank", TEXT, speaker="board")
    s2 = statement("s2", "r1", "“Nobody drowned.”", TEXT, speaker="prel", quoted=True, channel="Telegram")
    s2 |= {"denial": True, "said": {"from": "2031-05-02T00:00:00Z", "to": None}}
    s3 = statement("s3", "r2", "At least 12 boats sank", SECOND, speaker="board", relays=["Sound Wire"])
    s4 = statement("s4", "r2", "15 boats sank", SECOND, speaker_text="A fisherman", anonymous=True)
    f1 = figure("f1", s1, "at least 12 boats", 12, None)
    f1 |= {"window": {"from": "2031-05-01", "to": "2031-05-02T23:59:00"}, "flags": ["unit-suspect"]}
    return {
        "stories": [{"id": "y", "reports": ["r1", "r2"], "brief": [{"statements": ["s1"]}, {"statements": ["s4"]}]}],
        "reports": [
            {"id": "r1", "location": "a/one.txt", "text": TEXT, "published": "2031-05-02"},
            {"id": "r2", "location": "a/two.txt", "text": SECOND, "published": "2031-05-03"},
        ],
        "actors": [
            {"id": "board", "name": "harbour board", "names": ["the harbour board"], "roles": []},
            {"id": "prel", "name": "Ana Prel", "names": ["Mayor Ana Prel"], "roles": ["mayor"]},
        ],
        "places": [{"id": "p", "name": "Sund", "names": ["the Sund"], "latitude": 55.0, "longitude": 12.0}],
        "statements": [s1, s2, s3, s4],
        "figures": [f1, figure("f3", s3, "At least 12 boats", 12, None), figure("f4", s4, "15 boats", 15, 15)],
        "points": [
            {
                "origins": [{"id": "o1", "statements": ["s1", "s3"]}, {"id": "o2", "statements": ["s4"]}],
                "relations": [{"from": "f1", "to": "f4", "type": "update"}],
            }
        ],
        "lineage": [{"from": "r2", "to": "r1"}],
    }


GOLD: dict[str, Any] = {
    "story": "one",
    "reports": {"one": {"published": "2031-05-02", "complete": "all"}, "two.txt": {"published": "2031-05-03"}},
    "actors": [{"name": "harbour board", "names": ["harbour board"]}, {"name": "Ana Prel", "names": ["Ana Prel"]}],
    "places": [{"name": "Sund", "names": ["Sund"], "lat": 55.05, "lon": 12.0, "km": 10}],
    "statements": [
        {"id": "a", "report": "one", "speaker": "harbour board", "content": "at least 12 boats sank"},
        {"id": "b", "report": "one", "speaker": "Ana Prel", "content": "Nobody drowned", "quote": True, "denial": True}
        | {"channel": "telegram", "said": "2031-05-02"},
        {"id": "c", "report": "two", "speaker": "harbour board", "content": "12 boats sank", "via": "Sound Wire"},
        {"id": "d", "report": "two", "speaker": "fisherman", "content": "15 boats sank", "anonymous": True},
    ],
    "figures": [
        {"id": "x", "statement": "a", "low": 12, "high": None, "unit": "boats", "suspect_unit": True}
        | {"window": ["2031-05-01", "2031-05-02"]},
        {"id": "y", "statement": "d", "value": 15, "unit": "boat"},
    ],
    "points": [{"id": "sunk", "origins": [["a", "c"], ["d"]], "relations": [["a", "d", "update"]], "relations_ok": []}],
    "not": [["a", "d"]],
    "not_agree": [["a", "d"]],
    "not_origin": [["c", "d"]],
    "lineage": [["one", "two"]],
    "brief": [["a", "c"]],
    "brief_never": ["d"],
}


def rows_that_fall(account: dict[str, Any], gold: dict[str, Any] = GOLD) -> set[str]:
    return {row for row, score in score_account(account, gold).scores.items() if score.hits < score.of}


def test_a_right_account_has_every_row_whole() -> None:
    scores = score_account(make_account(), GOLD).scores
    assert rows_that_fall(make_account()) == set()
    assert scores["statements"] == Score(4, 4)
    assert scores["origins"] == Score(2, 2)
    assert scores["origins_apart"].of == 2
    assert scores["statements_precision"] == Score(2, 2)


@pytest.mark.parametrize(
    ("where", "key", "value", "falls"),
    [
        (("reports", 0), "text", TEXT[1:], {"spans"}),
        (("reports", 1), "published", "2031-05-04", {"published"}),
        (("statements", 0), "speaker", "prel", {"speakers"}),
        (("statements", 1), "quoted", False, {"quoted"}),
        (("statements", 1), "denial", False, {"denial"}),
        (("statements", 1), "channel", "Facebook", {"channels"}),
        (("statements", 1), "said", {"from": None, "to": "2031-05-03"}, {"said"}),
        (("statements", 2), "relays", [], {"via"}),
        (("statements", 3), "anonymous", False, {"anonymous"}),
        (("figures", 0), "window", {"from": "2031-04-29", "to": "2031-05-02"}, {"windows"}),
        (("figures", 0), "flags", [], {"flags"}),
        (("figures", 0), "high", 12, {"figures", "figures_precision"}),
        (("figures", 2), "unit", "ship", {"figures"}),
        (("actors", 1), "names", ["harbour board"], {"actors"}),
        (("places", 0), "latitude", 54.0, {"places"}),
        (("places", 0), "latitude", None, {"places"}),
        (("points", 0), "relations", [{"from": "f4", "to": "f1", "type": "update"}], {"relations"}),
        (("points", 0), "relations", [{"from": "f4", "to": "f1", "type": "agree"}], {"relations", "no_false_agree"}),
        (
            ("points", 0),
            "relations",
            [{"from": "s1", "to": "s4", "type": "conflict"}],
            {"relations", "no_false_conflict"},
        ),
        (("points", 0), "origins", [], {"origins"}),
        (("points", 0), "origins", [{"id": "o", "statements": ["s1", "s3", "s4"]}], {"origins", "origins_apart"}),
        (("stories", 0), "brief", [{"statements": ["s4"]}], {"brief", "brief_never"}),
        (("stories", 0), "brief", [{"statements": ["s1", "s2", "s3"]}], {"brief_length"}),
        (("stories", 0), "reports", ["r1"], {"grouping"}),
        (("lineage", 0), "to", "r2", {"lineage"}),
    ],
)
def test_one_fault_falls_in_its_row(where: tuple[str, int], key: str, value: Any, falls: set[str]) -> None:
    account = make_account()
    account[where[0]][where[1]][key] = value
    assert rows_that_fall(account) == falls


def test_what_is_optional_is_no_miss() -> None:
    gold = deepcopy(GOLD)
    gold["statements"].append({"id": "e", "report": "two", "speaker": None, "content": "gulls", "optional": True})
    assert score_account(make_account(), gold).scores["statements"] == Score(4, 4)


def test_a_statement_longer_than_a_hundred_words_holds_no_snippet() -> None:
    account = make_account()
    account["statements"][3]["text"] = "15 boats sank " + "gull " * 100
    assert "statements" in rows_that_fall(account)


def test_a_vague_figure_is_compared_by_its_word() -> None:
    gold, account = deepcopy(GOLD), make_account()
    gold["figures"][1] = {"id": "y", "statement": "d", "vague": "dozens", "low": 24, "unit": "boat"}
    account["figures"][2] |= {"vague": "Dozens", "low": 12, "high": None}
    assert rows_that_fall(account, gold) == set()


def test_two_types_for_one_pair_are_one_too_many() -> None:
    account = make_account()
    account["points"][0]["relations"].append({"from": "f1", "to": "f4", "type": "narrower"})
    assert rows_that_fall(account) == {"relations"}


def test_listed_stories_are_scored_by_pairs() -> None:
    gold, account = deepcopy(GOLD) | {"stories": [["one"], ["two"]]}, make_account()
    assert score_account(account, gold).scores["grouping"] == Score(0, 1)


def test_an_empty_account_scores_nothing_and_breaks_nothing() -> None:
    scores = score_account({}, GOLD).scores
    assert scores["statements"] == Score(0, 4)
    assert all(score.hits == 0 for score in scores.values())
