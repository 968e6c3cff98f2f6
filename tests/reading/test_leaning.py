"""Numbers that lean on what was told before them, and measures named by the subject of their verb."""

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


def found_in(annotate: Annotate, text: str) -> tuple[Quantity, ...]:
    doc = annotate(text)
    return find_quantities(doc, find_times(doc, DAY), DAY)


def last(annotate: Annotate, text: str) -> tuple[object, ...]:
    one = found_in(annotate, text)[-1]
    return one.range.low, one.unit, one.counted, one.state


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The injured at the harbour number 31.", (31, "person", "injured", "wounded")),
        ("The missing now total 18.", (18, "person", "missing", "missing")),
        ("Of the wounded, who are now 31, six are in danger.", (6, "person", "wounded", "wounded")),
        ("The number of ill sailors rose to 412 and that of the dead to 9.", (9, "person", "dead", "dead")),
        ('Four died here. Six more died at Telm. "Ten altogether," said the nurse.', (10, "person", None, "dead")),
        ("His men have counted the burnt boats: there are 17.", (17, "count", "burnt boats", "burned")),
        ("The mill now employs 2,300.", (2300, "person", "employees", None)),
        ("The plan is to cut 600 jobs. Of these, 240 would go in Orvane.", (240, "count", "jobs", None)),
        ("The mill employs 510 people. Of these, 340 work in Orvane.", (340, "person", "people", None)),
        ("In May 900 people fled. Some 350 of them are staying with friends.", (350, "person", "people", None)),
        ("The firm has a loan of 80 million crowns. It owes 130 million.", (130e6, "crown", None, None)),
    ],
)
def test_a_bare_number_counts_what_it_leans_on(annotate: Annotate, text: str, found: tuple[object, ...]) -> None:
    assert last(annotate, text) == found


@pytest.mark.parametrize(
    "text",
    [
        "The firm has 80 million crowns and 30 million euros. It owes 130 million.",
        "The loan is 80 million crowns. Nearly 130 million saw the show.",
    ],
)
def test_a_sum_has_a_currency_only_where_one_alone_was_told_and_its_words_are_of_money(
    annotate: Annotate, text: str
) -> None:
    assert last(annotate, text)[1] != "crown"


def test_the_next_street_is_no_count_of_the_injured(annotate: Annotate) -> None:
    assert found_in(annotate, "They live at number 64.") == ()


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("Net debt amounted to 70 million crowns in May.", "net debt"),
        ("Net debt had grown to 90 million crowns.", "net debt"),
        ("Net debt stood at $70 million.", "net debt"),
        ("The lender says net debt is 70 million crowns.", "net debt"),
        ("It had net debt of 70 million crowns.", "net debt"),
        ("Unemployment fell to 5.2 percent.", "unemployment"),
        ("Prices rose 3 percent.", None),
        ("It was 12 percent.", None),
        ("The teacher was 30 percent slower.", None),
    ],
)
def test_a_measure_is_of_what_its_verb_has_for_a_subject(annotate: Annotate, text: str, counted: str | None) -> None:
    assert found_in(annotate, text)[0].counted == counted


def test_a_rate_keeps_its_name(annotate: Annotate) -> None:
    assert found_in(annotate, "The fine of $90 a day stands.")[0].counted == "dollar per day"


def test_a_speed_told_apart_from_its_conversion_is_a_speed(annotate: Annotate) -> None:
    first, second = found_in(annotate, "The tram was going at 60 kilometres (37 miles) per hour.")
    assert (first.unit, second.unit, second.flags) == ("kilometre per hour", "mile per hour", ("converted",))


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("Two fighter-bombers crossed the lake.", "count"),
        ("Four Tu-95 bombers took off.", "count"),
        ("Two suicide bombers were shot.", "person"),
    ],
)
def test_bombers_that_fly_are_things(annotate: Annotate, text: str, unit: str) -> None:
    assert found_in(annotate, text)[0].unit == unit


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("Eight people were believed to be still lying under the rubble.", "missing"),
        ("More than 40 people may be buried under a landslide.", "missing"),
        ("Five are still being sought.", "missing"),
        ("Some 900 people had left the town and registered.", "displaced"),
        ("More than 800 inhabitants have turned their backs on the valley.", "displaced"),
        ("About 6,000 people, most of the town, have left.", "displaced"),
        ("Thousands of people came to the main square of Telm.", "gathered"),
        ("Some 900 people left the meeting.", None),
    ],
)
def test_what_befell_people_is_told_by_more_than_one_word(annotate: Annotate, text: str, state: str | None) -> None:
    assert found_in(annotate, text)[0].state == state


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Not one worker was hurt.", ("Not one worker", "worker", "wounded")),
        ("Not a single child died.", ("Not a single child", "child", "dead")),
        ("Nor had a single soldier been killed in Telm.", ("a single soldier", "soldier", "dead")),
    ],
)
def test_not_one_is_nobody(annotate: Annotate, text: str, found: tuple[str, str, str]) -> None:
    (one,) = found_in(annotate, text)
    assert (one.range.low, one.range.high) == (0, 0)
    assert (one.text, one.counted, one.state) == found


def test_one_worker_hurt_is_not_nobody(annotate: Annotate) -> None:
    assert all(one.range.high != 0 for one in found_in(annotate, "One worker was hurt and a single child died."))


def wholes(reading: Reading) -> dict[str, str]:
    by_id = {one.id: one.text for one in reading.figures}
    return {one.text: by_id[one.part_of] for one in reading.figures if one.part_of}


def test_a_part_finds_its_whole_in_a_sentence_before(read: Callable[[str], Reading]) -> None:
    told = wholes(
        read(
            "In all, 28 miners were killed on Monday. Of these, 23 died in the shaft. The other five lost their lives above."
        )
    )
    assert told == {"23": "28 miners", "five": "28 miners"}


def test_a_part_of_the_dead_is_of_a_count_of_dead(read: Callable[[str], Reading]) -> None:
    told = wholes(
        read("The raid killed 31 people and injured 90. Nurses cared for 60 men. Twelve of the dead were sailors.")
    )
    assert told == {"Twelve of the dead": "31 people"}


def test_a_part_is_no_larger_than_its_whole_and_not_far_from_it(read: Callable[[str], Reading]) -> None:
    assert wholes(read("Nine people were hurt. Some 20 of them went home.")) == {}
    long = "The talks went on in the old town hall without a break. " * 10
    assert wholes(read(f"Ninety people were hurt. {long}Some 20 of them went home.")) == {}


def test_what_goes_on_from_a_part_counts_the_same(read: Callable[[str], Reading]) -> None:
    reading = read("Thirty people were hurt. Twelve of them are in the clinic, four in intensive care.")
    assert [(one.text, one.unit, one.counted) for one in reading.figures] == [
        ("Thirty people", "person", "people"),
        ("Twelve", "person", "people"),
        ("four", "person", "people"),
    ]


@pytest.mark.parametrize(
    ("text", "unit", "counted"),
    [
        ("The company said that 61 nurses had come. The mayor spoke of 9.", "person", "nurses"),
        ("The list on the door had 21 names on Tuesday. This morning it had 24.", "count", "names"),
        ("The mill says that it has 6,200 looms. The number is 2,600.", "count", "looms"),
        ("They found nine kilometres of pipe in the ground. The town speaks of 11.", "km", "pipe"),
    ],
)
def test_a_bare_number_that_answers_the_one_before_counts_the_same(
    annotate: Annotate, text: str, unit: str, counted: str
) -> None:
    assert last(annotate, text)[1:3] == (unit, counted)
