"""`parallax inspect`."""

from enum import StrEnum
from typing import Annotated

import typer

from parallax.cli.consoles import draw, error_console
from parallax.cli.fetching import PATHS, TIMEOUT, AllowPrivateOption, TimeoutOption
from parallax.cli.output import open_stdin, write_data
from parallax.cli.progress import Bar
from parallax.cli.status import Status
from parallax.cli.vague import Vague, VagueOption
from parallax.settings import Settings


class InspectFormat(StrEnum):
    """How the readings are written."""

    TEXT = "text"
    JSONL = "jsonl"


def inspect(
    paths: Annotated[
        list[str],
        typer.Argument(metavar="PATH…", help=PATHS),
    ],
    form: Annotated[
        InspectFormat, typer.Option("--format", "-f", metavar="text|jsonl", help="How to write it.")
    ] = InspectFormat.TEXT,
    no_texts: Annotated[bool, typer.Option("--no-texts", help="Leave the reports' full texts out (jsonl).")] = False,
    workers: Annotated[
        int,
        typer.Option(
            "--workers", "-w", metavar="N", min=0, help="Processes that work side by side; 0: by the number of reports."
        ),
    ] = 0,
    vague: VagueOption = Vague.ACLED,
    allow_private: AllowPrivateOption = False,
    timeout: TimeoutOption = TIMEOUT,
) -> None:
    """Show what is read in each report alone: statements, figures, times and places."""
    from parallax.cli.refusals import tell_refusals
    from parallax.engine import inspect as inspect_reports

    settings = Settings(workers=workers, vague=vague.value, allow_private=allow_private, timeout=timeout)
    with Bar(error_console()) as bar:
        found = inspect_reports(paths, open_stdin(), settings, progress=bar)
    tell_refusals(found.refused)
    if form is InspectFormat.JSONL:
        from parallax.export import write_inspection

        write_data("".join(write_inspection(found.reports, found.readings, texts=not no_texts)), None)
    else:
        from parallax.cli.reading_page import reading_page

        write_data(draw(reading_page(found.reports, found.readings), to_terminal=True), None)
    if not found.reports:
        raise typer.Exit(Status.NOTHING)
