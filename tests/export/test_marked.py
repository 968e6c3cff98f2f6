from hypothesis import given
from hypothesis import strategies as st

from parallax.export.marked import cut_text, scattered
from parallax.export.visible import make_visible
from parallax.nouns.span import Span

SPANS = st.tuples(st.integers(0, 30), st.integers(0, 30)).map(lambda ends: Span(min(ends), max(ends)))


def test_nested_and_crossing_spans_are_cut_apart():
    marks = [("a", (Span(0, 6),)), ("b", (Span(2, 4),)), ("c", (Span(3, 8),))]
    segments = cut_text("0123456789", marks, [Span(8, 10)])
    assert [(s.text, s.over) for s in segments] == [
        ("01", ("a",)),
        ("2", ("a", "b")),
        ("3", ("a", "b", "c")),
        ("45", ("a", "c")),
        ("67", ("c",)),
        ("89", ()),
    ]
    assert [s.starts for s in segments] == [("a",), ("b",), ("c",), (), (), ()]
    assert [s.ends for s in segments] == [(), (), ("b",), ("a",), ("c",), ()]
    assert [s.boilerplate for s in segments] == [False] * 5 + [True]
    assert scattered(segments) == ("a", "b", "c")


def test_a_statement_in_pieces_starts_once_and_ends_once():
    segments = cut_text("We came, he said, late.", [("a", (Span(0, 7), Span(18, 22)))], [])
    assert [(s.text, s.starts, s.ends) for s in segments if s.over] == [("We came", ("a",), ()), ("late", (), ("a",))]


def test_two_that_begin_together_both_have_an_anchor():
    segments = cut_text("abc", [("a", (Span(0, 3),)), ("b", (Span(0, 3),))], [])
    assert segments[0].starts == ("a", "b")
    assert scattered(segments) == ("b",)


def test_an_empty_text_has_no_segments():
    assert cut_text("", [("a", (Span(0, 0),))], []) == ()


@given(st.text(max_size=30), st.lists(st.lists(SPANS, min_size=1, max_size=3), max_size=5), st.lists(SPANS, max_size=2))
def test_nothing_is_lost_and_every_mark_is_whole(text, pieces, boilerplate):
    marks = [(f"m{place}", tuple(sorted(spans))) for place, spans in enumerate(pieces)]
    segments = cut_text(text, marks, boilerplate)
    assert "".join(s.text for s in segments).replace("␍", "") == make_visible(text).replace("␍", "")
    for name, spans in marks:
        covered = {at for span in spans if span.end <= len(text) for at in range(span.start, span.end)}
        assert sum(name in segment.starts for segment in segments) == (1 if covered else 0)
        if "\r" not in text and all(span.end <= len(text) for span in spans):
            marked = "".join(segment.text for segment in segments if name in segment.over)
            assert marked == make_visible("".join(text[at] for at in sorted(covered)))
