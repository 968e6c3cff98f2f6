import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import text

from parallax.errors import StoreError, UsageError
from parallax.store import Store, meta, open_store
from parallax.store.address import read_address, show_address


def test_a_store_is_made_once_and_found_again(address: str) -> None:
    first = open_store(address, create=True)
    first.write(lambda db: meta.put(db, "vague", "open"))
    first.close()
    for create in (False, True):
        again = open_store(address, create=create)
        assert again.read(lambda db: meta.get(db, "vague")) == "open"
        again.close()


def test_where_there_is_no_store_none_is_opened(address: str) -> None:
    with pytest.raises(UsageError, match="parallax init"):
        open_store(address)


def test_a_store_of_a_newer_program_is_refused(address: str) -> None:
    made = open_store(address, create=True)
    made.write(lambda db: db.execute(text("UPDATE parallax_schema SET version_num = '9999'")))
    made.close()
    for create in (False, True):
        with pytest.raises(StoreError, match="newer Parallax"):
            open_store(address, create=create)


def test_what_fails_is_forgotten_whole(store: Store) -> None:
    def work(db) -> None:
        meta.put(db, "vague", "open")
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        store.write(work)
    assert store.read(lambda db: meta.get(db, "vague")) is None


def test_a_file_of_something_else_is_refused(tmp_path: Path) -> None:
    other, words = tmp_path / "other.db", tmp_path / "words.txt"
    connection = sqlite3.connect(other)
    connection.execute("CREATE TABLE hers (name)")
    connection.close()
    words.write_text("Rain fell on the valley. " * 100)
    for path in (other, words):
        before = path.read_bytes()
        with pytest.raises(StoreError):
            open_store(str(path), create=True)
        assert path.read_bytes() == before


@pytest.mark.parametrize(
    ("told", "why"),
    [("mysql://host/name", "not mysql"), ("sqlite://", "not sqlite"), ("postgresql://ho st:x/", "can't be read")],
)
def test_addresses_that_name_no_store(told: str, why: str) -> None:
    with pytest.raises(UsageError, match=why):
        read_address(told)


def test_a_folder_is_no_store(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="folder"):
        open_store(str(tmp_path), create=True)
    with pytest.raises(UsageError, match="there is no folder"):
        open_store(str(tmp_path / "none" / "news.db"), create=True)


def test_a_password_is_not_shown() -> None:
    assert "secret" not in show_address(read_address("postgresql://anna:secret@host/news"))


def test_a_file_keeps_readers_and_a_writer_side_by_side(tmp_path: Path) -> None:
    open_store(str(tmp_path / "news.db"), create=True).close()
    connection = sqlite3.connect(tmp_path / "news.db")
    assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    connection.close()
