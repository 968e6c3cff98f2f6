"""The pages of an archive."""

from collections.abc import Iterator
from datetime import UTC
from typing import BinaryIO

from fastwarc.warc import WarcRecord, WarcRecordType

from parallax.errors import SourceError
from parallax.nouns.page import Page
from parallax.nouns.refusal import Refusal
from parallax.sources.warc.records import Damage
from parallax.sources.warc.stretches import read_records

HTML = ("text/html", "application/xhtml+xml")
TEXT = ("text/plain", "text/markdown")
HEADERS = 65_536
"""Bytes of HTTP headers."""


def read_warc(name: str, file: BinaryIO, limit: int) -> Iterator[Page | Refusal]:
    """A page for each answer of HTML or text that the archive keeps, one refusal for each damaged record.

    Other records, other types and answers that were no success are passed over: a crawl is full of pictures and
    redirects. `limit` is in bytes, for a record and for its page unpacked.
    """
    found = False
    for at, record in read_records(file, name.lower().endswith(".gz"), limit):
        where = f"{name}#{at}"
        if isinstance(record, Damage):
            found = True
            yield Refusal(where, f"the record at byte {at}: {record.reason}")
            continue
        try:
            page = _page(where, record.content, limit)
        except SourceError as error:
            found = True
            yield Refusal(where, f"the record at byte {at}: {error}")
            continue
        if page:
            found = True
            yield page
    if not found:
        yield Refusal(name, "an archive that keeps no page of HTML or text")


def _page(where: str, content: bytes, limit: int) -> Page | None:
    try:
        record = WarcRecord.from_bytes(content)
        if record.headers.get("WARC-Block-Digest") and not record.verify_block_digest():
            raise SourceError("its content does not fit its digest")
        if record.record_type != WarcRecordType.response or not record.is_http:
            return None
        record.parse_http(auto_decode="all", max_header_len=HEADERS)
        kind = (record.http_content_type or "").lower()
        if _status(record) != 200 or kind not in (*HTML, *TEXT):
            return None
        body = record.reader.read(limit + 1)
    except OSError as error:
        raise SourceError(f"can't be read: {error}") from None
    return _made(where, record, kind, body, limit)


def _status(record: WarcRecord) -> int:
    status = record.http_headers.status_code if record.http_headers else None
    if status is None:
        raise SourceError("its answer has no status")
    return int(status)


def _made(where: str, record: WarcRecord, kind: str, body: bytes, limit: int) -> Page:
    url = (record.headers.get("WARC-Target-URI") or "").strip("<> ")
    if not body:
        raise SourceError("its page is empty")
    if len(body) > limit:
        raise SourceError(f"its page is larger than the limit of {limit:,} bytes when unpacked")
    when = record.record_date
    return Page(
        location=url or where,
        content=body,
        form="html" if kind in HTML else "text",
        url=url or None,
        charset=record.http_charset,
        fetched=when.astimezone(UTC).replace(tzinfo=None) if when else None,
        archived=where,
    )
