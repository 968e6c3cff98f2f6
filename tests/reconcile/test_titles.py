"""What a point is called: what is asked, never one side's words as if they were so."""

from datetime import datetime

import pytest

from parallax.nouns.incident import Incident
from parallax.nouns.interval import Interval
from parallax.nouns.point import Point
from parallax.nouns.reading import Reading
from parallax.nouns.story import Story
from parallax.reconcile import reconcile

NORWAY, SWEDEN = "minister of Norway", "minister of Sweden"


def titles(desk) -> list[str]:
    return [point.title for point in desk.reconciled().points if "disputed" in point.flags]


def test_a_dispute_of_yes_and_no_is_called_by_what_both_name(desk):
    desk.paper("a").say("the tractor sank after it rammed the patrol ship", "Ann Vel", role=NORWAY)
    desk.paper("b").say("the tractor rammed the patrol ship", "Bo Sten", role=SWEDEN, denial=True)
    assert titles(desk) == ["Said and denied: tractor rammed, patrol ship"]


def test_of_two_words_of_one_kind_the_one_that_is_told_keeps_its_place(desk):
    desk.paper("a").say("the trawler sank after it rammed the patrol ship", "Ann Vel", role=NORWAY)
    desk.paper("b").say("the trawler rammed the patrol ship", "Bo Sten", role=SWEDEN, denial=True)
    assert titles(desk) == ["Said and denied: rammed, patrol ship"]


def test_two_characters_of_one_act_ask_which_it_was_in_nobodys_words(desk):
    desk.paper("a").say("the brigades of Norway were regrouped from the valley", "Ann Vel", role=NORWAY)
    desk.paper("b").say("the brigades of Norway retreated in panic from the valley", "Bo Sten", role=SWEDEN)
    (title,) = titles(desk)
    assert title.startswith("Whether a force moved by choice or was driven off: brigades")
    assert "regroup" not in title
    assert "retreat" not in title


def test_who_began_is_asked_of_those_who_each_name_the_other(desk):
    desk.paper("a").say("the Swedish guards fired the first shots at the border post", "Ann Vel", role=NORWAY)
    desk.paper("b").say("our guards returned fire at the border post", "Bo Sten", role=SWEDEN)
    (title,) = titles(desk)
    assert title.startswith("Who began it: ")
    assert "Swedish" not in title
    assert "returned" not in title


def test_two_causes_are_both_named(desk):
    desk.paper("a").say("the fire was caused by worn cables", "Ann Vel", role="engineer")
    desk.paper("b").say("the fire was caused by lightning", "Bo Sten", role="captain")
    assert titles(desk) == ["What the cause was: cables / lightning"]


def test_where_no_word_is_shared_it_is_said_that_the_words_are_denied(desk):
    paper = desk.paper("a")
    told = paper.say("Three of the dead were left off the list", "Ann Vel", role="nurse")
    paper.say("No such instruction exists", "Bo Sten", role="minister", about=told)
    assert titles(desk) == ["Said and denied: “Three of the dead were left off the list”"]


def test_an_act_that_both_hands_tell_of_asks_whether_it_came_about(desk):
    one, other = desk.paper("a"), desk.paper("b")
    said = one.say("Norwegian guns shelled the village of Velmark at dawn", "Ann Vel", role=SWEDEN)
    denied = other.say("the village of Velmark had been shelled by Norwegian guns", "Bo Sten", role=NORWAY, denial=True)
    acts = (
        Incident("i1", "attack", target="the village of Velmark", statements=(said,)),
        Incident("i2", "attack", target="Velmark village", polarity="denied", statements=(denied,)),
    )
    readings = [
        Reading(each.id, tuple(each.actors.values()), tuple(each.statements), incidents=(act,))
        for each, act in zip((one, other), acts, strict=True)
    ]
    story = reconcile(Story("story", ("a", "b")), [one.report(), other.report()], readings, ())
    assert [point.title for point in story.points] == ["Whether Velmark village was attacked"]


def test_what_no_one_disputes_keeps_its_words(desk):
    desk.paper("a").say("The dam will hold until the morning", "Ann Vel")
    assert [point.title for point in desk.reconciled().points] == ["“The dam will hold until the morning”"]


def _length(text: str, low: float) -> dict:
    return {text: {"low": low, "unit": "barrel", "per": "day"}}


def test_figures_of_several_origins_without_a_question_are_called_by_what_all_name(desk):
    desk.paper("a").say(
        "the pipeline is losing 75,000 barrels of crude", "Ann Vel", _length("75,000 barrels", 75000), role=NORWAY
    )
    desk.paper("b").say(
        "the pipeline is losing 60,000 barrels of crude", "Bo Sten", _length("60,000 barrels", 60000), role=SWEDEN
    )
    points = desk.reconciled().points
    assert [point.title for point in points if point.kind == "figure"] == [
        "Figures on pipeline, losing, crude (barrel per day)"
    ]
    assert not points[0].asks


def test_one_origins_figure_keeps_its_own_words(desk):
    desk.paper("a").say("the pipeline is losing 75,000 barrels of crude", "Ann Vel", _length("75,000 barrels", 75000))
    (point,) = desk.reconciled().points
    assert point.title == "“the pipeline is losing 75,000 barrels of crude”"
    assert not point.asks


def _between(first: tuple[int, int] | None, last: tuple[int, int] | None) -> Interval:
    start, end = (datetime(2031, *each) if each else None for each in (first, last))
    return Interval(start, end)


@pytest.mark.parametrize(
    ("window", "told"),
    [
        (_between((5, 1), (5, 31)), "People killed, May 2031"),
        (_between((5, 1), (5, 8)), "People killed, 1 to 8 May"),
        (_between((4, 28), (5, 2)), "People killed, 28 April to 2 May"),
        (_between(None, (12, 28)), "People killed, by 28 December"),
        (_between((2, 24), None), "People killed, since 24 February"),
        (_between((1, 1), (12, 31)), "People killed, 2031"),
    ],
)
def test_the_time_that_all_figures_cover_stands_in_the_question(desk, window, told):
    from dataclasses import replace

    paper = desk.paper("a")
    paper.say("the flood has killed 12 people", "Ann Vel", {"12 people": {"low": 12, "state": "dead"}})
    paper.figures = [replace(each, window=window) for each in paper.figures]
    (point,) = desk.reconciled().points
    assert point.title == told


@pytest.mark.parametrize(("title", "asks"), [("People killed", True), ("“he fell”", False), ("Figures (km)", False)])
def test_a_title_asks_unless_it_quotes_or_lists(title, asks):
    assert Point("p", "s", title, "figure").asks is asks
