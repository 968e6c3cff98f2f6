import pytest

from parallax.alerts.receivers import parse_receiver, tell_receiver
from parallax.nouns.alert_rule import Receiver


@pytest.mark.parametrize(
    "word",
    [
        "stdout",
        "jsonl:out/alerts.jsonl",
        "atom:feed.xml",
        "mail:anna.b+parallax@news-desk.example.org",
        "mail:anna@löwe.example",
        "webhook:https://hooks.example:8443/a?b=c",
        "webhook:http://127.0.0.1:8080/x",
    ],
)
def test_a_receiver_comes_back_as_it_was_written(word):
    assert str(parse_receiver(word)) == word


@pytest.mark.parametrize(
    "word",
    [
        "",
        "pager",
        "stdout:x",
        "jsonl",
        "jsonl:",
        "atom:a\x00b",
        "mail:",
        "mail:anna",
        "mail:a@b@c",
        "mail:a@b.example,c@d.example",
        "mail:Anna <a@b.example>",
        "mail:a@b.example\nBcc: c@d.example",
        "mail:a@b.example\r\nBcc: c@d.example",
        "mail:a @b.example",
        "mail:a..b@c.example",
        "mail:a@b..example",
        "mail:a@-b.example",
        "webhook:ftp://x.example/",
        "webhook:https:///x",
        "webhook:https://user:secret@x.example/",
        "webhook:https://x.example/a b",
        "webhook:https://x.example/\r\nHost: y",
        "webhook:https://x.example:99999/",
        "webhook:file:///etc/passwd",
    ],
)
def test_what_is_no_receiver_is_told(word):
    with pytest.raises(ValueError, match=r"[a-z]"):
        parse_receiver(word)


def test_of_a_webhook_the_host_alone_is_shown():
    assert tell_receiver(Receiver("webhook", "https://hooks.example/T0/secret")) == "the webhook at hooks.example"
    assert tell_receiver(Receiver("mail", "a@b.example")) == "mail:a@b.example"
