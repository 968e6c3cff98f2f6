import io
import os
from pathlib import Path

import pytest

from parallax.nouns.page import Page
from parallax.nouns.refusal import Refusal
from parallax.sources import read_sources


def locations(*paths: Path | str) -> list[str]:
    return [page.location for page in read_sources([str(path) for path in paths])]


def write(folder: Path, **files: str) -> None:
    for name, text in files.items():
        path = folder / name.replace("__", "/").replace("_", ".")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")


def test_a_folder_is_read_whole_in_order_of_its_paths(tmp_path: Path) -> None:
    write(tmp_path, b_txt="B", a_md="A", sub__c_html="<p>C</p>", sub__d_HTM="<p>D</p>")
    pages = list(read_sources([str(tmp_path)]))
    assert [(page.location, page.form) for page in pages if isinstance(page, Page)] == [
        ("a.md", "text"),
        ("b.txt", "text"),
        ("sub/c.html", "html"),
        ("sub/d.HTM", "html"),
    ]


def test_bytes_come_as_they_are(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"\xef\xbb\xbf A \r\n")
    assert next(read_sources([str(tmp_path / "a.txt")])) == Page("a.txt", b"\xef\xbb\xbf A \r\n")


def test_hidden_names_are_skipped_and_other_kinds_refused(tmp_path: Path) -> None:
    write(tmp_path, a_txt="A", b_pdf="B", noend="C")
    (tmp_path / ".hidden.txt").write_text("H")
    (tmp_path / ".git").mkdir()
    (tmp_path / ".git" / "c.txt").write_text("G")
    assert list(read_sources([str(tmp_path)]))[1:] == [
        Refusal("b.pdf", "not a kind of file that is read (.pdf)"),
        Refusal("noend", "not a kind of file that is read (no suffix)"),
    ]


@pytest.mark.parametrize("given", ["", "nowhere", "no\0where"])
def test_a_path_that_is_not_there(given: str) -> None:
    (refusal,) = read_sources([given])
    assert isinstance(refusal, Refusal)
    assert refusal.location == given


def test_empty_and_enormous_files_and_empty_folders(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "empty.txt").touch()
    (tmp_path / "big.txt").write_text("x" * 101)
    (tmp_path / "fits.txt").write_text("x" * 100)
    given = [str(tmp_path / name) for name in ("folder", "empty.txt", "big.txt", "fits.txt")]
    read = list(read_sources(given, limit=100))
    assert [one.reason for one in read if isinstance(one, Refusal)] == [
        "the folder holds no file",
        "empty",
        "larger than the limit of 100 bytes",
    ]
    assert read[-1] == Page("fits.txt", b"x" * 100)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read every file")
def test_an_unreadable_file(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("A")
    (tmp_path / "a.txt").chmod(0)
    assert list(read_sources([str(tmp_path)])) == [Refusal("a.txt", "can't be read: Permission denied")]


def test_neither_file_nor_folder(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    assert list(read_sources([str(tmp_path / "pipe.txt")])) == [
        Refusal(str(tmp_path / "pipe.txt"), "neither a file nor a folder")
    ]


def test_a_pipe_in_a_folder_is_refused(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    assert list(read_sources([str(tmp_path)])) == [Refusal("pipe.txt", "neither a file nor a folder")]


def test_a_loop_of_links_ends(tmp_path: Path) -> None:
    write(tmp_path, sub__a_txt="A")
    (tmp_path / "sub" / "back").symlink_to(tmp_path)
    (tmp_path / "broken.txt").symlink_to(tmp_path / "gone")
    assert locations(tmp_path) == ["broken.txt", "sub/a.txt"]


def test_files_of_one_name_get_their_folders_in_front_whatever_the_order(tmp_path: Path) -> None:
    write(tmp_path, one__a_txt="A", two__a_txt="B", two__b_txt="C")
    assert locations(tmp_path / "one", tmp_path / "two") == ["one/a.txt", "two/a.txt", "b.txt"]
    assert locations(tmp_path / "two", tmp_path / "one") == ["two/a.txt", "b.txt", "one/a.txt"]


def test_a_file_reached_twice_is_read_once(tmp_path: Path) -> None:
    write(tmp_path, sub__a_txt="A")
    assert locations(tmp_path / "sub" / "a.txt", tmp_path, tmp_path) == ["sub/a.txt"]


def test_a_name_that_is_no_utf8(tmp_path: Path) -> None:
    path = os.fsencode(tmp_path) + b"/\xff.txt"
    with open(path, "wb") as file:
        file.write(b"A")
    assert list(read_sources([str(tmp_path)])) == [Page("\ufffd.txt", b"A")]


def test_standard_input_is_one_text() -> None:
    assert list(read_sources(["-"], io.BytesIO(b"\n\nThe dam holds.\n"))) == [Page("-", b"\n\nThe dam holds.\n")]


def test_standard_input_is_json_lines_when_its_first_line_is_an_object() -> None:
    given = io.BytesIO(b'\n{"text": "The dam holds."}\n{"text": \n')
    read = list(read_sources(["-"], given))
    assert read[0] == Page("-#2", "The dam holds.", exact=True)
    assert isinstance(read[1], Refusal)
    assert read[1].location == "-#3"


def test_standard_input_empty_enormous_or_absent() -> None:
    assert list(read_sources(["-"], io.BytesIO(b""))) == [Refusal("-", "empty")]
    assert list(read_sources(["-"], io.BytesIO(b"x" * 11), limit=10)) == [
        Refusal("-", "larger than the limit of 10 bytes")
    ]
    assert list(read_sources(["-"])) == [Refusal("-", "there is no standard input")]
