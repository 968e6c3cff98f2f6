"""The forms in which alerts go out, together."""

from collections.abc import Sequence

from parallax.export.alert_feed import write_alert_feed
from parallax.export.alert_json import write_alert
from parallax.export.alert_letter import write_alerts_letter
from parallax.export.alert_text import write_alerts_text
from parallax.nouns.alert import Alert
from parallax.nouns.letter import Letter


class AlertWriting:
    """Writes alerts as text, JSON, a mail and a feed of that title that keeps so many."""

    def __init__(self, feed_title: str, feed_keeps: int) -> None:
        self._title = feed_title
        self._keeps = feed_keeps

    def text(self, alerts: Sequence[Alert]) -> str:
        """Plain text, ended by a newline."""
        return write_alerts_text(alerts) + "\n"

    def row(self, alert: Alert) -> str:
        """One line of JSON, without its newline."""
        return write_alert(alert)

    def letter(self, alerts: Sequence[Alert]) -> Letter:
        """A mail that tells them all."""
        return write_alerts_letter(alerts)

    def feed(self, alerts: Sequence[Alert], former: bytes | None, name: str) -> bytes:
        """An Atom feed. Raises ValueError where what stood there is no such feed."""
        return write_alert_feed(alerts, former, name, self._title, self._keeps)
