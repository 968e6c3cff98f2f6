"""What a story offers to choose from: its actors, points, statements, places, incidents and reports as options."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from parallax.export.visible import one_line
from parallax.export.wording import tell_outlet, tell_said, tell_words
from parallax.nouns.statement import Statement
from parallax.web.desk import Shown
from parallax.web.pages.forms import Option
from parallax.web.pages.numbers import tell_amount
from parallax.web.pages.reports import in_order, report_title
from parallax.web.pages.subjects import tell_incident

WORDS = 14
"""Words of a statement that an option shows."""
LONGEST = 120
"""Characters that they have together."""


class Offers:
    """A story's things as options, each list in the account's order or that of names."""

    def __init__(self, shown: Shown) -> None:
        self._shown = shown
        self._index = shown.index

    def actors(self, apart_from: str = "") -> tuple[Option, ...]:
        """Actors by id, by name."""
        found = (Option(each.id, self._actor(each.id)) for each in self._shown.account.actors if each.id != apart_from)
        return _by_words(found)

    def names(self) -> tuple[Option, ...]:
        """Actors by name, each name once."""
        names = dict.fromkeys(one_line(each.name) for each in self._shown.account.actors)
        return _by_words(Option(name, name) for name in names)

    def sides(self) -> tuple[Option, ...]:
        """The parties by name."""
        names = (one_line(each.name) for each in self._shown.account.sides if not each.observer)
        return tuple(Option(name, name) for name in dict.fromkeys(names))

    def sayings(self, actor: str) -> tuple[Option, ...]:
        """The first statement of an actor in each report."""
        first: dict[str, Statement] = {}
        for each in self._shown.account.statements:
            if each.speaker == actor:
                first.setdefault(each.report, each)
        return tuple(self._statement(each) for each in first.values())

    def tellings(self, statement: str) -> tuple[Option, ...]:
        """The other statements of a statement's points, those that are one utterance with it first."""
        one: dict[str, None] = {}
        others: dict[str, None] = {}
        for point in self._shown.account.points:
            if statement not in point.statements:
                continue
            for origin in point.origins:
                (one if statement in origin.statements else others).update(dict.fromkeys(origin.statements))
        told = [(name, "Now one utterance with it") for name in one if name != statement]
        told += [(name, "Of the same point") for name in others if name not in one]
        return tuple(replace(self._statement(self._index.statements[name]), group=group) for name, group in told)

    def answers(self, apart_from: str, points: Iterable[str]) -> tuple[Option, ...]:
        """What answers the points that something answers, then all other points; of statements and figures."""
        mine = set(points)
        held = [each for each in self._shown.account.points if each.id in mine]
        found = [
            replace(self.answer(name), group=f"Now of one point: {one_line(each.title)}")
            for each in held
            for name in (each.figures or each.statements)
            if name != apart_from
        ]
        return (*found, *(replace(each, group="Other points") for each in self.points() if each.value not in mine))

    def answer(self, ident: str) -> Option:
        """A statement or a figure."""
        figure = self._index.figures.get(ident)
        if figure is None:
            return self._statement(self._index.statements[ident])
        statement = self._index.statements[figure.statement]
        words = f"{self._who(statement)}: “{one_line(figure.text)}” ({tell_amount(figure)})"
        return Option(ident, words)

    def points(self, apart_from: str = "") -> tuple[Option, ...]:
        """Points by title."""
        found = (Option(each.id, one_line(each.title)) for each in self._shown.account.points if each.id != apart_from)
        return _by_words(found)

    def places(self, apart_from: str = "") -> tuple[Option, ...]:
        """Places by name; those that are on no map say so."""
        return _by_words(
            Option(each.id, one_line(each.name) + ("" if each.latitude is not None else " (on no map)"))
            for each in self._shown.account.places
            if each.id != apart_from
        )

    def spellings(self, place: str) -> tuple[Option, ...]:
        """A place as each report writes it."""
        held = self._index.places[place]
        found: dict[str, Option] = {}
        for statement in self._shown.account.statements:
            written = [name for name in held.names if name in statement.text]
            if place in statement.places and written:
                name = max(written, key=len)
                outlet = tell_outlet(self._index.report_of(statement))
                value = f"{name}@{statement.report}"
                found.setdefault(value, Option(value, f"“{one_line(name)}” in {outlet}", "As one report writes it"))
        return tuple(found.values())

    def incidents(self, apart_from: str = "") -> tuple[Option, ...]:
        """Incidents in a few words."""
        found = (each for each in self._shown.account.incidents if each.id != apart_from)
        return _by_words(Option(each.id, tell_incident(each, self._shown)) for each in found)

    def reports(self) -> tuple[Option, ...]:
        """Reports, the earliest first."""
        found = in_order(self._shown)
        return tuple(Option(each.id, f"{tell_outlet(each)}: {report_title(each)}") for each in found)

    def words_of(self, kind: str, ident: str) -> str:
        """Something in a few words."""
        if kind in ("statement", "figure"):
            return self.answer(ident).words
        if kind == "report":
            report = self._index.reports[ident]
            return f"{tell_outlet(report)}: {report_title(report)}"
        if kind == "actor":
            return self._actor(ident)
        return one_line(self._index.places[ident].name if kind == "place" else self._index.points[ident].title)

    def _actor(self, ident: str) -> str:
        actor = self._index.actors[ident]
        role = f", {one_line(actor.roles[0])}" if actor.roles else ""
        return f"{one_line(actor.name)}{role}"

    def _statement(self, statement: Statement) -> Option:
        words = _cut(tell_words(statement, self._index.report_of(statement)))
        return Option(statement.id, f"{self._who(statement)}: “{words}”")

    def _who(self, statement: Statement) -> str:
        report = self._index.report_of(statement)
        return ", ".join(
            dict.fromkeys((self._index.speaker_of(statement), tell_outlet(report), tell_said(statement, report)))
        )


def _cut(words: str) -> str:
    told = " ".join(words.split(" ")[:WORDS])[:LONGEST]
    return told if told == words else f"{told} …"


def _by_words(options: Iterable[Option]) -> tuple[Option, ...]:
    found: Iterator[Option] = iter(options)
    return tuple(sorted(found, key=lambda each: (each.words.casefold(), each.value)))
