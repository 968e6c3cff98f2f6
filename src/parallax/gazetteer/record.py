"""A place on its way into the data: the entry and every name it bears."""

from collections.abc import Sequence
from dataclasses import dataclass

from parallax.gazetteer.entry import Entry, NameUse


@dataclass(frozen=True, slots=True)
class Record:
    """An entry and its names as written, each with its use; the entry's own name is always one of them."""

    entry: Entry
    names: tuple[tuple[str, NameUse], ...]


def names_of(*groups: tuple[NameUse, Sequence[str]]) -> tuple[tuple[str, NameUse], ...]:
    """Names with their use, each (name, use) once, in the order given; empty names are left out."""
    found: dict[tuple[str, NameUse], None] = {}
    for use, names in groups:
        found.update({(name.strip(), use): None for name in names if name.strip()})
    return tuple(found)
