import json

import pytest

from parallax.export import write_json


@pytest.fixture
def written(account, tmp_path):
    path = tmp_path / "account.json"
    path.write_text(write_json(account), "utf-8")
    return path


def test_an_account_that_holds_is_0_and_one_line(call, written):
    done = call("check", written)
    assert (done.status, done.err) == (0, "")
    assert done.out == "all citations hold: 11 statements, 6 figures, 7 lines over 4 reports\n"


def test_without_texts_it_says_what_was_not_checked(call, account, tmp_path):
    path = tmp_path / "short.json"
    path.write_text(write_json(account, texts=False), "utf-8")
    done = call("check", path)
    assert done.status == 0
    assert "4 reports without text, whose quotations were checked against one another alone" in done.out
    assert done.out.count("\n") == 1


def test_the_first_that_does_not_hold_is_named(call, written):
    row = json.loads(written.read_text("utf-8"))
    row["statements"][0]["text"] = "Nobody died in the mill fire, ever"
    written.write_text(json.dumps(row), "utf-8")
    done = call("check", written)
    assert (done.status, done.out) == (1, "")
    assert done.err == "check: statement s-1: its words do not stand at its place in report r-ebb\n"


def test_a_fault_shows_nothing_that_a_terminal_obeys(call, written):
    row = json.loads(written.read_text("utf-8"))
    row["stories"][0]["brief"][0]["text"] = "\x1b[2J gone"
    written.write_text(json.dumps(row), "utf-8")
    done = call("check", written)
    assert done.status == 1
    assert "\x1b" not in done.err


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        (b"{}", "is not an account: the whole: schema is missing"),
        (b"text", "is not an account: it is not JSON"),
        (b"\xff\xfe", "is not an account: it is not UTF-8 at byte 0"),
    ],
)
def test_what_is_no_account_is_2(call, tmp_path, content, fault):
    path = tmp_path / "other.json"
    path.write_bytes(content)
    done = call("check", path)
    assert (done.status, done.out) == (2, "")
    assert fault in done.err


def test_a_file_that_is_not_there_is_2(call, tmp_path):
    done = call("check", tmp_path / "none.json")
    assert done.status == 2
    assert "can't be read: No such file" in done.err


def test_from_standard_input(call, account, monkeypatch):
    import io

    import parallax.cli.written

    monkeypatch.setattr(parallax.cli.written, "open_stdin", lambda: io.BytesIO(write_json(account).encode()))
    assert call("check", "-").status == 0
