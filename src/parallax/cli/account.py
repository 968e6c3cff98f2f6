"""`parallax account`."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from parallax.cli.output import check_target, write_data
from parallax.cli.read import ENDINGS, Format, write_account
from parallax.cli.status import Status
from parallax.cli.stores import StoreOption, making, opened
from parallax.errors import BrokenAccount
from parallax.values.moment import parse_moment


def account(
    story: Annotated[
        str, typer.Argument(metavar="STORY", help="A story's id, one that it had before, or the beginning of one.")
    ],
    store: StoreOption = None,
    form: Annotated[
        Format | None,
        typer.Option(
            "--format",
            "-f",
            metavar="text|json|md|html|csv|wikitext|geojson",
            help="How to write it (csv: a row an incident; geojson: a point a place); else by the output file's ending, else text.",
        ),
    ] = None,
    output: Annotated[
        Path | None, typer.Option("--output", "-o", metavar="FILE", help="Write to this file, whole or not at all.")
    ] = None,
    no_texts: Annotated[
        bool, typer.Option("--no-texts", help="Leave the reports' full texts out (json, html); quotations stay.")
    ] = False,
    as_of: Annotated[
        str | None,
        typer.Option("--as-of", metavar="TIME", help="Write it as it could have been written by that day or minute."),
    ] = None,
) -> None:
    """Write the account of one story of a store."""
    from parallax.engine import check_account
    from parallax.engine.stored import account_of_story

    check_target(output)
    form = form or ENDINGS.get(output.suffix.lower() if output else "", Format.TEXT)
    moment = parse_moment(as_of, "--as-of") if as_of else None
    with opened(store) as kept, making(kept) as maker:
        found = account_of_story(kept, maker, story, moment)
    write_data(write_account(found, form, (None, ()), texts=not no_texts, to_terminal=output is None), output)
    try:
        check_account(found)
    except BrokenAccount as fault:
        sys.stderr.write(f"check: {fault}\n")
        raise typer.Exit(Status.FAULT) from None
    if not found.reports:
        raise typer.Exit(Status.NOTHING)
