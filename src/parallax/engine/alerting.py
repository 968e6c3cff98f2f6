"""From two accounts to alerts that have reached whom they are for."""

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from parallax.alerts import find_matches
from parallax.alerts.outbox import Outbox
from parallax.alerts.outbox_file import OutboxFile
from parallax.alerts.send import Delivery, Sender, send_due
from parallax.alerts.to_mail import MailServer
from parallax.alerts.to_webhook import Post
from parallax.alerts.writing import Writing
from parallax.engine.compare import find_changes, follow
from parallax.errors import DeliveryError, SourceError
from parallax.nouns.account import Account
from parallax.nouns.alert import Alert
from parallax.nouns.alert_rule import AlertRules, Receiver
from parallax.settings import Settings


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What alerting takes from outside: the folder that the rules' files are relative to, a clock with a zone, a sleep, where
    text is printed, the mail server if there is one, and the secret that signs webhooks.
    """

    folder: Path
    now: Callable[[], datetime]
    sleep: Callable[[float], None]
    out: Callable[[str], None]
    server: MailServer | None = None
    secret: str | None = field(default=None, repr=False)


def local_surroundings(
    folder: Path, out: Callable[[str], None], server: MailServer | None = None, secret: str | None = None
) -> Surroundings:
    """What is outside on the machine at hand: its clock."""
    return Surroundings(folder, lambda: datetime.now(UTC), time.sleep, out, server, secret)


def make_alerts(rules: AlertRules, earlier: Account, later: Account, made: datetime) -> tuple[Alert, ...]:
    """What the rules find between two accounts, in words; both must hold together (`check_account`)."""
    from parallax.export.alert_lines import tell_alerts

    aliases = {former: each.story for each in follow(earlier, later) for former in each.continues}
    matches = find_matches(rules.rules, earlier, later, find_changes(earlier, later), aliases)
    return tell_alerts(matches, earlier, later, made)


def make_writing(rules: AlertRules) -> Writing:
    """The forms in which alerts go out."""
    from parallax.export.alert_writing import AlertWriting

    return AlertWriting(rules.feed_title, rules.feed_keeps)


def open_outbox(path: Path) -> OutboxFile:
    """The outbox in a file, locked until it is closed. Raises UsageError where it can't be used."""
    from parallax.export.alert_json import read_alert, write_alert

    return OutboxFile(path, write_alert, read_alert)


def deliver(rules: AlertRules, box: Outbox, around: Surroundings) -> tuple[Delivery, ...]:
    """Send everything that is due, and tell what became of it."""
    writing = make_writing(rules)
    return send_due(box, lambda receiver: _sender(receiver, rules, writing, around))


def alert(
    rules: AlertRules, earlier: Account, later: Account, box: Outbox, around: Surroundings
) -> tuple[tuple[Alert, ...], tuple[Delivery, ...]]:
    """One round: the alerts that are new, and what became of all that was due."""
    new = box.put(make_alerts(rules, earlier, later, around.now()))
    return new, deliver(rules, box, around)


def _sender(receiver: Receiver, rules: AlertRules, writing: Writing, around: Surroundings) -> Sender:
    """The sender for a receiver. Raises DeliveryError for a mail where no server is set."""
    path = around.folder / receiver.target
    match receiver.kind:
        case "stdout":
            from parallax.alerts.to_stdout import ToStdout

            return ToStdout(writing, around.out)
        case "jsonl":
            from parallax.alerts.to_jsonl import ToJsonl

            return ToJsonl(path, writing)
        case "atom":
            from parallax.alerts.to_atom import ToAtom

            return ToAtom(path, receiver.target, writing)
        case "mail":
            from parallax.alerts.to_mail import ToMail

            if around.server is None:
                raise DeliveryError("no mail server is set: PARALLAX_SMTP and PARALLAX_MAIL_FROM name it")
            return ToMail(receiver.target, around.server, writing)
        case "webhook":
            from parallax.alerts.to_webhook import ToWebhook

            return ToWebhook(receiver.target, writing, _post(rules, around), around.secret)


def _post(rules: AlertRules, around: Surroundings) -> Post:
    """What sends bodies, into private networks only where the rules allow it."""
    from parallax.engine.network import open_post

    def post(url: str, body: bytes, headers: Mapping[str, str]) -> int:
        poster = open_post(Settings(allow_private=rules.allow_private), around.sleep)
        try:
            return poster.post(url, body, headers)
        except SourceError as fault:
            raise DeliveryError(str(fault)) from None
        finally:
            poster.close()

    return post
