"""`parallax rerun`."""

import typer

from parallax.cli.consoles import error_console
from parallax.cli.output import write_data
from parallax.cli.progress import Bar
from parallax.cli.stores import ListFormat, ListFormatOption, StoreOption, making, now, opened


def rerun(store: StoreOption = None, form: ListFormatOption = ListFormat.TEXT) -> None:
    """Do again what this program does otherwise than the one that filled the store, and no more; add does it first, too."""
    from parallax.engine.rerun import catch_up
    from parallax.engine.settle import settle
    from parallax.export.as_json import dump

    with opened(store) as kept, making(kept) as maker, Bar(error_console()) as bar:
        steps = catch_up(kept, maker, now())
        done = settle(kept, maker, progress=bar)
    if form is ListFormat.JSON:
        write_data(dump({"steps": list(steps), "stories": done}, indent=1) + "\n", None)
    else:
        typer.echo(f"steps that changed: {', '.join(steps) or 'none'}; stories brought up to date: {done}")
