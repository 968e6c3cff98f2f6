from collections.abc import Callable
from datetime import datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from parallax.nouns.report import Published
from parallax.reading.annotators import Annotation
from parallax.reading.figures import Quantity, find_quantities
from parallax.reading.times.find import find_times

Annotate = Callable[[str], Annotation]
THURSDAY = Published(datetime(2023, 3, 9), "given", "day")


def read(annotate: Annotate, text: str) -> tuple[Quantity, ...]:
    doc = annotate(text)
    return find_quantities(doc, find_times(doc, THURSDAY), THURSDAY)


def short(quantities: tuple[Quantity, ...]) -> list[tuple[float | None, float | None, str, str | None]]:
    return [(one.range.low, one.range.high, one.unit, one.state) for one in quantities]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "At least 17 people died and 43 others were injured.",
            [(17, None, "person", "dead"), (43, 43, "person", "wounded")],
        ),
        (
            "The flood killed at least four people and forced 240 from their homes.",
            [(4, None, "person", "dead"), (240, 240, "person", "displaced")],
        ),
        ("The fire destroyed 250 homes.", [(250, 250, "count", "destroyed")]),
        ("Police arrested 56 protesters.", [(56, 56, "person", "detained")]),
        ("The death toll rose to 31.", [(31, 31, "person", "dead")]),
        (
            "The landslide killed at least one climber and wounded four.",
            [(1, None, "person", "dead"), (4, 4, "person", "wounded")],
        ),
        ("Officials counted 24 dead and 15 wounded.", [(24, 24, "person", "dead"), (15, 15, "person", "wounded")]),
        ("Dozens were hurt.", [(12, None, "person", "wounded")]),
        ("The blast left 14 others trapped.", [(14, 14, "person", "trapped")]),
        ("Four soldiers killed two civilians.", [(4, 4, "person", None), (2, 2, "person", "dead")]),
        ("The army shot down two drones.", [(2, 2, "count", "shot down")]),
        ("Two of the dead were children.", [(2, 2, "person", "dead")]),
        ("Between 5,000 and 7,000 people marched.", [(5000, 7000, "person", "gathered")]),
        ("The strike cost the firm $4.2 billion.", [(4.2e9, 4.2e9, "usd", None)]),
        (
            "The 5.8-magnitude tremor was felt for 40 seconds.",
            [(5.8, 5.8, "magnitude", None), (40, 40, "second", None)],
        ),
        ("About 20 to 30 boats sank.", [(20, 30, "count", "sunk")]),
        ("In Arlen 2,300 people had to leave their homes.", [(2300, 2300, "person", "displaced")]),
        (
            "51 people were arrested and 1,706 workers were on strike.",
            [(51, 51, "person", "detained"), (1706, 1706, "person", "gathered")],
        ),
        (
            "The quake damaged 502 houses and more than 200 people were injured.",
            [(502, 502, "count", "damaged"), (200, None, "person", "wounded")],
        ),
        ("15 people were missing after the flood.", [(15, 15, "person", "missing")]),
        (
            "The crash claimed the lives of 36 people and 194 people were injured.",
            [(36, 36, "person", "dead"), (194, 194, "person", "wounded")],
        ),
        (
            "25 people lost their lives, 14 of them in Arlen.",
            [(25, 25, "person", "dead"), (14, 14, "person", "dead")],
        ),
        (
            "14 people were hurt, not 17, because three of them had been counted twice.",
            [(14, 14, "person", "wounded"), (3, 3, "person", None)],
        ),
        (
            "The fire burned 76 barns and 3,455 people had to leave their homes.",
            [(76, 76, "count", "burned"), (3455, 3455, "person", "displaced")],
        ),
    ],
)
def test_numbers_units_and_states(
    annotate: Annotate, text: str, found: list[tuple[float | None, float | None, str, str | None]]
) -> None:
    assert short(read(annotate, text)) == found


@pytest.mark.parametrize(
    "text",
    [
        "Ana Pell, 54, is a judge.",
        "The 22-year-old driver fled.",
        "He lives on 14th Street.",
        "The Boeing 737 landed.",
        "Article 5 was invoked.",
        "It happened on May 3, 2019 at 6:30 p.m.",
        "One of the guards slept.",
        "One report said so.",
        "It was the second half of the match.",
        "They met on a two-day visit.",
        "See https://example.org/2024/51/x or call 555 012 3456.",
        "They won 3-1.",
        "They left two weeks ago.",
        "Two days later he died.",
        "Flight 370 vanished.",
        "It was shown on Kanal 3.",
        "The M4 motorway was shut.",
        "He wrote Vol. 2 of his memoirs.",
        "The 14th brigade crossed the river.",
        "Voters passed Proposition 8.",
        "She bought an iPhone 5.",
        "Leaders of the G8 met.",
        "Since 9/11 much has changed, 24/7.",
        "He drove a 4x4.",
        "The airline flies the 787 Dreamliner.",
        "Falcon 9 rockets are reused.",
        "Category 5 hurricanes are rare.",
        "The Big Ten and the Guildford Four met.",
        "The No. 1 seed lost.",
        "He lives at 10 Downing Street.",
        "Two sides signed a deal.",
        "The two leaders shook hands.",
        "Men of 18- to 24-year-olds' age groups met.",
    ],
)
def test_what_is_no_figure(annotate: Annotate, text: str) -> None:
    assert read(annotate, text) == ()


@pytest.mark.parametrize(
    ("text", "low", "unit", "counted", "words"),
    [
        ("About 63,000 Model 3 sedans were sold.", 63000, "count", "Model 3 sedans", "About 63,000 Model 3 sedans"),
        ("Three 787 Dreamliner jets were grounded.", 3, "count", "787 Dreamliner jets", None),
        ("The firm ordered 20 Boeing 787 jets.", 20, "count", "Boeing 787 jets", None),
        ("Dozens of Kia and Hyundai vans were recalled.", 12, "count", "Kia and Hyundai vans", None),
        ("The army lost 12 T-72 tanks.", 12, "count", "T-72 tanks", "12 T-72 tanks"),
        ("They found a 12 page document.", 12, "count", "page", "12 page"),
        ("It lost 3 million digital and physical sales.", 3e6, "count", "digital and physical sales", None),
        ("They retook an area seven times the size of the city.", 7, "count", "times", "seven times"),
        ("The water rose about 40 metres by Thursday.", 40, "m", None, "about 40 metres"),
        ("There is a gap of about 35 metres in the wall.", 35, "m", "gap", "about 35 metres"),
        ("They shut hundreds of coal-fired plants.", 100, "count", "coal-fired plants", None),
        ("It cost 3 million pounds.", 3e6, "pound sterling", None, "3 million pounds"),
        ("It pays half a million euros.", 5e5, "eur", None, "half a million euros"),
        ("He weighed 180 pounds.", 180, "pound-mass", None, "180 pounds"),
        ("About 1000 came from the coast.", 1000, "count", None, "About 1000"),
        ("An average of 1500 was paid.", 1500, "count", None, "1500"),
        ("Adults need about 2000 - 2500 calories.", 2000, "calorie", None, "about 2000 - 2500 calories"),
        ("It rained for three consecutive days.", 3, "day", "duration", "three consecutive days"),
        ("In the past two weeks it rained.", 2, "week", "duration", "two weeks"),
        ("Six minutes later the roof fell.", 6, "minute", "duration", "Six minutes"),
        ("One in five children is hungry.", 0.2, "share", "children", "One in five children"),
    ],
)
def test_what_is_counted_and_the_words_of_the_figure(
    annotate: Annotate, text: str, low: float, unit: str, counted: str | None, words: str | None
) -> None:
    (one,) = read(annotate, text)
    assert (one.range.low, one.unit, one.counted, one.text) == (low, unit, counted, words or one.text)


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("The index rose 64.06 points to 4,577.10.", ["point", "point"]),
        ("The index climbed 0.7 percent to 6,327.80.", ["percent", "count"]),
        ("Mileage climbed from 21 mpg combined to 23.", ["mile per gallon", "mile per gallon"]),
        ("Unemployment fell to 4.5 percent from 5.1.", ["percent", "percent"]),
        ("The 7- or 8-inch screens sell well.", ["inch", "inch"]),
    ],
)
def test_a_unit_left_out_is_the_one_that_the_amount_goes_on_with(
    annotate: Annotate, text: str, units: list[str]
) -> None:
    assert [one.unit for one in read(annotate, text)] == units


def test_a_period_that_bounds_a_count_is_its_window_and_no_figure(annotate: Annotate) -> None:
    (one,) = read(annotate, "Over the past six months 40 houses burned.")
    assert (one.counted, one.window_words is not None) == ("houses", True)


def test_a_conversion_is_a_figure_of_its_own(annotate: Annotate) -> None:
    first, second = read(annotate, "The quake struck at a depth of more than 10 kilometers (6 miles).")
    assert (first.unit, first.counted, first.flags) == ("km", "depth", ())
    assert (second.unit, second.counted, second.flags) == ("mile", "depth", ("converted",))
    assert second.range.comparator == "more than"


def test_a_length_of_land_is_flagged_and_read_as_an_area(annotate: Annotate) -> None:
    (one,) = read(annotate, "They retook about 300 kilometers of territory.")
    assert (one.unit, one.flags, one.text) == ("km2", ("unit-suspect",), "about 300 kilometers")


def test_a_distance_names_its_other_end(annotate: Annotate) -> None:
    (one,) = read(annotate, "The camp lies 25 km from the border.")
    assert (one.unit, one.counted) == ("km", "distance to border")


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Rebels took nine villages in the past 48 hours.", "2023-03-07", "2023-03-09"),
        ("Since Friday 12 people have drowned.", "2023-03-03", "2023-03-09"),
        ("From March 2 to 5, 40 houses burned.", "2023-03-02", "2023-03-05"),
        ("In 2004 a flood killed 300 people.", "2004-01-01", "2004-12-31"),
        ("The guards shot six men this month.", "2023-03-01", "2023-03-09"),
        ("The army lost 40 men within two weeks.", "2023-02-23", "2023-03-09"),
    ],
)
def test_windows(annotate: Annotate, text: str, first: str, last: str) -> None:
    (one,) = read(annotate, text)
    assert one.window is not None
    assert (str(one.window.start)[:10], str(one.window.end)[:10]) == (first, last)


def test_the_day_of_the_utterance_is_no_window(annotate: Annotate) -> None:
    (one,) = read(annotate, "The mayor said on Tuesday that 40 houses had burned.")
    assert one.window is None


def test_an_old_event_keeps_its_year_in_the_next_sentence(annotate: Annotate) -> None:
    one = read(annotate, "In April last year a landslide struck the valley. Five people died in the landslide.")[-1]
    assert str(one.window.start)[:10] == "2022-04-01" if one.window else False


def test_rises_falls_and_rates(annotate: Annotate) -> None:
    (fell,) = read(annotate, "Output fell by 7 percent.")
    assert (fell.change, fell.unit) == ("down", "percent")
    (ranged,) = read(annotate, "Output fell by 3 to 5 percent.")
    assert (ranged.change, ranged.range.high) == ("down", 5)
    (grown,) = read(annotate, "The firm wants to grow sales by 35 percent.")
    assert grown.change == "up"
    _, beside = read(annotate, "Brown Foods was down 2.3%, Pell Motors by 2.6%.")
    assert beside.change == "down"
    (rate,) = read(annotate, "The plant makes 400 cars a day.")
    assert rate.per == "day"
    now, before = read(annotate, "The toll rose to 31, up from 24 a day earlier.")
    assert (now.change, before.per) == (None, None)


def test_parts_of_a_whole_say_so(annotate: Annotate) -> None:
    whole, part, other = read(annotate, "The flood killed 600 people, including 75 in the port and 20 in the hills.")
    assert (whole.part_hint, part.part_hint, other.part_hint) == (False, True, True)
    assert {one.counted for one in (whole, part, other)} == {"people"}


PIECES = [
    "17 people died",
    "3.000 km",
    "😀 5",
    "é7",
    "two-thirds of voters",
    "(6 miles)",
    "1/0",
    "$2m",
    "\n",
    "dozens",
    "in 2004",
    "½",
    "and 4",
    "one",
]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=8))
def test_spans_give_exactly_their_text(annotate: Annotate, parts: list[str]) -> None:
    text = " ".join(parts)
    for one in read(annotate, text):
        assert one.span.of(text) == one.text
        assert one.span.holds(one.core)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Since Saturday 40 boats sank.", "Since Saturday"),
        ("Rebels took nine villages in the past 48 hours.", "in the past 48 hours"),
        ("From March 2 to 5 they took six bridges.", "From March 2 to 5"),
    ],
)
def test_an_undated_report_keeps_the_words_of_a_window(annotate: Annotate, text: str, words: str) -> None:
    doc = annotate(text)
    (one,) = find_quantities(doc, find_times(doc, Published()))
    assert (one.window_words, one.window) == (words, None)
