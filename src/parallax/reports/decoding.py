"""From bytes to text: byte-order mark, declared encoding, UTF-8, else the likeliest encoding; or a refusal."""

import codecs
import re

from parallax.errors import RefusedPage

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SIGNATURES = (
    (b"%PDF-", "a PDF file"),
    (b"PK\x03\x04", "a ZIP archive or office document"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"\x1f\x8b", "a compressed file"),
    (b"{\\rtf", "an RTF document"),
    (b"\xd0\xcf\x11\xe0", "an office document"),
)
_DECLARED = re.compile(
    rb"<meta[^>]{1,200}?charset\s*=\s*[\"']?\s*([\w.:-]{2,40})|^\s*<\?xml[^>]{1,80}encoding=[\"']([\w.:-]{2,40})",
    re.IGNORECASE,
)
_NO_CHARSETS = frozenset({"idna", "punycode", "undefined", "unicode_escape", "raw_unicode_escape", "utf_7"})
"""Python's codecs that no page is written in; some take time that grows with the square of the text."""
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x7f]")
_PUNCTUATION = re.compile(rb"[\x85\x91-\x97\xa0\xa3\xa9\xab\xb0\xbb]")
_HIGH = re.compile(rb"[\x80-\xff]")

CONTROL_SHARE = 0.01
"""A text with more control characters than this is no text; a scraped one has a stray form feed at most."""

SAMPLE = 200_000
"""Bytes from which the encoding is judged."""


def decode(content: bytes, html: bool = False, charset: str | None = None) -> str:
    """The text, without its byte-order mark, its line ends kept.

    Without a mark: `charset`, the encoding that it was sent with, else the one that an HTML page declares, else UTF-8, else
    Windows-1252 where every byte beyond ASCII is that encoding's punctuation, else what charset-normalizer finds likeliest.
    Raises RefusedPage for what is no text.
    """
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return _strictly(content[len(mark) :], encoding)
    for signature, what in _SIGNATURES:
        if content.startswith(signature):
            raise RefusedPage(f"{what}, not text")
    if b"\0" in content:
        raise RefusedPage("binary, not text (it holds zero bytes)")
    sent = _known(charset)
    # servers send ISO 8859-1 by default over pages that are UTF-8: what decodes as UTF-8 is
    sure, default = (None, sent) if sent == "cp1252" else (sent, None)
    named = (sure, _declared(content) if html else None, "utf-8", default)
    text = next((read for name in named if (read := _attempt(content, name)) is not None), None)
    text = text if text is not None else _guessed(content)
    if len(_CONTROL.findall(text[:SAMPLE])) > CONTROL_SHARE * len(text[:SAMPLE]):
        raise RefusedPage("binary, not text (it holds control characters)")
    return text


def _strictly(content: bytes, encoding: str) -> str:
    try:
        return content.decode(encoding)
    except UnicodeDecodeError as error:
        raise RefusedPage(
            f"can't be decoded: marked as {encoding.upper()}, broken at byte {error.start + 1}"
        ) from error


def _attempt(content: bytes, encoding: str | None) -> str | None:
    try:
        return content.decode(encoding) if encoding else None
    except (UnicodeDecodeError, LookupError):
        return None


def _declared(content: bytes) -> str | None:
    found = _DECLARED.search(content[:4096])
    return _known((found[1] or found[2]).decode("ascii", "replace") if found else None)


def _known(name: str | None) -> str | None:
    """The codec of that name, as browsers take names; None where there is none."""
    try:
        known = codecs.lookup(name).name if name else None
    except (LookupError, ValueError):
        return None
    if known and known.replace("-", "_") in _NO_CHARSETS:
        return None
    # pages that declare ISO 8859-1 are Windows-1252 (https://encoding.spec.whatwg.org/#names-and-labels)
    return "cp1252" if known in ("iso8859-1", "ascii") else known


def _guessed(content: bytes) -> str:
    if not _HIGH.search(_PUNCTUATION.sub(b"", content)):
        return content.decode("cp1252")
    from charset_normalizer import from_bytes

    best = from_bytes(content[:SAMPLE]).best()
    text = _attempt(content, best.encoding) if best else None
    if text is None:
        raise RefusedPage("can't be decoded: no encoding fits")
    return text
