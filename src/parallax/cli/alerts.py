"""`parallax alerts`."""

import os
from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from parallax.cli.mailing import read_mail_server, read_secret
from parallax.cli.output import write_data, write_text
from parallax.cli.rules import StoreRules, read_rules, tell_deliveries
from parallax.cli.status import Status
from parallax.cli.stores import StoreOption, opened
from parallax.cli.written import read_checked
from parallax.errors import UsageError

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

    from parallax.alerts.outbox import Outbox
    from parallax.nouns.account import Account
    from parallax.nouns.alert_rule import AlertRules


def alerts(
    rules: Annotated[
        Path, typer.Argument(metavar="RULES.toml", help="The rules; docs/alerts.md tells how they are written.")
    ],
    earlier: Annotated[
        Path | None, typer.Argument(metavar="[EARLIER.json", help="An account that read --format json wrote.")
    ] = None,
    later: Annotated[Path | None, typer.Argument(metavar="LATER.json]", help="A later one.")] = None,
    outbox: Annotated[
        Path | None,
        typer.Option(
            "--outbox",
            metavar="FILE",
            help="Remember there what was sent, so that nothing is sent twice and what was not taken is tried again.",
        ),
    ] = None,
    due: Annotated[
        bool, typer.Option("--due", help="Send what a store still has to send, and compare nothing.")
    ] = False,
    store: StoreOption = None,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Show the alerts and to whom they would go; send nothing.")
    ] = False,
) -> None:
    """Send what rules find between two accounts: to standard output, files, feeds, mail and webhooks.

    Given the rules alone, check them. An account whose citations do not hold is not compared.
    """
    read = read_rules(rules)
    if due:
        _send_due(read, rules.parent, store)
        return
    if earlier is None:
        write_data(f"{rules}: {'1 rule holds' if len(read.rules) == 1 else f'{len(read.rules)} rules hold'}\n", None)
        return
    if later is None:
        raise UsageError("give two accounts, an earlier and a later one")
    pair = read_checked(earlier), read_checked(later)
    if dry_run:
        write_data(_shown(read, *pair), None)
        return
    _send(read, rules.parent, outbox, *pair)


def _shown(rules: "AlertRules", earlier: "Account", later: "Account") -> str:
    from parallax.alerts.receivers import tell_receiver
    from parallax.engine.alerting import local_surroundings, make_alerts, make_writing

    made = make_alerts(rules, earlier, later, local_surroundings(Path(), write_text).now())
    writing = make_writing(rules)
    told = (f"{writing.text([each])}  to {', '.join(map(tell_receiver, each.to))}\n" for each in made)
    return "\n".join(told) or "No rule finds anything.\n"


def _send(rules: "AlertRules", folder: Path, outbox: Path | None, earlier: "Account", later: "Account") -> None:
    from parallax.engine.alerting import alert, local_surroundings

    around = local_surroundings(folder, write_text, read_mail_server(os.environ), read_secret(os.environ))
    with _outbox(outbox) as kept:
        _, deliveries = alert(rules, earlier, later, kept, around)
    if not tell_deliveries("alerts", deliveries, kept=outbox is not None):
        raise typer.Exit(Status.FAULT)


def _send_due(rules: "AlertRules", folder: Path, store: str | None) -> None:
    with opened(store) as kept:
        if not StoreRules(rules, folder, kept).send(to_stdout=True):
            raise typer.Exit(Status.FAULT)


def _outbox(path: Path | None) -> "AbstractContextManager[Outbox]":
    """The outbox in a file, or one that lasts for this run."""
    from parallax.alerts.outbox_here import OutboxHere
    from parallax.engine.alerting import open_outbox

    return nullcontext(OutboxHere()) if path is None else open_outbox(path)
