"""Texts laid beside one another."""

from hypothesis import given
from hypothesis import strategies as st

from parallax.nouns.report import Report
from parallax.nouns.span import Span
from parallax.web.pages.aligning import Alignment, Row, align, sentences

SENTENCES = (
    "The wall gave way at dawn.",
    "Nine people died in Velm.",
    "Mayor Orn said help was late.",
    "It rained for a week.",
)


def report(*texts: str) -> Report:
    return Report("r", "x", " ".join(texts), "0")


def laid(one: tuple[str, ...], other: tuple[str, ...]) -> Alignment:
    return align(report(*one), report(*other), {})


def text(row: Row, side: str) -> str:
    return "".join(piece.text for piece in getattr(row, side))


def test_sentences_stand_where_the_text_has_them() -> None:
    whole = report("Orn said: “It fell. All of it!” Then, at 3.20 p.m., it rained (...) and stopped.\n\nA new day")
    found = [span.of(whole.text) for span in sentences(whole)]
    assert found == [
        "Orn said: “It fell.",
        "All of it!”",
        "Then, at 3.20 p.m., it rained (...) and stopped.",
        "A new day",
    ]


def test_blocks_alone_are_text() -> None:
    whole = Report("r", "x", "Menu. First one. Second one. Foot.", "0", blocks=(Span(6, 28),))
    assert [span.of(whole.text) for span in sentences(whole)] == ["First one.", "Second one."]


def test_what_is_the_same_changed_dropped_and_added_is_told_apart() -> None:
    rows = laid(SENTENCES[:3], (SENTENCES[0], "Eleven people died in Velm.", "Trains did not run today.")).rows
    assert [row.kind for row in rows] == ["same", "changed", "added", "dropped"]
    assert [piece.text.strip() for piece in rows[1].one if not piece.same] == ["Nine"]
    assert [piece.text.strip() for piece in rows[1].other if not piece.same] == ["Eleven"]


def test_quotation_marks_of_another_kind_are_no_difference() -> None:
    rows = laid(('"It fell," Orn’s aide said today.',), ("“It fell,” Orn's aide said today.",)).rows
    assert [row.kind for row in rows] == ["same"]


def test_what_stands_elsewhere_has_moved() -> None:
    rows = laid(SENTENCES[:3], (SENTENCES[2], SENTENCES[0], SENTENCES[1])).rows
    assert [(row.kind, row.moved) for row in rows] == [("same", False), ("same", False), ("same", True)]


def test_one_utterance_ties_passages_that_share_few_words() -> None:
    one, other = report("The dam has failed, he said."), report("“There is no dam any more,” he stated.")
    whole = [Span(0, len(each.text)) for each in (one, other)]
    assert [row.kind for row in align(one, other, {}).rows] != ["changed"]
    assert [row.kind for row in align(one, other, {whole[0]: [whole[1]]}).rows] == ["changed"]


@given(st.lists(st.sampled_from(SENTENCES), max_size=6), st.lists(st.sampled_from(SENTENCES), max_size=6))
def test_no_word_of_either_text_is_lost(one: list[str], other: list[str]) -> None:
    rows = laid(tuple(one), tuple(other)).rows
    assert [row.number for row in rows] == list(range(1, len(rows) + 1))
    assert " ".join(found for row in rows if (found := text(row, "one"))) == " ".join(one)
    assert sorted(found for row in rows if (found := text(row, "other"))) == sorted(other)


@given(st.text(max_size=200), st.text(max_size=200))
def test_any_text_can_be_laid_beside_any_other(one: str, other: str) -> None:
    for row in align(Report("r", "x", one, "0"), Report("s", "y", other, "0"), {}).rows:
        assert text(row, "one") in one
        assert text(row, "other") in other
