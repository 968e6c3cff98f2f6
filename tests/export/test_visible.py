import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parallax.export.visible import make_visible, one_line


@pytest.mark.parametrize(
    ("raw", "shown"),
    [
        ("plain\ttext\nhere", "plain\ttext\nhere"),
        ("\x1b[31m", "␛[31m"),
        ("a\x00b\x7f", "a␀b␡"),
        ("\u202eabc\u202c", "⟨U+202E⟩abc⟨U+202C⟩"),
        ("\u2067x\u2069", "⟨U+2067⟩x⟨U+2069⟩"),
        ("zero\u200bwidth\ufeff", "zero⟨U+200B⟩width⟨U+FEFF⟩"),
        ("\ud800", "\ufffd"),
        ("می\u200cخواهم 👩\u200d🚒", "می\u200cخواهم 👩\u200d🚒"),
        ("a\r\nb\rc", "a\nb␍c"),
    ],
)
def test_what_misleads_is_shown(raw, shown):
    assert make_visible(raw) == shown


def test_one_line_has_single_spaces():
    assert one_line("  a \n\n b\u2028c\td ") == "a b c d"


@given(st.text(st.characters()))
def test_nothing_a_terminal_obeys_is_left(text):
    shown = one_line(text)
    assert not [letter for letter in shown if unicodedata.category(letter) in ("Cc", "Cs")]
    assert "\u202e" not in shown
    assert one_line(shown) == shown
    shown.encode()
