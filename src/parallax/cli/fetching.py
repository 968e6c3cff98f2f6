"""The options of every command that may fetch from the web."""

from typing import Annotated

import typer

from parallax.settings import Settings

PATHS = "Files, folders, addresses of pages, feeds and sitemaps, or - for JSON Lines; docs/sources.md has them all."

TIMEOUT = Settings().timeout

AllowPrivateOption = Annotated[
    bool, typer.Option("--allow-private", help="Fetch from private networks and this machine too.")
]
TimeoutOption = Annotated[
    float,
    typer.Option(
        "--timeout", metavar="SECONDS", min=1.0, help="The longest that fetching one address may take; else 60."
    ),
]
