"""`parallax export`."""

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum
from pathlib import Path
from tempfile import TemporaryFile
from typing import TYPE_CHECKING, Annotated

import typer

from parallax.cli.output import check_target, write_data
from parallax.cli.stores import StoreOption, making, opened
from parallax.errors import UsageError

if TYPE_CHECKING:
    from parallax.engine.results import Maker
    from parallax.store import Db


class ExportFormat(StrEnum):
    """How a store is written out."""

    JSON = "json"
    JSONL = "jsonl"
    CSV = "csv"


ENDINGS = {".json": ExportFormat.JSON, ".jsonl": ExportFormat.JSONL, ".csv": ExportFormat.CSV}
"""The format that a file's ending asks for."""


def export(
    store: StoreOption = None,
    form: Annotated[
        ExportFormat | None,
        typer.Option(
            "--format",
            "-f",
            metavar="json|jsonl|csv",
            help="The account of all stories; the reports as they were given, for read and add; a view as CSV. "
            "Else by the output file's ending, else json.",
        ),
    ] = None,
    rows: Annotated[
        str | None,
        typer.Option(
            "--rows", metavar="VIEW", help="With csv: reports, statements, figures, incidents, points, origins …"
        ),
    ] = None,
    output: Annotated[
        Path | None, typer.Option("--output", "-o", metavar="FILE", help="Write to this file, whole or not at all.")
    ] = None,
    no_texts: Annotated[bool, typer.Option("--no-texts", help="Leave the reports' full texts out (json).")] = False,
) -> None:
    """Write out a whole store."""
    check_target(output)
    by_ending = ENDINGS.get(output.suffix.lower() if output else "")
    form = form or by_ending or (ExportFormat.CSV if rows else ExportFormat.JSON)
    if rows and form is not ExportFormat.CSV:
        raise UsageError(f"--rows is written as csv, not as {form}")
    with opened(store) as kept:
        if form is ExportFormat.JSON:
            with making(kept) as maker:
                kept.read(lambda db: write_data(_account(db, maker, texts=not no_texts), output))
        elif form is ExportFormat.JSONL:
            kept.read(lambda db: write_data(_lines(db), output))
        else:
            view = _view(rows or "incidents")
            kept.read(lambda db: write_data(_rows(db, view), output))


def _account(db: "Db", maker: "Maker", *, texts: bool) -> Iterator[str]:
    from parallax.engine.stored import Whole
    from parallax.export import write_json_stories

    whole = Whole(db, maker)
    return write_json_stories(whole.stories(), whole.refused, whole.decisions, TemporaryFile, texts=texts)


def _lines(db: "Db") -> Iterator[str]:
    from parallax.engine.take_out import report_lines
    from parallax.export.as_json import dump

    return (dump(line) + "\n" for line in report_lines(db))


def _view(name: str) -> str:
    from parallax.store.views import VIEWS

    if name not in VIEWS:
        raise UsageError(f"there is no view {name}: it is one of {', '.join(VIEWS)}")
    return name


def _rows(db: "Db", view: str) -> Iterator[str]:
    from parallax.store import table

    return _csv(table.columns(db, view), table.rows(db, view))


def _csv(columns: list[str], rows: Iterable[dict[str, object]]) -> Iterator[str]:
    """RFC 4180, a row at a time; no cell of a report's words begins as a formula does."""
    from parallax.export.as_csv import safe

    yield _line(columns)
    for row in rows:
        cells = (row[name] for name in columns)
        yield _line(["" if cell is None else safe(cell) if isinstance(cell, str) else cell for cell in cells])


def _line(cells: Sequence[object]) -> str:
    page = io.StringIO(newline="")
    csv.writer(page, lineterminator="\r\n").writerow(cells)
    return page.getvalue()
