import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parallax.values.quantity import find_numbers, parse_number
from parallax.values.vague import PLURAL


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("£2m", 2e6),
        ("2m people", 2e6),
        ("a pole 2m tall", 2),
        ("half a million", 5e5),
        ("one and a half million", 1.5e6),
        ("three quarters of it", 0.75),
        ("two dozen", 24),
        ("half a dozen", 6),
        ("$43.6 billion", 43.6e9),
        ("AUD1.5m", 1.5e6),
        ("$US160 million", 160e6),
        ("a 60-strong crew", 60),
    ],
)
def test_one_number(text: str, value: float) -> None:
    (number,) = find_numbers(text)
    assert number.low == number.high == value


@pytest.mark.parametrize(
    ("text", "value", "grouped"),
    [
        ("3.000 square kilometers", 3000, True),
        ("1.342 people", 1342, True),
        ("1.200.000 hits", 1_200_000, True),
        ("an 8.6-magnitude quake", 8.6, False),
        ("2.125 percent", 2.125, False),
        ("1.342 million", 1.342e6, False),
        ("8.125 miles", 8.125, False),
        ("3.000 kilometers and 12,000 trucks", 3.0, False),
    ],
)
def test_a_dot_groups_only_where_what_is_counted_comes_in_wholes(text: str, value: float, grouped: bool) -> None:
    number = find_numbers(text)[0]
    assert number.low == value
    assert ("grouping-dot" in number.flags) is grouped


@pytest.mark.parametrize(
    ("text", "low", "high", "word"),
    [
        ("dozens fled", 12, None, "dozens"),
        ("tens of thousands", 10_000, 100_000, "tens of thousands"),
        ("several hundred men", 300, None, "several hundred"),
        ("thousands", 1000, 10_000, "thousands"),
    ],
)
def test_vague_amounts_keep_their_word_and_end_where_the_next_word_begins(
    text: str, low: float, high: float | None, word: str
) -> None:
    (number,) = find_numbers(text)
    assert (number.low, number.high, number.vague) == (low, high, word)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("one in five voters", 0.2),
        ("two out of three", 2 / 3),
        ("3 in 10 drivers", 0.3),
        ("half an hour", 0.5),
        ("half a million", 5e5),
        ("a quarter of a million", 2.5e5),
        ("12,34,567.5 rupees", 1234567.5),
    ],
)
def test_shares_and_halves(text: str, value: float) -> None:
    assert find_numbers(text)[0].low == pytest.approx(value)


@pytest.mark.parametrize("text", ["two in 2004", "four in ten games", "three in two"])
def test_what_is_no_share(text: str) -> None:
    assert not any(number.share for number in find_numbers(text))


def test_another_convention_can_be_given() -> None:
    assert find_numbers("hundreds of thousands", PLURAL)[0].low == 200_000
    assert find_numbers("dozens", PLURAL)[0].low == 24


@pytest.mark.parametrize("text", ["CO2", "S23", "CN-235", "million", "the hundred", "v1a2"])
def test_names_and_bare_scales_are_no_numbers(text: str) -> None:
    assert find_numbers(text) == ()


def test_two_numbers_beside_each_other_stay_two() -> None:
    assert [n.low for n in find_numbers("2.9 million 9 liter cases")] == [2.9e6, 9]
    assert [n.low for n in find_numbers("12,000, 13,000")] == [12000, 13000]


def test_parse_number_wants_it_at_the_start() -> None:
    number = parse_number("  forty boats")
    assert number is not None
    assert number.low == 40
    assert parse_number("boats, forty") is None


@given(st.text(alphabet=st.sampled_from("0123456789.,- /½ \u00a0\u202fmkbn$€àé😀atendozhusrid"), max_size=40))
def test_spans_give_exactly_the_text_and_lie_apart(text: str) -> None:
    numbers = find_numbers(text)
    assert all(number.span.of(text) == number.text for number in numbers)
    assert all(a.span.end <= b.span.start for a, b in itertools.pairwise(numbers))


@given(st.integers(min_value=0, max_value=999_999_999))
def test_grouped_digits_are_read_back(value: int) -> None:
    assert find_numbers(f"{value:,} ships")[0].low == value
