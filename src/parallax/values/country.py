"""Countries named in words: by name, adjective, people, capital, or a body of the state.

The table (`data/countries.tsv`) is for telling whose a body or an official is ("Norwegian Ministry of Health", "Oslo",
"the Storting"), not for finding places.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.resources import files
from types import MappingProxyType
from typing import Literal

from parallax.nouns.span import Span
from parallax.values.memo import NAMES, memo
from parallax.values.one_of import one_of

CountryUse = Literal["name", "adjective", "people", "capital", "body"]

_COLUMNS: tuple[tuple[int, CountryUse], ...] = (
    (1, "name"), (5, "name"), (3, "adjective"), (4, "people"), (2, "capital"), (6, "body"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class CountryWord:
    """A country met in words: its two-letter code, where it stands, and in what use."""

    code: str
    span: Span
    use: CountryUse


@dataclass(frozen=True, slots=True)
class CountryNames:
    """A country's adjectives, peoples and other names, each in the order of the table."""

    adjectives: tuple[str, ...]
    peoples: tuple[str, ...]
    others: tuple[str, ...]


def _rows() -> list[list[str]]:
    text = files("parallax.values").joinpath("data/countries.tsv").read_text(encoding="utf-8")
    return [line.split("\t") for line in text.splitlines() if line and not line.startswith("#")][1:]


def _load() -> tuple[dict[str, str], dict[str, str], dict[str, tuple[str, CountryUse]]]:
    """Code to name, code to its first adjective, and each word to its country; words of two countries are left out."""
    rows = _rows()
    names = {row[0]: row[1].removeprefix("The ") for row in rows}
    adjectives = {row[0]: row[3].split(";")[0] or names[row[0]] for row in rows}
    words: dict[str, tuple[str, CountryUse]] = {}
    shared: set[str] = set()
    for column, use in _COLUMNS:
        for row in rows:
            told = row[column] if use == "capital" else row[column].removeprefix("The ")
            for word in filter(None, told.split(";")):
                if words.setdefault(word, (row[0], use))[0] != row[0]:
                    shared.add(word)
    return names, adjectives, {word: found for word, found in words.items() if word not in shared}


_NAMES, _ADJECTIVES, _table = _load()
_WORDS: Mapping[str, tuple[str, CountryUse]] = MappingProxyType(_table)
_ANY = re.compile(r"(?<![\w-])(?<!New )(?<!\bex )(" + one_of(_WORDS) + r")s?(?!\.?[\w-])")
"""An s may follow: texts as scraped have lost their apostrophes ("Turkeys official agency")."""


@memo(NAMES)
def find_countries(words: str) -> tuple[CountryWord, ...]:
    """The countries named, in order, the longest name first where two overlap ("South Sudan" is not Sudan).

    A part of a compound ("pro-Russian", "US-led") names no country: it says with whom, not whose.
    """
    return tuple(
        CountryWord(_WORDS[m[1]][0], Span(m.start(1), m.end(1)), _WORDS[m[1]][1]) for m in _ANY.finditer(words)
    )


def country_of(words: str) -> str | None:
    """The code of the one country that the words name; None where they name none, or several."""
    codes = {found.code for found in find_countries(words)}
    return codes.pop() if len(codes) == 1 else None


def country_name(code: str) -> str:
    """The country's English name ("United States"); the code itself where it is unknown."""
    return _NAMES.get(code, code)


def country_adjective(code: str) -> str:
    """The country's English adjective ("American"); its name where it has none."""
    return _ADJECTIVES.get(code, country_name(code))


def names_of_countries() -> dict[str, CountryNames]:
    """What each country (by code) and its people are called beside its name."""
    return {
        row[0]: CountryNames(*(tuple(filter(None, row[column].split(";"))) for column in (3, 4, 5))) for row in _rows()
    }
