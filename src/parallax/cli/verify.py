"""`parallax verify`."""

import sys
from dataclasses import asdict
from typing import Annotated

import typer

from parallax.cli.output import write_data
from parallax.cli.status import Status
from parallax.cli.stores import ListFormat, ListFormatOption, StoreOption, making, opened


def verify(
    store: StoreOption = None,
    head: Annotated[
        str | None,
        typer.Option("--head", metavar="HASH", help="The last hash that an earlier verify told: the log must hold it."),
    ] = None,
    deep: Annotated[bool, typer.Option("--deep", help="Group all reports anew, too, and compare.")] = False,
    form: ListFormatOption = ListFormat.TEXT,
) -> None:
    """Check a store: the chain of its log, the hashes of pages and texts, every citation, and the rows against the results."""
    from parallax.engine.audit import verify as verify_store
    from parallax.export.as_json import dump
    from parallax.export.visible import one_line

    with opened(store) as kept, making(kept) as maker:
        found = verify_store(kept, maker, head, deep=deep)
    if form is ListFormat.JSON:
        write_data(dump(asdict(found), indent=1) + "\n", None)
    else:
        for fault in found.faults:
            sys.stderr.write(f"verify: {one_line(fault)}\n")
        counts = f"{found.log} rows of the log, {found.pages} pages, {found.reports} reports, {found.stories} stories"
        waiting = f"\n{found.waiting} stories are still to be brought up to date; parallax add does it" * bool(
            found.waiting
        )
        held = "all hold" if not found.faults else f"{len(found.faults)} faults"
        write_data(f"{counts}: {held}{waiting}\nlast hash: {found.head}\n", None)
    if found.faults:
        raise typer.Exit(Status.FAULT)
