"""Alerts as plain text."""

import textwrap
from collections.abc import Iterator, Sequence

from parallax.export.sayings import shorten
from parallax.nouns.alert import Alert, Citation
from parallax.nouns.alert_rule import AlertWhen

LABELS: dict[AlertWhen, str] = {
    "conflict": "Conflict",
    "denial": "Denial",
    "caveat": "Caveat",
    "correction": "Correction",
    "retracted": "Taken back",
    "update": "Update",
    "agreed": "Agreed across sides",
    "figure-above": "Figure above",
    "figure-below": "Figure below",
    "new-origin": "New origin",
    "new-statement": "New statement",
    "new-report": "New report",
    "new-story": "New story",
    "rewritten": "Rewritten",
    "stale-copy": "Stale copy",
}
"""What each kind of alert is called."""

WIDTH = 80
MOST_CITED = 6
"""Citations that are shown; the JSON has all."""


def write_alerts_text(alerts: Sequence[Alert]) -> str:
    """The alerts as text, 80 columns wide: what happened, then who said it, where, and in which words."""
    return "\n".join("\n".join(_lines(alert)) + "\n" for alert in alerts)


def _lines(alert: Alert) -> Iterator[str]:
    heading = f"{LABELS[alert.when].upper()} · {alert.title}" if alert.title else LABELS[alert.when].upper()
    yield from _wrapped(heading, "", "  ")
    yield from _wrapped(alert.text, "  ", "  ")
    for citation in alert.citations[:MOST_CITED]:
        yield from _citation(citation)
    if len(alert.citations) > MOST_CITED:
        yield f"  – and {len(alert.citations) - MOST_CITED} more"
    yield from _wrapped(f"{alert.id}, by {', '.join(alert.rules)}", "  ", "  ")


def _citation(citation: Citation) -> Iterator[str]:
    told = f"{citation.speaker}; {citation.outlet}, {citation.said}: “{shorten(citation.words)}”"
    yield from _wrapped(told, "  – ", "    ")
    if citation.url:
        yield f"    {citation.url}"


def _wrapped(text: str, first: str, then: str) -> list[str]:
    return textwrap.wrap(
        text, WIDTH, initial_indent=first, subsequent_indent=then, break_long_words=False, break_on_hyphens=False
    )
