from collections.abc import Callable, Sequence

from parallax.nouns.mention import PlaceMention
from parallax.nouns.place import Place
from parallax.nouns.span import Span
from parallax.nouns.statement import Statement
from parallax.reading.annotators import Annotation
from parallax.reading.figures.find import find_quantities
from parallax.reading.figures.make import make_figures

Annotate = Callable[[str], Annotation]


def statement(text: str, words: str, key: str = "s-1") -> Statement:
    start = text.index(words)
    span = Span(start, start + len(words))
    return Statement(key, "r-1", span, words, (span,), Span(0, len(text)))


def place(text: str, name: str) -> PlaceMention:
    start = text.index(name)
    return PlaceMention(Span(start, start + len(name)), name, "name", Place(f"p-{name}", name, (name,)))


def test_only_quantities_inside_statements_are_figures(annotate: Annotate) -> None:
    text = 'Forty guests came. "The storm sank 12 boats," she said.'
    (figure,) = make_figures(find_quantities(annotate(text), ()), [statement(text, "The storm sank 12 boats")], ())
    assert (figure.text, figure.statement, figure.span.of(text)) == ("12 boats", "s-1", "12 boats")


def test_the_innermost_statement_takes_the_figure(annotate: Annotate) -> None:
    text = "He said that she said the storm sank 12 boats."
    outer, inner = (
        statement(text, "she said the storm sank 12 boats", "s-a"),
        statement(text, "the storm sank 12 boats", "s-b"),
    )
    quantities = find_quantities(annotate(text), ())
    assert make_figures(quantities, [outer, inner], ())[0].statement == "s-b"
    assert make_figures(quantities, [inner, outer], ()) == make_figures(quantities, [outer, inner], ())


def parts(
    annotate: Annotate, text: str, places: Sequence[PlaceMention] = ()
) -> list[tuple[float | None, float | None, str | None]]:
    figures = make_figures(find_quantities(annotate(text), ()), [statement(text, text)], places)
    values = {figure.id: figure.range.low for figure in figures}
    return [(figure.range.low, values.get(figure.part_of or ""), figure.place) for figure in figures]


def test_included_figures_are_parts(annotate: Annotate) -> None:
    text = "The flood killed at least 56 people, including 11 children."
    assert parts(annotate, text) == [(56, None, None), (11, 56, None)]


def test_figures_that_add_up_are_parts_in_their_places(annotate: Annotate) -> None:
    text = "The monitor said 21 civilians were killed, 15 in Arda and another six in Belmo."
    found = parts(annotate, text, [place(text, "Arda"), place(text, "Belmo")])
    assert found == [(21, None, None), (15, 21, "p-Arda"), (6, 21, "p-Belmo")]


def test_another_state_is_no_part(annotate: Annotate) -> None:
    text = "The crash killed nine people and injured five."
    assert parts(annotate, text) == [(9, None, None), (5, None, None)]
