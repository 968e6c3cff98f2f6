"""Alerts as a mail."""

from collections.abc import Iterable, Sequence

from parallax.export.alert_text import LABELS, MOST_CITED
from parallax.export.as_letter import write_letter
from parallax.export.letter_view import Cite, LetterLine, LetterPart, LetterStory, LetterView, Numbering, Shade
from parallax.export.wording import plural
from parallax.nouns.alert import Alert
from parallax.nouns.alert_rule import AlertWhen
from parallax.nouns.letter import Letter

SHADES: dict[Shade, tuple[str, frozenset[AlertWhen]]] = {
    "disputed": ("Disputed", frozenset({"conflict", "denial", "caveat"})),
    "changed": (
        "Changed",
        frozenset(
            {"correction", "retracted", "update", "agreed", "figure-above", "figure-below", "rewritten", "stale-copy"}
        ),
    ),
    "new": ("New", frozenset({"new-origin", "new-statement", "new-report", "new-story"})),
}


def write_alerts_letter(alerts: Sequence[Alert]) -> Letter:
    """A mail that tells the alerts, story by story, each cited."""
    numbering = Numbering()
    titles = dict.fromkeys(alert.title for alert in alerts)
    stories = tuple(_story(title, [each for each in alerts if each.title == title], numbering) for title in titles)
    rules = sorted({rule for alert in alerts for rule in alert.rules})
    view = LetterView(
        subject=_subject(alerts),
        title=plural(len(alerts), "alert"),
        lead=f"By {plural(len(rules), 'rule')}: {', '.join(rules)}.",
        stories=stories,
    )
    return write_letter(view)


def _subject(alerts: Sequence[Alert]) -> str:
    first = alerts[0]
    if len(alerts) == 1:
        return f"{LABELS[first.when]}: {first.question or first.title or first.text}"
    titles = list(dict.fromkeys(alert.title for alert in alerts if alert.title))
    others = f" and {plural(len(titles) - 1, 'other story', 'other stories')}" if len(titles) > 1 else ""
    return f"{plural(len(alerts), 'alert')}{f': {titles[0]}' if titles else ''}{others}"


def _story(title: str, alerts: Sequence[Alert], numbering: Numbering) -> LetterStory:
    parts = []
    for shade, (heading, kinds) in SHADES.items():
        lines = tuple(_line(alert, numbering) for alert in alerts if alert.when in kinds)
        if lines:
            parts.append(LetterPart(heading, shade, lines))
    return LetterStory(title or "Reports of no story", plural(len(alerts), "alert"), tuple(parts))


def _line(alert: Alert, numbering: Numbering) -> LetterLine:
    return numbering.line(LABELS[alert.when], alert.text, _cites(alert))


def _cites(alert: Alert) -> Iterable[Cite]:
    for each in alert.citations[:MOST_CITED]:
        yield Cite(each.statement, each.speaker, each.outlet, each.said, each.words, each.url)
