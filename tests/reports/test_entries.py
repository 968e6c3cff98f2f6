from collections.abc import Callable

import pytest

ENTRIES = (
    "{} The bus has stopped near Arlen, police said.\n\n{} Two of those aboard were freed.\n\n{} The road is closed."
)


@pytest.mark.parametrize(
    "times", [("19:00", "11:20", "09:05"), ("7.15pm -", "6.40pm -", "5.05pm -"), ("[19:00]", "[18:20]", "[9:05]")]
)
def test_the_times_of_a_live_report_are_none_of_its_sentences(
    times: tuple[str, ...], blocks: Callable[[str], list[str]]
) -> None:
    found = blocks("Hijack: live\n\n" + ENTRIES.format(*times))
    assert [words for words in found if words.startswith("Two")] == ["Two of those aboard were freed."]


def test_two_sentences_that_begin_with_a_time_are_sentences(blocks: Callable[[str], list[str]]) -> None:
    text = "Hijack\n\n19:00 The bus has stopped near Arlen, police said.\n\nThe road is closed."
    assert any(words.startswith("19:00 The bus") for words in blocks(text))
