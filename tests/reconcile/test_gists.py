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
    ],
)
def test_a_no_governs_what_it_denies_and_nothing_else(words, not_so):
    assert not_so <= gist(words, False).not_so
    if not not_so:
        assert not gist(words, False).not_so & {"arm", "spoon", "sentence"}


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
