"""What statements speak to in whatever words, and whether they say the same of it or the contrary."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parallax.reconcile.alignment.gist import gist, weighed
from parallax.reconcile.alignment.paraphrases import reworded, undone
from parallax.reconcile.relations.gists import common
from tests.reconcile.found import relations, type_of

SAYINGS = [
    "the tram left the rails at the market",
    "no brake had been serviced since spring",
    "the guards were not armed",
    "the pump had been leaking for days",
    "",
]


def test_phrases_and_prefixes_come_to_one_name():
    assert "derailed" in reworded("The tram left the rails")
    assert undone("unarmed") == "armed"
    assert undone("under") is None
    assert gist("The tram left the rails", False).so == gist("The tram derailed", False).so


@pytest.mark.parametrize(
    ("words", "not_so"),
    [
        ("the guards were not armed", {"arm"}),
        ("the guards were unarmed", {"arm"}),
        ("nobody in that crowd carried a gun", {"arm"}),
        ("the guards did not know whether the crowd was armed", set()),
        ("they counted pistols, not spoons", set()),
        ("the mayor will not appeal against the sentence", {"appeal"}),
        ("it is not true that the guild of the lower town has ever armed its guards", {"arm"}),
        ("she never signed the paper that armed the guards", {"sign"}),
        ("the guild has paid nothing", {"pay"}),
        ("weapons there were none", {"gun"}),
        ("we no longer say that the guards were armed", {"arm"}),
        ("the crate may have failed to explode", set()),
    ],
)
def test_a_no_governs_what_it_denies_and_nothing_else(words, not_so):
    assert not_so <= gist(words, False).not_so
    if not not_so:
        assert not gist(words, False).not_so & {"arm", "spoon", "sentence", "explode"}


def test_a_no_ends_where_a_clause_tells_of_something_else_and_no_month_leaves_it_open():
    assert "arm" in gist("she never signed the paper that armed the guards", False).so
    assert "inspect" not in gist("not only was the crane inspected, it was weighed", False).not_so
    assert "faulty" in gist("the valve was looked at on 28 May and no leak was found", False).not_so


def test_a_denial_turns_all_about():
    assert "arm" in gist("the guards were armed", True).not_so
    assert "arm" in gist("the guards were not armed", True).so


@given(st.sampled_from(SAYINGS), st.sampled_from(SAYINGS))
def test_what_two_have_in_common_does_not_hang_on_their_order(one, other):
    first, second = weighed([gist(one, False), gist(other, False)])
    assert common(first, second) == common(second, first)
    assert common(first, second).against <= common(first, second).weight + 1e-9


def test_yes_and_no_of_one_matter_in_other_words_conflict(desk):
    told = desk.paper("a").say("the pump in hall 4 had been leaking for days", "Ann Vel")
    no = desk.paper("b").say("the pump was examined in hall 4 and no defect was found", "Bo Sten")
    assert type_of(desk.reconciled(), told, no) == "conflict"


def test_yes_and_no_of_what_a_story_has_one_of_conflict_and_agree(desk):
    warned = desk.paper("a").say("the hamlet was alerted at dusk", "Ann Vel")
    also = desk.paper("b").say("the parish council had been informed in advance of the release", "Bo Sten")
    nobody = desk.paper("c").say("there was no siren and no message at our end of the valley", "Cato Rehn")
    story = desk.reconciled()
    assert type_of(story, warned, nobody) == type_of(story, also, nobody) == "conflict"
    assert type_of(story, warned, also) == "agree"


def test_who_was_not_able_to_contradicts_nobody(desk):
    warned = desk.paper("a").say("the hamlet was alerted at dusk", "Ann Vel")
    unable = desk.paper("b").say("her office had not been able to alert the hamlet in time", "Bo Sten")
    assert type_of(desk.reconciled(), warned, unable) != "conflict"


def test_one_speaker_who_says_the_contrary_later_updates(desk):
    first = desk.paper("a", published=3).say("my divers had found no wreck in the bay", "Ann Vel", said=3)
    later = desk.paper("b", published=6).say("I resigned this morning", "Bo Sten", said=6)
    before = desk.paper("c", published=4).say("I will not resign", "Bo Sten", said=4)
    found = relations(desk.reconciled())
    assert found[before, later].type == "update"
    assert (first, later) not in found


def test_another_town_named_is_another_matter(desk):
    one = desk.paper("a").say("the shells that hit Marlo came from Velt artillery", "Ann Velt")
    other = desk.paper("b").say("no Sten artillery fired a shell that day at Sten", "Bo Sten")
    assert type_of(desk.reconciled(), one, other) is None


def test_the_same_in_other_words_agrees(desk):
    one = desk.paper("a").say("the lorries on deck were not lashed", "Ann Vel")
    other = desk.paper("b").say("the trucks had not been fastened", "Bo Sten")
    assert type_of(desk.reconciled(), one, other) == "agree"


def test_two_who_deny_one_thing_and_little_else_agree(desk):
    one = desk.paper("a").say("It is not correct that the savings bank has recalled its loan", "Ann Vel")
    other = desk.paper("b").say("it had not recalled any loan", "Bo Sten")
    assert type_of(desk.reconciled(), one, other) == "agree"


def test_what_hardly_anything_else_tells_is_one_matter_be_little_in_common(desk):
    told = desk.paper("a").say("An avalanche had shaken the hut", "Ann Vel")
    no = desk.paper("b").say("We felt no avalanche on Wednesday", "Bo Sten")
    assert type_of(desk.reconciled(), told, no) == "conflict"


def test_a_reports_own_voice_may_be_on_one_hand_of_what_a_story_has_one_of(desk):
    paid = desk.paper("a").say("The guild paid off the gang on Thursday night.")
    no = desk.paper("b").say("no ransom had been paid and none would be", "Bo Sten")
    assert type_of(desk.reconciled(), paid, no) == "conflict"


def test_those_who_came_home_returned(desk):
    all_back = desk.paper("a").say("All sleds that were out on the errand came home", "Ann Vel")
    one_lost = desk.paper("b").say("one sled had not returned from the errand", "Bo Sten")
    assert type_of(desk.reconciled(), all_back, one_lost) == "conflict"


@pytest.mark.parametrize(("words", "type_"), [("All our teams came home", "conflict"), ("Our teams came home", None)])
def test_that_all_did_is_at_odds_with_one_that_did_not(desk, words, type_):
    told = desk.paper("a").say(words, "Ann Vel")
    other = desk.paper("b").say("one of the teams had not come back from the ridge above Velm", "Bo Sten")
    assert type_of(desk.reconciled(), told, other) == type_


@pytest.mark.parametrize("day", ["Dec. 31", "December 31", "31 December", "December 31st"])
def test_a_day_of_the_year_is_one_word_however_it_is_written(day):
    assert "december31" in gist(f"the mast should be back in use by {day}", denies=False).so


@pytest.mark.parametrize("words", ["in December 2031", "at 31 points", "may 31 people come"])
def test_a_month_or_a_number_alone_is_no_day(words):
    assert not any(name.endswith("31") for name in gist(words, denies=False).plain)
