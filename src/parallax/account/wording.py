"""Words of a line: who said it, in which role and for which side, when, and in how many reports."""

import re
from dataclasses import replace
from datetime import date

from parallax.account.holdings import Holdings
from parallax.account.names import clean_name, name_of, with_article
from parallax.account.quoting import plain_words
from parallax.account.roles import PRONOUNS, role_of
from parallax.nouns.interval import Interval
from parallax.nouns.report import Report
from parallax.nouns.statement import Statement

NUMBERS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
UNTOLD = "a speaker who is not named"
LONGEST_NAME = 60
ENDING = re.compile(r"(?:\.(?:txt|xml|html?|md|json))+$")


class Speakers:
    """Names speakers in one text: in full with role and side at first mention, by name alone afterwards."""

    def __init__(self, held: Holdings) -> None:
        self._held = held
        self._met: set[str] = set()
        self._surnames = held.surnames

    def name(self, statement: Statement) -> str:
        """Who speaks: "Igor Example (spokesman of the Ministry of Roads; Exland)", later "Igor Example"."""
        actor = self._held.actor_of(statement)
        if actor is None:
            return self._unnamed(statement)
        if actor.name.casefold() in PRONOUNS:
            return UNTOLD
        name = name_of(actor)
        if actor.id in self._met:
            return name
        self._met.add(actor.id)
        own = {word.casefold() for word in actor.name.split()}
        role = role_of(actor, self._surnames - own)
        side = self._held.party_of(statement)
        shown = f"{name} {role or ''}"
        told = [role, _mid_line(side.name) if side is not None and not _shows(shown, side.name) else None]
        beside = "; ".join(part for part in told if part)
        return f"{name} ({beside})" if beside else name

    def _unnamed(self, statement: Statement) -> str:
        if statement.speaker_text:
            told = clean_name(statement.speaker_text)[:LONGEST_NAME].strip(" ,;:()")
            return with_article(told) if told.casefold() not in PRONOUNS else UNTOLD
        if not statement.own_voice:
            return UNTOLD
        report = self._held.reports[statement.report]
        title = plain_words(report.title or "")
        if title and title in plain_words(statement.text):
            report = replace(report, title=None)  # it would be named by the very words it says
        return f"{outlet_of(report)}, in its own voice,"


def outlet_of(report: Report) -> str:
    """The outlet; where none is told, the report's title, else the name under which it was found."""
    if report.outlet:
        return report.outlet
    title = plain_words(report.title or "").strip("“”\"' ")
    if title and len(title) <= LONGEST_NAME and not set(title) & set('“”"'):
        return f"the report ‘{title}’"
    return f"a report ({ENDING.sub('', report.location.rsplit('#', 1)[-1].rsplit('/', 1)[-1])})"


def _mid_line(side: str) -> str:
    """A side's name with a small article: "the prosecution"."""
    return f"the {side[4:]}" if side.startswith("The ") else side


def _shows(full: str, side: str) -> bool:
    """True when a name already tells the side: "Exlandish" and "Exland" begin alike."""
    plain = side.casefold().removeprefix("the ")
    return plain[: max(4, len(plain) - 2)] in full.casefold()


def on_day(statement: Statement) -> str:
    """ " on 12 September" where the day it was said is told, else nothing."""
    day = single_day(statement.said)
    return f" on {day.day} {day:%B}" if day is not None else ""


def single_day(interval: Interval | None) -> date | None:
    """The day of an interval that is one day, None otherwise."""
    if interval is None or interval.start is None or interval.end is None:
        return None
    return interval.start.date() if interval.start.date() == interval.end.date() else None


def counted(number: int, noun: str) -> str:
    """ "three reports", "one origin"; digits above twelve."""
    said = NUMBERS[number] if number < len(NUMBERS) else str(number)
    return f"{said} {noun}" if number == 1 else f"{said} {noun}s"


def carried(spread: tuple[int, int, int]) -> str:
    """ " (three reports, one origin)" where more than one report carries it, else nothing."""
    reports, outlets, origins = spread
    if reports < 2:
        return ""
    told = counted(reports, "report")
    if outlets != reports:
        told += f", {counted(outlets, 'outlet')}"
    return f" ({told}, {counted(origins, 'origin')})"


def capital(text: str) -> str:
    """The text with its first letter in capitals."""
    return text[:1].upper() + text[1:]
