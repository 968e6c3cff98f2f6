"""One point as its speakers tell it: each speaker's statements together, and how they stand to the others'."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from parallax.export.index import Index
from parallax.export.sayings import shorten
from parallax.export.view import Standing
from parallax.export.visible import one_line
from parallax.export.wording import DIRECTED, STANDS, tell_outlet, tell_said, tell_words
from parallax.nouns.figure import Figure
from parallax.nouns.point import Point
from parallax.nouns.relation import RelationType
from parallax.nouns.statement import Statement
from parallax.web.pages.speaking import MANNERS, Manner, Speaker, manners_of, published_by

SHOWN: tuple[RelationType, ...] = ("conflict", "agree", "update", "narrower", "undecided")
"""The relations that a board shows, those first that matter most; another scope is no relation of what is said."""

NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


@dataclass(frozen=True, slots=True)
class Tie:
    """How what one speaker says stands to what others (ids) say of the same point, in words: "conflicts with".

    `across`: the agreement is one across sides, or with an observer. What one side says alike is only "said alike".
    """

    type: RelationType
    told: str
    others: tuple[str, ...]
    across: bool = False


@dataclass(frozen=True, slots=True)
class Carried:
    """What one outlet carries: the words as it gives them, in short."""

    outlet: str
    words: str


@dataclass(frozen=True, slots=True)
class Telling:
    """All that one speaker says of a point. `words` in the order of saying; `carried` a line an outlet."""

    speaker: Speaker
    statements: tuple[str, ...]
    manners: tuple[Manner, ...]
    words: tuple[str, ...]
    carried: tuple[Carried, ...]
    reports: int
    origins: int
    ties: tuple[Tie, ...]

    @property
    def repeated(self) -> str:
        """ "in 5 outlets, one origin"; the outlet's name where it is in one alone."""
        outlets = len(self.carried)
        where = f"{outlets} outlets" if outlets > 1 else f"{self.reports} reports" if self.reports > 1 else ""
        if not where:
            return self.carried[0].outlet if self.carried else ""
        return f"in {where}, {count(self.origins, 'origin')}"


def count(number: int, of: str) -> str:
    """ "one origin", "12 origins"."""
    told = NUMBERS[number] if number < len(NUMBERS) else str(number)
    return f"{told} {of}{'' if number == 1 else 's'}"


def statements_of(point: Point, index: Index) -> list[Statement]:
    """All statements of a point, by when they were said, else published; those of which neither is known last."""
    names = [*point.statements, *(index.figures[each].statement for each in point.figures if each in index.figures)]
    found = [index.statements[name] for name in dict.fromkeys(names) if name in index.statements]
    return sorted(found, key=lambda each: (moment_of(each, index) or datetime.max, each.id))


def moment_of(statement: Statement, index: Index) -> datetime | None:
    """When it was said, as far as that is told, else by when: the publication."""
    said = statement.said.start or statement.said.end if statement.said else None
    return said.replace(tzinfo=None) if said else published_by(index.report_of(statement))


def tellings_of(
    point: Point, index: Index, speakers: Mapping[str, Speaker], handed_on: frozenset[str]
) -> tuple[Telling, ...]:
    """A telling a speaker, in the order in which they were first heard on it."""
    mine: dict[str, list[Statement]] = {}
    for statement in statements_of(point, index):
        mine.setdefault(speakers[statement.id].id, []).append(statement)
    figures: dict[str, list[Figure]] = {}
    for figure in (index.figures[name] for name in point.figures if name in index.figures):
        figures.setdefault(figure.statement, []).append(figure)
    origin_of = {name: origin.id for origin in point.origins for name in origin.statements}
    ties = _ties(point, index, speakers)
    return tuple(
        Telling(
            speakers[said[0].id],
            tuple(each.id for each in said),
            _manners(said, handed_on),
            _words(said, figures, index),
            _carried(said, figures, index),
            len({each.report for each in said}),
            len({origin_of.get(each.id, each.id) for each in said}),
            ties.get(name, ()),
        )
        for name, said in mine.items()
    )


def first_told(point: Point, index: Index) -> tuple[str, datetime | None]:
    """When a point was first said, or by when, in words ("by 11 Sep 2022"), and as a time."""
    said = statements_of(point, index)
    if not said:
        return "day not known", None
    return tell_said(said[0], index.report_of(said[0]), exact=False), moment_of(said[0], index)


def _manners(said: Sequence[Statement], handed_on: frozenset[str]) -> tuple[Manner, ...]:
    found = {manner for each in said for manner in manners_of(each, handed_on)}
    return tuple(manner for manner in MANNERS if manner in found)


def _words(said: Sequence[Statement], figures: Mapping[str, list[Figure]], index: Index) -> tuple[str, ...]:
    """Each figure once, as first written; of what has none, the words of the first that says it."""
    told: dict[object, str] = {}
    for figure in (figure for each in said for figure in figures.get(each.id, [])):
        told.setdefault((figure.range, figure.unit, figure.vague), one_line(figure.text))
    return tuple(told.values()) or (_short(said[0], index),)


def _carried(said: Sequence[Statement], figures: Mapping[str, list[Figure]], index: Index) -> tuple[Carried, ...]:
    found: dict[str, list[str]] = {}
    for each in said:
        words = [one_line(figure.text) for figure in figures.get(each.id, [])] or [_short(each, index)]
        held = found.setdefault(tell_outlet(index.report_of(each)), [])
        held += [word for word in words if word not in held]
    return tuple(Carried(outlet, "; ".join(words[:3])) for outlet, words in found.items())


def _short(statement: Statement, index: Index) -> str:
    return shorten(tell_words(statement, index.report_of(statement)))


def _ties(point: Point, index: Index, speakers: Mapping[str, Speaker]) -> dict[str, tuple[Tie, ...]]:
    """By speaker (id). What a speaker says alike with itself is left out, what it replaces is kept."""
    found: dict[str, dict[tuple[RelationType, str, bool], dict[str, None]]] = {}
    for relation in (each for each in point.relations if each.type in SHOWN):
        source, target = (_speaker_of(name, index, speakers) for name in (relation.source, relation.target))
        if source is None or target is None or (source == target and relation.type not in ("update", "conflict")):
            continue
        for mine, other, place in ((source, target, 0), (target, source, 1)):
            told = told_tie(relation.type, place, across=relation.across)
            key = (relation.type, told, relation.across)
            found.setdefault(mine, {}).setdefault(key, {})[other] = None
    return {
        name: tuple(
            Tie(kind, told, tuple(ties[kind, told, across]), across)
            for kind, told, across in sorted(ties, key=lambda key: (SHOWN.index(key[0]), not key[2], key[1]))
        )
        for name, ties in found.items()
    }


def told_tie(kind: RelationType, place: int, *, across: bool) -> str:
    """A relation in words, from its source (0) or its target (1); alike is called agreement only across sides."""
    if kind == "agree":
        return "agrees with" if across else "says alike with"
    return STANDS[kind][place if kind in DIRECTED else 0]


def told_standing(standing: Standing) -> str:
    """How an answer stands to others, in words; alike is called agreement only across sides."""
    if standing.type == "agree" and not standing.across:
        return standing.told.replace(STANDS["agree"][0], told_tie("agree", 0, across=False), 1)
    return standing.told


def _speaker_of(name: str, index: Index, speakers: Mapping[str, Speaker]) -> str | None:
    figure = index.figures.get(name)
    found = speakers.get(figure.statement if figure else name)
    return found.id if found else None
