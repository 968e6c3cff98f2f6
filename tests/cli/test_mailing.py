import pytest

from parallax.cli.mailing import read_mail_server, read_secret
from parallax.errors import UsageError

FROM = {"PARALLAX_MAIL_FROM": "parallax@desk.example"}


def test_no_server_is_none():
    assert read_mail_server({}) is None
    assert read_secret({}) is None
    assert read_secret({"PARALLAX_WEBHOOK_SECRET": ""}) is None


@pytest.mark.parametrize(
    ("given", "host", "port", "security"),
    [
        ("smtp://mail.example", "mail.example", 587, "starttls"),
        ("smtp://mail.example:2525/", "mail.example", 2525, "starttls"),
        ("smtps://mail.example", "mail.example", 465, "tls"),
        ("smtp+plain://localhost", "localhost", 25, "none"),
        ("smtps://[::1]:465", "::1", 465, "tls"),
    ],
)
def test_a_server(given, host, port, security):
    server = read_mail_server({**FROM, "PARALLAX_SMTP": given})
    assert (server.host, server.port, server.security, server.sender) == (host, port, security, "parallax@desk.example")


def test_user_and_password_stand_by_themselves():
    given = {
        **FROM,
        "PARALLAX_SMTP": "smtp://mail.example",
        "PARALLAX_SMTP_USER": "u",
        "PARALLAX_SMTP_PASSWORD": "mill",
    }
    server = read_mail_server(given)
    assert (server.user, server.password) == ("u", "mill")


@pytest.mark.parametrize(
    "given",
    [
        {"PARALLAX_SMTP": "mail.example"},
        {"PARALLAX_SMTP": "http://mail.example"},
        {"PARALLAX_SMTP": "smtp://user:secret@mail.example"},
        {"PARALLAX_SMTP": "smtp://mail.example:x"},
        {"PARALLAX_SMTP": "smtp://mail.example/path"},
        {"PARALLAX_SMTP": "smtp://[::1"},
        {"PARALLAX_SMTP": "smtp://mail.example", "PARALLAX_MAIL_FROM": ""},
        {"PARALLAX_SMTP": "smtp://mail.example", "PARALLAX_MAIL_FROM": "a@b.example\nBcc: c@d.example"},
        {"PARALLAX_SMTP": "smtp+plain://mail.example", "PARALLAX_SMTP_USER": "u"},
    ],
)
def test_what_does_not_fit_is_wrong_usage_and_shows_no_secret(given):
    with pytest.raises(UsageError, match="PARALLAX_") as met:
        read_mail_server({**FROM, **given})
    assert "secret" not in str(met.value)
