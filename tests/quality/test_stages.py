"""How misses are sorted into kinds, and what is handed to the scorers, on small invented data."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from quality.floors import Floors
from quality.report import _parts
from quality.results import Result
from quality.stages.beside import _entries
from quality.stages.listed import STAGES, tell_beside
from quality.stages.misses.attribution import tell_attribution
from quality.stages.misses.places import tell_places
from quality.stages.misses.quantities import tell_quantities
from quality.stages.misses.times import tell_times
from quality.stages.names import are_one, tell_names
from quality.stages.stage import Ran
from quality.stages.stories import group, read_reports, tell_stories

HERE = Path(".")


class Parsers:
    """Stands for the module that parses the data."""

    def __init__(self, **given: Any) -> None:
        self._given = given

    def attributions(self, _: str) -> Iterator[Any]:
        yield "d", self._given["text"], self._given["gold"]

    def toponyms(self, _: str) -> Iterator[Any]:
        yield "d", "", self._given["gold"], None

    def timex(self, _: Path) -> Any:
        return "", self._given["gold"], None

    def same_unit(self, want: str, row: dict[str, Any]) -> bool:
        return want == row["unit"]

    def change(self, row: dict[str, Any]) -> str:
        return str(row.get("change", "="))


def row(start: int, end: int, **more: Any) -> dict[str, Any]:
    return {"id": f"{start}-{end}", "start": start, "end": end, **more}


def test_attributions_are_told_by_what_is_missing_or_other() -> None:
    text = "“It burned all night,” Prel said. Orr thinks that it did not burn. Nobody answered the phone."
    gold = [
        {"Content": [(0, 22)], "Source": [(23, 27)], "Cue": [(28, 32)]},
        {"Content": [(45, 65)], "Source": [(34, 37)], "Cue": [(38, 44)]},
    ]
    right = row(0, 22, speaker_span=[23, 27], cue_span=[28, 32])
    assert tell_attribution(Parsers(text=text, gold=gold), HERE, {"d": {"statements": [right]}}) == {
        "indirect content not found": 1
    }
    wrong = [row(0, 5, speaker_span=[34, 37]), row(67, 92, speaker_span=[67, 73], cue_span=[74, 82])]
    assert tell_attribution(Parsers(text=text, gold=gold), HERE, {"d": {"statements": wrong}}) == {
        "content read too short": 1,
        "another speaker": 1,
        "cue not found": 1,
        "indirect content not found": 1,
        "statement that is no attribution in the data": 1,
    }


def test_places_are_told_by_extent_and_by_where_they_lie() -> None:
    near, far = {"latitude": 42.0, "longitude": 24.0}, {"latitude": -42.0, "longitude": 24.0}
    gold = [(0, 6, 42.0, 24.0), (10, 20, 42.0, 24.0), (30, 36, 42.0, 24.0), (40, 46, None, None), (50, 56, 42.0, 24.0)]
    got = [
        row(0, 6, use="name", place=near),
        row(14, 20, use="name", place=far),
        row(30, 36, use="name", place=None),
        row(40, 46, use="adjective", place=None),
        row(60, 66, use="metonym", place=None),
    ]
    assert tell_places(Parsers(gold=gold), HERE, {"d": {"places": got}}) == {
        "name read too short": 1,
        "name resolved elsewhere": 1,
        "name not resolved": 1,
        "name not found": 1,
        "metonym that is no toponym in the data": 1,
    }


def test_times_are_told_by_the_form_of_their_value(tmp_path: Path) -> None:
    (tmp_path / "d.tml").touch()
    gold = [(0, 4, "2031"), (10, 16, "P3D"), (20, 30, "2031-03-04"), (40, 45, "PRESENT_REF")]
    got = [row(0, 4, value="2031"), row(8, 16, value="P3D"), row(20, 30, value="2031-03-05"), row(50, 55, value="2030")]
    assert tell_times(Parsers(gold=gold), tmp_path, {"d": {"times": got}}) == {
        "expression read too long": 1,
        "day with another value": 1,
        "reference not found": 1,
        "expression that the data don't have": 1,
    }


def test_quantities_are_told_by_value_unit_and_change(tmp_path: Path) -> None:
    wanted = [("12", "boat", "="), ("5.0-7.0", "boat", "="), ("100-1000", "person", "~"), ("3", "boat", "up")]
    items = [{"value": value, "normalized_unit": unit, "change": change} for value, unit, change in wanted]
    (tmp_path / "q.json").write_text(json.dumps([{"quantities": items}]))
    got = [{"low": 12, "high": None, "unit": "ship"}, {"low": 3, "high": 3, "unit": "boat"}, {"low": 8, "unit": "usd"}]
    assert tell_quantities(Parsers(), tmp_path / "q.json", {"q0": {"figures": got}}) == {
        "another unit or counted thing": 1,
        "range not read with its value": 1,
        "vague amount, by the data a tenfold range, not read with its value": 1,
        "change '=' where the data have 'up'": 1,
        "figure that the data don't have (usd)": 1,
    }


def test_names_are_decided_by_their_schema() -> None:
    def pair(schema: str, one: str, other: str, match: str = "true") -> dict[str, str]:
        return {"schema": schema, "name1": one, "name2": other, "is_match": match}

    pairs = [
        pair("Person", "Valeriy Orrin", "Valerii Orrin"),
        pair("Person", "Ana Prel", "Tom Prel", "false"),
        pair("Company", "the Harbour Board", "Harbour Board"),
        pair("Vessel", "Hav Stjerne", "Hav Stjerne"),
    ]
    assert [are_one(each) for each in pairs] == [True, False, True, True]
    assert tell_names(pairs, [False, True, True, True]) == {
        "Person: one taken for two (a word changed)": 1,
        "Person: two taken for one": 1,
    }


def test_pairs_of_reports_are_told_by_topic_and_by_standing_alone() -> None:
    gold = ["1a", "1a", "1a", "1b", "2a"]
    assert tell_stories(gold, ["x", "x", "y", "x", "z"]) == {
        "two reports of two events of one kind put together": 2,
        "two reports of one event parted (one stands alone)": 2,
    }


def test_tokens_are_joined_as_running_text(tmp_path: Path) -> None:
    tokens = "The board 's boat ( the Hav ) sank , it did n't float .".split()
    (tmp_path / "d.jsonl").write_text(json.dumps({"doc_id": "a", "tokens": tokens, "subtopic": "1a"}) + "\n")
    (report,) = read_reports(tmp_path / "d.jsonl")
    assert report == {"id": "a", "text": "The board's boat (the Hav) sank, it didn't float.", "story": "1a"}


def test_each_report_has_a_story_refused_ones_their_own() -> None:
    sentence = "The ferry Hav Stjerne ran aground off Orrin on Monday, the harbour board of Orrin said."
    rows = [{"id": name, "text": text} for name, text in (("a", sentence), ("b", ""), ("c", sentence))]
    labels = group(rows)
    assert labels[0] == labels[2] != labels[1] == "b"


def test_a_lock_is_taken_apart_by_its_packages() -> None:
    lock = [
        "oats==1 \\\n",
        "    --hash=sha256:aa\n",
        "rye==2 \\\n",
        "    --hash=sha256:bb \\\n",
        "    --hash=sha256:cc\n",
    ]
    assert list(_entries(lock)) == ["".join(lock[:2]), "".join(lock[2:])]


def test_a_peer_that_did_not_run_is_told() -> None:
    stage = STAGES[0]
    assert stage.peer is not None
    ran = Ran(dict.fromkeys(stage.rows, 0.5), None, "no environment")
    assert tell_beside(stage, ran, "f1") == f"{stage.peer.name} did not run: no environment"


def test_the_report_tells_rates_floors_peers_kinds_and_digests() -> None:
    stage = STAGES[0]
    ran = Ran(dict.fromkeys(stage.rows, 0.5), dict.fromkeys(stage.rows, 0.4), None, size=7)
    ran.kinds.update({"small": 1, "great": 5, "middling": 3, "least": 1})
    result = Result(stage.name, {"pairs": "ff"}, ran.rates, {row: tell_beside(stage, ran, row) for row in stage.rows})
    story = Result("fen", {"gold": "ee"}, {"spans": 1.0}, {"spans": "3/3"})
    told = "".join(_parts([story], [(stage, ran, result)], {stage.name: Floors({}, {"f1": 0.45})}))
    assert "| spans | 1.000 (3/3) |" in told
    assert f"| names | 7 | f1 | 0.500 | 0.450 | {tell_beside(stage, ran, 'f1')} |" in told
    assert "| names | great | 5 | 50% |" in told
    assert "small" not in told
    assert f"| names | `pairs` | `ff` | {stage.licence} |" in told
