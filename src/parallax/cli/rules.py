"""Rules from a file, and what became of the alerts that they asked for."""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from parallax.cli.consoles import error_console
from parallax.cli.mailing import read_mail_server, read_secret
from parallax.cli.output import write_error, write_text
from parallax.cli.stores import now
from parallax.errors import UsageError

if TYPE_CHECKING:
    from parallax.alerts.send import Delivery
    from parallax.engine.settle import Keep
    from parallax.nouns.alert_rule import AlertRules
    from parallax.store import Store


AlertsOption = Annotated[
    Path | None,
    typer.Option(
        "--alerts",
        metavar="RULES.toml",
        help="Send what these rules find in the stories that change; else those that init noted.",
    ),
]


@dataclass(frozen=True, slots=True)
class StoreRules:
    """The rules by which a store's changes are told."""

    rules: "AlertRules"
    folder: Path
    store: "Store"

    @property
    def keep(self) -> "Keep":
        """Puts what they find into the store's outbox."""
        from parallax.engine.store_alerts import note_alerts

        return note_alerts(self.rules, now)

    def send(self, *, to_stdout: bool) -> bool:
        """Send all that is due, what is for standard output to standard error where `to_stdout` is false; True where all was
        taken.
        """
        from parallax.engine.alerting import deliver, local_surroundings
        from parallax.store.outbox import StoreOutbox

        out = write_text if to_stdout else write_error
        around = local_surroundings(self.folder, out, read_mail_server(os.environ), read_secret(os.environ))
        return tell_deliveries("alerts", deliver(self.rules, StoreOutbox(self.store), around), kept=True)


def rules_for(store: "Store", given: Path | None) -> StoreRules | None:
    """The rules that are given, else those that the store notes; None where there are none.

    Raises UsageError where they can't be read or followed, or the mail server is told wrongly, before any work is done.
    """
    from parallax.engine.store_alerts import kept_rules

    path = given or kept_rules(store)
    if path is None:
        return None
    read_mail_server(os.environ)
    return StoreRules(read_rules(path), path.parent, store)


def read_rules(path: Path) -> "AlertRules":
    """The rules in a file. Raises UsageError where it can't be read, BrokenRules with all faults where it can't be followed."""
    from parallax.alerts import parse_rules

    try:
        text = path.read_text("utf-8-sig")
    except OSError as error:
        raise UsageError(f"{path} can't be read: {error.strerror or error}") from error
    except UnicodeDecodeError as fault:
        raise UsageError(f"{path} is not UTF-8 at byte {fault.start}") from None
    return parse_rules(text, str(path))


def tell_deliveries(of: str, deliveries: Sequence["Delivery"], *, kept: bool) -> bool:
    """A line each on standard error, begun with `of`; True where everything was taken. `kept`: what was not is tried again."""
    from parallax.alerts.receivers import tell_receiver
    from parallax.export.visible import make_visible

    console = error_console()
    for each in deliveries:
        if each.sent and each.receiver.kind != "stdout":
            console.print(make_visible(f"{of}: {each.sent} sent to {tell_receiver(each.receiver)}"))
        if each.fault is not None:
            after = "kept for the next round" if kept else "not sent"
            console.print(make_visible(f"{of}: {each.due} {after}, to {tell_receiver(each.receiver)}: {each.fault}"))
    return all(each.fault is None for each in deliveries)
