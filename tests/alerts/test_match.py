from dataclasses import replace

import pytest

from parallax.account import find_changes
from parallax.alerts import find_matches
from parallax.nouns.account import Account
from parallax.nouns.alert_rule import AlertRule, Receiver
from parallax.nouns.relation import Relation

from .conftest import STDOUT, without


def test_a_conflict_is_found_with_both_its_parts(account, ask):
    (match,) = ask(without(account, "r-post"), account, "conflict")
    assert (match.when, match.story, match.point) == ("conflict", "t-mill", "q-dead")
    assert (match.before, match.after, match.reports) == (("f-1", "f-2"), ("f-3",), ("r-post",))
    assert len(match.keys) == 2
    assert not ask(account, account, "conflict")


@pytest.mark.parametrize(
    ("when", "gone", "after"),
    [
        ("denial", "r-ebb", ("s-8",)),
        ("caveat", "r-ebb", ("s-9",)),
        ("new-report", "r-tide", ("r-tide",)),
        ("new-origin", "r-post", ("s-3",)),
        ("new-statement", "r-tide", ("s-5",)),
    ],
)
def test_what_a_report_brings(account, ask, when, gone, after):
    matches = ask(without(account, gone), account, when)
    assert after in [match.after for match in matches]
    assert all(match.when == when for match in matches)


def test_a_new_origin_of_two_points_is_one_alert(account, ask):
    matches = ask(without(account, "r-post"), account, "new-origin")
    assert [match.after for match in matches] == [("s-3",), ("s-4",)]


def test_a_copy_is_no_new_statement_nor_origin(account, ask):
    matches = ask(without(account, "r-tide"), account, "new-statement", "new-origin")
    assert {match.after for match in matches} == {("s-5",)}


def test_an_update_is_one_alert_for_all_that_it_replaces(account, ask):
    updates = (Relation("f-1", "f-3", "update", "later"), Relation("f-4", "f-3", "update", "later"))
    later = replace(account, points=(replace(account.points[0], relations=updates), *account.points[1:]))
    four = replace(account.statements[3], report="r-ebb")
    later = replace(later, statements=tuple(four if each.id == "s-4" else each for each in later.statements))
    (match,) = ask(without(later, "r-post"), later, "update")
    assert (match.before, match.after) == (("f-1", "f-2", "f-4"), ("f-3",))


def test_a_new_story_is_known_by_any_of_its_reports(account, ask):
    (match,) = ask(Account(), account, "new-story")
    assert (match.after, len(match.keys)) == (("t-mill",), 3)
    (fewer,) = ask(Account(), without(account, "r-post"), "new-story")
    assert set(fewer.keys) < set(match.keys)


def test_words_that_a_rewritten_report_dropped_are_retracted(account, ask):
    former = replace(account.reports[0], id="r-was")
    gone = replace(account.statements[0], id="s-gone", report="r-was", text="Nobody died")
    first = without(account, "r-ebb")
    earlier = replace(first, reports=(former, *first.reports), statements=(gone, *first.statements))
    retracted, rewritten = ask(earlier, account, "retracted", "rewritten")
    assert (retracted.when, retracted.before, retracted.reports) == ("retracted", ("s-gone",), ("r-ebb",))
    assert (rewritten.when, rewritten.after) == ("rewritten", ("r-ebb",))


def test_a_correction_in_a_report_s_own_voice_is_none_of_a_speaker(account, ask):
    right = replace(account, statements=tuple(replace(each, correction=each.caveat) for each in account.statements))
    assert [match.when for match in ask(without(right, "r-ebb"), right, "correction", "retracted")] == ["correction"]
    said = replace(right, statements=tuple(replace(each, own_voice=False) for each in right.statements))
    assert [match.when for match in ask(without(said, "r-ebb"), said, "correction", "retracted")] == [
        "correction",
        "retracted",
    ]


def test_agreed_across_sides(account, ask):
    across = (Relation("f-1", "f-3", "agree", "bound", across=True), Relation("f-1", "f-2", "agree", "equal"))
    later = replace(
        account, points=(replace(account.points[0], relations=across, flags=("agreed",)), *account.points[1:])
    )
    earlier = without(account, "r-post")
    matches = [match for match in ask(earlier, later, "agreed") if match.point == "q-dead"]
    assert [match.after for match in matches] == [("f-1", "f-3")]
    assert not [match for match in ask(later, later, "agreed") if match.point == "q-dead"]


def test_a_copy_that_is_stale(account, ask):
    relations = (Relation("f-1", "f-3", "update", "later"), Relation("f-2", "f-3", "update", "later"))
    later = replace(account, points=(replace(account.points[0], relations=relations), *account.points[1:]))
    (match,) = ask(without(later, "r-post"), later, "stale-copy")
    assert (match.before, match.after) == (("f-2",), ("f-3",))


def test_a_figure_passes_a_bound_once(account, ask):
    earlier = without(account, "r-post")
    (match,) = ask(earlier, account, "figure-above", low=8)
    assert (match.point, match.after, match.bound, match.reports) == ("q-dead", ("f-3",), 8, ("r-post",))
    assert match.before == ("f-1", "f-2")
    assert not ask(earlier, account, "figure-above", low=9)
    assert not ask(earlier, account, "figure-above", low=5)
    assert not ask(account, account, "figure-above", low=8)
    assert not ask(earlier, account, "figure-above", low=8, counted=("displaced",))


def test_a_figure_with_an_open_end_is_surely_below_nothing(account, ask):
    found = ask(without(account, "r-post"), account, "figure-below", high=2)
    assert [match.after for match in found] == [("f-4",)]
    assert not ask(without(account, "r-tide"), account, "figure-below", high=1000)


@pytest.mark.parametrize(
    "conditions",
    [
        {"story": ("t-mill",)},
        {"story": ("t-old",)},
        {"story": ("ORRIN mill",)},
        {"story": ("no such", "five die")},
        {"actor": ("Orrin Fire Brigade",)},
        {"actor": ("the mill workers' union",)},
        {"actor": ("a-union",)},
        {"side": ("town of orrin",)},
        {"place": ("Orrin",)},
        {"place": ("orrín",)},
        {"counted": ("dead",)},
        {"counted": ("dead people",)},
        {"counted": ("persons",)},
        {"low": 6},
        {"high": 5},
        {"story": ("mill",), "actor": ("mill workers' union",), "place": ("Orrin",), "counted": ("dead",), "low": 8},
    ],
)
def test_conditions_that_hold(account, ask, conditions):
    assert ask(without(account, "r-post"), account, "conflict", **conditions)


@pytest.mark.parametrize(
    "conditions",
    [
        {"story": ("t-other",)},
        {"story": ("mill flood",)},
        {"actor": ("Orrin Police",)},
        {"actor": ("Mara Voss",)},
        {"side": ("Orrin",)},
        {"place": ("Vell",)},
        {"counted": ("wounded",)},
        {"low": 9},
        {"high": 4},
        {"story": ("mill",), "actor": ("Orrin Police",)},
    ],
)
def test_conditions_that_do_not_hold(account, ask, conditions):
    assert not ask(without(account, "r-post"), account, "conflict", **conditions)


def test_a_country_s_name_finds_the_places_in_it(account, ask):
    abroad = replace(account, places=tuple(replace(each, country="NO") for each in account.places))
    assert ask(without(abroad, "r-post"), abroad, "conflict", place=("Norway",))
    assert not ask(without(abroad, "r-post"), abroad, "conflict", place=("Sweden",))
    assert not ask(without(abroad, "r-post"), abroad, "conflict", place=("Norwegian",))


def test_what_several_rules_find_is_told_once_for_all_of_them(account):
    mail = Receiver("mail", "a@b.example")
    rules = (AlertRule("b", ("conflict",), (STDOUT,)), AlertRule("a", ("conflict", "denial"), (mail,)))
    earlier = without(account, "r-post")
    (match,) = find_matches(rules, earlier, account, find_changes(earlier, account), {})
    assert (match.rules, match.to) == (("a", "b"), (mail, STDOUT))
