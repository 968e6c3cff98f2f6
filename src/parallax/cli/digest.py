"""`parallax digest`."""

import os
import sys
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from parallax.cli.consoles import error_console
from parallax.cli.mailing import read_mail_server
from parallax.cli.output import check_target, open_stdin, write_data, write_text
from parallax.cli.progress import Bar
from parallax.cli.rules import tell_deliveries
from parallax.cli.status import Status
from parallax.cli.stores import StoreOption, making, opened
from parallax.cli.vague import Vague, VagueOption
from parallax.cli.written import read_checked
from parallax.errors import BrokenAccount, UsageError
from parallax.settings import Settings
from parallax.values.moment import parse_moment

if TYPE_CHECKING:
    from parallax.nouns.account import Account
    from parallax.nouns.interval import Interval
    from parallax.nouns.letter import Letter


class DigestFormat(StrEnum):
    """How the digest is written."""

    TEXT = "text"
    HTML = "html"


ENDINGS = {".html": DigestFormat.HTML, ".htm": DigestFormat.HTML}
"""The format that a file's ending asks for."""


def digest(
    paths: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[PATH…]",
            help="Reports as for read; with --before, one account that read wrote as JSON; none: what the store has.",
        ),
    ] = None,
    since: Annotated[
        str | None, typer.Option("--since", metavar="TIME", help="Tell what is new since that day or minute.")
    ] = None,
    before: Annotated[
        Path | None, typer.Option("--before", metavar="EARLIER.json", help="Tell what is new since that account.")
    ] = None,
    mail: Annotated[
        list[str] | None,
        typer.Option("--mail", metavar="ADDRESS", help="Send it there, as text and HTML; may be given several times."),
    ] = None,
    form: Annotated[
        DigestFormat | None,
        typer.Option(
            "--format", "-f", metavar="text|html", help="How to write it; else by the output file's ending, else text."
        ),
    ] = None,
    output: Annotated[
        Path | None, typer.Option("--output", "-o", metavar="FILE", help="Write to this file, whole or not at all.")
    ] = None,
    store: StoreOption = None,
    workers: Annotated[
        int,
        typer.Option(
            "--workers", "-w", metavar="N", min=0, help="Processes that work side by side; 0: by the number of reports."
        ),
    ] = 0,
    vague: VagueOption = Vague.ACLED,
) -> None:
    """Tell what is new, changed and disputed since a moment, story by story, each line cited.

    Of reports, what was published since counts; of a store, what was added to it since, by the clock of this machine. With
    --mail nothing is written unless --output asks for it, and nothing is sent where nothing is new.
    """
    from parallax.engine.digesting import make_digest

    check_target(output)
    if (since is None) == (before is None):
        raise UsageError("give either --since TIME or --before EARLIER.json")
    addresses = _addresses(mail or [])
    moment = parse_moment(since, "--since") if since else None
    settings = Settings(workers=workers, vague=vague.value)
    if moment is not None and not paths:
        earlier, later = _of_store(store, moment, settings)
    else:
        earlier, later = _accounts(paths or [], moment, before, settings)
    letter, new = make_digest(earlier, later, moment)
    if output is not None or not addresses:
        form = form or ENDINGS.get(output.suffix.lower() if output else "", DigestFormat.TEXT)
        write_data(letter.html if form is DigestFormat.HTML else letter.text, output)
    if addresses and not new:
        error_console().print("digest: nothing is new; no mail was sent")
    elif addresses and not _sent(letter, addresses):
        raise typer.Exit(Status.FAULT)
    if paths and not later.reports:
        raise typer.Exit(Status.NOTHING)


def _sent(letter: "Letter", addresses: list[str]) -> bool:
    """Send it to each address; True where every one was taken."""
    from parallax.engine.alerting import local_surroundings
    from parallax.engine.digesting import send_digest

    around = local_surroundings(Path(), write_text, read_mail_server(os.environ))
    return tell_deliveries("digest", send_digest(letter, addresses, around), kept=False)


def _addresses(given: list[str]) -> list[str]:
    """The addresses, each once, where there is a server for them."""
    from parallax.alerts.receivers import parse_address

    try:
        found = list(dict.fromkeys(parse_address(each) for each in given))
    except ValueError as fault:
        raise UsageError(f"--mail: {fault}") from None
    if found and read_mail_server(os.environ) is None:
        raise UsageError("--mail needs a mail server: set PARALLAX_SMTP and PARALLAX_MAIL_FROM")
    return found


def _of_store(store: str | None, since: "Interval", settings: Settings) -> tuple["Account", "Account"]:
    """The stories of a store that something was added to since, as it told them then, and as it tells them now."""
    from parallax.engine.since import accounts_since, end_of

    with opened(store) as kept, making(kept, settings) as maker:
        earlier, later = accounts_since(kept, maker, end_of(since))
    _check(earlier, later)
    return earlier, later


def _accounts(
    paths: list[str], since: "Interval | None", before: Path | None, settings: Settings
) -> tuple["Account", "Account"]:
    """The account as it was, and as it is; ends the program where a citation of either does not hold."""
    from parallax.cli.refusals import tell_refusals
    from parallax.engine import run_since

    if before is not None:
        if len(paths) != 1:
            raise UsageError("with --before give one account, that read --format json wrote")
        return read_checked(before), read_checked(Path(paths[0]))
    if since is None:
        raise UsageError("give either --since TIME or --before EARLIER.json")
    with Bar(error_console()) as bar:
        earlier, later = run_since(paths, since, open_stdin(), settings, progress=bar)
    tell_refusals(later.refused)
    _check(earlier, later)
    return earlier, later


def _check(*accounts: "Account") -> None:
    """End the program where a citation does not hold."""
    from parallax.engine import check_account

    for account in accounts:
        try:
            check_account(account)
        except BrokenAccount as fault:
            sys.stderr.write(f"check: {fault}\n")
            raise typer.Exit(Status.FAULT) from None
