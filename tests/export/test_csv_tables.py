import csv
import io
from dataclasses import replace

from parallax.export import write_figures_csv, write_statements_csv
from parallax.export.as_csv import OBEYED
from parallax.export.csv_tables import FIGURE_COLUMNS, NUMERIC, STATEMENT_COLUMNS


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_a_row_each(account):
    statements, figures = rows(write_statements_csv(account)), rows(write_figures_csv(account))
    assert [row["statement"] for row in statements] == [each.id for each in account.statements]
    assert [row["figure"] for row in figures] == [each.id for each in account.figures]
    assert tuple(statements[0]) == STATEMENT_COLUMNS
    assert tuple(figures[0]) == FIGURE_COLUMNS


def test_a_row_tells_where_its_words_stand_and_the_hash_of_their_report(account):
    row = rows(write_figures_csv(account))[0]
    figure = account.figures[0]
    statement = next(each for each in account.statements if each.id == figure.statement)
    report = next(each for each in account.reports if each.id == statement.report)
    assert (row["start"], row["end"], row["figure_words"]) == (
        str(figure.span.start),
        str(figure.span.end),
        figure.text,
    )
    assert (row["sha256"], row["published_basis"]) == (report.sha256, report.published.basis)


def test_no_cell_begins_as_a_formula_does(account):
    evil = tuple(replace(each, title="=HYPERLINK(1)", outlet="@SUM(1)", url="+1") for each in account.reports)
    told = replace(account, reports=evil)
    for text in (write_statements_csv(told), write_figures_csv(told)):
        for row in rows(text):
            assert not [cell for name, cell in row.items() if name not in NUMERIC and cell.startswith(OBEYED)]
