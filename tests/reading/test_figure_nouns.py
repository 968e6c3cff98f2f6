"""What a number counts where its noun stands elsewhere, what is part of what, and ages, which count nothing."""

from collections.abc import Callable
from datetime import datetime

import pytest

from parallax.nouns.reading import Reading
from parallax.nouns.report import Published
from parallax.reading.annotators import Annotation
from parallax.reading.figures import Quantity, find_quantities
from parallax.reading.times.find import find_times

Annotate = Callable[[str], Annotation]
DAY = Published(datetime(2031, 3, 5), "given", "day")


def read(annotate: Annotate, text: str) -> tuple[Quantity, ...]:
    doc = annotate(text)
    return find_quantities(doc, find_times(doc, DAY), DAY)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Arrests rose by 30 to 412.", [(30, "count", "arrests"), (412, "count", "arrests")]),
        ("Deaths doubled to 36.", [(36, "person", "deaths")]),
        ("The number of cases climbed to 912.", [(912, "count", "cases")]),
        ("Ward 3 had 40 cases and Ward 4 had 55.", [(40, "count", "cases"), (55, "count", "cases")]),
        ("Of the 41 residents, 38 got out.", [(41, "person", "residents"), (38, "person", "residents")]),
        ("Nine of them were children.", [(9, "person", "children")]),
        ("Prices rose to 40.", [(40, "count", None)]),
        ("Police lowered the number of arrests from 52 to 41.", [(52, "count", "arrests"), (41, "count", "arrests")]),
        ("A recount cut the lead from 2,918 votes to 611.", [(2918, "count", "votes"), (611, "count", "votes")]),
        ("Vel had 148,210 votes against 144,806 for Sten.", [(148210, "count", "votes"), (144806, "count", "votes")]),
        ("The union put the number of dead at 41.", [(41, "person", "dead")]),
        ("The board put Friday's dead at 61.", [(61, "person", "dead")]),
        ("It put the dead at nine and the missing at 12.", [(9, "person", "dead"), (12, "person", "missing")]),
        ("The mayor put the job losses at 520.", [(520, "count", "job")]),
        ("Police put the crowd at 4,000.", [(4000, "person", "people")]),
        ("Arlen has a population of 4,000.", [(4000, "person", "people")]),
        (
            "The observatory put its magnitude at 6.4; the institute said it was 6.2.",
            [(6.4, "magnitude", None), (6.2, "magnitude", None)],
        ),
    ],
)
def test_the_noun_is_taken_from_elsewhere_in_the_clause(
    annotate: Annotate, text: str, found: list[tuple[float, str, str | None]]
) -> None:
    assert [(one.range.low, one.unit, one.counted) for one in read(annotate, text)] == found


def test_a_part_named_before_its_whole_is_part_of_it(read: Callable[[str], Reading]) -> None:
    part, whole = read("Air defences downed 27 of 31 drones.").figures
    assert (part.text, part.counted, part.state, part.part_of) == ("27", "drones", "shot down", whole.id)
    assert (whole.counted, whole.state, whole.part_of) == ("drones", None, None)


def test_the_toll_before_and_the_toll_now_are_two(annotate: Annotate) -> None:
    assert [one.range.low for one in read(annotate, "The death toll rose from 24 to 31.")] == [24, 31]
    (one,) = read(annotate, "From 24 to 31 people died.")
    assert (one.range.low, one.range.high) == (24, 31)


@pytest.mark.parametrize(
    ("text", "share"),
    [
        ("Output was cut by almost half.", 0.5),
        ("Half the town burned.", 0.5),
        ("Fewer than 5 of every 100 relapse.", 0.05),
        ("A third of them left.", 1 / 3),
    ],
)
def test_shares(annotate: Annotate, text: str, share: float) -> None:
    (one,) = read(annotate, text)
    assert (one.range.high, one.unit) == (pytest.approx(share), "share")


@pytest.mark.parametrize(
    "text",
    [
        "He turned 60 on Sunday.",
        "Women over 40 may join.",
        "Men older than twenty may join.",
        "A third suspect fled.",
        "Dorn, 24, was freed.",
        "Firms of the FTSE 100 met those of the Fortune 500.",
    ],
)
def test_ages_ordinals_and_names_of_lists_are_no_figures(annotate: Annotate, text: str) -> None:
    assert read(annotate, text) == ()


def test_what_follows_an_age_word_with_a_noun_counts(annotate: Annotate) -> None:
    assert [one.range.low for one in read(annotate, "The men over 40 tables away laughed.")] == [40]


def test_an_amount_of_something_is_no_fall(annotate: Annotate) -> None:
    (rain,) = read(annotate, "The storm dropped 30 mm of rain.")
    (level,) = read(annotate, "The level dropped 30 mm.")
    assert (rain.change, level.change) == (None, "down")


def test_a_rate_is_read_past_a_conversion(annotate: Annotate) -> None:
    first, second = read(annotate, "They paid $6 (€5) per share.")
    assert (first.per, second.per) == ("share", "share")


@pytest.mark.parametrize(
    ("text", "unit", "counted", "per"),
    [
        ("Crude rose to $58.24 a barrel.", "usd", "dollar per barrel", "barrel"),
        ("The pump moves 40 litres per second.", "litre", "litre per second", "second"),
        ("The field gives 90,000 bpd.", "barrel", "barrel per day", "day"),
        ("The fine of $200 a day stands.", "usd", "dollar per day", "day"),
        ("Eggs cost 64 cents a dozen.", "cent", "cent per dozen", "dozen"),
        ("The works make 400 cars a day.", "count", "cars", "day"),
        ("Calls came at an average of 35 per week.", "count", None, "week"),
    ],
)
def test_a_rate_is_named_where_nothing_else_is_counted(
    annotate: Annotate, text: str, unit: str, counted: str | None, per: str
) -> None:
    (one,) = read(annotate, text)
    assert (one.unit, one.counted, one.per, one.range.comparator) == (unit, counted, per, None)


def test_what_was_spent_is_a_length_of_time(annotate: Annotate) -> None:
    (one,) = read(annotate, "She spent the past 40 days at sea.")
    assert (one.range.low, one.unit) == (40, "day")


@pytest.mark.parametrize(
    "text",
    [
        "The death toll from an explosion at a paper mill in the north of Norway rose to 27 on Wednesday.",
        "One of the injured died on Sunday, which brings the toll to 27.",
        "The council raised the toll to 27.",
    ],
)
def test_a_toll_counts_the_dead(annotate: Annotate, text: str) -> None:
    one = read(annotate, text)[-1]
    assert (one.range.low, one.unit, one.state) == (27, "person", "dead")


@pytest.mark.parametrize("where", ["in the blast", "in Tuesday's explosion at a fireworks plant"])
def test_what_runs_down_from_one_number_to_another_is_no_range(annotate: Annotate, where: str) -> None:
    text = f"Officials lowered the number of people killed {where} from 34 to 31."
    assert [(one.range.low, one.range.high, one.unit, one.state) for one in read(annotate, text)] == [
        (34, 34, "person", "dead"),
        (31, 31, "person", "dead"),
    ]


def test_a_part_is_in_the_state_of_its_whole_and_gives_its_noun_to_nobody(annotate: Annotate) -> None:
    text = "The blast killed at least nine people, including two children, and injured more than 40."
    assert [(one.range.low, one.counted, one.state) for one in read(annotate, text)] == [
        (9, "people", "dead"),
        (2, "children", "dead"),
        (40, "people", "wounded"),
    ]


@pytest.mark.parametrize("text", ["A woman of 29 died on Sunday.", "Among them was a boy of four from Arlen."])
def test_an_age_after_of_counts_nothing(annotate: Annotate, text: str) -> None:
    assert not [one for one in read(annotate, text) if one.range.low in {29, 4}]


@pytest.mark.parametrize(
    "text", ["About 40 people took part.", "More than 40 people had joined it.", "Some 40 people marched."]
)
def test_who_came_is_told_to_have_gathered(annotate: Annotate, text: str) -> None:
    (one,) = read(annotate, text)
    assert (one.unit, one.state) == ("person", "gathered")
