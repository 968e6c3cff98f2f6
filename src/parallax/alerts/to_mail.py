"""Alerts and digests by mail."""

import smtplib
import ssl
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from typing import Literal

from parallax.alerts.receivers import parse_address
from parallax.alerts.within import within
from parallax.alerts.writing import Writing
from parallax.errors import DeliveryError
from parallax.nouns.alert import Alert
from parallax.nouns.ident import make_id
from parallax.nouns.letter import Letter

Security = Literal["starttls", "tls", "none"]
LONGEST_SUBJECT = 150
"""Characters of a subject; an ellipsis stands for the rest."""


@dataclass(frozen=True, slots=True)
class MailServer:
    """The server that takes mail out, and whom it is from.

    `security`: "starttls" (a connection made secret before anything is said, or none at all), "tls" from the start, "none"
    (a server on this machine; nobody signs in there). `timeout` are seconds for each step, `total` for all of it. `trust`
    are the certificates believed, None: the system's.
    """

    host: str
    port: int
    sender: str
    security: Security = "starttls"
    user: str | None = None
    password: str | None = field(default=None, repr=False)
    timeout: float = 30.0
    total: float = 120.0
    trust: ssl.SSLContext | None = field(default=None, repr=False)


class ToMail:
    """Sends alerts to one address, several in one letter."""

    together = True

    def __init__(self, address: str, server: MailServer, writing: Writing) -> None:
        self._address = address
        self._server = server
        self._writing = writing

    def send(self, alerts: Sequence[Alert]) -> None:
        """One letter for all, under the same Message-ID when it has to be sent again. Raises DeliveryError."""
        letter = self._writing.letter(alerts)
        key = make_id("alerts", self._address, *sorted(each.id for each in alerts))
        send_letter(letter, self._address, self._server, key, max(each.made for each in alerts))


def send_letter(letter: Letter, address: str, server: MailServer, key: str, when: datetime) -> None:
    """Send one letter; `key` makes its Message-ID. Raises DeliveryError where the server does not take it."""
    message = make_message(letter, address, server.sender, key, when)
    try:
        within(server.total, lambda: _hand_over(message, address, server))
    except smtplib.SMTPAuthenticationError as fault:
        raise DeliveryError(
            f"the mail server {server.host} knows no such user and password ({fault.smtp_code})"
        ) from None
    except smtplib.SMTPRecipientsRefused as fault:
        code, words = next(iter(fault.recipients.values()))
        raise DeliveryError(f"the mail server {server.host} refuses {address}: {code} {_plain(words)}") from None
    except smtplib.SMTPResponseException as fault:
        raise DeliveryError(f"the mail server {server.host}: {fault.smtp_code} {_plain(fault.smtp_error)}") from None
    except (smtplib.SMTPException, OSError, UnicodeError) as fault:
        raise DeliveryError(f"the mail server {server.host}: {_plain(str(fault)) or type(fault).__name__}") from None


def _hand_over(message: EmailMessage, address: str, server: MailServer) -> bool:
    """True once the server has it. Raises OSError and SMTPException."""
    with _connect(server) as connection:
        if server.user is not None:
            connection.login(server.user, server.password or "")
        connection.send_message(message, server.sender, [address])
    return True


def make_message(letter: Letter, address: str, sender: str, key: str, when: datetime) -> EmailMessage:
    """The letter as a message: text and HTML of the same content, and headers that no report's words can add to.

    Raises ValueError where an address is not one plain address.
    """
    message = EmailMessage(policy=SMTP.clone(raise_on_defect=True))
    message["Subject"] = _subject(letter.subject)
    message["From"] = parse_address(sender)
    message["To"] = parse_address(address)
    message["Date"] = format_datetime(when)
    message["Message-ID"] = f"<{key}@{sender.rpartition('@')[2]}>"
    message["Auto-Submitted"] = "auto-generated"
    message.set_content(letter.text, cte="quoted-printable")
    message.add_alternative(letter.html, subtype="html", cte="quoted-printable")
    return message


def _subject(text: str) -> str:
    """A subject that is but words: a coded one would be decoded when the header is made, line breaks and all."""
    words = _plain(text).replace("=?", "= ?")
    return words if len(words) <= LONGEST_SUBJECT else words[: LONGEST_SUBJECT - 1].rstrip() + "…"


def _plain(text: str | bytes) -> str:
    """On one line, without control characters."""
    words = text.decode("utf-8", "replace") if isinstance(text, bytes) else text
    return " ".join("".join(sign if sign.isprintable() else " " for sign in words).split())


def _connect(server: MailServer) -> smtplib.SMTP:
    """A connection as secret as asked. Raises OSError and SMTPException."""
    if server.security == "none" and server.user is not None:
        raise smtplib.SMTPException("nobody signs in over a connection that others can read")
    if server.security == "none":
        return smtplib.SMTP(server.host, server.port, timeout=server.timeout)
    trust = server.trust or ssl.create_default_context()
    if server.security == "tls":
        return smtplib.SMTP_SSL(server.host, server.port, timeout=server.timeout, context=trust)
    connection = smtplib.SMTP(server.host, server.port, timeout=server.timeout)
    try:
        connection.starttls(context=trust)
    except BaseException:
        connection.close()
        raise
    return connection
