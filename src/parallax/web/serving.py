"""Running the desk until it is stopped."""

import socket
from collections.abc import Callable, Collection

import uvicorn

from parallax.errors import UsageError
from parallax.web.app import make_app
from parallax.web.desk import Desk
from parallax.web.people import People


def serve(
    desk: Desk,
    host: str,
    port: int,
    hosts: Collection[str] = (),
    ready: Callable[[str], None] | None = None,
    people: People | None = None,
) -> None:
    """Answers at an address until the process is asked to end; port 0 takes a free one. `ready` is told the address.

    `people` are those who may log in; where they are given, nobody else sees anything.

    Raises UsageError where the address can't be had.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as held:
        held.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            held.bind((host, port))
        except OSError as fault:
            raise UsageError(f"{host}:{port} can't be had: {fault.strerror or fault}") from None
        shown = f"[{host}]" if ":" in host else host
        app = make_app(desk, {host, *hosts}, people)
        server = uvicorn.Server(
            uvicorn.Config(app, log_level="warning", access_log=False, server_header=False, date_header=False)
        )
        if ready is not None:
            held.listen(128)
            ready(f"http://{shown}:{held.getsockname()[1]}/")
        server.run(sockets=[held])
