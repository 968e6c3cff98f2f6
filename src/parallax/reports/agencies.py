"""News agencies and outlets that others carry, from `data/agencies.txt`."""

from importlib.resources import files

from parallax.errors import DataError
from parallax.values.alternatives import either_of


def _read() -> tuple[dict[str, str], frozenset[str]]:
    try:
        lines = files("parallax.reports").joinpath("data/agencies.txt").read_text("utf-8").splitlines()
    except OSError as error:
        raise DataError(f"the list of agencies can't be read: {error}") from error
    names: dict[str, str] = {}
    outlets: set[str] = set()
    for line in lines:
        if line and not line.startswith("#"):
            spellings = line.lstrip("=").split("|")
            names.update(dict.fromkeys(spellings, spellings[0]))
            outlets.update(spellings if line.startswith("=") else ())
    return names, frozenset(outlets)


NAMES, OUTLETS = _read()
"""Every spelling to the usual short name; and the spellings that are outlets', not agencies'."""

_UPPER = {name.upper(): short for name, short in NAMES.items() if len(name) > 3}


AGENCY = rf"(?:{either_of([n for n in NAMES if n not in OUTLETS] + [u for u in _UPPER if _UPPER[u] not in OUTLETS])})"
"""A pattern for any agency's name, in its own spelling or all in capitals."""

ANY_NAME = rf"(?:{either_of(list(NAMES))})"
"""A pattern for any name on the list, outlets' too, in its own spelling."""


def short_name(name: str) -> str | None:
    """The usual short name of an agency or carried outlet; None for any other name."""
    words = " ".join(name.split()).strip(" .,;:()[]")
    return NAMES.get(words) or _UPPER.get(words) or NAMES.get(words.removeprefix("the ").removeprefix("The "))


def is_agency(name: str) -> bool:
    """True for an agency's name (not for an outlet's)."""
    short = short_name(name)
    return short is not None and short not in OUTLETS


def bare_name(name: str) -> str:
    """A name's letters and digits in lower case, without "the" in front: "The Daily Post" and "dailypost" are one."""
    return "".join(letter for letter in name.casefold() if letter.isalnum()).removeprefix("the")
