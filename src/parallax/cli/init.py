"""`parallax init`."""

from pathlib import Path
from typing import Annotated

import typer

from parallax.cli.output import write_data
from parallax.cli.rules import read_rules
from parallax.cli.stores import ListFormat, ListFormatOption, StoreOption, address, opened
from parallax.cli.vague import Vague, VagueOption


def init(
    store: StoreOption = None,
    vague: VagueOption = Vague.ACLED,
    alerts: Annotated[
        Path | None,
        typer.Option("--alerts", metavar="RULES.toml", help="Send what these rules find in all that is ever added."),
    ] = None,
    form: ListFormatOption = ListFormat.TEXT,
) -> None:
    """Make a store, or bring an older one up to this program; what is in it stays.

    The convention for vague amounts holds for all that is ever added to the store.
    """
    from parallax.engine.found import found_store
    from parallax.export.as_json import dump

    if alerts is not None:
        read_rules(alerts)
    told = found_store(address(store), vague.value)
    if alerts is not None:
        _keep(store, alerts)
    if form is ListFormat.JSON:
        row = {"store": told.address, "new": told.new, "vague": told.vague, "reports": told.reports}
        write_data(dump(row, indent=1) + "\n", None)
    elif told.new:
        write_data(f"made the store {told.address}\n", None)
    else:
        write_data(f"the store {told.address} is there, with {told.reports} reports\n", None)
    if not told.new and told.vague != vague.value:
        typer.echo(f"vague amounts are read by the store's own convention, {told.vague}", err=True)


def _keep(store: str | None, rules: Path) -> None:
    from parallax.engine.store_alerts import keep_rules

    with opened(store) as kept:
        keep_rules(kept, rules.resolve())
