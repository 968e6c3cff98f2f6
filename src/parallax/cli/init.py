"""`parallax init`."""

import typer

from parallax.cli.output import write_data
from parallax.cli.stores import ListFormat, ListFormatOption, StoreOption, address
from parallax.cli.vague import Vague, VagueOption


def init(store: StoreOption = None, vague: VagueOption = Vague.ACLED, form: ListFormatOption = ListFormat.TEXT) -> None:
    """Make a store, or bring an older one up to this program; what is in it stays.

    The convention for vague amounts holds for all that is ever added to the store.
    """
    from parallax.engine.found import found_store
    from parallax.export.as_json import dump

    told = found_store(address(store), vague.value)
    if form is ListFormat.JSON:
        row = {"store": told.address, "new": told.new, "vague": told.vague, "reports": told.reports}
        write_data(dump(row, indent=1) + "\n", None)
    elif told.new:
        write_data(f"made the store {told.address}\n", None)
    else:
        write_data(f"the store {told.address} is there, with {told.reports} reports\n", None)
    if not told.new and told.vague != vague.value:
        typer.echo(f"vague amounts are read by the store's own convention, {told.vague}", err=True)
