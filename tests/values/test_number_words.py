import pytest

from parallax.values.number_words import digit_value, word_value


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("four thousand", 4000),
        ("twenty-eight thousand six hundred forty-two", 28642),
        ("one hundred and two", 102),
        ("1.3 million", 1.3e6),
        ("4 hundred million", 4e8),
        ("a hundred", 100),
        ("seventeen", 17),
    ],
)
def test_number_words(words: str, value: float) -> None:
    assert word_value(words) == value


@pytest.mark.parametrize("words", ["two three", "twenty twelve", "banana", "million thousand million", ""])
def test_words_that_are_no_one_number(words: str) -> None:
    assert word_value(words) is None


@pytest.mark.parametrize(
    ("digits", "value"),
    [
        ("320,000", 320000),
        ("3 000", 3000),
        ("3\u00a0000", 3000),
        (".5", 0.5),
        ("1/2", 0.5),
        ("10 1/2", 10.5),
        ("2½", 2.5),
    ],
)
def test_digits(digits: str, value: float) -> None:
    assert digit_value(digits) == value


def test_a_fraction_by_nothing_is_no_number() -> None:
    assert digit_value("1/0") is None
