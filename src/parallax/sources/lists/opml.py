"""OPML: lists of feeds."""

from parallax.sources.lists.listing import Listing
from parallax.sources.lists.xml import local_name, read_xml


def read_opml(content: bytes) -> Listing:
    """The feeds that the outlines name, at any depth, each once. Raises SourceError for what is no XML."""
    root, faults = read_xml(content)
    found = [
        value.strip()
        for element in root.iter()
        if local_name(element) == "outline"
        for name, value in element.attrib.items()
        if name.lower() == "xmlurl" and value.strip()
    ]
    return Listing(lists=tuple(dict.fromkeys(found)), faults=faults)
