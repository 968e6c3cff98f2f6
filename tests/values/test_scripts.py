import pytest
from hypothesis import given
from hypothesis import strategies as st

from parallax.values.scripts import in_latin, is_latin


@pytest.mark.parametrize(
    ("text", "latin"),
    [
        ("Доренко", "dorenko"),
        ("Νίκος", "nikos"),
        ("오", "o"),
        ("カナ", "kana"),
        ("دارا", "dara"),
        ("Ann-Lena Ørsted", "Ann-Lena Ørsted"),
        ("高", "高"),
    ],
)
def test_in_latin(text: str, latin: str) -> None:
    assert in_latin(text) == latin


@given(st.text())
def test_latin_stays(text: str) -> None:
    if text.isascii():
        assert in_latin(text) == text
    assert is_latin("Žofie 3")
    assert not is_latin("Ж")
