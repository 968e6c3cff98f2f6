from datetime import datetime

import pytest

from parallax.nouns.figure import Figure
from parallax.nouns.interval import Interval
from parallax.nouns.place import Place
from parallax.nouns.range import Range
from parallax.nouns.span import Span
from parallax.nouns.statement import Statement
from parallax.reconcile.closeness import closeness
from parallax.reconcile.days import compare_windows
from parallax.reconcile.scope import compare_places
from parallax.reconcile.subject import same_subject, subject_of
from parallax.reconcile.subject_counted import head_of


def days(first: int, last: int | None = None) -> Interval:
    return Interval(datetime(2031, 5, first), datetime(2031, 5, last or first))


def figure(
    words: str, text: str, low: float | None, high: float | None = None, **told: object
) -> tuple[Figure, Statement]:
    span = Span(0, len(words))
    statement = Statement("s1", "r1", span, words, (span,), span)
    at = words.index(text)
    fields = {"unit": "count", "comparator": None, **told}
    size = Range(low, high, fields.pop("comparator"))
    return Figure("f1", "s1", Span(at, at + len(text)), text, size, fields.pop("unit"), **fields), statement


def subject(words: str, text: str, **told: object):
    return subject_of(*figure(words, text, 5, 5, **told))


@pytest.mark.parametrize(
    ("words", "text", "state"),
    [
        ("The flood killed 5 people", "5 people", "dead"),
        ("5 people were injured", "5 people", "wounded"),
        ("Police arrested 5 people", "5 people", "detained"),
        ("5 people crossed the border", "5 people", "displaced"),
        ("5 people were at the meeting", "5 people", None),
    ],
)
def test_the_state_of_people_is_read_from_the_words_beside(words, text, state):
    assert subject(words, text, unit="person", counted="people").state == state


def test_a_length_has_a_role_and_an_anchor():
    depth = subject("struck at a depth of just 5 km, 90 km south of Arlen", "5 km", unit="km")
    distance = subject("struck at a depth of just 9 km, 5 km south of Arlen", "5 km", unit="km")
    assert (depth.role, distance.role, distance.anchor) == ("depth", "distance", "arle")
    assert not same_subject(depth, distance)


@pytest.mark.parametrize(
    ("words", "text", "part"),
    [
        ("5 children were killed", "5 children", "child"),
        ("We have received 5 people with burns", "5 people", "received"),
        ("5 people were seriously injured", "5 people", "seriously"),
        ("5 civilians were killed", "5 civilians", None),
    ],
)
def test_groups_are_parts(words, text, part):
    assert subject(words, text, unit="person", counted=text.split()[1]).part == part


def test_others_are_added():
    assert subject("while 5 others died in a village", "5 others", unit="person", counted="others").added


def test_a_toll_said_to_have_risen():
    assert subject("The death toll has risen to 5 people", "5 people", unit="person", counted="people").risen


@pytest.mark.parametrize(
    ("counted", "head"),
    [
        ("settlements", "settlement"),
        ("temporary accommodation centres", "centr"),
        ("dead in the province", "kill"),
        (None, None),
    ],
)
def test_the_head_of_what_is_counted(counted, head):
    assert head_of(counted) == head


def ranged(low, high, comparator=None, vague=None, text="x"):
    return figure(text, text, low, high, comparator=comparator, vague=vague, unit="person")[0]


@pytest.mark.parametrize(
    ("one", "other", "kind"),
    [
        (ranged(200, None, "more than"), ranged(249, 249), "bound"),
        (ranged(3000, None, "more than"), ranged(6000, 6000), "loose"),
        (ranged(21, None, "at least"), ranged(25, 25), "loose"),
        (ranged(12, None, vague="dozens"), ranged(50, 50), "vague"),
        (ranged(12, None, vague="dozens"), ranged(249, 249), "loose"),
        (ranged(12, None, vague="dozens"), ranged(5, 5), "incompatible"),
        (ranged(12, None, vague="dozens"), ranged(12, None, vague="dozens"), "vague"),
        (ranged(7, 7), ranged(9, 9), "incompatible"),
        (ranged(7, 7), ranged(7, 7), "equal"),
    ],
)
def test_how_near_values_are(one, other, kind):
    assert closeness(one, other).kind == closeness(other, one).kind == kind


@pytest.mark.parametrize(
    ("one", "other", "kind"),
    [
        (days(1), days(1), "same"),
        (days(1), days(2), "apart"),
        (days(1, 9), days(2, 9), "same"),
        (days(3), days(1, 9), "within"),
        (days(1, 9), None, "unstated"),
        (None, None, "neither"),
        (Interval(None, datetime(2031, 5, 2)), days(5), "apart"),
    ],
)
def test_how_windows_stand(one, other, kind):
    assert compare_windows(one, other).kind == compare_windows(other, one).kind == kind


PLACES = {
    "city": Place("city", "Arlen", ("Arlen",), 51.0, 7.0, "settlement", country="DE"),
    "near": Place("near", "Obrook", ("Obrook",), 51.1, 7.0, "settlement", country="DE"),
    "far": Place("far", "Istad", ("Istad",), 54.0, 7.0, "settlement", country="DE"),
    "region": Place("region", "Velmark", ("Velmark",), 51.2, 7.2, "region", country="DE"),
    "country": Place("country", "Germany", ("Germany",), 51.5, 10.5, "country", country="DE"),
    "lost": Place("lost", "Nowhere", ("Nowhere",)),
}


@pytest.mark.parametrize(
    ("one", "other", "kind"),
    [
        ("city", "city", "same"),
        ("city", "region", "within"),
        ("region", "country", "within"),
        ("city", "near", "near"),
        ("city", "far", "apart"),
        ("city", None, "unstated"),
        ("city", "lost", "unstated"),
        ("lost", None, "neither"),
    ],
)
def test_how_places_stand(one, other, kind):
    assert compare_places(one, other, PLACES).kind == compare_places(other, one, PLACES).kind == kind


def test_a_whole_country_tells_no_scope_of_harm():
    assert compare_places("city", "country", PLACES, countries=False).kind == "unstated"


@pytest.mark.parametrize(
    ("words", "text", "added"),
    [
        ("113 people were hurt. Another 5 people are missing", "5 people", False),
        ("Nine people are missing and another 5 people were reported missing", "5 people", True),
    ],
)
def test_another_adds_only_to_what_was_told_in_the_same_state(words, text, added):
    assert subject(words, text, unit="person", counted="people", state="missing").added is added


@pytest.mark.parametrize("words", ["The island, home to 5 people, was hit", "a village with a population of 5 people"])
def test_all_who_live_in_a_place_are_its_population(words):
    lives = subject(words, "5 people", unit="person", counted="people")
    assert lives.role == "population"
    assert not same_subject(lives, subject("5 people came", "5 people", unit="person", counted="people"))


def test_three_workers_of_the_board_are_no_part():
    assert subject("5 workers of the board were charged", "5 workers", unit="person", counted="workers").part is None
    assert subject("5 of the workers were charged", "5", unit="person", counted="workers").part is not None


@pytest.mark.parametrize(
    ("words", "text", "state"),
    [
        ("The toll in the northern province rose to 5", "5", "dead"),
        ("It is a province of 5 people", "5 people", None),
    ],
)
def test_a_toll_told_of_a_place_stays_one(words, text, state):
    told = {"state": "dead"} if state else {}
    assert subject(words, text, unit="person", **told).state == state


def test_a_distance_from_a_line_without_a_name_is_measured_from_that_line():
    one = subject(
        "It lies 5 km from the line of contact, which moved in May", "5 km", unit="km", counted="distance to line"
    )
    two = subject(
        "It is 5 miles from the line of contact, and quiet", "5 miles", unit="mile", counted="distance to line"
    )
    assert same_subject(one, two)


def test_a_share_that_is_held_is_no_part_and_no_measure_taken_once():
    one = subject("Velm owns 5 percent of the shares", "5 percent", unit="percent", counted="shares")
    two = subject("turnout was 5 percent", "5 percent", unit="percent", counted="turnout")
    assert (one.role, one.part, one.measured) == ("stake", None, False)
    assert not same_subject(one, two)
