import pytest
from hypothesis import given
from hypothesis import strategies as st

from parallax.nouns.range import Range
from parallax.values.comparator import bounded
from parallax.values.quantity_compare import compare_ranges


def plain(value: float) -> Range:
    return Range(value, value)


@pytest.mark.parametrize(
    ("first", "second", "kind"),
    [
        (plain(21), plain(21), "equal"),
        (Range(21, None, "at least"), plain(21), "bound"),
        (Range(3000, None, "more than"), plain(6000), "not-comparable"),
        (Range(40, 40, "about"), plain(39), "rounding"),
        (plain(56), plain(85), "incompatible"),
        (Range(56, None, "at least"), plain(85), "not-comparable"),
        (Range(56, None, "at least"), Range(85, None, "at least"), "not-comparable"),
        (Range(20, None, "more than"), plain(20), "incompatible"),
        (Range(20, None, "more than"), plain(21), "bound"),
        (Range(20, None, "more than"), plain(12), "incompatible"),
        (plain(1300), plain(1342), "rounding"),
        (plain(200), plain(150), "incompatible"),
        (plain(1300), plain(1372), "incompatible"),
        (plain(6), plain(6.1), "incompatible"),
        (Range(20, 30, "between"), plain(25), "bound"),
        (Range(20, 30, "between"), plain(35), "incompatible"),
        (Range(20, None, "more than"), Range(20, None, "at least"), "bound"),
        (Range(None, 30, "at most"), plain(29), "bound"),
    ],
)
def test_pairs(first: Range, second: Range, kind: str) -> None:
    assert compare_ranges(first, second).kind == kind
    assert compare_ranges(second, first).kind == kind


def test_units_are_converted_for_the_comparison_only() -> None:
    assert compare_ranges(plain(10), plain(6), "km", "mile").kind == "rounding"
    assert compare_ranges(plain(10), plain(60), "km", "mile").kind == "incompatible"
    assert compare_ranges(plain(10), plain(10), "km", "kg").kind == "not-comparable"


def test_only_like_precision_agrees() -> None:
    assert compare_ranges(plain(21), Range(21, None, "at least")).agrees
    assert not compare_ranges(Range(3000, None, "more than"), plain(6000)).agrees


ranges = st.builds(
    bounded,
    st.integers(0, 500).map(float),
    st.integers(0, 500).map(float),
    st.sampled_from([None, "about", "more than", "at least", "less than", "at most", "within", "between"]),
)


@given(ranges, ranges)
def test_the_order_of_two_does_not_matter(first: Range, second: Range) -> None:
    assert compare_ranges(first, second).kind == compare_ranges(second, first).kind


@given(ranges)
def test_a_range_equals_itself(one: Range) -> None:
    assert compare_ranges(one, one).kind == "equal"
