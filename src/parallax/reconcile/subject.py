"""What a figure counts, as classes that can be compared: dimension, state, counted thing, and the role of a length."""

import re
from dataclasses import dataclass

from parallax.nouns.figure import Figure
from parallax.nouns.statement import Statement
from parallax.reconcile.alignment.concepts import concept
from parallax.reconcile.alignment.stems import stem, tokens

DIMENSIONS = {
    unit: dimension
    for dimension, units in {
        "person": "person people",
        "area": "km2 m2 hectare acre mile2 square-mile square-kilometre",
        "length": "km mile nautical-mile m metre foot yard cm mm inch",
        "mass": "kg t g tonne ton pound ounce",
        "duration": "second minute hour day week month year",
        "money": "usd eur gbp jpy cny rub uah inr try chf cad aud",
        "percent": "percent percentage-point",
        "magnitude": "magnitude",
    }.items()
    for unit in units.split()
}
# States by the class of the word that tells them.
STATES = {
    "kill": "dead", "wound": "wounded", "missing": "missing", "trapped": "trapped", "flee": "displaced",
    "arrest": "detained", "rescue": "rescued", "damage": "damaged", "collapse": "damaged", "retake": "retaken",
    "hospital": "hospitalised", "homeless": "homeless", "dead": "dead", "displac": "displaced", "evacuat": "displaced",
    "charge": "charged", "convict": "convicted", "sentence": "sentenced", "dismiss": "dismissed", "infect": "infected",
    "burn": "burned", "flood": "flooded", "sold": "sold", "inject": "vaccinated", "advance": "retaken",
    "protest": "protesting", "body": "dead", "shelter": "sheltered", "hous": "sheltered",
}  # fmt: skip
_TOLL = """
dead wounded missing trapped displaced detained rescued damaged hospitalised homeless infected burned flooded
"""
TOLL = frozenset(_TOLL.split())
"""States whose counts run up while an event lasts: a later, higher count follows an earlier one."""
GROWING = TOLL | {"retaken", "charged", "dismissed", "vaccinated"}
_PERSONS = "civilian person people man woman child victim worker passenger resident others"
PERSONS = frozenset(_PERSONS.split())
_PARTS = "child woman soldier police civilian foreigner student passenger family elderly man"
PARTS = frozenset(_PARTS.split())
DEPTH = re.compile(r"\bdepth\b|\bdeep\b|\bbeneath\b|\bbelow\b", re.IGNORECASE)
DISTANCE = re.compile(
    r"^\W*(?:\([^)]*\)\s*)?(?:to the )?(?:from|off|away|of the|out of|north|south|east|west|inland|short of|outside)",
    re.IGNORECASE,
)
TOWARDS = re.compile(r"\b(?:within|distance|border|away)\b", re.IGNORECASE)
INDIVIDUAL = re.compile(r"^(?:a|an|one)\b", re.IGNORECASE)
ADDED_BEFORE = re.compile(r"\b(?:another|other|further|additional)\s*$", re.IGNORECASE)
ADDED_INSIDE = re.compile(r"^(?:another|a further|an additional)\b|\bothers?\b", re.IGNORECASE)
ADDED_AFTER = re.compile(r"^\s*(?:others?\b|more\b(?! than))", re.IGNORECASE)
_PREPOSITIONS = "of in from to at on near around between with who that which since off for by"
PREPOSITIONS = frozenset(_PREPOSITIONS.split())
NEAR = 7


@dataclass(frozen=True, slots=True)
class Subject:
    """`dimension` of the unit; `state` class or None; `counted` concept or None; `role` of a length (depth, distance).

    `part` names a smaller group counted ("child"); `added`: counted beside another figure ("six others");
    `individual`: one person told of, not a toll; `generic`: persons with no state told.
    """

    dimension: str
    state: str | None
    counted: str | None
    role: str | None = None
    part: str | None = None
    added: bool = False
    individual: bool = False

    @property
    def toll(self) -> bool:
        """True for counts of harm, which run up while an event lasts."""
        return self.state in TOLL and self.dimension in {"person", "count"}

    @property
    def growing(self) -> bool:
        """True for counts that run up: harm, and what is retaken, charged or dismissed."""
        return self.state in GROWING


def subject_of(figure: Figure, statement: Statement) -> Subject:
    """The subject of a figure, read from its own fields first and from the words beside it where those are silent."""
    before, after = _beside(figure, statement)
    dimension = _dimension(figure)
    counted = head_of(figure.counted)
    state = _state(figure, dimension, before, after)
    return Subject(
        dimension=dimension,
        state=state,
        counted=None if dimension == "person" else counted,
        role=_role(figure, before, after) if dimension == "length" else None,
        part=counted if dimension == "person" and counted in PARTS else None,
        added=_added(figure, before, after, state),
        individual=_individual(figure),
    )


def same_subject(one: Subject, other: Subject) -> bool:
    """True when both count the same kind of thing: dead and wounded never, settlements and sites yes."""
    if one.dimension != other.dimension or one.role != other.role:
        return False
    if one.state is not None and other.state is not None and one.state != other.state:
        return False
    if one.dimension == "person":
        return one.state == other.state
    if one.dimension == "count":
        return one.counted == other.counted and one.counted is not None
    return True


def head_of(counted: str | None) -> str | None:
    """The concept of the head word of what is counted: the last word before a preposition, a participle left out."""
    if not counted:
        return None
    words = []
    for word in tokens(counted):
        if word in PREPOSITIONS and words:
            break
        words.append(word)
    kept = [concept(stem(word)) for word in words if word.isalpha()]
    told = [name for name in kept if name not in STATES] or kept
    return told[-1] if told else None


def _dimension(figure: Figure) -> str:
    if "unit-suspect" in figure.flags and head_of(figure.counted) == "area":
        return "area"
    return DIMENSIONS.get(figure.unit.replace(" ", "-"), "count")


def _beside(figure: Figure, statement: Statement) -> tuple[str, str]:
    """The words of the statement before and after the figure (approximate where inserted cues part the statement)."""
    at = statement.text.find(figure.text, max(0, figure.span.start - statement.span.start - 2))
    if at < 0:
        at = statement.text.find(figure.text)
    if at < 0:
        return "", ""
    return statement.text[:at], statement.text[at + len(figure.text) :]


def _state(figure: Figure, dimension: str, before: str, after: str) -> str | None:
    if figure.state is not None:
        return _state_of_word(figure.state) or figure.state
    if dimension not in {"person", "count", "area"}:
        return None
    for word in tokens(figure.counted or ""):
        if told := _state_of_word(word):
            return told
    return _nearest_state(tokens(figure.text + " " + after)[:NEAR], tokens(before)[-NEAR:])


def _nearest_state(after: tuple[str, ...], before: tuple[str, ...]) -> str | None:
    near = [(at, _state_of_word(word)) for at, word in enumerate(after)]
    near += [(at, _state_of_word(word)) for at, word in enumerate(reversed(before))]
    told = sorted((at, state) for at, state in near if state)
    return told[0][1] if told else None


def _state_of_word(word: str) -> str | None:
    stemmed = stem(word.casefold())
    return STATES.get(concept(stemmed)) or STATES.get(stemmed)


def _role(figure: Figure, before: str, after: str) -> str | None:
    told = figure.counted or ""
    if DEPTH.search(told) or DEPTH.search(before[-30:]) or DEPTH.search(after[:20]):
        return "depth"
    near = TOWARDS.search(told) or TOWARDS.search(before[-20:] + figure.text) or DISTANCE.match(after)
    return "distance" if near else None


def _added(figure: Figure, before: str, after: str, state: str | None) -> bool:
    more = ADDED_AFTER.match(after)
    return bool(
        ADDED_INSIDE.search(figure.text)
        or ADDED_BEFORE.search(before)
        or (more and (state == "dead" or "other" in more.group()))
    )


def _individual(figure: Figure) -> bool:
    one = figure.range.low == figure.range.high == 1
    return one and figure.range.comparator is None and bool(INDIVIDUAL.match(figure.text))
