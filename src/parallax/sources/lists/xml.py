"""XML read without what makes it dangerous: nothing is fetched, no entity is put in, nothing may grow huge."""

import re
from typing import Any

from lxml import etree  # type: ignore[import-untyped]

from parallax.errors import SourceError

MOST = 10_000_000
"""Bytes of XML that are read: in memory it takes fifteen times as much."""

MOST_BROKEN = 2_000_000

_ENTITY = re.compile(rb"<\0*!\0*E\0*N\0*T\0*I\0*T\0*Y", re.IGNORECASE)
"""A declaration of an entity, in UTF-8, UTF-16 and UTF-32."""


def refuse_entities(content: bytes) -> None:
    """Raise SourceError where the XML declares entities of its own: files read in, or a text that grows without end."""
    if _ENTITY.search(content):
        raise SourceError("XML that declares entities of its own is not read")


def read_xml(content: bytes) -> tuple[Any, tuple[str, ...]]:
    """The root element, and what was wrong in words; what is malformed is read as far as it goes, 2 MB at most.

    Raises SourceError for entities of its own, for more than 10 MB, and where there is no element to be read.
    """
    if len(content) > MOST:
        raise SourceError(f"XML larger than the limit of {MOST:,} bytes")
    refuse_entities(content)
    try:
        return etree.fromstring(content, _parser(mends=False)), ()
    except (etree.XMLSyntaxError, ValueError) as error:
        fault = f"malformed XML, read as far as it goes: {' '.join(str(error).split())}"
    return mend_xml(content[:MOST_BROKEN]), (fault,)


def mend_xml(content: bytes) -> Any:
    """The root element of malformed XML; mending takes fifty times the memory. Raises SourceError where there is none."""
    try:
        root = etree.fromstring(content[:MOST_BROKEN], _parser(mends=True))
    except (etree.XMLSyntaxError, ValueError) as error:
        raise SourceError(f"XML that can't be read: {error}") from None
    if root is None:
        raise SourceError("XML that can't be read: it has no element")
    return root


def _parser(*, mends: bool) -> Any:
    return etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False, load_dtd=False, recover=mends)


def local_name(element: Any) -> str:
    """The element's name without its namespace, in lower case; "" for comments and the like."""
    tag = element.tag
    # a prefix that was never declared stays in the name
    return tag.rpartition("}")[2].rpartition(":")[2].lower() if isinstance(tag, str) else ""
