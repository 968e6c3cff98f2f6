"""A dispute, with the words of both."""

from parallax.account.holdings import Holdings
from parallax.account.lines.told import cite, head
from parallax.account.quoting import quote
from parallax.account.weighing import soft
from parallax.account.wording import Speakers, capital
from parallax.nouns.account import Line
from parallax.nouns.point import Point
from parallax.nouns.statement import Statement

LONGEST = 320
"""Characters of a line with the words of two."""
OVERHEAD = 20
MOST_ALIKE = 3
"""Statements that say the same as either, cited beside them."""


def dispute_line(point: Point, held: Holdings, speakers: Speakers) -> Line | None:
    """The pair in conflict that the most reports carry, each speaker's words; None where no solid pair is."""
    pairs = [
        (held.statement_of(relation.source), held.statement_of(relation.target))
        for relation in point.relations
        if relation.type == "conflict"
    ]
    solid = [(one, other) for one, other in pairs if not soft(one) and not soft(other)]
    if not solid:
        return None
    one, other = min(solid, key=lambda pair: _rank(pair, point, held))
    first, second = sorted((one, other), key=lambda each: (each.denial, each.said is None, each.id))
    heads = [head(first, speakers), head(second, speakers)]
    room = (LONGEST - sum(map(len, heads)) - OVERHEAD) // 2
    texts = [held.words(each) for each in (first, second)]
    words = [quote(text, max(45, room), beside) for text, beside in zip(texts, reversed(texts), strict=True)]
    text = f"{heads[0]} {words[0]}; against that, {heads[1]} {words[1]}."
    cited = [*cite(first, held, point.statements), *cite(second, held, point.statements)]
    ids = tuple(dict.fromkeys([*cited, *_said_again((first, second), point)]))
    return Line(capital(text), ids, part="disputed")


def _said_again(pair: tuple[Statement, Statement], point: Point) -> list[str]:
    """What agrees with either in the point, by its relations, and is set against neither: the same side of the dispute."""
    ids = {each.id for each in pair}
    alike = [
        end
        for r in point.relations
        if r.type == "agree" and {r.source, r.target} & ids
        for end in (r.source, r.target)
        if end not in ids
    ]
    return alike[:MOST_ALIKE]


def _rank(pair: tuple[Statement, Statement], point: Point, held: Holdings) -> tuple[object, ...]:
    """Two parties before a party and an observer, named speakers before others, then those who are heard on the matter in the
    most reports, then what the most reports carry.
    """
    one, other = pair
    sides = {side.id for each in pair if (side := held.party_of(each)) is not None}
    unnamed = sum(held.actor_of(each) is None for each in pair)
    reports = held.reach([one.id, other.id])[0]
    speakers = {each.speaker for each in pair} - {None}
    told = (held.statement_of(ident) for ident in point.statements)
    heard = len({each.report for each in told if each.speaker in speakers})
    return (-len(sides), unnamed, -one.denial - other.denial, -heard, -reports, one.id, other.id)
