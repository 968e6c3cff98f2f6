from datetime import datetime
from typing import Any

from parallax.nouns.actor import Actor
from parallax.nouns.figure import Figure
from parallax.nouns.incident import Incident
from parallax.nouns.interval import Interval
from parallax.nouns.range import Range
from parallax.nouns.reading import Reading
from parallax.nouns.span import Span
from parallax.nouns.statement import Statement
from parallax.reconcile.unite_incidents import unite_incidents

NAVY = Actor("a-navy", "Norwegian Navy", ("Norwegian Navy",), "body", side="side-n")
ARMY = Actor("a-army", "Danish Army", ("Danish Army",), "body", side="side-d")
ACTORS = (
    NAVY,
    ARMY,
    Actor("a-1", "three gunmen", ("three gunmen",), "unnamed"),
    Actor("a-2", "gunmen", ("gunmen",), "unnamed"),
)


def day(number: int) -> Interval:
    return Interval(datetime(2031, 5, number), datetime(2031, 5, number))


class Story:
    """Readings of one statement and one incident each."""

    def __init__(self) -> None:
        self.readings: list[Reading] = []

    def tells(self, act: str, speaker: str | None = None, number: tuple[str, float] | None = None, **told: Any) -> None:
        name = str(len(self.readings))
        span = Span(0, 9)
        statement = Statement(f"s-{name}", f"r-{name}", span, f"words {name}", (span,), span, speaker=speaker)
        figures = (
            (Figure(f"f-{name}", statement.id, span, number[0], Range(number[1], number[1]), "person"),)
            if number
            else ()
        )
        incident = Incident(f"i-{name}", act, statements=(statement.id,), figures=tuple(f.id for f in figures), **told)
        self.readings.append(Reading(f"r-{name}", statements=(statement,), figures=figures, incidents=(incident,)))

    def united(self) -> list[Incident]:
        statements = [s for reading in self.readings for s in reading.statements]
        forth = unite_incidents(self.readings, statements, ACTORS, {}, {})
        back = unite_incidents(self.readings[::-1], statements[::-1], ACTORS, {}, {})
        assert forth == back
        return list(forth)


def test_one_act_in_other_words_is_one_row_said_by_all() -> None:
    story = Story()
    story.tells("attack", "a-navy", actor="a-army", target="the grain depot", place="p-1", extent="in", when=day(3))
    story.tells("attack", "a-army", actor="a-army", target="a large grain depot", place="p-1", extent="in")
    (one,) = story.united()
    assert (one.statements, one.sides, one.when) == (("s-0", "s-1"), ("side-d", "side-n"), day(3))


def test_the_same_toll_without_an_actor_is_one_row() -> None:
    story = Story()
    story.tells("kill", number=("nine people", 9), target="nine people", place="p-1", extent="in")
    story.tells("kill", number=("Nine people", 9), target="Nine people")
    assert [(i.place, i.extent, len(i.figures)) for i in story.united()] == [("p-1", "in", 2)]


def test_another_toll_day_actor_place_or_extent_is_another_row() -> None:
    base = {"actor": "a-army", "target": "the grain depot", "place": "p-1", "extent": "in", "when": day(3)}
    for other in (
        {"actor": "a-navy"},
        {"place": "p-2"},
        {"extent": "near"},
        {"when": day(5)},
        {"target": "the bridge"},
        {"polarity": "denied"},
    ):
        story = Story()
        story.tells("attack", **base)
        story.tells("attack", **{**base, **other})
        assert len(story.united()) == 2, other
    story = Story()
    story.tells("kill", number=("nine people", 9), target="nine people", place="p-1", extent="in")
    story.tells("kill", number=("12 people", 12), target="12 people", place="p-1", extent="in")
    assert len(story.united()) == 2


def test_too_little_told_joins_nothing() -> None:
    story = Story()
    story.tells("damage", target="houses")
    story.tells("damage", target="houses", place="p-1", extent="in")
    assert len(story.united()) == 2


def test_a_half_told_act_does_not_bring_two_together() -> None:
    story = Story()
    story.tells("attack", actor="a-army", target="the grain depot", place="p-1", extent="in")
    story.tells("attack", actor="a-army", target="the grain depot", place="p-2", extent="in")
    story.tells("attack", actor="a-army", target="the grain depot")
    assert sorted(len(i.statements) for i in story.united()) == [1, 2]


def test_people_without_a_name_are_the_same_by_their_words() -> None:
    story = Story()
    story.tells("take", actor="a-1", target="the county bank", place="p-1", extent="in")
    story.tells("take", actor="a-2", target="the county bank", place="p-1", extent="in")
    assert len(story.united()) == 2
