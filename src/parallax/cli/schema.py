"""`parallax schema`."""

from parallax.cli.output import write_data


def schema() -> None:
    """Show the JSON Schema of the account that `read --format json` writes."""
    from parallax.export.as_json import read_schema

    write_data(read_schema(), None)
