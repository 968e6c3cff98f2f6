"""Unit words as written, and the name each is given: the contract's where it has one, else the singular noun.

The table is `data/units.tsv`: a kind (measure, currency, code, sign), the unit's name, its words parted by "|". A bare
"dollar" is taken for the American one; "PS" is how some wires spell the pound sign. No unit is ever converted.
"""

from importlib.resources import files

from parallax.values.words import words


def _read(*kinds: str) -> dict[str, str]:
    """The words of some kinds of row, each with its unit's name."""
    lines = files("parallax.values").joinpath("data/units.tsv").read_text(encoding="utf-8").splitlines()[1:]
    rows = [line.split("\t") for line in lines]
    return {word: unit for kind, unit, spellings in rows if kind in kinds for word in spellings.split("|")}


MEASURES = _read("measure")
CURRENCY_WORDS = _read("currency")
CURRENCY_CODES = _read("code")
"""Codes before or after a number, capitals as written."""

CURRENCY_SIGNS = _read("sign")
"""Signs before a number."""

LENGTHS = frozenset({"km", "mile", "nautical mile", "m", "foot", "centimetre", "millimetre", "yard", "inch"})
TIMES = frozenset(
    {"second", "minute", "hour", "day", "night", "week", "month", "year", "decade", "century", "millisecond"}
)
AREA_NOUNS = frozenset(
    words(
        """
        territory territories land lands area areas ground soil terrain farmland cropland forest forests woodland bush
        bushland scrubland grassland countryside acreage wilderness vegetation
        """
    )
)
"""What is measured by area: "2,000 kilometers of territory" has the unit of a length."""
