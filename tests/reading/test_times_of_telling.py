"""A time that tells when somebody spoke bounds none of what he counted."""

from collections.abc import Callable

import pytest

from parallax.nouns.reading import Reading

Read = Callable[[str], Reading]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Late on Monday, the River Board told reporters that 137 people had died.", None),
        ("The mayor told the Arlen News Agency on Monday that 43 people died in the flood on Sunday.", "on Sunday"),
        ("The mayor said that 43 people died on Sunday.", "on Sunday"),
        ("On Sunday 43 people died in the flood, the mayor said.", "On Sunday"),
    ],
)
def test_a_time_before_the_speaker_is_of_the_telling(read: Read, text: str, words: str | None) -> None:
    (figure,) = [each for each in read(text).figures if each.unit == "person"]
    assert figure.window_words == words
