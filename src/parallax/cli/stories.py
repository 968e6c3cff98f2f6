"""`parallax stories`."""

from dataclasses import asdict
from typing import TYPE_CHECKING, Annotated

import typer

from parallax.cli.output import write_data
from parallax.cli.stores import ListFormat, ListFormatOption, StoreOption, opened

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rich.console import RenderableType

    from parallax.store.listing import StoryRow


def stories(
    store: StoreOption = None,
    most: Annotated[
        int, typer.Option("--most", "-n", metavar="N", min=0, help="List so many at most, the latest; 0: all.")
    ] = 0,
    form: ListFormatOption = ListFormat.TEXT,
) -> None:
    """List the stories of a store, the one with the latest report first."""
    from parallax.export.as_json import dump
    from parallax.store import listing

    with opened(store) as kept:
        found = kept.read(lambda db: listing.stories(db, most))
    if form is ListFormat.JSON:
        write_data(dump({"stories": [asdict(each) for each in found]}, indent=1) + "\n", None)
        return
    from parallax.cli.consoles import draw

    write_data(draw(_page(found), to_terminal=True), None)


def _page(found: "Sequence[StoryRow]") -> "RenderableType":
    from rich.table import Table
    from rich.text import Text

    from parallax.export.visible import one_line

    if not found:
        return Text("No stories yet.")
    table = Table(box=None, pad_edge=False)
    for heading in ("story", "reports", "days", "title"):
        table.add_column(heading, overflow="fold", justify="right" if heading == "reports" else "left")
    for each in found:
        days = " to ".join(dict.fromkeys(day[:10] for day in (each.first_published, each.last_published) if day))
        title = one_line(each.title or "") if each.settled else "(being brought up to date)"
        table.add_row(each.id, str(each.reports), days, title)
    return table
