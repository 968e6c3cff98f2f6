"""Whether the account's own words in a line, those outside quotation marks, are words that it may use.

The account's wording is a closed list. All else in a line is a name, a role or a side of somebody it cites, an outlet,
the title of a point, a detail that a relation misses, or stands in the statements cited.
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from parallax.account.shelves import Shelf
from parallax.account.wording import NUMBERS, outlet_of
from parallax.errors import BrokenAccount
from parallax.nouns.account import Account, Line
from parallax.nouns.actor import Actor
from parallax.nouns.point import Point
from parallax.nouns.report import Report
from parallax.nouns.statement import Statement
from parallax.values.calendar import MONTHS

OWN = frozenset(
    "a about across against agreed also an and another are as at back by could counted denied detail disputed earlier "
    "else estimate figures for from further group have himself how in interest is it its itself last later line long "
    "many more most named nobody none not of on one only or origin origins other others outlet outlets own part place "
    "report reports s said same say says scope side sides since speaker speakers spoke state still than that the "
    "their them then they this time to told took two until voice was were what when where which who whole whom with "
    "without".split()
)
"""Words of the account itself, in lower case, beside names of months and counts in words."""

QUOTED = re.compile(r"“[^”]*”")
WORD = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*")
PART = re.compile(r"[^\W\d_]+")
"""A word, or what stands before, between or after the marks that join one."""

COUNTED = re.compile(r"(\w+) reports?\b")
_OWN = OWN | set(MONTHS) | set(NUMBERS)


def check_words(account: Account, shelves: Mapping[str, Shelf]) -> None:
    """Raise BrokenAccount on the first line that says, outside quotation marks, what nothing it cites gives it.

    A line cites statements of its own story alone (`integrity`).
    """
    reports = {each.id: each for each in account.reports}
    sides = {each.id: each.name for each in account.sides}
    actors: dict[str, list[Actor]] = {}
    for actor in account.actors:  # one that speaks in several stories may have another side in each
        actors.setdefault(actor.id, []).append(actor)
    for story in account.stories:
        desk = _Desk(shelves[story.id], reports, actors, sides)
        for line in (*story.brief, *story.timeline, *story.unknown):
            for fault in desk.faults(line):
                raise BrokenAccount(f"{fault}: {line.text}")


class _Desk:
    """A story's items, as far as a line may name them."""

    def __init__(
        self,
        shelf: Shelf,
        reports: Mapping[str, Report],
        actors: Mapping[str, Sequence[Actor]],
        sides: Mapping[str, str],
    ) -> None:
        self._reports, self._actors, self._sides = reports, actors, sides
        self._statements = {each.id: each for each in shelf.statements}
        self._titled: dict[str, set[str]] = {}
        told: dict[str, set[str]] = {}
        for point in shelf.points:
            words = {word for text in _titles(point) for word in _words(text)}
            for ident in point.statements:
                self._titled.setdefault(ident, set()).update(words)
            for origin in point.origins:
                told.setdefault(origin.id, set()).update(origin.statements)
        self._origins: dict[str, list[set[str]]] = {}
        for ids in told.values():
            for ident in ids:
                self._origins.setdefault(ident, []).append(ids)

    def faults(self, line: Line) -> Iterator[str]:
        """What the line says that nothing it cites gives it."""
        cited = [self._statements[each] for each in line.statements]
        plain = QUOTED.sub(" ", line.text)
        allowed = _OWN.union(*map(_words, self._given(cited)), *(self._titled.get(each.id, ()) for each in cited))
        for word in WORD.findall(plain):
            if not set(_words(word)) <= allowed:
                yield f"“{word}” is no word of what the line cites, nor the account's own"
        carried = len({report for each in cited for report in self._carriers(each)})
        for told in COUNTED.findall(plain.casefold()):
            count = NUMBERS.index(told) if told in NUMBERS else int(told) if told.isdecimal() else 0
            if count > carried:
                yield f"it tells of {told} reports where what it cites stands in {carried}"

    def _given(self, cited: Sequence[Statement]) -> Iterator[str]:
        """Texts that a line with these citations may take its words from."""
        for statement in cited:
            yield statement.text
            yield statement.speaker_text or ""
            yield outlet_of(self._reports[statement.report])
            yield self._reports[statement.report].location
            for actor in self._actors.get(statement.speaker or "", ()):
                yield from (actor.name, *actor.names, *actor.roles, self._sides.get(actor.side or "", ""))

    def _carriers(self, statement: Statement) -> set[str]:
        """The reports that carry an origin of a statement."""
        told = self._origins.get(statement.id, ())
        return {self._statements[each].report for ids in told for each in ids} | {statement.report}


def _titles(point: Point) -> Iterator[str]:
    yield point.title
    for relation in point.relations:
        yield relation.missing or ""


def _words(text: str) -> list[str]:
    return PART.findall(text.casefold())
