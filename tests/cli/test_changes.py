import json
from dataclasses import replace
from datetime import datetime

import jsonschema
import pytest

import parallax.engine
from parallax.export import read_changes_schema, write_json
from parallax.export.schema_faults import first_fault
from parallax.nouns.account import Account
from parallax.nouns.interval import Interval


@pytest.fixture
def pair(account, tmp_path):
    """An empty account, and the invented one."""
    earlier, later = tmp_path / "earlier.json", tmp_path / "later.json"
    earlier.write_text(write_json(Account()), "utf-8")
    later.write_text(write_json(account), "utf-8")
    return earlier, later


def test_as_text(call, pair):
    done = call("changes", *pair)
    assert (done.status, done.err) == (0, "")
    assert done.out.startswith("Changes\n0 reports, then 4 reports\n\nNEW STORIES\n")
    assert max(map(len, done.out.splitlines())) <= 80
    assert "\x1b" not in done.out
    assert "against that mill workers' union said “At least eight" in " ".join(done.out.split())
    assert "THE WORDS" in done.out


def test_nothing_changed(call, pair):
    done = call("changes", pair[1], pair[1])
    assert done.out == "Changes\n4 reports, then 4 reports\nNothing changed.\n"
    assert "Nothing changed." in call("changes", pair[1], pair[1], "-f", "md").out


def test_as_markdown_nothing_of_a_report_is_obeyed(call, pair):
    done = call("changes", *pair, "--format", "md")
    assert done.out.startswith("# Changes\n\n0 reports, then 4 reports.\n\n## New stories\n")
    assert "<b>" not in done.out.replace("\\<b\\>", "")
    assert "[^1]: " in done.out


def test_as_json_it_keeps_to_its_schema(call, pair):
    schema = json.loads(read_changes_schema())
    jsonschema.Draft202012Validator.check_schema(schema)
    for words in (pair, (pair[1], pair[0]), (pair[1], pair[1])):
        row = json.loads(call("changes", *words, "--format", "json").out)
        jsonschema.Draft202012Validator(schema).validate(row)
        assert first_fault(row, schema) is None
    assert call("schema", "changes").out == read_changes_schema()


def test_the_ending_of_the_output_file_tells_the_format(call, pair, tmp_path):
    done = call("changes", *pair, "-o", tmp_path / "changes.json")
    assert (done.status, done.out) == (0, "")
    assert json.loads((tmp_path / "changes.json").read_text("utf-8"))["schema"] == "parallax.changes/1"


def test_an_account_that_does_not_hold_is_not_compared(call, pair):
    row = json.loads(pair[1].read_text("utf-8"))
    row["statements"][0]["text"] = "Nobody died"
    pair[1].write_text(json.dumps(row), "utf-8")
    done = call("changes", *pair)
    assert (done.status, done.out) == (1, "")
    assert done.err.startswith(f"check: {pair[1]}: statement s-1")


def test_what_is_no_account_is_2(call, pair, tmp_path):
    (tmp_path / "other.json").write_text("[]")
    assert call("changes", pair[0], tmp_path / "other.json").status == 2


@pytest.fixture
def since_engine(account, monkeypatch):
    asked = []

    def run_since(paths, since, stdin, settings, progress, decisions=()):
        asked.append(since)
        return replace(Account(), as_of=since), account

    monkeypatch.setattr(parallax.engine, "run_since", run_since)
    return asked


def test_since_tells_what_is_new_after_the_brief(call, since_engine):
    done = call("read", "folder", "--since", "2031-03-11")
    assert done.status == 0
    assert since_engine == [Interval(datetime(2031, 3, 11), datetime(2031, 3, 11))]
    assert done.out.index("BRIEF") < done.out.index("NEW SINCE 11 MAR 2031") < done.out.index("FIGURES SIDE BY SIDE")
    assert "• New report: The Daily Ebb" in done.out
    assert max(map(len, done.out.splitlines())) <= 80


def test_since_in_markdown_has_its_footnotes(call, since_engine):
    out = call("read", "folder", "--since", "2031-03-11", "-f", "md").out
    news = out[out.index("## New since 11 Mar 2031") : out.index("## Figures side by side")]
    cited = {part.split("]")[0] for part in news.split("[^")[1:]}
    assert cited
    assert all(f"\n[^{number}]: " in out for number in cited)


def test_since_in_html_leads_to_the_words(call, since_engine):
    out = call("read", "folder", "--since", "2031-03-11", "-f", "html").out
    news = out[out.index('id="new-1"') : out.index("</section>", out.index('id="new-1"'))]
    assert "New since 11 Mar 2031" in news
    assert 'class="cite" href="#' in news


def test_without_since_nothing_is_called_new(call, engine):
    assert "NEW SINCE" not in call("read", "folder").out


def test_since_when_nothing_is_new(call, account, monkeypatch):
    monkeypatch.setattr(parallax.engine, "run_since", lambda *_, **__: (account, account))
    assert "NEW SINCE 11 MAR 2031\n• Nothing.\n" in call("read", "folder", "--since", "2031-03-11").out


@pytest.mark.parametrize("form", ["json", "csv"])
def test_since_is_told_to_readers_alone(call, since_engine, form):
    done = call("read", "folder", "--since", "2031-03-11", "--format", form)
    assert (done.status, since_engine) == (2, [])
    assert "--since is told in text, md and html" in done.err


def test_since_a_moment_that_is_none_is_wrong_usage(call, since_engine):
    assert call("read", "folder", "--since", "lately").status == 2
