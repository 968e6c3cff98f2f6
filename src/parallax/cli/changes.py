"""`parallax changes`."""

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from parallax.cli.consoles import draw
from parallax.cli.output import check_target, write_data
from parallax.cli.written import read_checked

if TYPE_CHECKING:
    from parallax.nouns.account import Account


class ChangesFormat(StrEnum):
    """How the changes are written."""

    TEXT = "text"
    JSON = "json"
    MD = "md"


ENDINGS = {".json": ChangesFormat.JSON, ".md": ChangesFormat.MD}
"""The format that a file's ending asks for."""


def changes(
    earlier: Annotated[Path, typer.Argument(metavar="EARLIER.json", help="An account that read --format json wrote.")],
    later: Annotated[Path, typer.Argument(metavar="LATER.json", help="A later one.")],
    form: Annotated[
        ChangesFormat | None,
        typer.Option(
            "--format",
            "-f",
            metavar="text|json|md",
            help="How to write it; else by the output file's ending, else text.",
        ),
    ] = None,
    output: Annotated[
        Path | None, typer.Option("--output", "-o", metavar="FILE", help="Write to this file, whole or not at all.")
    ] = None,
) -> None:
    """Show what changed between two accounts, and which report changed it.

    New reports and points, figures superseded, copies now stale, new conflicts, denials and caveats, points that stand
    otherwise, and stories that merged, were parted, or go on under another id. An account whose citations do not hold is
    not compared.
    """
    check_target(output)
    form = form or ENDINGS.get(output.suffix.lower() if output else "", ChangesFormat.TEXT)
    one, other = read_checked(earlier), read_checked(later)
    write_data(_write(one, other, form, to_terminal=output is None), output)


def _write(earlier: "Account", later: "Account", form: ChangesFormat, *, to_terminal: bool) -> str:
    from parallax import export
    from parallax.engine import find_changes

    found = find_changes(earlier, later)
    if form is ChangesFormat.JSON:
        return export.write_changes_json(earlier, later, found)
    view = export.view_changes(earlier, later, found)
    if form is ChangesFormat.MD:
        return export.write_changes_markdown(view)
    from parallax.cli.account_page import changes_page

    return draw(changes_page(view), to_terminal=to_terminal)
