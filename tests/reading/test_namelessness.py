from collections.abc import Callable

import pytest

from parallax.nouns.statement import Statement

Said = Callable[[str], list[tuple[str | None, Statement]]]


@pytest.mark.parametrize(
    "text",
    [
        "A nurse at the clinic said nine had died.",
        "Two people familiar with the matter said nine had died.",
        "A fitter, who did not want to give his name, said nine had died.",
        "A survivor, who asked that her name be withheld, said nine had died.",
        "A resident who gave only her first name, Marta, said nine had died.",
    ],
)
def test_who_is_not_named_is_anonymous(said: Said, text: str) -> None:
    ((_, statement),) = said(text)
    assert statement.text == "nine had died"
    assert statement.anonymous


@pytest.mark.parametrize(
    "text",
    [
        "A spokeswoman for the board said nine had died.",
        "The nurse, Ilka Brandt, said nine had died.",
        "Residents said nine had died.",
    ],
)
def test_who_speaks_for_a_body_or_as_a_crowd_is_not(said: Said, text: str) -> None:
    assert not any(statement.anonymous for _, statement in said(text))


def test_what_an_anonymous_speaker_goes_on_to_say_is_anonymous(said: Said) -> None:
    found = said("A nurse at the clinic said nine had died. She said two more had come.")
    assert [statement.anonymous for _, statement in found] == [True, True]


@pytest.mark.parametrize("words", ["not to be named", "that her name be withheld", "to remain anonymous"])
def test_that_a_name_is_kept_back_is_no_statement(said: Said, words: str) -> None:
    assert said(f"The officer asked {words} because of the rules.") == []
