from hypothesis import given
from hypothesis import strategies as st

from parallax.store.bands import TOP, WIDE, band_of, band_of_range, bands_between

NUMBERS = st.floats(allow_nan=False)
ENDS = st.none() | NUMBERS


@given(ENDS, ENDS, ENDS, ENDS)
def test_what_may_lie_between_two_bounds_is_in_a_band_between_them(low, high, least, most) -> None:  # type: ignore[no-untyped-def]
    if None not in (low, high):
        low, high = sorted((low, high))
    fits = (high is None or least is None or high >= least) and (low is None or most is None or low <= most)
    if fits and (least is None or most is None or least <= most):
        assert band_of_range(low, high) in bands_between(least, most)


@given(NUMBERS, NUMBERS)
def test_a_larger_number_is_in_no_lower_band(one: float, other: float) -> None:
    assert (band_of(one) <= band_of(other)) or one > other


def test_bands_double() -> None:
    assert [band_of(n) for n in (-5, 0, 0.5, 1, 1.9, 2, 3, 4, 1000, float("inf"))] == [0, 0, 0, 1, 1, 2, 2, 3, 10, TOP]
    assert band_of_range(5, 7) == 3
    assert band_of_range(5, 5000) == band_of_range(None, None) == WIDE
    assert len({band_of_range(low, high) for low, high in ((5, 7), (5, 9), (5, 17), (5, None), (None, 5))}) == 5
