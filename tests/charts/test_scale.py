import pytest
from hypothesis import given
from hypothesis import strategies as st

from parallax.charts.scale import make_scale, tell_number

VALUES = st.lists(st.floats(-1e9, 1e12, allow_nan=False).map(lambda value: round(value, 3)), min_size=1, max_size=8)


@given(VALUES)
def test_every_value_has_room(values):
    scale = make_scale(values)
    assert all(-1e-9 <= scale.share(value) <= 1 + 1e-9 for value in values)
    assert scale.ticks[0] == pytest.approx(scale.low)
    assert scale.ticks[-1] == pytest.approx(scale.high)
    assert len(scale.ticks) <= 20


def test_an_axis_begins_at_nothing():
    scale = make_scale([9.0, 23.0])
    assert (scale.low, scale.high, scale.by_tens) == (0, 30, False)


def test_whole_values_have_whole_steps():
    assert make_scale([1.0, 2.0]).ticks == (0, 1, 2)
    assert make_scale([0.4, 1.1]).ticks == (0, 0.5, 1, 1.5)


def test_values_far_apart_go_by_tens():
    scale = make_scale([11.0, 4320.0])
    assert scale.by_tens
    assert scale.ticks == (10, 100, 1000, 10000)
    assert scale.share(100) == pytest.approx(1 / 3)


def test_nothing_but_zero():
    assert make_scale([0.0]).share(0.0) == 0


def test_numbers_in_words():
    assert [tell_number(value) for value in (12000, 6.1, 0.5)] == ["12,000", "6.1", "0.5"]
