"""What a report is about, in weighted words, names and numbers."""

from collections.abc import Callable

import pytest

from parallax.nouns.report import Report
from parallax.stories.profile import NUMBER, make_profile

Make = Callable[..., Report]


def numbers(make: Make, text: str) -> set[str]:
    return {key[len(NUMBER) :] for key in make_profile(make("a", text)).features if key.startswith(NUMBER)}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Seventeen were hurt, said the ward.", {"17"}),
        ("They led fifty-two people out, and Thirty-eight came back.", {"52", "38"}),
        ("Forty two of sixty boats", {"42", "60"}),
        ("In twenty, one of them sank.", {"20"}),
        ("one two three", set()),
        ("One of two hundred", set()),
    ],
)
def test_numbers_below_a_hundred_count_spelled_out_as_in_digits(make: Make, text: str, found: set[str]) -> None:
    assert numbers(make, text) == found


def test_spelled_and_in_digits_are_one_feature(make: Make) -> None:
    spelled = make_profile(make("a", "Rescuers counted fifty-two boats."))
    digits = make_profile(make("a", "Rescuers counted 52 boats."))
    assert spelled.features == digits.features


def test_a_single_digit_number_stays_a_word(make: Make) -> None:
    assert make_profile(make("a", "nine boats")).spelled["nine"] == "nine"
