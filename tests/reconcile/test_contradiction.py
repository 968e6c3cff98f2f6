"""Words of one report of which one voice says no: what the no is of."""

import pytest

from tests.reconcile.found import type_of


def between(desk, one: str, other: str) -> str | None:
    paper = desk.paper("a")
    first, second = paper.say(one, "Ann Vel"), paper.say(other, "Bo Tarn")
    return type_of(desk.reconciled(), first, second)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("the guard did not have a rifle", "he was holding a rifle when the door opened"),
        ("no rifle was ever found in the cabin", "a rifle lay in the cabin"),
        ("nobody had received a blanket", "the lorry with the blankets came at noon"),
        ("the guard did not lock the gate", "the gate had been locked by the guard"),
    ],
)
def test_what_one_says_there_was_not_and_another_tells_is_a_conflict(desk, one, other):
    assert between(desk, one, other) == "conflict"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("nobody could make out who the climbers were", "the climbers sat on the ledge"),
        ("shepherds never wish to ask the notary", "a notary sealed his barn"),
        ("the smith was not afraid that the mast had fallen", "the mast had fallen on the road"),
        ("nobody doubts that the barge was towed", "the barge was towed at dawn"),
        ("there is no love for the notary here", "a notary sealed his barn"),
        ("the council did not grumble about the barge", "the barge was towed at dawn"),
        ("Don't lift it!", "the crane lifted the keel"),
        ("no rifle was there at any time", "Once a man has a rifle, he fires it"),
    ],
)
def test_a_no_of_seeing_wanting_or_ordering_denies_no_fact(desk, one, other):
    assert between(desk, one, other) != "conflict"


def test_what_was_so_years_before_is_no_matter_of_today(desk):
    desk.paper("a").say("an armed pilot flew the mail plane to Arlen", "Ann Vel")
    desk.paper("b").say("Two years before, an unarmed pilot flew the mail plane to Arlen", "Bo Tarn")
    story = desk.reconciled()
    assert not any(relation.type == "conflict" for point in story.points for relation in point.relations)
