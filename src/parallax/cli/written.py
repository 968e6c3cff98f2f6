"""Accounts read back from files."""

from pathlib import Path
from typing import TYPE_CHECKING

from parallax.cli.output import open_stdin
from parallax.errors import NotAnAccount, UsageError

if TYPE_CHECKING:
    from parallax.export import Written


def read_written(path: Path) -> "Written":
    """The account in a file, or on standard input for "-". Raises UsageError where it can't be read or is no account."""
    from parallax.export import read_json

    try:
        return read_json(_bytes(path).decode("utf-8-sig"))
    except UnicodeDecodeError as fault:
        raise NotAnAccount(f"{path} is not an account: it is not UTF-8 at byte {fault.start}") from None
    except NotAnAccount as fault:
        raise NotAnAccount(f"{path} is not an account: {fault}") from None


def _bytes(path: Path) -> bytes:
    if str(path) == "-":
        source = open_stdin()
        return source.read() if source is not None else b""
    try:
        return path.read_bytes()
    except OSError as error:
        raise UsageError(f"{path} can't be read: {error.strerror or error}") from error
