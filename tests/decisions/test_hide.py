from parallax.decisions.hide import without_figures, without_statements
from parallax.nouns.figure import Figure
from parallax.nouns.incident import Incident
from parallax.nouns.range import Range
from parallax.nouns.reading import Reading
from parallax.nouns.span import Span
from parallax.nouns.statement import Statement


def say(name, **fields):
    return Statement(name, "r", Span(0, 1), "x", (Span(0, 1),), Span(0, 1), **fields)


def count(name, statement, part_of=None):
    return Figure(name, statement, Span(0, 1), "1", Range(1, 1), "person", part_of=part_of)


READING = Reading(
    "r",
    statements=(say("s1"), say("s2", within="s1"), say("s3", within="s2"), say("s4", about="s1")),
    figures=(count("f1", "s1"), count("f4", "s4", part_of="f1")),
    incidents=(
        Incident("i1", "kill", statements=("s3",)),
        Incident("i4", "kill", figures=("f1", "f4"), statements=("s4",)),
    ),
)


def test_what_is_nested_in_a_statement_or_rests_on_it_goes_with_it():
    left = without_statements(READING, {"s1"})
    assert [(each.id, each.about) for each in left.statements] == [("s4", None)]
    assert [(each.id, each.part_of) for each in left.figures] == [("f4", None)]
    assert [(each.id, each.figures) for each in left.incidents] == [("i4", ("f4",))]


def test_a_figure_goes_alone():
    left = without_figures(READING, {"f1"})
    assert left.statements == READING.statements
    assert [(each.id, each.part_of) for each in left.figures] == [("f4", None)]


def test_nothing_to_take_out_changes_nothing():
    assert without_statements(READING, {"s9"}) is READING
