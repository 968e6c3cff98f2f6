"""Figures side by side: the latest first, the earlier and the differing beside it, never an average."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from parallax.account.holdings import Holdings
from parallax.account.lines.parts import part_of
from parallax.account.lines.told import sentence, told_line
from parallax.account.quoting import quote
from parallax.account.weighing import soft
from parallax.account.wording import Speakers, capital, carried, on_day
from parallax.nouns.account import Line
from parallax.nouns.figure import Figure
from parallax.nouns.point import Point
from parallax.nouns.relation import Relation, RelationType
from parallax.nouns.statement import Statement
from parallax.values.quantity_compare import compare_ranges
from parallax.values.unit import is_length

ROOM = 320
MOST = 5
"""Values in one line; the point itself holds them all."""
FIGURE_ROOM = 60
ORDER: tuple[RelationType, ...] = ("conflict", "update", "agree", "undecided", "narrower", "different-scope")
"""What a desk wants beside a figure, first things first."""
FAR = 10.0
"""Times by which two numbers differ that are no answers to one question, where nothing settles how they stand."""
EARLIER = 2
"""Earlier counts of one speaker that stand beside its latest."""
CLAUSE = re.compile(r"(?:\s*\([^)]*\))?[^,;.()“”\"\n]{0,45}(?!\w)")


@dataclass(frozen=True, slots=True)
class Said:
    """One value, the statement that gives it best, a few and all of its origin that give it."""

    figure: Figure
    statement: Statement
    ids: tuple[str, ...]
    figures: frozenset[str]
    all_ids: tuple[str, ...]


class _Stand:
    """How the figures of a point stand, looked up by figure."""

    def __init__(self, relations: Sequence[Relation]) -> None:
        self._of: dict[str, dict[int, Relation]] = {}
        self._replaced: dict[str, set[str]] = {}
        for at, relation in enumerate(relations):
            for ident in (relation.source, relation.target):
                self._of.setdefault(ident, {})[at] = relation
            if relation.type == "update":
                self._replaced.setdefault(relation.target, set()).add(relation.source)
        self.newer = self._replaced.keys()
        self.older = {each.source for each in relations if each.type in {"update", "narrower"}}

    def replaces(self, new: Said, old: Said) -> bool:
        """True where one value is told as an update of the other."""
        return any(not self._replaced.get(ident, frozenset()).isdisjoint(old.figures) for ident in new.figures)

    def weightiest(self, main: Said, value: Said) -> Relation | None:
        """The weightiest relation between two values, of equals the first."""
        mine = {at: relation for ident in main.figures for at, relation in self._of.get(ident, {}).items()}
        found = [mine[at] for ident in value.figures for at in self._of.get(ident, {}).keys() & mine.keys()]
        order = {id(relation): at for at, relation in mine.items()}
        return min(found, key=lambda each: (ORDER.index(each.type), order[id(each)]), default=None)


def figures_line(point: Point, held: Holdings, speakers: Speakers) -> Line | None:
    """ "People killed: A said on 3 July “24”; earlier B said “at least 5”." One value alone is told in its own words."""
    stand = _Stand(point.relations)
    values = _values(point, held, stand)
    if not values:
        return None
    main = values[0]
    if not point.asks:
        return told_line(point, held, speakers)  # no question that several numbers could answer in a line
    others = [value for value in values[1:] if _beside_it(main, value, stand, held)]
    if not others:
        spoken = [value for value in values if held.actor_of(value.statement) is not None] or values
        main = max(spoken, key=lambda value: held.spread(value.all_ids)[0])  # the first at a tie
        text = sentence(main.statement, held, speakers, carried(held.spread(main.all_ids)))
        return Line(capital(text), main.ids, part=part_of(point, main.ids, held))
    earlier = {id(value): _earlier(value, values, stand) for value in values}
    past = {id(old) for olds in earlier.values() for old in olds}
    text = f"{point.title}: {_told(main, earlier[id(main)], held, speakers)}"
    ids = [*main.ids, *(ident for old in earlier[id(main)] for ident in old.ids)]
    rest = sorted(
        (value for value in others if id(value) not in past),
        key=lambda value: _place_in_line(main, value, stand),
    )
    last, manner = main, ""
    for place, value in enumerate(rest[: MOST - 1]):
        stands = _beside(main, value, stand)
        again = stands == manner and _one_breath(last, value, earlier)
        for olds in (earlier[id(value)], earlier[id(value)][:1], []):
            beside = f"; {stands}{_told(value, olds, held, speakers)}"
            reached = text + (f" and {quote(_words(value, held), FIGURE_ROOM)}" if again else beside)
            if len(reached) < ROOM or (place == 0 and not olds):
                text, last, manner = reached, value, stands
                ids += [*value.ids, *(ident for old in olds for ident in old.ids)]
                break
    cited = tuple(dict.fromkeys(ids))
    return Line(capital(text) + ".", cited, part=part_of(point, cited, held))


def _one_breath(last: Said, value: Said, earlier: Mapping[int, Sequence[Said]]) -> bool:
    """True where the value before is of the same speaker and day, so that the name need not be told again."""
    one, other = last.statement, value.statement
    same = one.speaker is not None and one.speaker == other.speaker and on_day(one) == on_day(other)
    return same and not earlier[id(last)] and not earlier[id(value)] and len({*last.all_ids, *value.all_ids}) == 2


def _earlier(value: Said, values: Sequence[Said], stand: _Stand) -> list[Said]:
    """The latest counts of the same speaker that this one replaces, a few."""
    olds = [
        old
        for old in values
        if old.statement.speaker is not None and old.statement.speaker == value.statement.speaker and old is not value
        if stand.replaces(value, old)
    ]
    newest = [old for old in olds if not any(stand.replaces(other, old) for other in olds)]
    return newest[:EARLIER]


def _told(value: Said, earlier: Sequence[Said], held: Holdings, speakers: Speakers) -> str:
    """ "Maria Vel said on 3 July “24” (two reports, one origin), earlier “12”"."""
    who = f"{speakers.name(value.statement)} said{on_day(value.statement)}"
    words = f"{who} {quote(_words(value, held), FIGURE_ROOM)}{carried(held.spread(value.all_ids))}"
    olds = " and ".join(quote(_words(old, held), FIGURE_ROOM) for old in earlier)
    return f"{words}, earlier {olds}" if olds else words


def _words(value: Said, held: Holdings) -> str:
    """The figure's words; a length's up to the end of the clause, for what it is measured from."""
    figure, statement = value.figure, value.statement
    if not is_length(figure.unit):
        return figure.text
    rest = held.reports[statement.report].text[figure.span.end : statement.span.end]
    return figure.text + (CLAUSE.match(rest) or [""])[0].rstrip()


def _beside_it(main: Said, value: Said, stand: _Stand, held: Holdings) -> bool:
    """True where a reader gains from the value beside the first one.

    Not so: another scope; where nothing settles how they stand, a number nobody is named for beside one that somebody
    is, or one so far off that it answers another question; the same number again from the same speaker or one who is not named.
    """
    relation = stand.weightiest(main, value)
    if relation is None or relation.type == "different-scope":
        return False
    one, other = main.statement, value.statement
    if relation.type == "undecided":
        alone = held.actor_of(one) is not None and held.actor_of(other) is None and not other.speaker_text
        return not alone and _times(main, value) < FAR
    again = relation.type == "agree" and main.figure.range == value.figure.range and held.is_named(one)
    return not again or (held.is_named(other) and other.speaker != one.speaker)


def _times(one: Said, other: Said) -> float:
    """How many times the lesser the greater number is; 1 where either has no lower bound above 0."""
    low, high = sorted((one.figure.range.low or 0.0, other.figure.range.low or 0.0))
    return high / low if low > 0 else 1.0


def _place_in_line(main: Said, value: Said, stand: _Stand) -> int:
    relation = stand.weightiest(main, value)
    return ORDER.index(relation.type) if relation else len(ORDER)


def _beside(main: Said, value: Said, stand: _Stand) -> str:
    """How a value stands to the first one, in a word or two."""
    relation = stand.weightiest(main, value)
    if relation is None:
        return ""
    older = relation.source in value.figures
    words = {
        "conflict": "against that, ",
        "agree": "also ",
        "update": "earlier " if older else "later ",
        "narrower": "as a part, " if older else "as a whole, ",
    }
    return words.get(relation.type, "")


def _values(point: Point, held: Holdings, stand: _Stand) -> list[Said]:
    """Each value once, by its clearest statement: those not replaced first, then named speakers, what replaces others, the
    latest, the most told.
    """
    groups: dict[tuple[object, ...], list[Figure]] = {}
    for ident in point.figures:
        figure = held.figures[ident]
        if not soft(held.statements[figure.statement]):
            groups.setdefault((held.origin_of[figure.statement], figure.range.low, figure.range.high), []).append(
                figure
            )
    found = sorted((_said(figures, held) for figures in groups.values()), key=lambda said: _rank(said, stand, held))
    kept: list[Said] = []
    for said in found:
        if not any(_same_told(said, other, held) for other in kept):
            kept.append(said)
    return kept


def _same_told(one: Said, other: Said, held: Holdings) -> bool:
    """One amount in two units of one origin, or one number that only the report's voice, or nobody named, gives again."""
    a, b = one.figure, other.figure
    if not compare_ranges(a.range, b.range, a.unit, b.unit).agrees:
        return False
    unnamed = held.actor_of(one.statement) is None
    return held.origin_of[one.statement.id] == held.origin_of[other.statement.id] or unnamed


def _said(figures: list[Figure], held: Holdings) -> Said:
    ranked = sorted(figures, key=lambda figure: _clear(figure, held))
    ids = tuple(dict.fromkeys(figure.statement for figure in ranked))
    return Said(
        ranked[0], held.statements[ranked[0].statement], ids[:MOST], frozenset(each.id for each in figures), ids
    )


def _clear(figure: Figure, held: Holdings) -> tuple[object, ...]:
    statement = held.statements[figure.statement]
    return (held.actor_of(statement) is None, not statement.quoted, statement.headline, figure.id)


def _rank(said: Said, stand: _Stand, held: Holdings) -> tuple[object, ...]:
    replaced = not said.figures.isdisjoint(stand.older)
    replaces = not said.figures.isdisjoint(stand.newer)
    reports, _, _ = held.spread(said.all_ids)
    own = held.actor_of(said.statement) is None
    number = said.figure.range.low or 0.0
    return (replaced, own, not replaces, -_day(said.statement, held).toordinal(), -reports, -number, said.figure.id)


def _day(statement: Statement, held: Holdings) -> date:
    if statement.said is not None and statement.said.end is not None:
        return statement.said.end.date()
    when = held.reports[statement.report].published.when
    return when.date() if when else date.min
