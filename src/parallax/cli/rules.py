"""Rules from a file, and what became of the alerts that they asked for."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from parallax.cli.consoles import error_console
from parallax.errors import UsageError

if TYPE_CHECKING:
    from parallax.alerts.send import Delivery
    from parallax.nouns.alert_rule import AlertRules


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
