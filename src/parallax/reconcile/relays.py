"""Agencies and outlets that passed on what others said: actors too, though they may say nothing themselves."""

from collections.abc import Sequence

from parallax.nouns.actor import Actor
from parallax.nouns.ident import make_id
from parallax.nouns.reading import Reading
from parallax.nouns.report import Report
from parallax.values.body_name import standing_of


def relay_actors(reports: Sequence[Report], readings: Sequence[Reading]) -> list[tuple[Actor, str]]:
    """An actor for each relay that a statement names, and for each agency of the kept list credited with a text.

    Each with the id of its report. Relays told by a description ("news agencies", "a newspaper") are nobody.
    """
    named = {(name, reading.report) for reading in readings for each in reading.statements for name in each.relays}
    named |= {
        (credit.name, report.id)
        for report in reports
        for credit in report.credits
        if credit.used_for == "text" and standing_of(credit.name) == "observer"
    }
    return [
        (Actor(make_id("a", report, "relay", name), name, (name,), "body"), report)
        for name, report in sorted(named)
        if _is_name(name)
    ]


def _is_name(name: str) -> bool:
    """True for a name: its last word, or the last before small ones, has a capital that a description's has not."""
    words = name.split()
    capitals = [word[:1].isupper() for word in words]
    return standing_of(name) is not None or all(capitals) or sum(capitals) > 1
