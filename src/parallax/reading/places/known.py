"""What the gazetteer knows of the names in one report, looked up once a name."""

from parallax.gazetteer import Gazetteer, Match
from parallax.reading.places.evidence import cased
from parallax.reading.places.words import ORDINARY
from parallax.values.place_name import parse_place_name

_ABBREVIATED = 6
"""Letters below which a name may be an abbreviation whose full stop the annotator took off."""


class Known:
    """The candidates of names, kept for one report."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        self.gazetteer = gazetteer
        self._known: dict[str, tuple[Match, ...]] = {}

    def lookup(self, words: str) -> tuple[Match, ...]:
        """The candidates of a name as written, and of its bare form."""
        if words not in self._known:
            plain = words.lower() in ORDINARY or words.isupper() or not cased(words)
            matches = self.gazetteer.candidates(words, heard=not plain)  # a word or letters are no other spelling
            if not any(not match.heard for match in matches):
                matches = (*matches, *self._bare(words))
            if len(words) < _ABBREVIATED:
                short = self.gazetteer.candidates(words + ".", heard=False)
                matches = (*matches, *(match for match in short if match.use == "abbreviation"))
            if _is_code(words):
                matches = tuple(match for match in matches if match.use == "abbreviation" or _coded(match))
            self._known[words] = tuple({match.entry.key: match for match in reversed(matches)}.values())
        return self._known[words]

    def with_class(self, words: str, with_class: str) -> tuple[Match, ...]:
        """The candidates of a name, and of it with its class word ("Velm District") as written."""
        whole = self.gazetteer.candidates(with_class, heard=False)
        return tuple({match.entry.key: match for match in (*self.lookup(words), *whole)}.values())

    def _bare(self, words: str) -> tuple[Match, ...]:
        """The candidates of a name's bare form; a country has no departments or districts of its name."""
        name = parse_place_name(words)
        if name.bare == words or name.bare.lower() in ORDINARY:
            return ()
        country = name.class_ in {None, "country"}
        return tuple(m for m in self.gazetteer.candidates(name.bare) if country or m.entry.precision != "country")


def _is_code(words: str) -> bool:
    """True for two or three capitals, which stand for a country or a region, not for a town so called."""
    letters = words.replace(".", "")
    return letters.isupper() and len(letters) <= 3


def _coded(match: Match) -> bool:
    return not match.heard and (match.entry.kind == "country" or match.entry.key.startswith("kept:"))
