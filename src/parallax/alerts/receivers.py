"""Receivers as written: "stdout", "jsonl:FILE", "atom:FILE", "mail:ADDRESS", "webhook:URL"."""

import re
from typing import get_args
from urllib.parse import urlsplit

from parallax.nouns.alert_rule import Receiver, ReceiverKind

KINDS: tuple[ReceiverKind, ...] = get_args(ReceiverKind)
LONGEST = 2000
"""Characters of a URL."""
_ADDRESS = re.compile(r"[^\s@<>(),;:\"\\\[\]]{1,64}@(?:[^\W_](?:[\w-]{0,61}[^\W_])?\.)*[^\W_](?:[\w-]{0,61}[^\W_])?")
_CONTROL = re.compile(r"[\x00-\x20\x7f-\xa0\u2028\u2029]")


def parse_receiver(word: str) -> Receiver:
    """The receiver that a word names. Raises ValueError with the reason."""
    name, _, target = word.partition(":")
    kind = next((each for each in KINDS if each == name), None)
    if kind is None:
        raise ValueError(
            f"there is no receiver “{word}”; there are stdout, jsonl:FILE, atom:FILE, mail:ADDRESS, webhook:URL"
        )
    if kind == "stdout":
        if target:
            raise ValueError(f"stdout has no target, as in “{word}”")
        return Receiver(kind)
    if not target:
        raise ValueError(f"“{name}” needs a target, as in “{name}:…”")
    if kind == "mail":
        return Receiver(kind, parse_address(target))
    return Receiver(kind, parse_webhook(target) if kind == "webhook" else _file(target))


def tell_receiver(receiver: Receiver) -> str:
    """The receiver in words; of a webhook the host alone, since its path is often its secret."""
    return f"the webhook at {urlsplit(receiver.target).hostname}" if receiver.kind == "webhook" else str(receiver)


def parse_address(text: str) -> str:
    """One mail address, plain. Raises ValueError for anything else: a list, a name beside it, a line break."""
    if not _ADDRESS.fullmatch(text) or ".." in text or text.startswith("."):
        raise ValueError(f"{text!r} is not one mail address")
    return text


def parse_webhook(text: str) -> str:
    """A URL over https or http. Raises ValueError for anything else, and for one that holds a name or password."""
    try:
        parts = urlsplit(text)
        known = parts.scheme in ("http", "https") and bool(parts.hostname) and (parts.port is None or parts.port > 0)
    except ValueError:
        known = False
    if not known or _CONTROL.search(text) or len(text) > LONGEST:
        raise ValueError(f"{text!r} is no URL over https or http")
    if parts.username is not None or parts.password is not None:
        raise ValueError("a webhook's URL holds no name or password; sign what is sent instead")
    return text


def _file(text: str) -> str:
    if "\x00" in text:
        raise ValueError(f"{text!r} names no file")
    return text
