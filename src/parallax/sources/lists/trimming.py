"""A feed before feedparser sees it: mended, checked for shapes that no feed has, and trimmed.

feedparser mends what is broken at a cost that grows with its square, and reads all that it is given; lxml does neither.
"""

import re
from html.entities import html5
from typing import Any

from lxml import etree  # type: ignore[import-untyped]

from parallax.errors import SourceError
from parallax.sources.lists.xml import MOST_BROKEN, local_name, mend_xml, read_xml

ITEMS = ("item", "entry")
MOST_ITEMS = 1_000
MOST_BYTES = 4_000_000
MOST_ELEMENTS = 60_000
MOST_ATTRIBUTES = 100
DEEPEST = 100

_CDATA = re.compile(rb"(<!\[CDATA\[.*?\]\]>)", re.DOTALL)
_AMPERSAND = re.compile(
    rb"&(?!#\d{1,7};|#x[0-9a-fA-F]{1,6};|(?:amp|lt|gt|quot|apos);)(?:([A-Za-z][A-Za-z0-9]{1,30};))?"
)


def trimmed(content: bytes) -> tuple[bytes, tuple[str, ...]]:
    """The feed as XML of a sane shape, and what was wrong with it in words. Raises SourceError for what is no such XML."""
    root, faults = read_xml(content)
    if faults:
        root = mend_xml(_mended(content[:MOST_BROKEN]))
    try:
        return _cut(root, faults)
    except etree.LxmlError as error:  # characters that are none, let in where it was mended
        raise SourceError(f"XML that can't be read: {error}") from None


def _cut(root: Any, faults: tuple[str, ...]) -> tuple[bytes, tuple[str, ...]]:
    """The feed with no more items than are read."""
    items = [element for element in root.iter() if local_name(element) in ITEMS]
    kept = _fitting(items[:MOST_ITEMS])
    for item in items[kept:]:
        if item.getparent() is not None:
            item.getparent().remove(item)
    if kept < len(items):
        faults = (*faults, f"of its {len(items):,} items the first {kept:,} are read")
    _check(root)
    whole: bytes = etree.tostring(root, encoding="utf-8")
    if len(whole) > 2 * MOST_BYTES:
        raise SourceError("a feed with too much beside its items")
    return whole, faults


def _fitting(items: list[Any]) -> int:
    """How many of the first items are read: so many that neither their bytes nor their elements are too many."""
    size = elements = 0
    for number, item in enumerate(items):
        size += len(etree.tostring(item))
        elements += sum(1 for _ in item.iter())
        if size > MOST_BYTES or elements > MOST_ELEMENTS:
            return number
    return len(items)


def _mended(content: bytes) -> bytes:
    """Ampersands that begin nothing, and the names of HTML's characters, written as XML has them."""
    parts = _CDATA.split(content)
    return b"".join(part if part.startswith(b"<![CDATA[") else _AMPERSAND.sub(_written, part) for part in parts)


def _written(found: re.Match[bytes]) -> bytes:
    name = (found[1] or b"").decode("ascii")
    letters = html5.get(name)
    return "".join(f"&#{ord(letter)};" for letter in letters).encode() if letters else b"&amp;" + name.encode()


def _check(root: Any) -> None:
    for number, element in enumerate(root.iter()):
        if number > 2 * MOST_ELEMENTS:
            raise SourceError("a feed with too much beside its items")
        if len(element.attrib) > MOST_ATTRIBUTES:
            raise SourceError(f"XML with more than {MOST_ATTRIBUTES} attributes at one element is no feed")
        if not len(element) and sum(1 for _ in element.iterancestors()) > DEEPEST:
            raise SourceError(f"XML with more than {DEEPEST} elements inside one another is no feed")
