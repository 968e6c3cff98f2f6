"""`parallax serve`."""

import webbrowser
from typing import Annotated

import typer

from parallax.cli.stores import StoreOption, opened


def serve(
    store: StoreOption = None,
    host: Annotated[str, typer.Option("--host", metavar="HOST", help="The address to answer at.")] = "127.0.0.1",
    port: Annotated[int, typer.Option("--port", metavar="N", min=0, max=65535, help="The port; 0: a free one.")] = 8765,
    allow_host: Annotated[
        list[str] | None,
        typer.Option("--allow-host", metavar="NAME", help="A name that it answers to as well; may be given again."),
    ] = None,
    no_open: Annotated[bool, typer.Option("--no-open", help="Don't open the browser.")] = False,
) -> None:
    """Work on the stories of a store in the browser: the desk."""
    from parallax.web import open_desk
    from parallax.web import serve as serve_desk

    def ready(address: str) -> None:
        typer.echo(f"The desk is open at {address} (Ctrl+C ends it)")
        if not no_open:
            webbrowser.open(address)

    with opened(store) as kept, open_desk(kept) as desk:
        serve_desk(desk, host, port, allow_host or (), ready)
