import pytest
from hypothesis import given
from hypothesis import strategies as st

from parallax.values.word_weights import RAREST_WEIGHT, word_key, word_weight


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("villages", "village"),
        ("cities", "city"),
        ("announced", "announces"),
        ("Velde’s", "velde"),
        ("grounding", "grounded"),
        ("stopped", "stops"),
    ],
)
def test_forms_of_a_word_share_a_key(one: str, other: str) -> None:
    assert word_key(one) == word_key(other)


def test_rarer_words_weigh_more() -> None:
    weights = [word_weight(word_key(word)) for word in ("the", "said", "village", "earthquake", "Brattnes")]
    assert weights == sorted(weights)
    assert weights[0] == 0.0
    assert weights[-1] == RAREST_WEIGHT


def test_a_lone_letter_tells_nothing() -> None:
    assert word_weight("q") == 0.0
    assert word_weight("") == 0.0


@given(st.text())
def test_any_text_has_a_key_and_a_weight(word: str) -> None:
    key = word_key(word)
    assert key == word_key(word)
    assert 0.0 <= word_weight(key) <= RAREST_WEIGHT
