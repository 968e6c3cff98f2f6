"""`parallax schema`."""

from enum import StrEnum
from typing import Annotated

import typer

from parallax.cli.output import write_data


class Written(StrEnum):
    """What has a published schema."""

    ACCOUNT = "account"
    CHANGES = "changes"
    ALERT = "alert"


def schema(
    of: Annotated[
        Written,
        typer.Argument(
            metavar="[account|changes|alert]",
            help="What read or changes writes with --format json, or alerts to a file.",
        ),
    ] = Written.ACCOUNT,
) -> None:
    """Show the JSON Schema of the account that `read --format json` writes, of what `changes` does, or of an alert."""
    from parallax import export

    schemas = {
        Written.ACCOUNT: export.read_schema,
        Written.CHANGES: export.read_changes_schema,
        Written.ALERT: export.read_alert_schema,
    }
    write_data(schemas[of](), None)
