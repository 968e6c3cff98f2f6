"""Counts told as what is left, as so many more, or as having climbed in another order of words."""

import pytest

from parallax.nouns.place import Place
from tests.reconcile.found import relations, type_of

DEAD = {"counted": "people", "state": "dead"}
HURT = {"counted": "people", "state": "wounded"}
TOWN = Place("p-town", "Arlen", ("Arlen",), 51.0, 7.0, "settlement", "x:1", "DE")


def test_a_count_that_has_climbed_is_a_later_one_whatever_the_order_of_words(desk):
    desk.paper("a", 3).say("31 people were hurt", "Ann Vel", {"31 people": {"low": 31, "window": 2, **HURT}})
    desk.paper("b", 4).say("To 58 has risen the count of the hurt", "Bo Tarn", {"58": {"low": 58, "window": 4, **HURT}})
    relation = relations(desk.reconciled())["31 people", "58"]
    assert (relation.type, relation.how) == ("update", "later")


def test_what_another_tells_later_as_left_is_an_update(desk):
    lost = {"counted": "climbers", "state": "missing"}
    desk.paper("a", 3).say("nine climbers are missing on the glacier", "Ann Vel", {"nine climbers": {"low": 9, **lost}})
    desk.paper("b", 4).say(
        "four climbers are still missing on the glacier", "Bo Tarn", {"four climbers": {"low": 4, **lost}}
    )
    assert relations(desk.reconciled())["nine climbers", "four climbers"].type == "update"


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
