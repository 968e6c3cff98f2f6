"""Ages of people, which are no figures: "22-year-old", "Ahmed, 24,", "turned 60", "children under 12"."""

import re
from collections.abc import Iterator

from parallax.nouns.span import Span
from parallax.reading.annotators import Annotation, Token
from parallax.reading.person_nouns import CREWS, is_person_noun
from parallax.values.hints import has_any
from parallax.values.number_words import SMALL, TENS, word_value
from parallax.values.unit import unit_at

_AGE = rf"(?:\d{{1,3}}|(?:{'|'.join(TENS)})(?:[\s-](?:{'|'.join(SMALL)}))?|{'|'.join(SMALL)})"
_AGED = re.compile(
    rf"\b(?:aged?|ages)\s+(?:of\s+)?(?:between\s+)?{_AGE}(?:\s+(?:and|to|or)\s+{_AGE})?\b(?!\s*%)"
    r"|(?<![\w-])[\w-]{1,40}\s+years?\s+of\s+age\b",
    re.I,
)
_OLD = re.compile(r"(?:years?|months?|weeks?|days?)[\s-]olds?\b", re.I)
_OLD_LEAD = re.compile(r"(?:[\w-]+(?:\s(?:to|or|and)\s|[-–]))?[\w-]+[\s-]\Z")
_OLDEST = 115
_REACH = 4
_TURNS = frozenset({"turn", "turns", "turned", "turning"})
_BOUNDS = frozenset({"under", "over", "above", "below"})
_OF_EACH = frozenset({"both", "each"})
_COMPARED = frozenset({"older", "younger"})


def age_spans(text: str) -> Iterator[Span]:
    """Ages by their words: "aged 40", "six weeks old", "18- to 24-year-olds", "12 years of age"."""
    for match in _AGED.finditer(text) if has_any(text, ("age",)) else ():
        yield Span(match.start(), match.end())
    for match in _OLD.finditer(text):
        low = max(0, match.start() - 40)
        lead = _OLD_LEAD.search(text[low : match.start()])
        if lead is not None:
            yield Span(low + lead.start(), match.end())


def is_age(doc: Annotation, tokens: list[Token]) -> bool:
    """True for a bare number, given by its tokens, that can only be an age where it stands."""
    first, last = tokens[0], tokens[-1]
    value = word_value(doc.text[first.start : last.end])
    if value is None or not 0 < value < _OLDEST or value % 1 or first.index < 2:
        return False
    after = doc.tokens[last.index + 1 : last.index + 2]
    return _is_apposed(doc, tokens) or (not _counts(doc, last, after) and _is_led(doc, first))


def _is_apposed(doc: Annotation, tokens: list[Token]) -> bool:
    """True in "Ahmed, 24," and "a driver, 24, said" and "Ahmed and Selim, both 24,"."""
    first, last = tokens[0].index, tokens[-1].index
    number = doc.tokens[first]
    first -= doc.tokens[first - 1].lower in _OF_EACH and first > 2
    before, name = doc.tokens[first - 1], doc.tokens[first - 2]
    after = doc.tokens[last + 1].text if last + 1 < len(doc.tokens) else "."
    if before.text != "," or not number.text.isdigit() or name.entity == "DATE":
        return False
    opens = name.index == 0 or doc.tokens[name.index - 1].text in {".", "\n"}
    named = name.pos == "PROPN" or (opens and name.text.istitle() and after == ",") or is_person_noun(name.text)
    return named and after in {",", ".", ";", ")", "who", "and", "told", "said"}


def _is_led(doc: Annotation, first: Token) -> bool:
    """True after "turned", "a woman of", "children under", "men older than", "two of the victims were under"."""
    before, earlier = doc.tokens[first.index - 1], doc.tokens[first.index - 2]
    if before.lower in _TURNS:
        return True
    if before.lower == "than" and earlier.lower in _COMPARED:
        return True
    if before.lower == "of" and earlier.tag == "NN" and earlier.lower not in CREWS and is_person_noun(earlier.text):
        return True
    if before.lower not in _BOUNDS:
        return False
    people = doc.tokens[max(0, earlier.index - _REACH) : earlier.index] if earlier.lemma == "be" else (earlier,)
    return any(is_person_noun(one.text) for one in people)


def _counts(doc: Annotation, last: Token, after: tuple[Token, ...]) -> bool:
    """True where a unit, a scale or a noun that can be counted follows."""
    if unit_at(doc.text, last.end) is not None:
        return True
    return bool(after) and (after[0].tag in {"NN", "NNS", "NNPS", "CD", "JJ"} or after[0].text in {"%", "-"})
