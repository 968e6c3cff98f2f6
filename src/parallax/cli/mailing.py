"""The mail server, and the secret that signs webhooks, from the environment."""

from collections.abc import Mapping
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from parallax.errors import UsageError

if TYPE_CHECKING:
    from parallax.alerts.to_mail import MailServer, Security

FORMS: "dict[str, tuple[Security, int]]" = {
    "smtp": ("starttls", 587),
    "smtps": ("tls", 465),
    "smtp+plain": ("none", 25),
}
"""Each form of PARALLAX_SMTP with how the connection is made secret, and its port where none is given."""


def read_mail_server(environ: Mapping[str, str]) -> "MailServer | None":
    """The server that PARALLAX_SMTP, _SMTP_USER, _SMTP_PASSWORD and _MAIL_FROM name; None where no server is named.

    Raises UsageError where they do not fit together.
    """
    from parallax.alerts.receivers import parse_address
    from parallax.alerts.to_mail import MailServer

    given = environ.get("PARALLAX_SMTP", "")
    if not given:
        return None
    try:
        parts = urlsplit(given)
        host, port = parts.hostname, parts.port
    except ValueError:
        host, port = None, None
    if host is None or parts.scheme not in FORMS or parts.username or parts.path.strip("/"):
        raise UsageError("PARALLAX_SMTP: give smtp://HOST, smtps://HOST or smtp+plain://HOST, with :PORT if need be")
    security, usual = FORMS[parts.scheme]
    try:
        sender = parse_address(environ.get("PARALLAX_MAIL_FROM", ""))
    except ValueError as fault:
        raise UsageError(f"PARALLAX_MAIL_FROM: {fault}") from None
    user = environ.get("PARALLAX_SMTP_USER") or None
    if user is not None and security == "none":
        raise UsageError("PARALLAX_SMTP_USER: nobody signs in over smtp+plain, which others can read")
    return MailServer(host, port or usual, sender, security, user, environ.get("PARALLAX_SMTP_PASSWORD"))


def read_secret(environ: Mapping[str, str]) -> str | None:
    """The secret that signs webhooks, PARALLAX_WEBHOOK_SECRET; None where there is none."""
    return environ.get("PARALLAX_WEBHOOK_SECRET") or None
