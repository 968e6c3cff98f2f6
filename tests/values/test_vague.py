import pytest

from parallax.values.vague import CONVENTIONS, vague_low


@pytest.mark.parametrize(
    ("words", "low"), [("dozens", 12), ("hundreds", 100), ("tens of millions", 1e7), ("several dozen", 36)]
)
def test_acled_takes_the_words_one_unit(words: str, low: float) -> None:
    assert vague_low(words) == low


def test_what_is_not_vague_has_no_low() -> None:
    assert vague_low("forty") is None
    assert vague_low("a great many boats") is None


def test_conventions_name_the_same_words() -> None:
    assert {frozenset(table) for table in CONVENTIONS.values()} == {frozenset(CONVENTIONS["acled"])}
