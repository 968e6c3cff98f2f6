"""What the words beside a name say of where it lies: a container, a distance to a border or to another place."""

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from parallax.reading.annotators import Annotation
from parallax.reading.places.slots import Found
from parallax.reading.places.words import BEARINGS

_NUMBER = (
    r"(?P<number>\d+(?:[.,]\d+)?|a few|one|two|three|four|five|six|seven|eight|nine|ten|a dozen|twelve|fifteen|twenty|"
    r"thirty|forty|fifty)"
)
_UNIT = r"(?P<unit>km|kms|kilomet(?:er|re)s?|miles?|mi)\b"
_DISTANCE = re.compile(
    rf"{_NUMBER}[ -]?{_UNIT}(?: \([^)]{{1,20}}\))?[ -]?(?:(?:to the )?(?P<bearing>{'|'.join(sorted(BEARINGS, key=len, reverse=True))})"
    r"(?:west|east)?(?:ern)?)? ?(?P<word>of|from|off|away from|outside)\b",
    re.I,
)
_MEASURES = re.compile(r"[kKmM\u212a](?i:ms?|ilomet(?:er|re)s?|iles?|i)\b")
"""No distance is told without one of these, which are quicker to look for."""
_WORDS = dict(
    zip("one two three four five six seven eight nine ten twelve fifteen twenty thirty forty fifty".split(),
        (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 30, 40, 50), strict=True)
) | {"a few": 4, "a dozen": 12}  # fmt: skip
_MILE = 1.609

Contained = Literal["comma", "in", "near", "named"]
"""How a name is told to lie in another; "named": its own words name the other ("Velm Hospital")."""


@dataclass(frozen=True, slots=True)
class Distance:
    """A name (index) lies so many kilometres from another (index), in this direction (degrees) where told.

    `border`: the other is a country whose border is meant.
    """

    name: int
    other: int
    kilometres: float
    bearing: int | None
    border: bool
    words: str


@dataclass(frozen=True, slots=True)
class Container:
    """A name (index) lies inside another (index), told by a comma ("Velm, Tarnia") or by words ("Velm in Tarnia").

    With "near", it lies beside the other, not in it.
    """

    name: int
    other: int
    how: Contained


_CLASS = (
    r"(?:city|town|village|area|province|region|district|county|state|oblast|governorate|island|airport|port|capital|"
    r"neighbou?rhood|quarter|camp)"
)
_COMMA = re.compile(rf"(?: {_CLASS})?, ?(?:[\w'’-]+ {_CLASS},? )?|\s*\(\s*")
_INSIDE = re.compile(
    rf"(?: {_CLASS})?,? (?:in|of|inside|part of|on)(?: the| its)?(?: [\w-]+)?(?: [\w-]+)?(?: {_CLASS} of)? "
)
_BESIDE = "near|outside|close to|not far from"
_APPOSED = re.compile(
    rf",? (?:which is |that is )?(?:a|an|the|one of the) (?:[\w-]+ ){{0,3}}(?:{_CLASS}|suburb|hamlet|settlement)s?"
    rf"(?: [a-z-]+){{0,2}} (?P<how>in|of|on|{_BESIDE})(?: the)?(?: [a-z-]+){{0,2}}(?: {_CLASS} of)? "
)
_OUTSKIRTS = re.compile(
    r",? (?:(?:on|in) the|an?|the) (?:[a-z-]+ )?(?:outskirts?|edge|fringes|suburbs) of(?: the)?(?: city of)? "
)
_NEAR = re.compile(
    rf"(?: {_CLASS})?,? (?:just )?(?:near|outside|close to|on the outskirts of|not far from)(?: the)?(?: {_CLASS} of)? "
)
_OWNED = re.compile(rf"(?: {_CLASS})?['’]s? (?:[\w-]+ ){{0,3}}(?:{_CLASS} of )?| {_CLASS}(?: {_CLASS})?(?: of)? ")


def find_containers(doc: Annotation, found: list[Found]) -> list[Container]:
    """Pairs of neighbouring names of which one may hold the other; whether it does, the gazetteer tells.

    The second holds the first in "Velm, Tarnia" and "Velm in the Tarn region", the first the second in "Tarnia's Velm" and
    "the Tarn province village of Velm".
    """
    pairs = []
    for index, (one, other) in enumerate(pairwise(found)):
        between = doc.text[doc.tokens[one.last - 1].end : doc.tokens[other.first].start]
        if _COMMA.fullmatch(between):
            pairs.append(Container(index, index + 1, "comma"))
        elif _INSIDE.fullmatch(between):
            pairs.append(Container(index, index + 1, "in"))
        elif _NEAR.fullmatch(between) or _OUTSKIRTS.fullmatch(between):
            pairs.append(Container(index, index + 1, "near"))
        elif apposed := _APPOSED.fullmatch(between):
            pairs.append(Container(index, index + 1, "in" if apposed["how"] in {"in", "of", "on"} else "near"))
        if _OWNED.fullmatch(between):
            pairs.append(Container(index + 1, index, "in"))
            if pairs[:-1] and pairs[-2] == Container(index - 1, index, "in"):
                pairs.append(Container(index - 1, index + 1, "in"))
    return pairs


def find_distances(doc: Annotation, found: list[Found]) -> list[Distance]:
    """The distances told between names: "14 kilometres north of Velm", "five kilometres from the Tarnian border"."""
    if not _MEASURES.search(doc.text):
        return []
    starts = [(doc.tokens[item.first].start, doc.tokens[item.last - 1].end) for item in found]
    sentences = [(doc.tokens[a].start, doc.tokens[b - 1].end) for a, b in doc.sentences if b > a]
    told = []
    for met in _DISTANCE.finditer(doc.text):
        inside = next((s for s in sentences if s[0] <= met.start() < s[1]), None)
        other = next((n for n, (start, _) in enumerate(starts) if met.end() <= start <= met.end() + 45), None)
        if inside is None or other is None or starts[other][0] >= inside[1]:
            continue
        gap = doc.text[met.end() : starts[other][0]]
        if re.search(r"[.;:\n]", gap):
            continue
        names = [n for n, (start, end) in enumerate(starts) if inside[0] <= start and end <= met.start()]
        border = (
            bool(re.match(r"[^.\n]{0,6}\b(?:border|frontier)\b", doc.text[starts[other][1] :], re.I)) or "border" in gap
        )
        if names:
            told.append(_distance(met, names[-1], other, border=border))
    return told


def _distance(met: re.Match[str], name: int, other: int, *, border: bool) -> Distance:
    written = met["number"].lower()
    number = float(_WORDS.get(written) or written.replace(",", "."))
    kilometres = number * (_MILE if met["unit"].lower().startswith("mi") else 1.0)
    bearing = met["bearing"]
    return Distance(name, other, kilometres, BEARINGS[bearing.lower()] if bearing else None, border, met[0])
