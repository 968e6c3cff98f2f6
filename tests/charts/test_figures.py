import re
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml.etree import fromstring

from parallax.charts import draw_figures, draw_key
from parallax.charts.columns import place_columns
from parallax.charts.labels import Box, Taken
from parallax.charts.marks import FigureChart, Mark, Series, tell_bounds
from parallax.charts.scale import make_scale
from parallax.nouns.range import Range

SVG = "{http://www.w3.org/2000/svg}"
FIRST = datetime(2031, 3, 4)


def mark(letter, low, high, day=0, **fields):
    bounds = Range(low, high, fields.pop("comparator", None))
    when = None if day is None else FIRST + timedelta(days=day)
    return Mark(letter, bounds, tell_bounds(bounds), f"{letter} told", when, **fields)


def chart(*series, unit=""):
    return FigureChart("The toll", unit, tuple(Series(tone, 0, tuple(marks)) for tone, marks in enumerate(series)))


def drawn(*series, **fields):
    return fromstring(draw_figures(chart(*series, **fields), "c-1", "t-1"))


def shapes(tree):
    return [element for element in tree.iter() if (element.get("class") or "").startswith("dot ")]


def labels(tree):
    found = [text for text in tree.iter(f"{SVG}text") if (text.get("class") or "").startswith("label")]
    return sorted("".join(text.itertext()) for text in found)


@pytest.mark.parametrize(
    ("bounds", "told"),
    [
        (Range(9, 9), "9"),
        (Range(40, 40, "about"), "≈40"),
        (Range(8, None, "at least"), "≥8"),
        (Range(3000, None, "more than"), ">3,000"),
        (Range(None, 5, "at most"), "≤5"),
        (Range(None, 5, "less than"), "<5"),
        (Range(10, 20, "between"), "10–20"),
    ],
)
def test_a_value_in_short(bounds, told):
    assert tell_bounds(bounds) == told


def test_every_answer_has_its_letter_and_value():
    tree = drawn([mark("A", 4, 4), mark("B", 9, 9, 1)], [mark("C", 23, None, 1)])
    assert labels(tree) == ["A 4", "B 9", "C ≥23"]
    assert [title.text for title in tree.iter(f"{SVG}title")] == ["The toll", "A told", "B told", "C told"]


def test_a_range_is_drawn_by_its_ends_and_never_by_its_middle():
    tree = drawn([mark("A", 10, 20), mark("B", 0, 0, 1)])
    heights = sorted(float(nest.get("y")) for nest in tree.iter(f"{SVG}svg") if list(nest) and nest[0] in shapes(tree))
    axis = {
        text.text: float(text.get("y")) + 3
        for text in tree.iter(f"{SVG}text")
        if text.get("y") and text.get("x") == "0"
    }
    assert heights == [axis["20"], axis["10"], axis["0"]]


def test_an_open_end_is_an_arrow():
    heads = {
        name: [path.get("transform") for path in drawn([mark("A", *ends), mark("B", 5, 5, 1)]).iter(f"{SVG}path")
               if path.get("d") == "M-5 7L0 0L5 7"]
        for name, ends in {"up": (8, None), "down": (None, 8), "none": (8, 9)}.items()
    }  # fmt: skip
    assert heads == {"up": [None], "down": ["rotate(180)"], "none": []}


def test_an_undecided_answer_is_hollow_and_a_repeated_one_large():
    tree = drawn([mark("A", 4, 4, hollow=True)], [mark("B", 9, 9, outlets=4), mark("C", 9, 9, 1)])
    assert ["hollow" in (shape.get("class") or "") for shape in shapes(tree)] == [True, False, False]
    radii = [float(shape.get("r")) for shape in shapes(tree) if shape.tag == f"{SVG}circle"]
    assert radii[0] > radii[1]


def test_sides_differ_in_shape_and_colour():
    tree = drawn(*([mark(letter, place, place)] for place, letter in enumerate("ABCDEFG")))
    assert len({shape.get("class") for shape in shapes(tree)}) == 7
    assert len({shape.get("d") for shape in shapes(tree)}) == 7


def test_steps_join_one_series_alone():
    tree = drawn([mark("A", 4, 4), mark("B", 9, 9, 1)], [mark("C", 6, 6, 1)])
    steps = [line for line in tree.iter(f"{SVG}line") if (line.get("class") or "").startswith("step")]
    assert len(steps) == 2
    assert steps[0].get("y1") == steps[0].get("y2")
    assert steps[1].get("x1") == steps[1].get("x2")


def test_days_that_are_left_out_leave_a_gap():
    one = chart([mark("A", 4, 4), mark("B", 5, 5, 1), mark("C", 6, 6, 9), mark("D", 7, 7, None)])
    bands = place_columns(one, make_scale([7.0])).bands
    assert [band.after_gap for band in bands] == [False, False, True, True]
    assert bands[-1].day is None


MARKS = st.lists(
    st.tuples(st.integers(0, 50), st.sampled_from(["plain", "open", "up to"]), st.integers(0, 4), st.integers(1, 9)),
    min_size=2,
    max_size=20,
)


def many(entries):
    ends = {"plain": lambda low: (low, low + 1), "open": lambda low: (low, None), "up to": lambda low: (None, low)}
    return [
        mark(chr(65 + place), *ends[kind](float(value)), day, outlets=outlets)
        for place, (value, kind, day, outlets) in enumerate(entries)
    ]


@given(MARKS)
def test_marks_of_a_column_do_not_overlap(entries):
    marks = many(entries)
    scale = make_scale([end for each in marks for end in each.ends])
    columns = place_columns(chart(*([each] for each in marks)), scale)
    for one in marks:
        for other in marks:
            if one.letter < other.letter and columns.centres[one.letter] == columns.centres[other.letter]:
                ends = [scale.share(end) for end in (one.ends[0], one.ends[-1], other.ends[0], other.ends[-1])]
                assert ends[2] - ends[1] >= 0.13 or ends[0] - ends[3] >= 0.13


@given(MARKS)
def test_the_same_marks_give_the_same_chart(entries):
    marks = many(entries)
    text = draw_figures(chart(*([each] for each in marks)), "c-1")
    assert text == draw_figures(chart(*([each] for each in marks)), "c-1")
    tree = fromstring(text)
    names = [element.get("id") for element in tree.iter() if element.get("id")]
    assert len(names) == len(set(names))
    assert len(labels(tree)) == len(marks)
    assert not re.search(r"nan|inf|style=|onload|<script", text)


def test_labels_take_the_place_that_is_free():
    taken = Taken()
    taken.take(Box(0, 0, 10, 10))
    assert taken.choose([Box(5, 5, 9, 9), Box(20, 0, 30, 10)]) == 1
    assert taken.choose([Box(21, 1, 22, 2), Box(0, 0, 9, 9)]) == 0


def test_a_key_says_nothing_of_its_own():
    tree = fromstring(draw_key(0, 1))
    assert tree.get("aria-hidden") == "true"
    assert len(list(fromstring(draw_key(None, None)).iter(f"{SVG}line"))) == 0
