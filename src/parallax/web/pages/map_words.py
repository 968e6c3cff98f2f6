"""Words beside a place's name that tell how it is meant."""

import re
from collections.abc import Iterable

from parallax.export.visible import one_line
from parallax.nouns.place import Place
from parallax.values.place_name import parse_place_name

_AREAS = r"(?:sectors?|regions?|directions?|areas?|ax[ei]s|fronts?|districts?|surroundings|vicinity)"
_MORE = r"(?:(?:,| and|, and| or) [A-Z][\w’'-]+)*"


def means_area(words: str, names: Iterable[str]) -> bool:
    """Whether the words mean the land around a place, not the place: "the Velm and Orn sectors", "areas of Velm"."""
    return any(
        re.search(
            rf"\b{re.escape(name)}{_MORE} {_AREAS}\b|\b{_AREAS} of (?:[A-Z][\w’'-]+(?:,| and|, and) )*{re.escape(name)}\b",
            words,
        )
        for name in names
    )


def place_name(place: Place) -> str:
    """How a page calls a place: a region by the fullest singular name met for it, others by their own."""
    if place.precision in ("region", "district"):
        full = [name for name in place.names if parse_place_name(name).class_ and not name.endswith("s")]
        if full:
            return one_line(min(full, key=lambda name: (-len(name), name)))
    return one_line(place.name)
