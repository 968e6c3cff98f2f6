"""`parallax schema`."""

from enum import StrEnum
from typing import Annotated

import typer

from parallax.cli.output import write_data


class Written(StrEnum):
    """What has a published schema."""

    ACCOUNT = "account"
    CHANGES = "changes"


def schema(
    of: Annotated[
        Written, typer.Argument(metavar="[account|changes]", help="What read or changes writes with --format json.")
    ] = Written.ACCOUNT,
) -> None:
    """Show the JSON Schema of the account that `read --format json` writes, or of what `changes` does."""
    from parallax import export

    write_data(export.read_schema() if of is Written.ACCOUNT else export.read_changes_schema(), None)
