"""Alerts to a file that is an Atom feed."""

import os
import tempfile
from collections.abc import Sequence
from pathlib import Path

from parallax.alerts.writing import Writing
from parallax.errors import DeliveryError
from parallax.nouns.alert import Alert


class ToAtom:
    """Writes the feed anew with the alerts added; the file is whole at any time."""

    together = True

    def __init__(self, path: Path, name: str, writing: Writing) -> None:
        self._path = path
        self._name = name
        self._writing = writing

    def send(self, alerts: Sequence[Alert]) -> None:
        """Raises DeliveryError where the file can't be written, or is there and no feed of alerts: then it is left as it is."""
        try:
            former = self._path.read_bytes() if self._path.exists() else None
            write_whole(self._writing.feed(alerts, former, self._name), self._path)
        except OSError as fault:
            raise DeliveryError(f"{self._path.name} can't be written: {fault.strerror or fault}") from None
        except ValueError as fault:
            raise DeliveryError(f"{self._path.name} is left as it is: {fault}") from None


def write_whole(data: bytes, path: Path, mode: int = 0o644) -> None:
    """Write a file so that it is there whole, the former or the new one; `mode` where there was none. Raises OSError."""
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(name).chmod(path.stat().st_mode & 0o777 if path.exists() else mode)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
