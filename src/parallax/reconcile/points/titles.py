"""What a point is called: a question put from its fields, or the report's own words; it asserts nothing."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta

from parallax.nouns.place import Place
from parallax.nouns.point import LISTING
from parallax.reconcile.alignment.stems import tokens
from parallax.reconcile.points.common_words import common_words
from parallax.reconcile.points.noun_phrases import counted_phrase, with_state
from parallax.reconcile.told import Held, Told, days

PEOPLE = {
    "dead": "People killed", "wounded": "People injured", "missing": "People missing", "trapped": "People trapped",
    "displaced": "People displaced or leaving", "detained": "People detained", "rescued": "People rescued",
    "hospitalised": "People in hospital", "homeless": "People made homeless", "charged": "People charged",
    "convicted": "People convicted", "sentenced": "People sentenced", "dismissed": "People dismissed",
    "infected": "People infected", "vaccinated": "People vaccinated", "sheltered": "People sheltered",
    "protesting": "People protesting",
}  # fmt: skip
OF_PEOPLE = frozenset(PEOPLE)
"""States that go with people alone: no door is displaced. Where the question is not asked of people, they stand in no title."""
OF_THINGS = frozenset(
    {"damaged", "destroyed", "burned", "flooded", "closed", "seized", "launched", "intercepted", "affected"}
)
"""States that go with things alone."""
LONGEST = 70
BEFORE, AFTER = 5, 8
"""Words around a figure that are quoted where no question can be put."""
SIZES = (
    (re.compile(r"\b(?:wide|width|broad|across)\b", re.IGNORECASE), "Width"),
    (re.compile(r"\b(?:high|height|tall)\b", re.IGNORECASE), "Height"),
    (re.compile(r"\b(?:fall|fell|fallen|falling|plunge\w*|plummet\w*|drop\w*)\b", re.IGNORECASE), "Height of the fall"),
    (re.compile(r"\b(?:long|length|gap|breach|crack|hole|rift)\b", re.IGNORECASE), "Length"),
)
BESIDE = 40
"""Characters on each side of a length that tell which way it runs."""
MARKUP = re.compile(r"!?\[([^\]]*)\]\([^)]*\)|[*“”„«»\"`#]|https?://\S+")
LEAST_WORDS = 4
SHARED = 0.6
"""Share of the statements that must name what a title of several origins lists."""
BARE = frozenset({"count", "person"})
"""Units that need no naming."""


def figure_title(group: Sequence[Held], places: Mapping[str, Place], origins: int = 1) -> str:
    """ "People killed", "Area retaken", "Width of the gap", with place and time where all tell one.

    Where that makes no question, a figure's own words; of several `origins`, so that no one's words stand for all, those
    that they share: "Figures on damage (dinars)".
    """
    question = _question(group)
    if question is None:
        return _quoted_figure(group) if origins < 2 else _listed(group)
    where = {counted.figure.place for _, counted in group}
    place = places.get(next(iter(where)) or "") if len(where) == 1 else None
    if place is not None and not _names_alike(place.name.casefold(), question.casefold()):
        question = f"{question}, {place.name}"
    return f"{question}, {_time(group)}" if _time(group) else question


def _names_alike(place: str, question: str) -> bool:
    """True where the question names the place, or is a part of its name."""
    return place in question or question in place


def _time(group: Sequence[Held]) -> str | None:
    """ "18 July" where all windows told are that one day, of harm still being counted; of other times, where all tell the same:
    "2004", "3 to 8 July", "by 28 December", "since 2 May".
    """
    windows = {days(counted.window) for _, counted in group if counted.window is not None}
    if len(windows) != 1:
        return None
    start, end = next(iter(windows))
    if start is not None and start == end:
        runs = all(counted.subject.toll and counted.runs(told) for told, counted in group)
        return _day(start) if runs else None
    if any(counted.window is None or counted.inferred for _, counted in group):
        return None
    if start is None or end is None:
        return f"since {_day(start)}" if start is not None else f"by {_day(end)}" if end is not None else None
    if (start.month, start.day, end.month, end.day) == (1, 1, 12, 31) and start.year == end.year:
        return str(start.year)
    if start.day == 1 and (start.year, start.month) == (end.year, end.month) and (end + timedelta(days=1)).day == 1:
        return f"{start:%B %Y}"
    return f"{start.day if start.month == end.month else _day(start)} to {_day(end)}"


def _day(day: date) -> str:
    return f"{day.day} {day:%B}"


def _question(group: Sequence[Held]) -> str | None:
    subject = group[0][1].subject
    state = _most(counted.subject.state for _, counted in group)
    phrase = _most(counted_phrase(counted.figure) for _, counted in group)
    if subject.dimension == "person" and state in PEOPLE:
        return PEOPLE[state]
    if subject.dimension in {"person", "count"}:
        told = _most(counted.figure.state or counted.subject.state for _, counted in group)
        fits = told not in OF_PEOPLE and (subject.dimension == "count" or told not in OF_THINGS)
        return with_state(phrase, told if fits else None) if phrase else None
    if subject.dimension == "magnitude":
        return "Magnitude"
    if subject.role is not None:
        return _distance(group) if subject.role == "distance" else subject.role.capitalize()
    if subject.dimension == "area":
        return f"Area {state}" if state else "Area"
    return _size(group) if subject.dimension == "length" else None


def _most(told: Iterable[str | None]) -> str | None:
    counts = Counter(each for each in told if each)
    return min(counts, key=lambda words: (-counts[words], len(words), words)) if counts else None


def _distance(group: Sequence[Held]) -> str:
    """ "Distance to Arlen" where what is counted names the end."""
    told = _most(c.figure.counted for _, c in group if (c.figure.counted or "").startswith("distance to "))
    return f"D{told[1:]}" if told else "Distance"


def _size(group: Sequence[Held]) -> str | None:
    """ "Width of the gap": which way a length runs, by the words beside it, and of what."""
    beside = " ".join(
        told.report.text[max(0, c.figure.span.start - BESIDE) : c.figure.span.end + BESIDE] for told, c in group
    )
    name = next((name for pattern, name in SIZES if pattern.search(beside)), None)
    of = _most((c.figure.counted or "").casefold() for _, c in group if (c.figure.counted or "").isalpha())
    if name is None or of is None or " of " in name or of == name.casefold():
        return name
    return f"{name} of the {of}"


def _listed(group: Sequence[Held]) -> str:
    """What most of the statements name beside the unit that all are counted in."""
    told = {each.id: each for each, _ in group}.values()
    held = [sorted(each.sketch.content, key=lambda name: (-each.sketch.content[name], name)) for each in told]
    units = {counted.figure.unit for _, counted in group} - BARE
    rate = {counted.figure.per for _, counted in group} - {None}
    unit = f"{units.pop()}{f' per {rate.pop()}' if len(rate) == 1 else ''}" if len(units) == 1 else ""
    own = {*unit.split(), *(word for _, counted in group for word in tokens(counted.figure.text) if word.isalpha())}
    words = common_words([each.statement.text for each in told], held, SHARED, own)
    if not words and not unit:
        return _quoted_figure(group)
    return LISTING + " ".join(part for part in (f"on {words}" if words else "", f"({unit})" if unit else "") if part)


def _quoted_figure(group: Sequence[Held]) -> str:
    """The words around the figure of the clearest statement."""
    told, counted = min(group, key=lambda held: (held[0].actor is None, len(held[0].statement.text), held[1].figure.id))
    text = told.statement.text
    at = text.find(counted.figure.text)
    before = _plain(re.split(r"[.;:!?]\s", text[: max(at, 0)])[-1]).split()
    after = _plain(re.split(r"[.;:!?](?:\s|$)", text[at + len(counted.figure.text) :])[0]).split()
    words = [*before[-BEFORE:], _plain(counted.figure.text), *after[:AFTER]]
    lead = "… " if len(before) > BEFORE else ""
    return f"“{lead}{' '.join(words).strip(' ,;:-–—')}{' …' if len(after) > AFTER else ''}”"


def position_title(group: Sequence[Told]) -> str:
    """The words of the shortest telling statement that a named speaker is quoted with, else of the shortest, in quotation marks."""
    best = min(group, key=_rank)
    words = _plain(best.statement.text)
    return f"“{words if len(words) <= LONGEST else _cut(words)}”"


def _rank(told: Told) -> tuple[object, ...]:
    short = len(told.statement.text.split()) < LEAST_WORDS
    return (told.statement.caveat, short, told.actor is None, len(told.statement.text), told.id)


def _plain(text: str) -> str:
    return " ".join(MARKUP.sub(lambda met: met.group(1) or "", text).split()).strip(" ,;:-–—")


def _cut(words: str) -> str:
    return words[:LONGEST].rsplit(" ", 1)[0].rstrip(" ,;:") + " …"
