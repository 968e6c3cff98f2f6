"""An outbox that lasts as long as the program."""

from collections.abc import Sequence

from parallax.nouns.alert import Alert
from parallax.nouns.alert_rule import Receiver


class OutboxHere:
    """Keeps everything in memory."""

    def __init__(self) -> None:
        self._seen: dict[Receiver, set[str]] = {}
        self._due: dict[Receiver, dict[str, Alert]] = {}

    def put(self, alerts: Sequence[Alert]) -> tuple[Alert, ...]:
        """Keep what is new to a receiver, and remember the keys of all; gives the alerts that are new."""
        new = self._new(alerts)
        for receiver, alert in new:
            self._due.setdefault(receiver, {})[alert.id] = alert
        for alert in alerts:
            for receiver in alert.to:
                self._seen.setdefault(receiver, set()).update(alert.keys)
        return tuple(dict.fromkeys(alert for _, alert in new))

    def receivers(self) -> tuple[Receiver, ...]:
        """Those for whom something is due, sorted."""
        return tuple(sorted(receiver for receiver, due in self._due.items() if due))

    def due(self, receiver: Receiver) -> tuple[Alert, ...]:
        """What a receiver has not taken yet, in the order in which it was put."""
        return tuple(self._due.get(receiver, {}).values())

    def mark_sent(self, receiver: Receiver, alerts: Sequence[Alert]) -> None:
        """A receiver took these."""
        for alert in alerts:
            self._due.get(receiver, {}).pop(alert.id, None)

    def _new(self, alerts: Sequence[Alert]) -> list[tuple[Receiver, Alert]]:
        """Each alert with each of its receivers that has seen none of its keys, nor gets them by an alert before it."""
        new = []
        fresh: dict[Receiver, set[str]] = {}
        for alert in alerts:
            for receiver in alert.to:
                mine = fresh.setdefault(receiver, set())
                if not mine.intersection(alert.keys) and not self._seen.get(receiver, set()).intersection(alert.keys):
                    new.append((receiver, alert))
                mine.update(alert.keys)
        return new
