"""Bad input of each kind, through the command line and the real rooms."""

import json

import pytest

GOOD = "The bridge at Harrow was closed on Monday, mayor Ada Finch said. “Nobody was hurt,” she told reporters."


def written(folder, name: str, content: bytes):
    path = folder / name
    path.write_bytes(content)
    return path


BAD = {
    "empty.txt": b"",
    "blank.txt": b" \n\t\n  ",
    "binary.txt": b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8,
    "noise.html": bytes(range(255, -1, -1)) * 12,
    "hollow.html": b"<!doctype html><html><head><title></title></head><body><script>x()</script></body></html>",
    "unfinished.html": b"<html><body><div><p",
}


@pytest.mark.parametrize("name", BAD)
def test_a_bad_file_alone_is_refused_with_its_name_and_a_reason(call, tmp_path, name):
    done = call("read", written(tmp_path, name, BAD[name]), "--format", "json")
    assert done.status == 3
    (refused,) = json.loads(done.out)["refused"]
    assert refused["location"] == name
    assert refused["reason"]
    assert done.err == f"refused: {name}: {refused['reason']}\n"


def test_a_path_that_is_not_there(call, tmp_path):
    done = call("read", tmp_path / "none.txt", "--format", "json")
    assert done.status == 3
    assert len(json.loads(done.out)["refused"]) == 1


def test_an_enormous_file_is_not_read_into_memory(call, tmp_path):
    with (tmp_path / "huge.txt").open("wb") as file:
        file.truncate(4_000_000_000)
    done = call("read", tmp_path, "--format", "json")
    assert done.status == 3
    assert json.loads(done.out)["refused"][0]["location"] == "huge.txt"


def test_an_empty_folder(call, tmp_path):
    assert call("read", tmp_path).status == 3


def test_the_rest_is_read(call, tmp_path):
    for name, content in BAD.items():
        written(tmp_path, name, content)
    written(tmp_path, "good.txt", GOOD.encode())
    written(
        tmp_path, "latin.txt", "The café at Séville closed, its owner said on Monday in a statement.".encode("cp1252")
    )
    row = json.dumps({"id": "x1", "text": GOOD, "outlet": "The Ebb", "published": "no day at all"})
    written(tmp_path, "lines.jsonl", f'{row}\n{{"text": \n[1, 2]\n{{"none": 1}}\n'.encode())
    done = call("read", tmp_path, tmp_path / "none.txt", "--format", "json")
    account = json.loads(done.out)
    assert done.status == 0
    assert {report["location"].partition("#")[0] for report in account["reports"]} == {
        "good.txt",
        "latin.txt",
        "lines.jsonl",
    }
    refused = [refusal["location"] for refusal in account["refused"]]
    assert set(BAD) <= set(refused)
    assert sum(place.startswith("lines.jsonl") for place in refused) == 3
    assert len(done.err.splitlines()) == len(refused) == len(BAD) + 4
    kept = next(report for report in account["reports"] if report["id"] == "x1")
    assert kept["text"] == GOOD
    assert kept["flags"]


def test_inspect_refuses_alike(call, tmp_path):
    written(tmp_path, "empty.txt", b"")
    done = call("inspect", tmp_path, "--format", "jsonl")
    assert (done.status, done.out) == (3, "")
    assert done.err.startswith("refused: empty.txt: ")
