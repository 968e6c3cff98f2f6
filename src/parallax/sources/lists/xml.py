"""XML read without what makes it dangerous: nothing is fetched, no entity is put in, nothing may grow huge."""

import re
from typing import Any

from lxml import etree  # type: ignore[import-untyped]

from parallax.errors import SourceError

_ENTITY = re.compile(rb"<\0*!\0*E\0*N\0*T\0*I\0*T\0*Y", re.IGNORECASE)
"""A declaration of an entity, in UTF-8, UTF-16 and UTF-32."""


def refuse_entities(content: bytes) -> None:
    """Raise SourceError where the XML declares entities of its own: files read in, or a text that grows without end."""
    if _ENTITY.search(content):
        raise SourceError("XML that declares entities of its own is not read")


def read_xml(content: bytes) -> tuple[Any, tuple[str, ...]]:
    """The root element, and what was wrong in words; a broken end is read as far as it goes.

    Raises SourceError for entities of its own, and where there is no element to be read.
    """
    refuse_entities(content)
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False, load_dtd=False, recover=True)
    try:
        root = etree.fromstring(content, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise SourceError(f"XML that can't be read: {error}") from None
    if root is None:
        raise SourceError("XML that can't be read: it has no element")
    broken = parser.error_log.last_error
    return root, ((f"malformed XML, read as far as it goes: line {broken.line}: {broken.message}",) if broken else ())


def local_name(element: Any) -> str:
    """The element's name without its namespace, in lower case; "" for comments and the like."""
    tag = element.tag
    # a prefix that was never declared stays in the name
    return tag.rpartition("}")[2].rpartition(":")[2].lower() if isinstance(tag, str) else ""
