"""Where data come from and go: standard input, standard output, or a file written whole or not at all."""

import os
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import BinaryIO

from parallax.errors import UsageError


def open_stdin() -> BinaryIO | None:
    """Give the bytes of standard input, None where it is closed."""
    return None if sys.stdin is None else sys.stdin.buffer


def check_target(path: Path | None) -> None:
    """Raise UsageError, before any work is done, where `path` can't be written."""
    if path is None:
        return
    folder = path.parent
    if path.is_dir():
        raise UsageError(f"--output {path} is a folder; name a file")
    if not folder.is_dir():
        raise UsageError(f"--output {path}: there is no folder {folder}")
    if not os.access(folder, os.W_OK) or (path.exists() and not os.access(path, os.W_OK)):
        raise UsageError(f"--output {path} can't be written")


def write_data(text: str | Iterable[str], path: Path | None) -> None:
    """Write `text`, whole or in pieces as they come, as UTF-8 to `path`, or to standard output where `path` is None.

    A file appears under its name only when it is whole. A reader that closes standard output early ends the writing
    quietly. Raises UsageError where the file can't be written.
    """
    pieces = (piece.encode("utf-8", "replace") for piece in ([text] if isinstance(text, str) else text))
    if path is None:
        for piece in pieces:
            write_out(piece)
        return
    try:
        _write_whole(pieces, path)
    except OSError as error:
        raise UsageError(f"--output {path} can't be written: {error.strerror or error}") from error


def write_text(text: str) -> None:
    """Write `text` as UTF-8 to standard output."""
    write_data(text, None)


def write_error(text: str) -> None:
    """Write `text` to standard error."""
    sys.stderr.write(text)


def write_out(data: bytes) -> None:
    """Write to standard output; quiet when its reader has gone."""
    try:
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        # what Python flushes at its end must not complain either
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _write_whole(pieces: Iterable[bytes], path: Path) -> None:
    if path.exists() and not path.is_file():  # a device or a pipe has no whole to wait for
        with path.open("wb") as file:
            file.writelines(pieces)
        return
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.writelines(pieces)
        os.chmod(name, path.stat().st_mode & 0o777 if path.exists() else 0o666 & ~_umask())
        os.replace(name, path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
