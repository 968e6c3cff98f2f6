"""`parallax steps`."""

from rich.table import Table

from parallax.cli.consoles import draw
from parallax.cli.output import write_data


def steps() -> None:
    """Show the table of steps: what each needs and what it adds."""
    from parallax.engine.steps import STEPS

    table = Table(box=None, pad_edge=False)
    for heading in ("step", "room", "needs", "adds", "does"):
        table.add_column(heading, overflow="fold")
    for step in STEPS:
        table.add_row(step.name, step.room, ", ".join(step.needs), ", ".join(step.adds), step.told)
    write_data(draw(table, to_terminal=True), None)
