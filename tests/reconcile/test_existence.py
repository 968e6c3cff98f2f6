"""One says that there was none of what the other tells of."""

import pytest

from tests.reconcile.found import type_of


@pytest.mark.parametrize(
    ("none", "told", "type_"),
    [
        (
            "our stations registered no earthquake",
            "a tremor had shaken the mine before the roof fell",
            "conflict",
        ),
        ("There was no auction, and nobody was trading", "the auction was full of buyers", "conflict"),
        ("there will be no auction before Friday", "the auction was full of buyers", None),
        ("there was no doubt about the auction", "the auction was full of buyers", None),
        ("no auction was held in the Velm hangar", "the auction was full of buyers", None),
        ("there was no auction", "no auction was held", None),
        ("there was no auction", "if a auction is held, buyers come", None),
    ],
)
def test_a_thing_there_was_none_of_is_at_odds_with_whoever_tells_of_it(desk, none, told, type_):
    first = desk.paper("a", 3).say(none, "Ann Vel")
    second = desk.paper("b", 3).say(told, "Bo Tarn")
    found = type_of(desk.reconciled(), first, second)
    assert (found == "conflict") is (type_ == "conflict")
