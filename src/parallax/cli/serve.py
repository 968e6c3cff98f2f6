"""`parallax serve`."""

import sys
import time
import webbrowser
from contextlib import suppress
from ipaddress import ip_address
from pathlib import Path
from secrets import token_bytes
from typing import TYPE_CHECKING, Annotated

import typer

from parallax.cli.output import check_target, write_data
from parallax.cli.stores import StoreOption, opened
from parallax.errors import UsageError

if TYPE_CHECKING:
    from parallax.web.people import People


def serve(
    store: StoreOption = None,
    host: Annotated[str, typer.Option("--host", metavar="HOST", help="The address to answer at.")] = "127.0.0.1",
    port: Annotated[int, typer.Option("--port", metavar="N", min=0, max=65535, help="The port; 0: a free one.")] = 8765,
    allow_host: Annotated[
        list[str] | None,
        typer.Option("--allow-host", metavar="NAME", help="A name that it answers to as well; may be given again."),
    ] = None,
    no_open: Annotated[bool, typer.Option("--no-open", help="Don't open the browser.")] = False,
    users: Annotated[
        Path | None,
        typer.Option("--users", metavar="FILE", help="Who may log in; nobody else sees anything."),
    ] = None,
    add_user: Annotated[
        str | None,
        typer.Option("--add-user", metavar="NAME", help="Ask for a password, put NAME into --users FILE, and end."),
    ] = None,
    no_login: Annotated[
        bool,
        typer.Option("--no-login", help="Let everybody in who can reach an address other than this machine's own."),
    ] = False,
) -> None:
    """Work on the stories of a store in the browser: the desk."""
    if add_user is not None:
        _add_user(add_user, users)
        return
    _check_reach(host, users, no_login=no_login)
    people = _people(users)
    from parallax.web import open_desk
    from parallax.web import serve as serve_desk

    def ready(address: str) -> None:
        typer.echo(f"The desk is open at {address} (Ctrl+C ends it)")
        if not no_open:
            webbrowser.open(address)

    with opened(store) as kept, open_desk(kept) as desk:
        serve_desk(desk, host, port, allow_host or (), ready, people)


def _check_reach(host: str, users: Path | None, *, no_login: bool) -> None:
    """Others reach the desk only where they log in, or where somebody said that they need not."""
    if users is not None and no_login:
        raise UsageError("--users and --no-login: one of the two")
    if users is not None or _is_own(host):
        return
    if not no_login:
        raise UsageError(
            f"--host {host}: others can reach that, read all and decide. Give --users FILE "
            "(parallax serve --add-user NAME --users FILE makes it), or --no-login"
        )
    sys.stderr.write(f"Whoever can reach {host} can read the whole store, add to it and decide: nobody logs in.\n")


def _is_own(host: str) -> bool:
    if host == "localhost":
        return True
    with suppress(ValueError):
        return ip_address(host).is_loopback
    return False


def _people(users: Path | None) -> "People | None":
    if users is None:
        return None
    from parallax.web.people import People, read_users

    return People(read_users(users), token_bytes(32), time.time)


def _add_user(name: str, users: Path | None) -> None:
    """A name that is there already gets the new password."""
    if users is None:
        raise UsageError("--add-user NAME needs --users FILE")
    from parallax.web.people import make_line

    check_target(users)
    made = make_line(name, _ask_password())
    before = users.read_text("utf-8").splitlines(keepends=True) if users.exists() else []
    kept = [line if line.endswith("\n") else f"{line}\n" for line in before if line.rpartition(":")[0] != name]
    if not users.exists():
        users.touch(0o600)
    write_data("".join(kept) + made, users)
    typer.echo(f"{name} can log in with --users {users}")


def _ask_password() -> str:
    """Twice from a terminal, else the first line of standard input."""
    if sys.stdin.isatty():
        told: str = typer.prompt("Password", hide_input=True, confirmation_prompt=True, err=True)
        return told
    return sys.stdin.readline().rstrip("\n")
