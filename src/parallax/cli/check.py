"""`parallax check`."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from parallax.cli.output import write_data
from parallax.cli.status import Status
from parallax.cli.written import read_written
from parallax.errors import BrokenAccount

if TYPE_CHECKING:
    from parallax.export import Written


def check(
    path: Annotated[
        Path, typer.Argument(metavar="ACCOUNT.json", help="What read --format json wrote, or - for standard input.")
    ],
) -> None:
    """Re-read every citation of an account against the texts it holds, and name the first that does not hold.

    Of an account written with --no-texts, ids and counts are checked, and that its quotations agree with one another;
    not that they stand in the reports.
    """
    from parallax.engine import check_account
    from parallax.export.visible import one_line

    written = read_written(path)
    try:
        check_account(written.account, written.untold)
    except BrokenAccount as fault:
        sys.stderr.write(f"check: {one_line(str(fault))}\n")
        raise typer.Exit(Status.FAULT) from None
    write_data(_told(written), None)


def _told(written: "Written") -> str:
    """What was re-read, in one line."""
    from parallax.export.wording import plural

    account, left_out = written.account, len(written.untold)
    counts = [
        plural(len(account.statements), "statement"),
        plural(len(account.figures), "figure"),
        plural(sum(len(s.brief) + len(s.timeline) + len(s.unknown) for s in account.stories), "line"),
    ]
    held = f"all citations hold: {', '.join(counts)} over {plural(len(account.reports), 'report')}"
    if left_out:
        held += f"; {plural(left_out, 'report')} without text, whose quotations were checked against one another alone"
    return f"{held}\n"
