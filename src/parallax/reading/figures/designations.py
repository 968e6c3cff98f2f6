"""Numbers that are part of a name: "Article 5", "Flight 370", "the 787 Dreamliner", "the Big Ten"."""

import re

from parallax.reading.annotators import Annotation, Token
from parallax.reading.figures.leaning.named import so_many
from parallax.reading.person_nouns import is_person_noun
from parallax.values.quantity import Number
from parallax.values.unit import currency_before, unit_at
from parallax.values.words import words

_DESIGNATIONS = frozenset(
    words(
        """
        no no. nos nos. number article articles section sections chapter chapters part page pages paragraph line room
        flight highway route interstate motorway gate level phase stage grade type class category model version
        platform channel kanal canal group ward precinct block apartment pier runway round game lap heat season episode
        volume volumes vol vol. vols. figure fig. table tier title rule resolution amendment clause proposition prop
        form case code boeing airbus psalm verse top formula protocol annex appendix exhibit terminal checkpoint
        reactor ch. sec. art. ep.
        """
    )
)
_NAMED_PLACES = frozenset(
    words(
        """
        area studio court pool radio tv exit track lane bay dock hangar suite flat unit mine well shaft school hospital
        brigade battalion regiment squadron division corps fleet army district sector zone camp site plot stand box
        cell windows bus tram train line apollo soyuz league liga ligue series generation act scene schedule mark pillar road covid
        """
    )
)
"""Words that a number follows as a name only where they have a capital: "Area 51", but "in the area 15 were hurt"."""

_MODEL = re.compile(r"(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|a|an|the))\s[A-Z]{1,3}\s\Z")
"""So many of a make, before its number: "four QV 12 pumps"."""

_PERCENT_BEFORE = re.compile(r"(?:%|\bper\s?cent\b|\bpct\b)[^.;\n]{0,60}\Z", re.I)
"""What makes a number with a decimal behind a name another share: "38.4 percent of the seats and Dunmore 33.7"."""
_PEOPLE = frozenset({"dead", "injured", "wounded", "killed", "more", "other", "others"})


def is_designation(doc: Annotation, tokens: list[Token], number: Number) -> bool:
    """True for a number, given with its tokens, that is part of a name; nothing is counted by it."""
    first, last = tokens[0], doc.tokens[tokens[-1].index + 1 :][:1]
    after = last[0] if last else None
    if currency_before(doc.text, number.span.start) is not None:
        return False
    before = doc.tokens[first.index - 1] if first.index else None
    if before is not None and _hyphened(doc, before, first):
        return not _is_magnitude(doc.tokens[before.index - 1])
    if unit_at(doc.text, number.span.end) is not None:
        return False
    if _MODEL.search(doc.text, max(0, number.span.start - 16), number.span.start):
        return True
    if so_many(doc.text, number.span.start, number.span.end) is not None:
        return False
    if _leads_a_name(doc, first, after, before):
        return True
    if (
        before is not None
        and before.text == "."
        and before.index
        and doc.tokens[before.index - 1].lower in {"no", "nos"}
    ):
        return True
    if before is None or before.end + 1 < number.span.start or "\n" in doc.text[before.end : number.span.start]:
        return False
    share = "." in number.text and _PERCENT_BEFORE.search(doc.text, max(0, number.span.start - 90), number.span.start)
    return not (share or _is_magnitude(before)) and _follows_a_name(before, first, after)


def _hyphened(doc: Annotation, before: Token, first: Token) -> bool:
    """True in "MiG-29"."""
    if before.text not in {"-", "–"} or before.index == 0:
        return False
    name = doc.tokens[before.index - 1]
    return name.pos == "PROPN" and before.start == name.end


def _follows_a_name(before: Token, first: Token, after: Token | None) -> bool:
    """True where the word before makes the number its own: "Article 5", "Falcon 9 rockets", "the Big Ten"."""
    counts, people = _counts(after), after is not None and (after.lower in _PEOPLE or is_person_noun(after.text))
    if before.lower in _DESIGNATIONS or (before.lower in _NAMED_PLACES and before.text[0].isupper()):
        return not counts or (before.text[0].isupper() and not people)
    if not (before.pos == "PROPN" or (_is_name(before) and (before.index or before.entity))):
        return False
    if before.entity == "DATE":
        return False
    if counts:
        named = before.dep in {"nmod", "compound"} and before.head == first.head
        return named and not people and first.text[0].isdigit()
    return first.text[0].isdigit() or (first.text.istitle() and first.index > 1)


def _leads_a_name(doc: Annotation, first: Token, after: Token | None, before: Token | None) -> bool:
    """True in "the 787 Dreamliner", "20 Boeing 787 jets", "the 93rd Brigade" written with digits alone."""
    if after is None or not _is_name(after) or not first.text.isdigit() or len(first.text) < 2:
        return False
    if before is not None and before.pos == "NUM" and before.end + 1 == first.start and before.text.isalpha():
        return True
    at = after.index
    while at + 1 < len(doc.tokens) and doc.tokens[at + 1].pos in {"PROPN", "NOUN"}:
        at += 1
    run = doc.tokens[after.index : at + 1]
    if any(token.tag in {"NNS", "NNPS"} for token in run) or after.entity in {"DATE", "TIME", "NORP"}:
        return False
    return before is not None and before.lower in {"the", "a", "an", "own", "'s", "’s", "first", "new"}


def _is_name(token: Token) -> bool:
    return token.pos == "PROPN" or (token.pos == "NOUN" and token.text[0].isupper())


def _is_magnitude(token: Token) -> bool:
    return token.lower == "magnitude"


def _counts(after: Token | None) -> bool:
    return after is not None and (after.tag in {"NNS", "NNPS"} or after.lower in _PEOPLE or after.lower == "people")
