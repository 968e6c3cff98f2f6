"""Tells in what use a place's name stands: as a name, adjective, people, language, for a government, or inside a name."""

import re

from parallax.gazetteer import Match
from parallax.nouns.mention import PlaceUse
from parallax.reading.annotators import Annotation, Token
from parallax.reading.places.slots import Found
from parallax.reading.places.words import CLASS_AFTER, FORCES, FRONT_AFTER, LANGUAGE_BEFORE, LANGUAGES, SPEAKING
from parallax.values.place_name import CLASS_WORDS

_COMPOUND = re.compile(
    r"(?: ?[-–‑] ?|\s)(?:led|based|backed|run|owned|born|made|funded|controlled|held|allied|aligned|trained|sponsored|supported|"
    r"brokered|registered|flagged|educated|bound|dominated|occupied|administered|style|wide|linked|affiliated|mediated)\b"
)

_JOINTS = frozenset({",", "-", "–", "/", "and", "or"})
"""What may follow a name in a list at whose end stands the noun that the article belongs to."""


def use_of(doc: Annotation, found: Found, matches: tuple[Match, ...]) -> PlaceUse:
    """The use of the name found, whose candidates are `matches`."""
    if found.inside:
        return "embedded"
    tokens = doc.tokens
    head = tokens[found.last - 1]
    if in_compound(doc.text, head.end):
        return "adjective"
    words = doc.text[tokens[found.first].start : head.end]
    uses: set[str] = {match.use for match in matches if not match.heard}
    if uses & {"adjective", "people"} and not uses & {"name", "alternate"}:
        return _derived_use(doc, found, words, uses)
    if uses & {"adjective", "people"} and _modifies(tokens, found) and any(m.entry.kind == "country" for m in matches):
        return "adjective"
    if any(m.entry.kind in {"country", "capital"} or m.entry.kind == "building" for m in matches) and _governs(
        tokens, head
    ):
        return "metonym"
    return "name"


def articled(tokens: tuple[Token, ...], found: Found) -> bool:
    """True for a word with an article of its own ("in the Valley"), not that of a noun that the word describes."""
    if not found.first or tokens[found.first - 1].lower != "the" or found.last != found.first + 1:
        return False
    after = tokens[found.last] if found.last < len(tokens) else None
    joined = after is not None and after.lower in _JOINTS
    return after is None or not (joined or after.pos in {"NOUN", "PROPN", "ADJ", "VERB"})


def in_compound(text: str, end: int) -> bool:
    """True before "-led", "-based" and the like, or the same without its dash: they say whose, not where."""
    return _COMPOUND.match(text, end) is not None


def _derived_use(doc: Annotation, found: Found, words: str, uses: set[str]) -> PlaceUse:
    tokens = doc.tokens
    head = tokens[found.last - 1]
    if words.lower() in LANGUAGES and _is_language(tokens, found):
        return "language"
    if "people" in uses and ("adjective" not in uses or not _modifies(tokens, found)):
        return "people"
    return "adjective" if "adjective" in uses and (head.pos != "NOUN" or _modifies(tokens, found)) else "people"


def _is_language(tokens: tuple[Token, ...], found: Found) -> bool:
    before = tokens[found.first - 1].lower if found.first else ""
    after = tokens[found.last].lower if found.last < len(tokens) else ""
    if after in {"language", "languages", "word", "translation", "lessons"} or before in LANGUAGE_BEFORE:
        return True
    if before in {"in", "into"}:
        follows = tokens[found.last].pos if found.last < len(tokens) else ""
        return follows not in {"NOUN", "PROPN", "ADJ"}
    return after == "-" and found.last + 1 < len(tokens) and tokens[found.last + 1].lower in {"language", "speaking"}


def _modifies(tokens: tuple[Token, ...], found: Found) -> bool:
    """True when the name stands before a noun that it describes, other than a class word."""
    last = tokens[found.last - 1]
    head = tokens[last.head]
    if last.dep not in {"amod", "compound", "nmod"} or last.head < found.last:
        return False
    return head.lower not in CLASS_WORDS and head.lower not in CLASS_AFTER | FRONT_AFTER


def _governs(tokens: tuple[Token, ...], head: Token) -> bool:
    """True when the name is the subject of a verb of speaking or deciding, or owns forces."""
    above = tokens[head.head]
    if head.dep in {"nsubj", "agent"} and above.lemma in SPEAKING:
        return True
    if head.dep == "pobj" and above.dep == "agent" and tokens[above.head].lemma in SPEAKING:
        return True
    return head.dep == "poss" and above.lemma in FORCES
