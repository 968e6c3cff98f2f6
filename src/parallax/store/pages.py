"""Pages as they were fetched."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from datetime import datetime
from functools import cache
from hashlib import sha256
from typing import Any, get_type_hints

import msgspec
from sqlalchemy import Row, insert, select, update

from parallax.nouns.page import Page
from parallax.store.codec import bytes_text, digest, pack, squeeze, swell, text_bytes, unpack
from parallax.store.database import Db
from parallax.store.moments import moment_text
from parallax.store.schema import PAGES
from parallax.store.shown import shown

AT_ONCE = 500
"""Pages that one question may name."""


@dataclass(frozen=True, slots=True)
class KeptPage:
    """A page, its number, the moment from which it is known, what names it, and whether keeping it changed anything."""

    n: int
    page: Page
    moment: str
    key: str
    new: bool


@dataclass(frozen=True, slots=True)
class Seen:
    """What is known of a page beside its content: when it was seen first and last, the SHA-256 and size of its bytes,
    its form and the encoding that its giver named.
    """

    first: str
    last: str
    sha256: str
    size: int
    form: str
    charset: str
    location: str


def key_of(page: Page) -> str:
    """What names a page: all that was given but the moment of fetching."""
    return digest(_beside(replace(page, fetched=None)), isinstance(page.content, str), _content(page))


def keep(db: Db, pages: Sequence[Page], now: datetime) -> list[KeptPage]:
    """Keeps pages, in order. One that is kept already stays as it is; that it was fetched again, or before, is noted."""
    named = [(key_of(page), page, moment_text(page.fetched or now)) for page in pages]
    known = _known(db, {key for key, _, _ in named})
    first = {key: (page, told) for key, page, told in reversed(named) if key not in known}
    fresh = _put(db, {key: first[key] for key, _, _ in named if key in first})
    found, seen = [], set[str]()
    for key, page, told in named:
        if key in fresh and key not in seen:
            found.append(KeptPage(fresh[key], page, told, key, new=True))
        else:
            row = db.execute(select(PAGES).where(PAGES.c.key == key)).one() if key in seen else known[key]
            found.append(_again(db, row, page, told))
        seen.add(key)
    return found


def _known(db: Db, keys: Collection[str]) -> dict[str, Row[Any]]:
    """By key the rows of those pages that are kept."""
    asked, found = sorted(keys), dict[str, Row[Any]]()
    for start in range(0, len(asked), AT_ONCE):
        rows = db.execute(select(PAGES).where(PAGES.c.key.in_(asked[start : start + AT_ONCE])))
        found |= {row.key: row for row in rows}
    return found


def _put(db: Db, fresh: Mapping[str, tuple[Page, str]]) -> dict[str, int]:
    """Puts pages, each with the moment from which it is known; gives their numbers by key."""
    rows = [_values(key, page, told) for key, (page, told) in fresh.items()]
    if not rows:
        return {}
    return {row.key: row.n for row in db.execute(insert(PAGES).returning(PAGES.c.n, PAGES.c.key), rows)}


def _values(key: str, page: Page, told: str) -> dict[str, object]:
    content = _content(page)
    return {
        "key": key,
        "location": shown(page.location),
        "url": shown(page.url),
        "sha256": sha256(content).hexdigest(),
        "first_seen": told,
        "last_seen": told,
        "as_text": isinstance(page.content, str),
        "content": squeeze(content),
        "noun": pack(_beside(page)),
    }


def _again(db: Db, row: Row[Any], page: Page, told: str) -> KeptPage:
    """A page that is kept already: only a source that tells when it fetched shows that a page stood there again."""
    if page.fetched is None:
        return KeptPage(row.n, page_of(row), row.last_seen, row.key, new=False)
    first, last = min(row.first_seen, told), max(row.last_seen, told)
    kept = page if told < row.first_seen else page_of(row)
    if (first, last) == (row.first_seen, row.last_seen):
        return KeptPage(row.n, kept, last, row.key, new=False)
    db.execute(
        update(PAGES).where(PAGES.c.n == row.n).values(first_seen=first, last_seen=last, noun=pack(_beside(kept)))
    )
    return KeptPage(row.n, kept, last, row.key, new=True)


def each(db: Db) -> Iterator[KeptPage]:
    """All pages, in the order in which they came. Raises ValueError where one is damaged."""
    for row in db.execute(select(PAGES).order_by(PAGES.c.n)).yield_per(50):
        yield KeptPage(row.n, page_of(row), row.last_seen, row.key, new=False)


def of(db: Db, n: int) -> Page:
    """The page of a number."""
    return page_of(db.execute(select(PAGES).where(PAGES.c.n == n)).one())


def seen(db: Db, n: int) -> Seen:
    """What is known of the page of a number."""
    row = db.execute(select(PAGES).where(PAGES.c.n == n)).one()
    page = page_of(row)
    size = len(_content(page))
    return Seen(row.first_seen, row.last_seen, row.sha256, size, page.form, page.charset or "", page.location)


def keys(db: Db) -> list[str]:
    """What names each page, in the order in which they came."""
    return list(db.execute(select(PAGES.c.key).order_by(PAGES.c.n)).scalars())


def faults(db: Db) -> Iterator[str]:
    """Pages whose bytes are not those that were fetched, in words."""
    for row in db.execute(select(PAGES).order_by(PAGES.c.n)).yield_per(50):
        try:
            if sha256(swell(row.content)).hexdigest() != row.sha256:
                yield f"page {row.n} ({row.location}): its bytes are not those that its SHA-256 names"
            elif key_of(page_of(row)) != row.key:
                yield f"page {row.n} ({row.location}): what was given beside it was changed"
        except ValueError as error:
            yield f"page {row.n} ({row.location}): {error}"


def page_of(row: Row[Any]) -> Page:
    """The page of a row."""
    content = swell(row.content)
    beside = unpack(row.noun, _kind())
    return Page(content=bytes_text(content) if row.as_text else content, **msgspec.structs.asdict(beside))


def _content(page: Page) -> bytes:
    return text_bytes(page.content) if isinstance(page.content, str) else page.content


def _beside(page: Page) -> msgspec.Struct:
    """The page without its content."""
    kind = _kind()
    return kind(**{name: getattr(page, name) for name in kind.__struct_fields__})


@cache
def _kind() -> type[msgspec.Struct]:
    hints = get_type_hints(Page)
    return msgspec.defstruct(
        "Beside", [(each.name, hints[each.name]) for each in fields(Page) if each.name != "content"]
    )
