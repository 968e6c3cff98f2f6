"""What became of statements in another report."""

from dataclasses import replace

from parallax.export.index import Index
from parallax.nouns.account import Account
from parallax.nouns.actor import Actor
from parallax.nouns.figure import Figure
from parallax.nouns.range import Range
from parallax.nouns.report import Report
from parallax.nouns.span import Span
from parallax.nouns.statement import Statement
from parallax.web.pages.aligning import align
from parallax.web.pages.differing import Differences, statements_of

WORDS = "24 people reportedly drowned in Velm"
ONE = Report("r-1", "x", f"{WORDS}.", "0", outlet="Velm Post")
OTHER = Report("r-2", "y", f"{WORDS}.", "1", outlet="Orn Daily")
SPAN = Span(0, len(WORDS))


def told(report: Report, **told: object) -> Statement:
    plain = Statement(f"s-{report.id}", report.id, SPAN, WORDS, (SPAN,), SPAN, speaker="a-vel", hedges=("reportedly",))
    return replace(plain, **told)  # type: ignore[arg-type]


def count(statement: Statement, value: float) -> Figure:
    return Figure(
        f"f-{statement.id}", statement.id, Span(0, 2), f"{value:g}", Range(value, value), "person", state="dead"
    )


def kinds(one: Statement | None, other: Statement | None, *figures: Figure) -> list[tuple[str, str]]:
    statements = tuple(each for each in (one, other) if each)
    actors = tuple(Actor(f"a-{name.casefold()}", name, (name,), "person") for name in ("Vel", "Orn"))
    index = Index(Account(reports=(ONE, OTHER), statements=statements, figures=figures, actors=actors))
    found = Differences("story-1", index, align(ONE, OTHER, {})).between(
        statements_of(ONE, index), statements_of(OTHER, index)
    )
    return [(each.kind, each.told) for each in found]


def test_what_is_told_alike_does_not_differ() -> None:
    one, other = told(ONE), told(OTHER)
    assert kinds(one, other, count(one, 24), count(other, 24)) == []


def test_an_altered_figure_comes_first() -> None:
    one, other = told(ONE), told(OTHER, hedges=())
    assert kinds(one, other, count(one, 24), count(other, 11)) == [("figure", "“24” → “11”"), ("hedge", "“reportedly”")]


def test_a_figure_may_be_left_out_or_added() -> None:
    one, other = told(ONE), told(OTHER)
    assert kinds(one, other, count(one, 24)) == [("figure-dropped", "“24”")]
    assert kinds(one, other, count(other, 24)) == [("figure-added", "“24”")]


def test_a_hedge_may_be_put() -> None:
    assert kinds(told(ONE, hedges=()), told(OTHER)) == [("hedge-added", "“reportedly”")]


def test_a_speaker_may_be_lost_or_become_another() -> None:
    assert kinds(told(ONE), told(OTHER, speaker=None)) == [("speaker", "Vel → no speaker named")]
    assert kinds(told(ONE), told(OTHER, speaker=None, own_voice=True)) == [
        ("speaker", "Vel → Orn Daily, in its own voice")
    ]
    assert kinds(told(ONE), told(OTHER, speaker="a-orn")) == [("speaker", "Vel → Orn")]
    assert kinds(told(ONE, speaker=None), told(OTHER)) == []


def test_a_denial_is_graver_than_all_else() -> None:
    found = kinds(told(ONE, denial=True, quoted=True), told(OTHER, hedges=()))
    assert [kind for kind, _ in found] == ["denial", "hedge", "quotation"]


def test_a_statement_may_be_dropped_or_added() -> None:
    assert kinds(told(ONE), None) == [("dropped", "")]
    assert kinds(None, told(OTHER)) == [("added", "")]


def test_a_caption_is_no_statement_of_its_own() -> None:
    assert kinds(told(ONE, caption=True), None) == []
