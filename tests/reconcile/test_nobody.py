"""Not one of them, against a count of them."""

import pytest

from tests.reconcile.found import type_of

HURT = {"9 miners": {"low": 9, "counted": "miners", "state": "wounded"}}


@pytest.mark.parametrize(
    ("words", "type_"),
    [
        ("Not a single miner was hurt in the pit", "conflict"),
        ("no miner had been wounded", "conflict"),
        ("Not a single clerk was hurt in the pit", None),
    ],
)
def test_not_one_is_at_odds_with_so_many_of_the_same(desk, words, type_):
    counted = desk.paper("a").say("9 miners were wounded.", "Ann Vel", HURT)
    none = desk.paper("b").say(words, "Bo Sten")
    assert type_of(desk.reconciled(), counted, none) == type_


def test_nobody_is_at_odds_with_any_people(desk):
    counted = desk.paper("a").say(
        "14 people were killed.", "Ann Vel", {"14 people": {"low": 14, "counted": "people", "state": "dead"}}
    )
    none = desk.paper("b").say("Nobody was killed", "Bo Sten")
    assert type_of(desk.reconciled(), counted, none) == "conflict"
