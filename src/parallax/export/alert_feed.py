"""Alerts as an Atom feed (RFC 4287)."""

import re
from collections.abc import Sequence
from datetime import UTC, datetime
from uuid import NAMESPACE_URL, uuid5

from lxml import etree  # type: ignore[import-untyped]

from parallax import __version__
from parallax.export.alert_text import LABELS
from parallax.export.sayings import shorten
from parallax.nouns.alert import Alert

ATOM = "http://www.w3.org/2005/Atom"
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Characters that no XML document may hold."""


def write_alert_feed(alerts: Sequence[Alert], former: bytes | None, name: str, title: str, keep: int) -> bytes:
    """A feed of these alerts and of the entries of the feed as it stood (None: there was none), `keep` of them.

    The newest stand first. `name` tells this feed from others. An entry is in it once; its id is made of the alert's.
    All text is plain text. Raises ValueError where `former` is no Atom feed of alerts.
    """
    ident = _ident(f"feed/{name}")
    kept = {_text(entry, "id"): entry for entry in _entries(former, ident)}
    fresh = {_ident(f"alert/{alert.id}"): alert for alert in alerts}
    entries = [*(_entry(known, alert) for known, alert in fresh.items() if known not in kept), *kept.values()]
    entries.sort(key=lambda each: _text(each, "updated"), reverse=True)  # of one round, in their order
    feed = etree.Element(_name("feed"), nsmap={None: ATOM})
    _add(feed, "id", ident)
    _add(feed, "title", title)
    _add(feed, "updated", max((_text(each, "updated") for each in entries), default="1970-01-01T00:00:00Z"))
    _add(_add(feed, "author"), "name", "Parallax")
    _add(feed, "generator", "Parallax", version=__version__)
    feed.extend(entries[:keep])
    etree.indent(feed)
    return bytes(etree.tostring(feed, xml_declaration=True, encoding="utf-8")) + b"\n"


def _entries(former: bytes | None, ident: str) -> list[etree._Element]:
    """The entries of the feed as it stood."""
    if former is None:
        return []
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, remove_blank_text=True)
    try:
        feed = etree.fromstring(former, parser)
    except etree.XMLSyntaxError as fault:
        raise ValueError(f"it is no XML ({fault})") from None
    if feed.tag != _name("feed") or _text(feed, "id") != ident:
        raise ValueError("it is no feed of these alerts")
    return list(feed.findall(_name("entry")))


def _entry(ident: str, alert: Alert) -> etree._Element:
    entry = etree.Element(_name("entry"))
    _add(entry, "id", ident)
    told = " – ".join(part for part in (alert.question, alert.title) if part) or alert.text
    _add(entry, "title", f"{LABELS[alert.when]}: {told}")
    _add(entry, "updated", _moment(alert.made))
    _add(entry, "category", term=alert.when, label=LABELS[alert.when])
    for place, url in enumerate(dict.fromkeys(each.url for each in alert.citations if each.url)):
        _add(entry, "link", rel="related" if place else "alternate", href=url)
    _add(entry, "content", _content(alert), type="text")
    return entry


def _content(alert: Alert) -> str:
    cited = (
        f"– {each.speaker}; {each.outlet}, {each.said}: “{shorten(each.words)}”{f' {each.url}' if each.url else ''}"
        for each in alert.citations
    )
    return "\n".join((alert.text, *cited))


def _moment(when: datetime) -> str:
    return when.astimezone(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")


def _ident(name: str) -> str:
    return f"urn:uuid:{uuid5(NAMESPACE_URL, f'urn:parallax:{name}')}"


def _add(parent: etree._Element, name: str, text: str | None = None, **attributes: str) -> etree._Element:
    child = etree.SubElement(parent, _name(name), {key: _clean(value) for key, value in attributes.items()})
    child.text = None if text is None else _clean(text)
    return child


def _clean(text: str) -> str:
    return _NOT_XML.sub("\ufffd", text)


def _text(element: etree._Element, name: str) -> str:
    return element.findtext(_name(name)) or ""


def _name(name: str) -> str:
    return f"{{{ATOM}}}{name}"
