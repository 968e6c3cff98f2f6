from collections.abc import Callable

import pytest

from parallax.nouns.page import Page
from parallax.nouns.report import Report
from parallax.nouns.span import Span
from parallax.reports import make_report


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Dam breaks near Velm; mayor: ‘Leave’\n\nThe dam broke.", "Dam breaks near Velm; mayor: ‘Leave’"),
        ("# Dam breaks near Velm\n\nThe dam broke.", "Dam breaks near Velm"),
        ("\n\n  Dam breaks near Velm  \ndate 2031-03-04\n\nThe dam broke.", "Dam breaks near Velm"),
        ("Is the dam safe?\n\nThe dam broke.", "Is the dam safe?"),
        (
            "Dam Breaks Above Velm After Night Of Heavy Rain.\n\nThe dam broke.",
            "Dam Breaks Above Velm After Night Of Heavy Rain.",
        ),
        ("The dam above Velm broke on Monday.\n\nThe mayor said so.", None),
        ("The dam broke", None),
        ("The dam broke\nThe mayor said so.", None),
        (" ".join(["word"] * 40) + "\n\nThe dam broke.", None),
    ],
)
def test_the_first_line_as_a_title(text: str, title: str | None, report: Callable[[str], Report]) -> None:
    made = report(text)
    assert made.title == title
    assert title is None or (made.title_span is not None and made.title_span.of(text) == title)
    assert title is None or made.title_span in made.blocks


def test_a_given_title_is_found_again() -> None:
    made = make_report(Page("a.jsonl#1", "Dam breaks\n\nThe dam broke.", exact=True, title=" Dam  breaks "))
    assert isinstance(made, Report)
    assert (made.title, made.title_span) == ("Dam breaks", Span(0, 10))
    other = make_report(Page("a.jsonl#1", "The dam broke.", exact=True, title="Dam breaks"))
    assert isinstance(other, Report)
    assert (other.title, other.title_span) == ("Dam breaks", None)
