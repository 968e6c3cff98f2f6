from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parallax.nouns.span import Span
from parallax.nouns.statement import Statement
from parallax.reading.markup import plain_text

Said = Callable[[str], list[tuple[str | None, Statement]]]

GLUED = [
    ("The wall broke.The road is closed.", "The wall broke. The road is closed."),
    ("It broke on Apr 152017 at dawn.", "It broke on Apr 15 2017 at dawn."),
    ("The wall broke,the mayor said.", "The wall broke, the mayor said."),
    ("She said,“The wall is safe.”", 'She said, "The wall is safe."'),
    ('"The wall is safe,"she said.', '"The wall is safe," she said.'),
    ("''The wall is safe,'' she said.", '"The wall is safe," she said.'),
]
APART = [
    "The U.S. army left.",
    "It cost 1,500 and 2.5 more.",
    "The site dam.org is down.",
    "The 'old' wall.",
    "It was 5'' deep.",
]


@pytest.mark.parametrize(("text", "plain"), GLUED)
def test_words_that_a_scrape_has_glued_are_read_apart(text: str, plain: str) -> None:
    assert plain_text(text, Span(0, len(text))).text == plain


@pytest.mark.parametrize("text", APART)
def test_what_belongs_together_stays_together(text: str) -> None:
    assert plain_text(text, Span(0, len(text))).text == text


@given(st.text("aB .,'“”’\u00a0\n\t-", max_size=40))
def test_a_block_without_marks_is_read_as_one_with_them(text: str) -> None:
    """A link behind it (before it, a mark of a list would no longer open the line) changes nothing of the block."""
    alone, followed = plain_text(text, Span(0, len(text))), f"{text} <https://a.b>"
    marked = plain_text(followed, Span(0, len(followed)))
    words = alone.text.rstrip()
    assert marked.text.rstrip() == words
    assert list(marked.places[: len(words)]) == list(alone.places[: len(words)])


def test_glued_words_keep_their_places(said: Said) -> None:
    text = '"The wall is safe and dry,"Ilka Brandt said.The mayor said that nobody was hurt.'
    assert [(name, s.text) for name, s in said(text)] == [
        ("Ilka Brandt", "The wall is safe and dry"),
        ("mayor", "nobody was hurt"),
    ]
