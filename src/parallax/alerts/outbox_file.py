"""An outbox in a file of its own, for those who keep no store."""

import fcntl
import json
import os
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from parallax.alerts.outbox_here import OutboxHere
from parallax.alerts.receivers import parse_receiver
from parallax.alerts.to_atom import write_whole
from parallax.errors import UsageError
from parallax.nouns.alert import Alert
from parallax.nouns.alert_rule import Receiver

FIRST = {"schema": "parallax.outbox/1"}
Read = Callable[[str, tuple[Receiver, ...]], Alert]
Write = Callable[[Alert], str]


class OutboxFile(OutboxHere):
    """Keeps everything in a file of JSON Lines that grows, and is written anew, shorter, when it is opened.

    The file is locked from opening to closing, so that programs that share it take turns. A line that a crash cut short
    counts as not written. Raises UsageError where the file can't be read or is no outbox.
    """

    def __init__(self, path: Path, write: Write, read: Read) -> None:
        super().__init__()
        self._path = path
        self._write = write
        self._read = read
        try:
            self._lock = path.with_name(f"{path.name}.lock").open("w")
            try:
                fcntl.flock(self._lock, fcntl.LOCK_EX)
                self._load(path.read_bytes() if path.exists() else b"")
                self._shorten()
                self._file = path.open("ab")
            except BaseException:
                self._lock.close()
                raise
        except OSError as fault:
            raise UsageError(f"{path} can't be used as an outbox: {fault.strerror or fault}") from None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._file.close()
        self._lock.close()

    def put(self, alerts: Sequence[Alert]) -> tuple[Alert, ...]:
        """Keep what is new to a receiver, down to the disk and at one stroke; gives the alerts that are."""
        new = [{"to": str(receiver), "alert": self._write(alert)} for receiver, alert in self._new(alerts)]
        seen = self._unseen(alerts)
        if new or seen:
            self._append({"put": new, "seen": seen})
        return super().put(alerts)

    def _unseen(self, alerts: Sequence[Alert]) -> dict[str, list[str]]:
        """The keys that receivers have not seen."""
        keys: dict[Receiver, set[str]] = {}
        for alert in alerts:
            for receiver in alert.to:
                keys.setdefault(receiver, set()).update(set(alert.keys) - self._seen.get(receiver, set()))
        return {str(receiver): sorted(mine) for receiver, mine in sorted(keys.items()) if mine}

    def mark_sent(self, receiver: Receiver, alerts: Sequence[Alert]) -> None:
        """A receiver took these."""
        self._append({"sent": {"to": str(receiver), "ids": [alert.id for alert in alerts]}})
        super().mark_sent(receiver, alerts)

    def _append(self, row: dict[str, Any]) -> None:
        self._file.write(_line(row))
        self._file.flush()
        os.fsync(self._file.fileno())

    def _load(self, data: bytes) -> None:
        lines = data.split(b"\n")[:-1]  # what follows the last line end was cut short
        try:
            rows = [json.loads(line) for line in lines]
            if rows and rows[0] != FIRST:
                raise ValueError("its first line is another")
            for row in rows[1:]:
                self._replay(row)
        except (ValueError, KeyError, TypeError) as fault:
            raise UsageError(f"{self._path} is no outbox: {fault}") from None

    def _replay(self, row: dict[str, Any]) -> None:
        for each in row.get("put", ()):
            receiver = parse_receiver(each["to"])
            alert = self._read(each["alert"], (receiver,))
            self._due.setdefault(receiver, {})[alert.id] = alert
        for to, keys in row.get("seen", {}).items():
            self._seen.setdefault(parse_receiver(to), set()).update(keys)
        if sent := row.get("sent"):
            due = self._due.get(parse_receiver(sent["to"]), {})
            for ident in sent["ids"]:
                due.pop(ident, None)

    def _shorten(self) -> None:
        """Write the file anew: what was seen, and what is due."""
        write_whole(b"".join(_line(row) for row in self._rows()), self._path, 0o600)

    def _rows(self) -> Iterable[dict[str, Any]]:
        yield FIRST
        for receiver in self.receivers():
            yield {"put": [{"to": str(receiver), "alert": self._write(alert)} for alert in self.due(receiver)]}
        yield {"seen": {str(receiver): sorted(keys) for receiver, keys in sorted(self._seen.items())}}


def _line(row: dict[str, Any]) -> bytes:
    return json.dumps(row, ensure_ascii=True, separators=(",", ":")).encode() + b"\n"
