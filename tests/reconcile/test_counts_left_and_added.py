"""Counts told as what is left, as so many more, or as having climbed in another order of words."""

import pytest

from parallax.nouns.place import Place
from tests.reconcile.found import relations, type_of

DEAD = {"counted": "people", "state": "dead"}
TOWN = Place("p-town", "Arlen", ("Arlen",), 51.0, 7.0, "settlement", "x:1", "DE")


def test_a_count_that_has_climbed_is_a_later_one_whatever_the_order_of_words(desk):
    desk.paper("a", 3).say("17 people were killed", "Ann Vel", {"17 people": {"low": 17, "window": 2, **DEAD}})
    desk.paper("b", 4).say(
        "To 23 has climbed the number of the dead", "Bo Tarn", {"23": {"low": 23, "window": 4, **DEAD}}
    )
    relation = relations(desk.reconciled())["17 people", "23"]
    assert (relation.type, relation.how) == ("update", "later")


def test_what_another_tells_later_as_left_is_an_update(desk):
    homes = {"unit": "count", "counted": "homes"}
    desk.paper("a", 3).say(
        "90,000 homes were without power in Arlen", "Velm Power", {"90,000 homes": {"low": 90000, **homes}}
    )
    desk.paper("b", 4).say(
        "75,000 homes are still without power in Arlen", "Ann Vel", {"75,000 homes": {"low": 75000, **homes}}
    )
    assert type_of(desk.reconciled(), "90,000 homes", "75,000 homes") != "conflict"


@pytest.mark.parametrize(("more", "type_"), [("five others", None), ("five others in the mill fire", "agree")])
def test_as_many_more_than_two_others_are_equal_by_chance(desk, more, type_):
    told = {"low": 5, "place": TOWN, **DEAD}
    paper = desk.paper("a", 3)
    paper.say("Two people died in the mill fire.", None, {"Two people": {"low": 2, **DEAD}})
    paper.say(f"It killed {more}.", None, {"five others": told})
    other = desk.paper("b", 3)
    other.say("Three people died in the mill fire.", None, {"Three people": {"low": 3, **DEAD}})
    other.say("Five others died in the mill fire.", None, {"Five others": {"low": 5, **DEAD}})
    assert type_of(desk.reconciled(), "five others", "Five others") == type_
