from collections.abc import Callable

import pytest

from parallax.nouns.reading import Reading

Read = Callable[[str], Reading]


def happened(read: Read, text: str) -> list[str | None]:
    """The words that date each statement."""
    return [s.happened_words for s in read(text).statements]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Swedish troops captured two bridges on Monday.", "Monday"),
        ("Nine people died on Monday, the worst day since the war began in February.", "Monday"),
        ("Swedish troops, who landed in January, have captured nine villages.", None),
        ("The star of the 1940s sold nine houses.", None),
        ("On Monday, Swedish troops captured nine villages and Danish troops fled.", "Monday"),
    ],
)
def test_a_statement_is_dated_by_its_main_clause(read: Read, text: str, words: str | None) -> None:
    assert happened(read, text) == [words]


def test_a_time_before_the_first_of_two_clauses_dates_both(read: Read) -> None:
    reading = read("On Monday, Swedish troops captured nine villages and Danish troops fled the town.")
    assert [i.when_words for i in reading.incidents] == ["Monday", "Monday"]


def test_a_participle_shares_the_time_of_its_clause(read: Read) -> None:
    reading = read("Gunmen stormed a bank on Monday, killing two guards.")
    assert {i.when_words for i in reading.incidents} == {"Monday"}
