import json
import os
from dataclasses import replace
from datetime import datetime

import pytest

import parallax.engine
from parallax.nouns.interval import Interval
from parallax.nouns.span import Span
from parallax.settings import Settings


def test_text_fits_80_columns_and_has_no_colour_in_a_pipe(call, engine):
    done = call("read", "folder")
    assert done.status == 0
    assert max(map(len, done.out.splitlines())) <= 80
    assert "\x1b" not in done.out
    assert done.out.startswith("Mill fire in Orrin\n3 reports → 3 outlets → 5 to 6 origins → 5 speakers → 2 sides\n")


@pytest.mark.parametrize(
    ("form", "begins"),
    [
        ("text", "Mill fire"),
        ("json", '{\n "schema": "parallax.account/1"'),
        ("md", "# Mill fire"),
        ("html", "<!doctype html>"),
        ("csv", "incident,story,act"),
    ],
)
def test_formats(call, engine, form, begins):
    assert call("read", "folder", "--format", form).out.lstrip().startswith(begins)


@pytest.mark.parametrize(
    ("name", "begins"),
    [
        ("a.json", "{"),
        ("a.md", "# "),
        ("a.html", "<!doctype"),
        ("a.HTM", "<!doctype"),
        ("a.txt", "Mill"),
        ("a.csv", "incident,"),
    ],
)
def test_the_ending_of_the_output_file_tells_the_format(call, engine, tmp_path, name, begins):
    done = call("read", "folder", "--output", tmp_path / name)
    assert (done.status, done.out) == (0, "")
    assert (tmp_path / name).read_text().lstrip().startswith(begins)


def test_a_format_named_goes_before_the_ending(call, engine, tmp_path):
    call("read", "folder", "-o", tmp_path / "a.html", "-f", "json")
    json.loads((tmp_path / "a.html").read_text())


def test_output_is_written_whole_and_leaves_nothing_beside_it(call, engine, tmp_path):
    target = tmp_path / "a.json"
    target.write_text("before")
    target.chmod(0o640)
    call("read", "folder", "-o", target)
    assert [path.name for path in tmp_path.iterdir()] == ["a.json"]
    assert target.stat().st_mode & 0o777 == 0o640


def test_a_missing_output_folder_is_wrong_usage_before_any_work(call, engine, tmp_path):
    done = call("read", "folder", "-o", tmp_path / "none" / "a.json")
    assert done.status == 2
    assert "there is no folder" in done.err
    assert engine == []


def test_a_folder_as_output_is_wrong_usage(call, engine, tmp_path):
    done = call("read", "folder", "-o", tmp_path)
    assert (done.status, engine) == (2, [])
    assert "is a folder" in done.err


@pytest.mark.skipif(os.geteuid() == 0, reason="the superuser can write everywhere")
def test_a_folder_that_cannot_be_written_is_wrong_usage(call, engine, tmp_path):
    tmp_path.chmod(0o500)
    done = call("read", "folder", "-o", tmp_path / "a.json")
    assert (done.status, engine) == (2, [])


def test_a_disk_that_fails_is_told_and_leaves_the_old_file(call, engine, tmp_path, monkeypatch):
    target = tmp_path / "a.json"
    target.write_text("before")

    def fail(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", fail)
    done = call("read", "folder", "-o", target)
    assert done.status == 2
    assert "No space left" in done.err
    assert target.read_text() == "before"
    assert [path.name for path in tmp_path.iterdir()] == ["a.json"]


def test_no_texts(call, engine):
    row = json.loads(call("read", "folder", "-f", "json", "--no-texts").out)
    assert all("text" not in report for report in row["reports"])


def test_what_is_asked_reaches_the_engine(call, engine):
    call("read", "b", "a", "-", "--workers", "3")
    assert engine == [(["b", "a", "-"], Settings(workers=3))]


def test_refusals_are_told_on_standard_error_a_line_each(call, engine):
    done = call("read", "folder", "-f", "json")
    assert done.err.splitlines() == ["refused: empty.txt: it is empty", "refused: lines.jsonl#3: not JSON: ␛[2J"]
    assert len(json.loads(done.out)["refused"]) == 2


def test_nothing_read_is_3_and_still_an_account(call, empty_engine):
    done = call("read", "none", "-f", "json")
    assert done.status == 3
    assert json.loads(done.out)["reports"] == []
    assert call("read", "none").out == "Nothing was read.\n"


def test_a_check_that_does_not_hold_is_1_and_the_account_is_written(call, account, monkeypatch):
    first = replace(account.statements[0], span=Span(0, 1))
    broken = replace(account, statements=(first, *account.statements[1:]))
    monkeypatch.setattr(parallax.engine, "run", lambda *_, **__: broken)
    done = call("read", "folder", "-f", "json")
    assert done.status == 1
    assert "check: statement s-1: its words do not stand at its place" in done.err
    json.loads(done.out)


def test_data_of_the_program_that_are_missing_are_1(call, monkeypatch):
    from parallax.errors import DataError

    def fail(*_, **__):
        raise DataError("the model is not installed")

    monkeypatch.setattr(parallax.engine, "run", fail)
    done = call("read", "folder")
    assert (done.status, done.err) == (1, "parallax: the model is not installed\n")


def test_inspect_as_text_fits_80_columns(call, engine):
    done = call("inspect", "folder")
    assert done.status == 0
    assert max(map(len, done.out.splitlines())) <= 80
    assert "Mara Voss, fire chief" in done.out
    assert "# At least eight workers: 8 to …, person, dead" in done.out


def test_inspect_as_json_lines(call, engine):
    done = call("inspect", "folder", "--format", "jsonl")
    rows = [json.loads(line) for line in done.out.splitlines()]
    assert [row["report"]["id"] for row in rows] == ["r-ebb", "r-far", "r-post", "r-tide"]
    assert done.err.count("refused: ") == 2


def test_inspect_of_nothing_is_3(call, empty_engine):
    assert call("inspect", "none").status == 3


def test_as_of_reaches_the_engine(call, engine):
    call("read", "folder", "--as-of", "2031-03-12T08:50")
    when = datetime(2031, 3, 12, 8, 50)
    assert engine == [(["folder"], Settings(as_of=Interval(when, when, "minute")))]


@pytest.mark.parametrize("words", ["yesterday", "2031-02-30", "2031-3-1", "2031-03-12T08:50:01", "2031-03-12T25:00"])
def test_a_moment_that_is_none_is_wrong_usage_before_any_work(call, engine, words):
    done = call("read", "folder", "--as-of", words)
    assert (done.status, engine) == (2, [])
    assert f"--as-of {words}: " in done.err


def test_profile_tells_where_the_time_went_and_changes_nothing(call, tmp_path):
    path = tmp_path / "one.txt"
    path.write_text("Ferry aground\n\nFour people were hurt, harbour master Ana Prel said on Monday.\n")
    plain, profiled = (call("read", path, "--format", "json", *more) for more in ([], ["--profile"]))
    assert profiled.out == plain.out
    assert plain.err == ""
    told = profiled.err.splitlines()
    assert [line.split()[0] for line in told[1:6]] == ["prepare", "read", "group", "reconcile", "compose"]
    assert any(line.startswith("annotate ") and line.endswith("%") for line in told)
