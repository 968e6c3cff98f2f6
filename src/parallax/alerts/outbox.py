"""What is still to be sent, and what was put there before."""

from collections.abc import Sequence
from typing import Protocol

from parallax.nouns.alert import Alert
from parallax.nouns.alert_rule import Receiver


class Outbox(Protocol):
    """Keeps each alert for each of its receivers until that one took it, and remembers its keys for good."""

    def put(self, alerts: Sequence[Alert]) -> tuple[Alert, ...]:
        """Keep what is to be sent; gives the alerts that are new to a receiver of theirs.

        An alert any of whose keys was put before for a receiver is not put for it again, and its other keys count as put
        from then on: it is the same, told by one copy more. All are kept, or none.
        """
        ...

    def receivers(self) -> tuple[Receiver, ...]:
        """Those for whom something is due, sorted."""
        ...

    def due(self, receiver: Receiver) -> tuple[Alert, ...]:
        """What a receiver has not taken yet, in the order in which it was put."""
        ...

    def mark_sent(self, receiver: Receiver, alerts: Sequence[Alert]) -> None:
        """A receiver took these."""
        ...
