from collections.abc import Callable

from parallax.nouns.reading import Reading

Read = Callable[[str], Reading]


def own(read: Read, text: str) -> list[str]:
    """The texts of the report's own statements."""
    return [s.text for s in read(text).statements if s.own_voice]


def test_a_sentence_with_a_figure_is_told_by_the_report(read: Read) -> None:
    assert own(read, "Four people died in Lyon on Monday.") == ["Four people died in Lyon on Monday"]


def test_what_a_speaker_says_is_not_the_reports_own(read: Read) -> None:
    assert own(read, "The mayor said that four people died in Lyon on Monday.") == []


def test_a_figure_beside_what_is_said_is_the_reports_own(read: Read) -> None:
    (told,) = own(read, "The Harrow Steel Company, which has 13,000 workers, said that the mill would close in May.")
    assert "13,000 workers" in told


def test_a_sentence_without_figure_act_or_place_tells_nothing_to_compare(read: Read) -> None:
    assert own(read, "It was a long and quiet evening for everybody.") == []
