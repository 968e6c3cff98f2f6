"""One round: everything that is due, to everyone who is to have it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from parallax.alerts.outbox import Outbox
from parallax.errors import DeliveryError
from parallax.nouns.alert import Alert
from parallax.nouns.alert_rule import Receiver

MOST = 100
"""Alerts that go out together; the rest follow at once in further lots."""


class Sender(Protocol):
    """Sends to one receiver; `together` tells whether several alerts go out as one."""

    together: bool

    def send(self, alerts: Sequence[Alert]) -> None:
        """Hand them over. Raises DeliveryError where they were not taken; then none of them counts as sent."""
        ...


@dataclass(frozen=True, slots=True)
class Delivery:
    """What became of a round for one receiver: how many it took, how many are still due, and why."""

    receiver: Receiver
    sent: int
    due: int
    fault: str | None = None


def send_due(outbox: Outbox, sender_of: Callable[[Receiver], Sender]) -> tuple[Delivery, ...]:
    """Send what is due to each receiver, in order; a receiver that fails does not hold up the others.

    What was not taken stays due for the next round. An alert is marked as sent after it was taken: where the program is
    killed between the two it goes out once more, under the same id.
    """
    return tuple(_send_to(receiver, outbox, sender_of) for receiver in outbox.receivers())


def _send_to(receiver: Receiver, outbox: Outbox, sender_of: Callable[[Receiver], Sender]) -> Delivery:
    due = outbox.due(receiver)
    sent = 0
    try:
        sender = sender_of(receiver)
        for lot in _lots(due, MOST if sender.together else 1):
            sender.send(lot)
            outbox.mark_sent(receiver, lot)
            sent += len(lot)
    except DeliveryError as fault:
        return Delivery(receiver, sent, len(due) - sent, str(fault))
    return Delivery(receiver, sent, 0)


def _lots(alerts: Sequence[Alert], size: int) -> list[Sequence[Alert]]:
    return [alerts[start : start + size] for start in range(0, len(alerts), size)]
