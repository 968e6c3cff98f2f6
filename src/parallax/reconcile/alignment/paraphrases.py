"""Brings what is told in other words to one name: "left the rails" and "derailed", "was serviced" and "maintenance"."""

import re

from parallax.reconcile.alignment.concepts import concept
from parallax.reconcile.alignment.paraphrase_words import ACTS, DATED, LIGHT, PHRASES, QUESTIONS, THINGS, WEAK
from parallax.reconcile.alignment.stems import stem
from parallax.values.calendar import MONTH_NAMES, MONTHS
from parallax.values.one_of import one_of


def _classes(lines: str) -> dict[str, tuple[str, ...]]:
    split = (line.split(":", 1) for line in lines.strip().replace("\n ", " ").splitlines())
    return {name: tuple(members.split()) for name, members in split}


def _table() -> dict[str, str]:
    found: dict[str, str] = {}
    for name, members in (*_classes(ACTS).items(), *_classes(THINGS).items()):
        for member in members:
            found.setdefault(stem(member), name)
    return found


def _phrases() -> dict[str, str]:
    split = (line.split(":", 1) for line in PHRASES.strip().splitlines())
    return {phrase.strip(): words for words, phrases in split for phrase in phrases.split("|")}


TABLE = _table()
DEEDS = frozenset(_classes(ACTS)) - frozenset(WEAK.split())
"""What can be so or not so: acts, events and states, without those of finding out and telling."""
ASKED = frozenset(QUESTIONS.split())
"""Those of which a story has one."""
ONCE = frozenset(DATED.split())
"""Those that a month has one of."""
IN_WORDS = _phrases() | dict.fromkeys(LIGHT.split("|"), "")
_LEADS = "|".join(rf"(?<=\b{word} )" for word in ("on", "by", "of", "since", "until", "from", "to", "before", "after"))
_LONG = "|".join(name for name in MONTH_NAMES if name not in {"may", "march"})
_SHORT = "|".join((*(name[:3] for name in MONTH_NAMES if name != "may"), "sept"))
_MONTH = rf"(?:{_LONG})\b|(?:{_SHORT})(?:\.|\b)"
DIGIT = re.compile(r"\d")
DAY = re.compile(
    rf"\b(?:(?P<month>{_MONTH}|(?:{_LEADS})(?:may|march)) ?(?P<day>[12]?\d|3[01])(?:st|nd|rd|th)?(?![\d:.,]\d|\w)"
    rf"|(?P<first>[12]?\d|3[01])(?:st|nd|rd|th)? (?:of )?(?P<after>{_MONTH})"
    rf"|(?:(?:{_LEADS})(?P<led>[12]?\d|3[01])|(?P<nth>[12]?\d|3[01])(?:st|nd|rd|th)) (?:of )?(?P<verb>may|march)\b)"
)
"""A day of a month; "12 may" and "30 march" are one only behind a word that leads a day, or by their ordinal."""
FOUND = re.compile(rf"\b{one_of(IN_WORDS)}\b")


def reworded(text: str) -> str:
    """The text, lower-cased, with a plain word for each phrase that tells in several what one can tell, and one for a day of the
    year, however it is written ("Dec. 31", "31 December").
    """
    text = text.casefold()
    dated = DAY.sub(_day, text) if DIGIT.search(text) else text
    return FOUND.sub(lambda match: f" {IN_WORDS[match.group()]} ", dated)


def _day(match: re.Match[str]) -> str:
    told = {name: words for name, words in match.groupdict().items() if words}
    month = next(told[name] for name in ("month", "after", "verb") if name in told)
    number = next(told[name] for name in ("day", "first", "led", "nth") if name in told)
    name = MONTH_NAMES[MONTHS[month.rstrip(".")] - 1]
    return f" {name if name != 'may' else ''} {name}{number} "


def sense(stemmed: str) -> str:
    """The name of what a stem tells of, the stem's own concept where no class holds it."""
    own = concept(stemmed)
    return TABLE.get(stemmed) or TABLE.get(own) or own


def undone(word: str) -> str | None:
    """The word that an "un-" takes back ("unarmed" → "armed"), None where it takes back nothing that is known."""
    rest = word.removeprefix("un")
    return rest if rest != word and stem(rest) in TABLE and stem(word) not in TABLE else None
