from parallax.nouns.figure import Figure
from parallax.nouns.incident import Incident
from parallax.nouns.range import Range
from parallax.nouns.reading import Reading
from parallax.nouns.span import Span
from parallax.nouns.statement import Statement, StatementKind
from parallax.reconcile.left_out import leave_out


def told(name: str, kind: StatementKind, *, quoted: bool = False, within: str | None = None) -> Statement:
    span = Span(0, 4)
    return Statement(name, "r-1", span, "text", (span,), span, kind=kind, quoted=quoted, within=within)


def test_a_belief_without_words_or_figures_is_left_out_with_what_it_tells() -> None:
    reading = Reading(
        "r-1",
        statements=(told("s-1", "believed"), told("s-2", "said", within="s-1")),
        incidents=(Incident("i-1", "attack", statements=("s-1",)), Incident("i-2", "attack", statements=("s-2",))),
    )
    left = leave_out(reading)
    assert [(s.id, s.within) for s in left.statements] == [("s-2", None)]
    assert [i.id for i in left.incidents] == ["i-2"]


def test_a_quoted_plan_and_a_belief_with_a_figure_stay() -> None:
    figure = Figure("f-1", "s-2", Span(0, 1), "t", Range(4, 4), "person")
    reading = Reading(
        "r-1", statements=(told("s-1", "planned", quoted=True), told("s-2", "believed")), figures=(figure,)
    )
    assert leave_out(reading) == reading
