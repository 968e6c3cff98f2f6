"""One says that there was none of what the other tells of."""

import pytest

from tests.reconcile.found import type_of


@pytest.mark.parametrize(
    ("none", "told", "type_"),
    [
        (
            "the seismographs showed no tremor",
            "an earthquake cracked the dyke at dusk",
            "conflict",
        ),
        ("There was no auction, and the hall stood empty", "the auction drew forty dealers", "conflict"),
        ("there will be no auction before Friday", "the auction drew forty dealers", None),
        ("there was no doubt about the auction", "the auction drew forty dealers", None),
        ("no auction was held in the Velm hangar", "the auction drew forty dealers", None),
        ("there was no auction", "no auction was held", None),
        ("there was no auction", "if an auction is held, dealers come", None),
    ],
)
def test_a_thing_there_was_none_of_is_at_odds_with_whoever_tells_of_it(desk, none, told, type_):
    first = desk.paper("a", 3).say(none, "Ann Vel")
    second = desk.paper("b", 3).say(told, "Bo Tarn")
    found = type_of(desk.reconciled(), first, second)
    assert (found == "conflict") is (type_ == "conflict")
