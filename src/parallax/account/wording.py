"""Words of a line: who said it, when, and the report's own words in quotation marks."""

import re
from datetime import date

from parallax.account.holdings import Holdings
from parallax.nouns.actor import Actor
from parallax.nouns.interval import Interval
from parallax.nouns.statement import Statement

NUMBERS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
MARKS = str.maketrans({"“": "‘", "”": "’", '"': "’", "*": None, "«": "‘", "»": "’"})
LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)|<?https?://\S+>?|\bpic\.twitter\.com/\S+")
WORD = re.compile(r"[^\W\d_]+")
STEM = 5
"""Letters by which two forms of a word are taken for one; shorter words tell little."""
LONGEST_ROLE = 60
UNTOLD = "a speaker who is not named"


class Speakers:
    """Names speakers in one text: in full with role and side at first mention, by name alone afterwards."""

    def __init__(self, held: Holdings) -> None:
        self._held = held
        self._met: set[str] = set()

    def name(self, statement: Statement) -> str:
        """Who speaks: "Igor Example, spokesman of the Ministry of Roads (Exland)", later "Igor Example"."""
        actor = self._held.actor_of(statement)
        if actor is None:
            return self._unnamed(statement)
        if actor.id in self._met:
            return actor.name
        self._met.add(actor.id)
        role = _role(actor)
        full = f"{actor.name}, {role}" if role else actor.name
        side = self._held.sides.get(actor.side or "")
        if side is None or side.observer or _shows(full, side.name):
            return full
        return f"{full} ({side.name})"

    def _unnamed(self, statement: Statement) -> str:
        if statement.speaker_text:
            return statement.speaker_text
        if not statement.own_voice:
            return UNTOLD
        outlet = self._held.reports[statement.report].outlet
        return f"{outlet}, in its own voice," if outlet else "One report, in its own voice,"


def _shows(full: str, side: str) -> bool:
    """True when a name already tells the side: "Exlandish" and "Exland" begin alike."""
    told = side.casefold()[: max(4, len(side) - 2)]
    return told in full.casefold()


def _role(actor: Actor) -> str | None:
    """The fullest role that still reads well, for persons only."""
    if actor.kind != "person":
        return None
    fit = [role for role in actor.roles if len(role) <= LONGEST_ROLE and _reads(role, actor)]
    if not fit:
        return None
    role = min(fit, key=lambda each: (-len(each), each))
    return role.removeprefix("the ").removeprefix("The ")


def _reads(role: str, actor: Actor) -> bool:
    """True for a role that can stand after the name: no pieces joined, no part of a name, more than a preposition."""
    words = role.split()
    if not words or ";" in role or words[0].casefold() in {"of", "for", "at", "in"}:
        return False
    return role.casefold() not in actor.name.casefold() and actor.name.casefold() not in role.casefold()


def on_day(statement: Statement) -> str:
    """ " on 12 September" where the day it was said is told, else nothing."""
    day = single_day(statement.said)
    return f" on {day.day} {day:%B}" if day is not None else ""


def single_day(interval: Interval | None) -> date | None:
    """The day of an interval that is one day, None otherwise."""
    if interval is None or interval.start is None or interval.end is None:
        return None
    return interval.start.date() if interval.start.date() == interval.end.date() else None


def quote(text: str, room: int, beside: str = "") -> str:
    """Give the words in quotation marks, line breaks and links off, inner marks made single, cut at words to `room`.

    A cut keeps the beginning or, given the words that it stands `beside`, the stretch that shares the most with them.
    """
    words = " ".join(LINK.sub(r"\1", text).translate(MARKS).split()).strip(" ,;:-–—‘’")
    if len(words) <= room:
        return f"“{words}”"
    start = _start(words, room, beside) if beside else 0
    cut = words[start : start + room - 4]
    if start + room - 4 < len(words):
        cut = cut.rsplit(" ", 1)[0].rstrip(" ,;:.–—") + " …"
    return f"“{'… ' if start else ''}{cut}”"


def _start(words: str, room: int, beside: str) -> int:
    """Where the stretch of `room` characters begins that shares the most telling words with another text."""
    wanted = {word[:STEM].casefold() for word in WORD.findall(beside) if len(word) >= STEM}
    hits = [match.start() for match in WORD.finditer(words) if match.group()[:STEM].casefold() in wanted]
    starts = [0, *(match.start() for match in WORD.finditer(words) if match.start() + room // 2 < len(words))]
    return max(starts, key=lambda start: (sum(start <= hit < start + room - 12 for hit in hits), -start))


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
