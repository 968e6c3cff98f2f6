import pytest

from parallax.values.vague import CONVENTIONS, OPEN, PLURAL, vague_range


@pytest.mark.parametrize(
    ("words", "low", "high"),
    [
        ("dozens", 12, None),
        ("tens", 10, None),
        ("hundreds", 100, 1000),
        ("tens of millions", 1e7, 1e8),
        ("several dozen", 36, None),
    ],
)
def test_acled_takes_the_words_one_unit_up_to_the_next_power_of_ten(words: str, low: float, high: float | None) -> None:
    assert vague_range(words) == (low, high)


def test_the_open_convention_has_no_tops() -> None:
    assert vague_range("hundreds of thousands", OPEN) == (1e5, None)


def test_a_plural_is_at_least_two() -> None:
    assert [vague_range(words, PLURAL) for words in ("dozens", "tens of thousands", "several hundred")] == [
        (24, None),
        (20_000, None),
        (300, None),
    ]


def test_what_is_not_vague_has_no_range() -> None:
    assert vague_range("forty") is None
    assert vague_range("a great many boats") is None


def test_conventions_name_the_same_words() -> None:
    assert {frozenset(one.lows) for one in CONVENTIONS.values()} == {frozenset(CONVENTIONS["acled"].lows)}
