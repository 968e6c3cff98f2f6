"""Alerts to a file of JSON Lines."""

import json
import os
from collections.abc import Sequence
from pathlib import Path

from parallax.alerts.writing import Writing
from parallax.errors import DeliveryError
from parallax.nouns.alert import Alert

TAIL = 1 << 20
"""Bytes at the file's end in which an alert that was written before is looked for."""


class ToJsonl:
    """Appends alerts to a file, a line each, at one stroke and down to the disk."""

    together = True

    def __init__(self, path: Path, writing: Writing) -> None:
        self._path = path
        self._writing = writing

    def send(self, alerts: Sequence[Alert]) -> None:
        """A line an alert; what stands at the file's end already (a round was cut short there) is not written again.

        Raises DeliveryError where the file can't be written; then it is as it was.
        """
        try:
            with self._path.open("a+b") as file:
                size = file.seek(0, os.SEEK_END)
                tail = _tail(file.fileno(), size)
                lines = [self._writing.row(each) + "\n" for each in alerts if each.id not in _ids(tail)]
                data = (b"\n" if tail and not tail.endswith(b"\n") else b"") + "".join(lines).encode()
                _append(file.fileno(), data, size)
        except OSError as fault:
            raise DeliveryError(f"{self._path.name} can't be written: {fault.strerror or fault}") from None


def _tail(file: int, size: int) -> bytes:
    return os.pread(file, min(size, TAIL), max(0, size - TAIL))


def _ids(tail: bytes) -> frozenset[str]:
    """The ids of the alerts that stand whole in some lines."""
    found = set()
    for line in tail.splitlines():
        try:
            row = json.loads(line)
        except ValueError:
            continue
        if isinstance(row, dict):
            found.add(str(row.get("id")))
    return frozenset(found)


def _append(file: int, data: bytes, size: int) -> None:
    try:
        written = os.write(file, data)
        if written < len(data):
            raise OSError("no room for all of it")
        os.fsync(file)
    except OSError:
        os.ftruncate(file, size)
        raise
