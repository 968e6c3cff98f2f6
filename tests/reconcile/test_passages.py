"""Passages that reports take from one another and edit, and quotations of one speaker."""

import pytest

from tests.reconcile.found import origin_of, type_of

LONG = "ferries to Arlen, Velm, Tarn, Ondal, Sirma and Brenn have also been badly delayed"


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (f"Half of the freight was down, while {LONG}.", f"It is thought that 50 carriers wait, and {LONG}.", True),
        ("Half of the freight was down in Arlen.", "It is thought that 50 carriers wait in Arlen.", False),
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
    first = desk.paper("a").say('ships had left - although repairs would take "several days', "Velm Telecom")
    second = desk.paper("b").say('it would take "several days" for the mast to be repaired', by)
    story = desk.reconciled()
    assert (origin_of(story, first) == origin_of(story, second)) is same


def test_one_exact_sum_meets_itself_whatever_time_is_told_with_it(desk):
    sum_ = {"unit": "eur", "low": 412_000_000}
    paper = desk.paper("a", 3)
    paper.say(
        "412 million euros were drawn from the budget of the town",
        "Ann Vel",
        {"412 million euros": {**sum_, "window": 1}},
    )
    desk.paper("b", 4).say("the indictment put the damage at 412m euros", "Bo Tarn", {"412m euros": sum_})
    assert type_of(desk.reconciled(), "412 million euros", "412m euros") == "agree"


def test_two_distances_of_one_island_from_one_town_meet(desk):
    far = {"unit": "km", "counted": "distance"}
    desk.paper("a", 3).say("Ondal, 1,500 km south of Velm, is an island", None, {"1,500 km": {"low": 1500, **far}})
    desk.paper("b", 3).say("Ondal lies 1,150 km south of Velm", "Ann Vel", {"1,150 km": {"low": 1150, **far}})
    desk.paper("c", 3).say("Sirma lies 900 km south of Velm", "Bo Tarn", {"900 km": {"low": 900, **far}})
    story = desk.reconciled()
    assert type_of(story, "1,500 km", "1,150 km") is not None
    assert type_of(story, "1,500 km", "900 km") is None


def test_things_of_one_time_are_a_part_of_all_so_far(desk):
    rifles = {"unit": "count", "counted": "rifles"}
    paper = desk.paper("a", 3)
    paper.say("the crew seized six rifles in the raid on the barge", "Ann Vel", {"six rifles": {"low": 6, **rifles}})
    paper.say("it has thus far seized 14 rifles in raids on the barge", "Bo Tarn", {"14 rifles": {"low": 14, **rifles}})
    assert type_of(desk.reconciled(), "six rifles", "14 rifles") in {"narrower", None}
