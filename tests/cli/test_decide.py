import json
from dataclasses import replace

import pytest
import yaml

import parallax.engine
from parallax.decisions import read_decisions, write_decisions
from parallax.export import write_json
from parallax.nouns.outcome import Outcome
from tests.decisions.made import decide, statement

BY = ("--by", "Ann Velde", "--why", "seen", "--when", "2031-03-07T10:00")


@pytest.fixture
def file(tmp_path):
    return tmp_path / "mine.jsonl"


@pytest.fixture
def told(tmp_path, account):
    """The invented account, written."""
    path = tmp_path / "account.json"
    path.write_text(write_json(account), encoding="utf-8")
    return path


@pytest.fixture
def words(call, file, told):
    """Call one of the words of `decide` on the file and the account."""
    return lambda *given: call("decide", *given, "-d", file, "-a", told)


def kept(file):
    return read_decisions(file.read_text("utf-8"), str(file))


@pytest.mark.parametrize(
    ("given", "row"),
    [
        (
            ("same", "s-1", "s-3", "--of", "origins"),
            {"of": "origins", "subjects": [("s-1", "r-ebb"), ("s-3", "r-post")]},
        ),
        (
            ("unsure", "o-1", "o-2", "--of", "origins"),
            {"of": "origins", "subjects": [("s-1", "r-ebb"), ("s-3", "r-post")]},
        ),
        (
            ("not-same", "q-dead", "q-hurt", "--of", "points"),
            {"of": "points", "subjects": [("f-1", "r-ebb"), ("f-5", "r-tide")]},
        ),
        (
            ("same", "a-union", "Mara Voss", "--of", "actors"),
            {"of": "actors", "subjects": [("s-3", "r-post"), ("Mara Voss", None)]},
        ),
        (
            ("not-same", "Orrin@r-ebb", "Orrin@r-tide", "--of", "places"),
            {"of": "places", "subjects": [("Orrin", "r-ebb"), ("Orrin", "r-tide")]},
        ),
        (("merge", "r-ebb.txt", "r-far"), {"subjects": [("r-ebb", None), ("r-far", None)]}),
        (("split", "r-ebb"), {"subjects": [("r-ebb", None)], "others": ["r-post", "r-tide"]}),
        (("hide", "s-2"), {"subjects": [("s-2", "r-tide")]}),
        (("speaker", "s-1", "--name", "Mara Voss", "--is", "person"), {"value": {"name": "Mara Voss", "is": "person"}}),
        (("speaker", "s-1", "--nobody"), {"value": {"name": None}}),
        (("figure", "f-1", "--value", "6"), {"value": {"low": 6, "high": 6}}),
        (("figure", "f-1", "--low", "6", "--unit", "km"), {"value": {"low": 6, "high": None, "unit": "km"}}),
        (("figure", "f-1", "--no-figure"), {"value": {"no_figure": True}}),
        (("report", "r-ebb", "--outlet", "Ebb", "--basis", "scan"), {"value": {"outlet": "Ebb", "basis": "scan"}}),
        (("side", "a-voss", "--name", "Town"), {"value": {"name": "Town"}, "subjects": [("s-6", "r-ebb")]}),
        (("side", "Mara Voss", "--none"), {"value": {"name": None}, "subjects": [("Mara Voss", None)]}),
        (("note", "f-1", "s-1"), {"subjects": [("f-1", "r-ebb"), ("s-1", "r-ebb")]}),
        (("checked", "i-1"), {"subjects": [("i-1", None)]}),
        (("checked", "s-1", "--evidence", "https://a.example/1"), {"value": {"evidence": "https://a.example/1"}}),
    ],
    ids=lambda each: " ".join(each) if isinstance(each, tuple) else "",
)
def test_each_word_keeps_a_row(words, file, given, row):
    done = words(*given, *BY)
    assert (done.status, done.err) == (0, "")
    (decision,) = kept(file)
    assert (decision.kind, decision.by, decision.why) == (given[0], "Ann Velde", "seen")
    assert done.out.startswith(f"{decision.id} {given[0]}")
    found = {
        "of": decision.of,
        "subjects": [(each.key, each.report) for each in decision.subjects],
        "others": [each.key for each in decision.others],
        "value": dict(decision.value),
    }
    assert {key: found[key] for key in row} == row


@pytest.mark.parametrize(
    ("given", "fault"),
    [
        (("same", "s-1", "s-2"), "--of is needed"),
        (("same", "s-1", "--of", "origins"), "subjects must be a list of 2 or more"),
        (("same", "s-1", "s-999999999999", "--of", "origins"), "there is no s-999999999999"),
        (("speaker", "s-1"), "one of --name NAME and --nobody is needed"),
        (("speaker", "s-1", "--name", "V", "--nobody"), "one of --name NAME and --nobody is needed"),
        (("speaker", "r-ebb", "--name", "V"), "one of statement belongs in each"),
        (("speaker", "s-1", "--name", "V", "--is", "ship"), "is can't be ship"),
        (("figure", "f-1"), "value is missing"),
        (("figure", "f-1", "--no-figure", "--value", "3"), "--no-figure leaves nothing"),
        (("figure", "f-1", "--low", "3", "--high", "2"), "a figure can't run from 3"),
        (("report", "r-ebb", "--basis", "scan"), "one of outlet, published, url is missing"),
        (("report", "r-ebb", "--published", "Monday", "--basis", "scan"), "published is no day or minute"),
        (("side", "a-voss"), "one of --name SIDE and --none is needed"),
        (("split", "r-ebb", "r-post", "r-tide"), "nothing is left to part them from"),
        (("merge", "r-ebb", "s-1"), "is no story and no report"),
        (("undo", "d-000000000000"), "there is no decision d-000000000000"),
    ],
    ids=lambda each: " ".join(each) if isinstance(each, tuple) else "",
)
def test_what_is_no_decision_is_wrong_usage_and_nothing_is_kept(call, file, told, given, fault):
    account = () if given[0] == "undo" else ("-a", told)
    done = call("decide", *given, *BY, "-d", file, *account)
    assert done.status == 2
    assert fault in done.err
    assert not file.exists()


def test_a_moment_must_be_one(words):
    done = words("hide", "s-1", "--by", "A", "--why", "b", "--when", "noon")
    assert (done.status, "--when noon is no moment" in done.err) == (2, True)


def test_a_line_at_fault_is_told_before_anything_is_kept(words, file):
    file.write_text("# mine\nnot a decision\n", encoding="utf-8")
    done = words("hide", "s-1", *BY)
    assert done.status == 2
    assert f"{file}, line 2: it is not JSON" in done.err
    assert file.read_text("utf-8") == "# mine\nnot a decision\n"


def test_comments_stay_and_a_line_without_its_end_is_ended(words, file):
    one = write_decisions([decide("hide", statement("s-2"))])
    file.write_text(f"# mine\n{one}".rstrip("\n"), encoding="utf-8")
    words("hide", "s-1", *BY)
    assert file.read_text("utf-8").startswith(f"# mine\n{one}")
    assert len(kept(file)) == 2


def test_the_same_again_is_kept_once(words, file):
    words("hide", "s-1", *BY)
    words("hide", "s-1", *BY)
    assert len(kept(file)) == 1


def test_what_a_decision_overrules_or_undoes_is_told(call, words, file):
    words("same", "s-1", "s-3", "--of", "origins", *BY)
    (first,) = kept(file)
    done = words("not-same", "s-1", "s-3", "--of", "origins", *BY[:4], "--when", "2031-03-07T11:00")
    assert done.err == f"overrules {first.id}\n"
    second = kept(file)[1]
    done = call("decide", "undo", second.id, *BY[:4], "--when", "2031-03-07T12:00", "-d", file)
    assert done.err == f"undoes {second.id}\n"
    done = words("unsure", "s-1", "s-3", "--of", "origins", *BY[:4], "--when", "2031-03-07T09:00")
    assert "is overruled by a later decision" in done.err


def test_list_tells_what_became_of_each(call, words, file, told, account):
    words("same", "s-1", "s-3", "--of", "origins", *BY)
    words("not-same", "s-1", "s-3", "--of", "origins", *BY[:4], "--when", "2031-03-07T11:00")
    done = call("decide", "list", "-d", file, "-f", "json")
    assert [row["state"] for row in json.loads(done.out)] == ["overruled", "standing"]
    later = kept(file)[1]
    told.write_text(write_json(replace(account, decisions=(Outcome(later, "not-applied", "gone"),))), encoding="utf-8")
    rows = json.loads(words("list", "-f", "json").out)
    assert [(row["state"], row["reason"]) for row in rows][1] == ("not-applied", "gone")
    text = words("list").out
    assert later.id in text
    assert "not-applied" in text


def test_export_writes_all_or_those_that_stand(call, file):
    one, other = (
        decide("same", statement("s-1"), statement("s-3"), of="origins"),
        decide("unsure", statement("s-1"), statement("s-3"), of="origins", at=1),
    )
    file.write_text(write_decisions([other, one]) + "# end\n", encoding="utf-8")
    assert call("decide", "export", "-d", file).out == write_decisions([one, other])
    assert call("decide", "export", "-d", file, "--standing").out == write_decisions([other])


def test_a_file_that_is_not_there_is_told(call, file):
    done = call("decide", "list", "-d", file)
    assert (done.status, "can't be read" in done.err) == (2, True)


def test_the_queue_shows_scores_by_feature_and_how_to_begin(call, told):
    done = call("decide", "queue", "-a", told, "-n", 2)
    assert done.out.startswith("1. relation ")
    assert "doubt: undecided 1" in done.out
    assert "parallax decide same f-1 f-4 --of points" in done.out
    rows = json.loads(call("decide", "queue", "-a", told, "-f", "json").out)
    assert rows[0]["doubt"] == {"undecided": 1.0}
    assert [row["score"] for row in rows] == sorted((row["score"] for row in rows), reverse=True)


def test_the_queue_needs_an_account(call, file):
    done = call("decide", "queue", "-d", file)
    assert (done.status, "--account ACCOUNT.json, --reports PATH or --store is needed" in done.err) == (2, True)


def test_as_gold_writes_yaml(words):
    words("speaker", "s-1", "--name", "Mara Voss", *BY)
    done = words("--as-gold")
    gold = yaml.safe_load(done.out)
    assert gold["statements"] == [
        {"id": "g1", "report": "r-ebb", "speaker": "Mara Voss", "content": "Five people died in the mill fire"}
    ]


def test_read_applies_a_file_and_tells_what_was_not_applied(call, account, monkeypatch, file):
    asked = []

    def run(paths, stdin, settings, progress, decisions):
        asked.extend(decisions)
        return replace(account, decisions=tuple(Outcome(each, "not-applied", "it is gone") for each in decisions))

    monkeypatch.setattr(parallax.engine, "run", run)
    decision = decide("hide", statement("s-77"))
    file.write_text(write_decisions([decision]), encoding="utf-8")
    done = call("read", "here", "--decisions", file)
    assert asked == [decision]
    assert f"decision {decision.id} (hide) not-applied: it is gone" in done.err


def test_a_store_keeps_decisions_and_gives_them_back(call, tmp_path, file):
    store = tmp_path / "news.db"
    assert call("init", "--store", store).status == 0
    file.write_text(write_decisions([decide("note", statement("s-1", "r-1"))]), encoding="utf-8")
    done = call("decide", "import", file, "--store", store)
    assert done.out == "1 decision taken in; 0 stories brought up to date\n"
    assert call("decide", "export", "--store", store).out == file.read_text("utf-8")
    done = call("decide", "note", "r-0123456789ab", *BY, "--store", store)
    assert done.status == 2
    assert "there is no r-0123456789ab" in done.err
    first = read_decisions(file.read_text("utf-8"), "")[0]
    assert call("decide", "undo", first.id, *BY[:4], "--when", "2031-03-08T10:00", "--store", store).status == 0
    rows = json.loads(call("decide", "list", "--store", store, "-f", "json").out)
    assert [row["state"] for row in rows] == ["undone", "standing"]
