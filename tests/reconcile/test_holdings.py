"""Shares that somebody holds, sums and shares told anew by name, and parts whose whole stands in an earlier sentence."""

import pytest

from parallax.reconcile.holdings import holder_of, is_held
from tests.reconcile.found import relations, type_of

PERCENT = {"unit": "percent"}
CROWNS = {"unit": "crown"}


@pytest.mark.parametrize(
    ("before", "after", "held"),
    [
        ("Velm Partners owns ", " of the shares", True),
        ("Velm now holds ", " of the capital", True),
        ("the fund disposes since Monday of ", " of the votes", True),
        ("Velm already owns ", " of Orvane Mills", True),
        ("it could count on ", " of the shares", True),
        ("shareholders have tendered ", " of the shares", False),
        ("The Rehn family holds ", " of the looms", True),
        ("the fund has raised its stake in Velm to ", " in May", True),
        ("the fund took a ", " stake", True),
        ("the army holds ", " of the town", False),
        ("the mill has lost ", " of its workers", False),
        ("prices rose ", " in May", False),
        ("they counted ", " of May's orders", False),
    ],
)
def test_a_share_is_held_where_a_verb_of_holding_takes_it(before: str, after: str, held: bool) -> None:
    assert is_held(before, after) is held


def test_the_holder_is_the_last_name_before_the_verb_or_of_the_sentence_before() -> None:
    assert holder_of("Telm fell. On Monday Velm Partners owns ", "") == "velm"
    assert holder_of("It already owns ", "The price is fair, Velm Partners said.") == "velm"
    assert holder_of("it owns ", "") is None


def test_what_one_holder_holds_on_a_later_day_is_an_update(desk):
    first = {"29 percent": {"low": 29, "counted": "shares", **PERCENT}}
    desk.paper("a").say("Velm Partners owns 29 percent of the shares.", None, first)
    second = {"31 percent": {"low": 31, "counted": "capital", **PERCENT}}
    desk.paper("b", published=9).say("Velm now holds 31 percent of the capital.", None, second)
    assert relations(desk.reconciled())["29 percent", "31 percent"].type == "update"


def test_what_two_hold_is_never_set_side_by_side(desk):
    first = {"29 percent": {"low": 29, "counted": "shares", **PERCENT}}
    desk.paper("a").say("Velm Partners owns 29 percent of the shares.", None, first)
    second = {"7 percent": {"low": 7, "counted": "shares", **PERCENT}}
    desk.paper("b", published=9).say("The Orvane fund holds 7 percent of the shares.", None, second)
    assert type_of(desk.reconciled(), "29 percent", "7 percent") is None


def test_he_who_holds_may_be_named_in_the_sentence_before(desk):
    paper = desk.paper("a")
    paper.say("The price is fair, Velm Partners said.", None)
    paper.say("It owns 29 percent of the shares.", None, {"29 percent": {"low": 29, "counted": "shares", **PERCENT}})
    second = {"31 percent": {"low": 31, "counted": "capital", **PERCENT}}
    desk.paper("b", published=9).say("Velm now holds 31 percent of the capital.", None, second)
    assert type_of(desk.reconciled(), "29 percent", "31 percent") == "update"


def test_a_sum_of_one_name_told_anew_is_an_update(desk):
    first = {"640 crowns": {"low": 640, "counted": "net debt", **CROWNS}}
    desk.paper("a").say("Net debt amounted to 640 crowns.", None, first)
    second = {"690 crowns": {"low": 690, "counted": "net debt", **CROWNS}}
    desk.paper("b", published=9).say("At the mill net debt has grown to 690 crowns.", None, second)
    assert relations(desk.reconciled())["640 crowns", "690 crowns"].type == "update"


@pytest.mark.parametrize("told", [{"counted": "cash"}, {"counted": "net debt", "per": "share"}, {"counted": None}])
def test_a_sum_of_another_name_or_kind_is_another_question(desk, told):
    first = {"640 crowns": {"low": 640, "counted": "net debt", **CROWNS}}
    desk.paper("a").say("Net debt amounted to 640 crowns.", None, first)
    desk.paper("b", published=9).say(
        "The other came to 690 crowns.", None, {"690 crowns": {"low": 690, **CROWNS, **told}}
    )
    assert type_of(desk.reconciled(), "640 crowns", "690 crowns") is None


def test_jobs_and_posts_are_counted_as_one_thing(desk):
    desk.paper("a").say(
        "The union fears for 170 jobs.", "Ann Vel", {"170 jobs": {"low": 170, "unit": "count", "counted": "jobs"}}
    )
    posts = {"170 posts": {"low": 170, "unit": "count", "counted": "posts"}}
    desk.paper("b").say("The mill will give up 170 posts.", "Bo Sten", posts)
    (point,) = [one for one in desk.reconciled().points if len(one.figures) == 2]
    assert point.kind == "figure"
