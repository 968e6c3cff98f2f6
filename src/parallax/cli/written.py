"""Accounts read back from files."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from parallax.cli.output import open_stdin
from parallax.cli.status import Status
from parallax.errors import BrokenAccount, NotAnAccount, UsageError

if TYPE_CHECKING:
    from parallax.export import Written
    from parallax.nouns.account import Account


def read_written(path: Path) -> "Written":
    """The account in a file, or on standard input for "-". Raises UsageError where it can't be read or is no account."""
    from parallax.export import read_json

    try:
        return read_json(_bytes(path).decode("utf-8-sig"))
    except UnicodeDecodeError as fault:
        raise NotAnAccount(f"{path} is not an account: it is not UTF-8 at byte {fault.start}") from None
    except NotAnAccount as fault:
        raise NotAnAccount(f"{path} is not an account: {fault}") from None


def read_checked(path: Path) -> "Account":
    """The account in a file; ends the program where a citation of it does not hold."""
    from parallax.engine import check_account
    from parallax.export.visible import one_line

    written = read_written(path)
    try:
        check_account(written.account, written.untold)
    except BrokenAccount as fault:
        sys.stderr.write(f"check: {path}: {one_line(str(fault))}\n")
        raise typer.Exit(Status.FAULT) from None
    return written.account


def _bytes(path: Path) -> bytes:
    if str(path) == "-":
        source = open_stdin()
        return source.read() if source is not None else b""
    try:
        return path.read_bytes()
    except OSError as error:
        raise UsageError(f"{path} can't be read: {error.strerror or error}") from error
