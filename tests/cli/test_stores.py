"""The commands of a store, over the invented world: read once, on a file."""

import csv
import io
import json
import sys
from pathlib import Path

import pytest

import parallax.engine.rooms as rooms_of_engine
from parallax.cli import main
from parallax.engine.rooms import Rooms

DAM = Path(__file__).parents[2] / "examples" / "vrana-dam"
STORE_COMMANDS = ("add", "stories", "account", "search", "export", "verify", "rerun")


@pytest.fixture(scope="module")
def news(tmp_path_factory: pytest.TempPathFactory, dam_rooms: Rooms) -> Path:
    """Where the filled store is that these tests share."""
    store = tmp_path_factory.mktemp("news") / "news.db"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(rooms_of_engine, "make_reader", lambda vague="acled": dam_rooms.make_reader())
        for words in (["init"], ["add", str(DAM), "--workers", "1"]):
            patch.setattr(sys, "argv", ["parallax", *words, "--store", str(store)])
            with pytest.raises(SystemExit) as end:
                main()
            assert not end.value.code
    return store


@pytest.fixture(autouse=True)
def settled(monkeypatch: pytest.MonkeyPatch, news: Path, dam_rooms: Rooms) -> None:
    """The store is named by the environment; nothing is read twice."""
    monkeypatch.setenv("PARALLAX_STORE", str(news))
    monkeypatch.setattr(rooms_of_engine, "make_reader", lambda vague="acled": dam_rooms.make_reader())


def test_a_store_is_made_and_filled(call, monkeypatch, tmp_path):
    mine = tmp_path / "mine.db"
    monkeypatch.setenv("PARALLAX_STORE", str(mine))
    made = call("init")
    assert (made.status, made.out, made.err) == (0, f"made the store {mine}\n", "")
    first = call("add", DAM, "--workers", "1")
    assert (first.status, first.err) == (0, "")
    assert first.out == "reports: 11 new, 0 changed, 0 superseded; 1 story brought up to date\n"
    again = call("add", DAM, "--format", "json")
    row = json.loads(again.out)
    assert (row["pages"], row["new"], row["stories"]) == (0, [], 0)
    found = call("init", "--vague", "open")
    assert found.out == f"the store {mine} is there, with 11 reports\n"
    assert "acled" in found.err


def test_profile_of_an_add_tells_each_step(call, tmp_path):
    done = call("add", DAM, "--store", _fresh(call, tmp_path), "--workers", "1", "--profile")
    assert done.status == 0
    assert [line.split()[0] for line in done.err.splitlines()[1:5]] == ["prepare", "read", "group", "reconcile"]


def story(call) -> dict[str, object]:
    return json.loads(call("stories", "--format", "json").out)["stories"][0]


def test_stories_are_listed(call):
    row = story(call)
    assert (row["reports"], row["settled"], row["last_published"]) == (11, True, "2031-03-06T12:05")
    page = call("stories")
    assert page.status == 0
    assert "2031-03-04 to 2031-03-06" in page.out


def test_the_account_of_a_story_is_that_of_a_run(call, tmp_path):
    name = str(story(call)["id"])
    read = call("read", DAM, "--format", "json", "--workers", "1").out
    assert call("account", name, "--format", "json").out == read
    assert call("account", name[:10], "-f", "json", "-o", tmp_path / "dam.json").out == ""
    assert (tmp_path / "dam.json").read_text("utf-8") == read
    assert call("account", name.removeprefix("story-")[:6]).out.startswith("Troyan")
    assert call("export").out == read


@pytest.mark.parametrize("form", ["text", "md", "html", "csv"])
def test_an_account_in_other_formats(call, form):
    assert (
        call("account", story(call)["id"], "--format", form).out
        == call("read", DAM, "--format", form, "--workers", "1").out
    )


def test_an_account_as_of_a_day(call):
    row = json.loads(call("account", story(call)["id"], "--as-of", "2031-03-04", "--format", "json").out)
    whole = json.loads(call("read", DAM, "--as-of", "2031-03-04", "--format", "json", "--workers", "1").out)
    assert row["reports"] == whole["reports"]
    assert row["as_of"] == "2031-03-04"


def test_search_and_its_statuses(call):
    found = json.loads(call("search", "split down the middle", "--kind", "statements", "--format", "json").out)["found"]
    assert found
    assert all("split down the middle" in hit["text"] for hit in found)
    assert "STATEMENTS" in call("search", "seepage").out
    nothing = call("search", "zeppelin")
    assert (nothing.status, nothing.out) == (3, "Nothing found.\n")
    assert call("search").status == 2
    assert call("search", "dam", "--after", "tomorrow").status == 2


def test_reports_come_out_as_they_were_given(call, tmp_path):
    lines = tmp_path / "reports.jsonl"
    call("export", "--output", lines)
    assert len(lines.read_text("utf-8").splitlines()) == 11
    one, other = (json.loads(call("read", path, "--format", "json", "--workers", "1").out) for path in (lines, DAM))
    for account in (one, other):
        for report in account["reports"]:
            del report["location"]
    assert one == other


def test_rows_come_out_as_csv(call):
    rows = list(csv.DictReader(io.StringIO(call("export", "--rows", "relations").out)))
    read = json.loads(call("export").out)
    assert len(rows) == sum(len(point["relations"]) for point in read["points"]) > 0
    assert call("export", "--rows", "wishes").status == 2
    assert call("export", "--rows", "reports", "--format", "json").status == 2


def test_verify_holds_and_tells_the_last_hash(call):
    done = call("verify", "--deep")
    assert (done.status, done.err) == (0, "")
    last = done.out.splitlines()[-1].removeprefix("last hash: ")
    assert call("verify", "--head", last).status == 0
    lost = call("verify", "--head", "0" * 64)
    assert lost.status == 1
    assert "no row has the hash" in lost.err


def test_rerun_finds_nothing_to_do(call):
    assert json.loads(call("rerun", "--format", "json").out) == {"steps": [], "stories": 0}


@pytest.mark.parametrize("command", STORE_COMMANDS)
def test_without_a_store_it_is_wrong_usage(call, monkeypatch, tmp_path, command):
    words = {"add": [DAM], "account": ["story-1"], "search": ["dam"]}.get(command, [])
    none = call(command, *words, "--store", tmp_path / "none.db")
    assert none.status == 2
    assert "parallax init makes one" in none.err
    monkeypatch.delenv("PARALLAX_STORE")
    unnamed = call(command, *words)
    assert unnamed.status == 2
    assert "no store is named" in unnamed.err


def test_what_is_no_story(call):
    assert call("account", "story-of-nobody").status == 2
    assert call("account", "").status == 2


def test_what_cannot_be_read_is_refused_and_3(call, tmp_path):
    done = call("add", tmp_path / "none.txt", "--store", _fresh(call, tmp_path))
    assert done.status == 3
    assert "none.txt: there is no such file" in done.err


def test_a_failpoint_that_is_none_is_wrong_usage(call, monkeypatch):
    monkeypatch.setenv("PARALLAX_FAILPOINT", "lunch")
    done = call("add", DAM)
    assert done.status == 2
    assert "there is no failpoint lunch" in done.err


def _fresh(call, folder: Path) -> Path:
    call("init", "--store", folder / "fresh.db")
    return folder / "fresh.db"
