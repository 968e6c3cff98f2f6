from hypothesis import given
from hypothesis import strategies as st

from parallax.charts.words import runs, width_of, wrap


@given(st.text(max_size=200), st.integers(40, 300), st.integers(1, 5))
def test_lines_fit(text, width, most):
    lines = wrap(text, width, 12.0, most)
    assert len(lines) <= most
    assert all(width_of(line, 12.0) <= width for line in lines)


def test_what_is_left_out_is_marked():
    assert wrap("one two three four", 60, 12.0, 2) == ["one two", "three …"]


def test_there_is_an_end_however_narrow_a_line_and_however_long_a_word():
    assert wrap("abc def", -5, 12.0, 2)[-1].endswith("…")
    assert wrap("x" * 10**6, 100, 12.0, 2)[0] == "x" * 8


def test_numbers_in_a_row_are_drawn_together():
    assert runs([3, 1, 2, 7, 9, 10, 10]) == "1–3, 7, 9, 10"
