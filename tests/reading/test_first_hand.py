from collections.abc import Callable
from dataclasses import replace

import pytest

from parallax.nouns.span import Span
from parallax.reading import Reader
from tests.reading.conftest import report_of

QUIET = "The gate is painted green."


@pytest.fixture
def own(reader: Reader) -> Callable[..., list[str]]:
    """The texts of the own statements of a report by that outlet, with its first line for the title where it has one."""

    def told(text: str, outlet: str | None = None, *, titled: bool = False) -> list[str]:
        title = Span(0, text.index("\n")) if titled else None
        report = replace(report_of(text), outlet=outlet, title_span=title)
        return [s.text for s in reader.read(report).statements if s.own_voice]

    return told


def test_a_plain_sentence_is_told_only_where_the_report_speaks_for_itself(own: Callable[..., list[str]]) -> None:
    assert own(f"The keeper likes it. {QUIET}") == []
    assert QUIET[:-1] in own(f"We like it. {QUIET} We may keep it.")


def test_what_a_speaker_says_of_himself_makes_no_report_his(own: Callable[..., list[str]]) -> None:
    assert own(f'"We like it and we keep it for our guests," Ann Dorn said. {QUIET}') == []


def test_a_body_that_names_itself_more_than_once_speaks(own: Callable[..., list[str]]) -> None:
    text = f"Harrow Hydro likes it. {QUIET} The Company keeps its gardens."
    assert QUIET[:-1] in own(text, "Harrow Hydro")
    assert own(text, "Lowland Gazette") == []


def test_the_press_naming_itself_is_no_party(own: Callable[..., list[str]]) -> None:
    assert own(f"The Gazette likes it. {QUIET} The Gazette keeps quiet.", "Lowland Gazette") == []


def test_a_report_headed_as_a_statement_is_its_issuers_word(own: Callable[..., list[str]]) -> None:
    text = f"Statement of the Board on the gate\n\n{QUIET}"
    assert QUIET[:-1] in own(text, titled=True)


def test_questions_and_biddings_tell_nothing(own: Callable[..., list[str]]) -> None:
    found = own("We like it. Was it ever blue? Ask the keeper. We may keep it.")
    assert found == ["We like it", "We may keep it"]


@pytest.mark.parametrize(
    "text", ["Nobody came to the gate.", "There are no arrears.", "Not one man has come to the gate."]
)
def test_that_there_is_none_of_something_is_told_in_any_report(own: Callable[..., list[str]], text: str) -> None:
    assert own(text) == [text[:-1]]
