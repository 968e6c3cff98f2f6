"""What a point is called: a question put from its fields, asserting nothing."""

from collections import Counter
from collections.abc import Mapping, Sequence

from parallax.nouns.place import Place
from parallax.reconcile.points.figures import Held
from parallax.reconcile.told import Told, days

PEOPLE = {
    "dead": "People killed", "wounded": "People injured", "missing": "People missing", "trapped": "People trapped",
    "displaced": "People displaced or leaving", "detained": "People detained", "rescued": "People rescued",
    "hospitalised": "People in hospital", "homeless": "People made homeless", "charged": "People charged",
    "convicted": "People convicted", "sentenced": "People sentenced", "dismissed": "People dismissed",
    "infected": "People infected", "vaccinated": "People vaccinated", "sheltered": "People sheltered",
    "protesting": "People protesting",
}  # fmt: skip
MEASURES = {
    "area": "Area", "length": "Length", "mass": "Mass", "duration": "Duration", "money": "Money", "percent": "Share",
    "magnitude": "Magnitude", "count": "Number", "person": "People",
}  # fmt: skip
LONGEST = 70


def figure_title(group: Sequence[Held], places: Mapping[str, Place]) -> str:
    """ "People killed", "Area retaken", "Depth", "Number of settlements retaken", with the place where all tell one."""
    subject = group[0][1].subject
    states = Counter(counted.subject.state for _, counted in group if counted.subject.state)
    state = min(states, key=lambda name: (-states[name], name)) if states else None
    told = Counter(counted.figure.counted for _, counted in group if counted.figure.counted)
    counted = min(told, key=lambda words: (-told[words], len(words), words)) if told else None
    where = {c.figure.place for _, c in group}
    place = places.get(next(iter(where)) or "") if len(where) == 1 else None
    title = _title(subject.dimension, subject.role, state, counted)
    title = f"{title}, {place.name}" if place else title
    return f"{title}, {_day(group)}" if _day(group) else title


def _day(group: Sequence[Held]) -> str | None:
    """ "18 July" where all windows told are that one day, of harm still being counted."""
    windows = {days(counted.window) for _, counted in group if counted.window is not None}
    if len(windows) != 1 or not all(counted.subject.toll and counted.runs(told) for told, counted in group):
        return None
    start, end = next(iter(windows))
    return f"{start.day} {start:%B}" if start is not None and start == end else None


def _title(dimension: str, role: str | None, state: str | None, counted: str | None) -> str:
    if dimension == "person":
        return PEOPLE.get(state or "", f"People: {counted}" if counted else "People counted")
    if role is not None:
        return role.capitalize()
    measure = MEASURES[dimension]
    if dimension == "count":
        return f"Number of {counted or 'items'}" + (f" {state}" if state and state not in (counted or "") else "")
    if state:
        return f"{measure} {state}"
    if counted and counted.casefold() == measure.casefold():
        return measure
    return f"{measure}: {counted}" if counted else measure


def position_title(group: Sequence[Told]) -> str:
    """The words of the shortest statement that a named speaker is quoted with, else of the shortest, in quotation marks."""
    best = min(group, key=lambda told: (told.statement.caveat, told.actor is None, len(told.statement.text), told.id))
    words = " ".join(best.statement.text.replace("“", "").replace("”", "").replace('"', "").split())
    return f"“{words if len(words) <= LONGEST else _cut(words)}”"


def _cut(words: str) -> str:
    return words[:LONGEST].rsplit(" ", 1)[0].rstrip(" ,;:") + " …"
