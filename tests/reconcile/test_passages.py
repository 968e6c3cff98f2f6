"""Passages that reports take from one another and edit, and quotations of one speaker."""

import pytest

from tests.reconcile.found import origin_of, type_of

LONG = "ferries to Arlen, Velm, Tarn, Ondal, Sirma and Brenn are running hours behind too"


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (f"A third of the hay has spoilt, while {LONG}.", f"Traders fear that the prices rise, and {LONG}.", True),
        ("A third of the hay has spoilt in Arlen.", "Traders fear that the prices rise in Arlen.", False),
    ],
)
def test_a_long_run_of_words_is_one_passage_however_the_rest_was_edited(desk, one, other, same):
    first, second = desk.paper("a").say(one), desk.paper("b").say(other)
    story = desk.reconciled()
    assert (origin_of(story, first) == origin_of(story, second)) is same


def test_background_told_with_its_year_is_kept_in_every_newsroom(desk):
    told = "killed miners in the province and thousands more in the towns along the river Brenn"
    first = desk.paper("a").say(f"In 1998 a massive flood, the worst that these hills remember, {told}.")
    second = desk.paper("b").say(
        f"Nobody here forgets how in 1998, after a wet spring, the old Velm dyke broke and {told}."
    )
    story = desk.reconciled()
    assert origin_of(story, first) != origin_of(story, second)


@pytest.mark.parametrize(("by", "same"), [("Velm Telecom", True), ("Bo Tarn", False)])
def test_words_that_two_reports_quote_of_one_speaker_are_one_utterance(desk, by, same):
    first = desk.paper("a").say('divers were on the way - though the mending needs "some weeks', "Velm Telecom")
    second = desk.paper("b").say('the mending of the mast needs "some weeks", it was told', by)
    story = desk.reconciled()
    assert (origin_of(story, first) == origin_of(story, second)) is same


def test_one_exact_sum_meets_itself_whatever_time_is_told_with_it(desk):
    sum_ = {"unit": "eur", "low": 735_000_000}
    paper = desk.paper("a", 3)
    paper.say(
        "735 million euros were lent to the shipyard by the county",
        "Ann Vel",
        {"735 million euros": {**sum_, "window": 1}},
    )
    desk.paper("b", 4).say("auditors valued the loan at 735m euros", "Bo Tarn", {"735m euros": sum_})
    assert type_of(desk.reconciled(), "735 million euros", "735m euros") == "agree"


def test_two_distances_of_one_island_from_one_town_meet(desk):
    far = {"unit": "km", "counted": "distance"}
    desk.paper("a", 3).say("Tarn, 640 km east of Velm, is a fishing port", None, {"640 km": {"low": 440, **far}})
    desk.paper("b", 3).say("Tarn lies 510 km east of Velm", "Ann Vel", {"510 km": {"low": 510, **far}})
    desk.paper("c", 3).say("Sirma lies 470 km east of Velm", "Bo Tarn", {"470 km": {"low": 470, **far}})
    story = desk.reconciled()
    assert type_of(story, "640 km", "510 km") == "undecided"
    assert type_of(story, "640 km", "470 km") is None


def test_things_of_one_time_are_a_part_of_all_so_far(desk):
    nets = {"unit": "count", "counted": "nets"}
    paper = desk.paper("a", 3)
    paper.say("the patrol took four nets in the search of the barge", "Ann Vel", {"four nets": {"low": 4, **nets}})
    paper.say("it has thus far taken 19 nets in searches of the barge", "Bo Tarn", {"19 nets": {"low": 19, **nets}})
    assert type_of(desk.reconciled(), "four nets", "19 nets") == "narrower"
