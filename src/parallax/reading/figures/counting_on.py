"""Counts told by an ordinal: "a third protester died" says that three have."""

import re
from collections.abc import Iterator

from parallax.nouns.range import Range
from parallax.nouns.span import Span
from parallax.reading.annotators import Annotation
from parallax.reading.figures.quantity import Quantity
from parallax.reading.person_nouns import is_person_noun
from parallax.reading.token_index import TokenIndex

_WORDS = "second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split()
_ONE_MORE = re.compile(
    rf"\b[Aa]n?\s+(?P<nth>{'|'.join(_WORDS)}|(?P<digits>\d{{1,3}})(?:st|nd|rd|th))\s+(?:[a-z]+\s+)??(?P<noun>[a-z]+)\s+"
    r"(?:(?:has|had|also|later|was|is)\s+){0,3}(?P<state>died|dies|dead|killed|found\s+dead|succumbed|missing|arrested|detained)\b"
)
_STATES = {"missing": "missing", "arrested": "detained", "detained": "detained"}


def find_counted_on(doc: Annotation, index: TokenIndex) -> Iterator[Quantity]:
    """Each person told as the so-manieth to die, go missing or be arrested, as the number so reached."""
    for match in _ONE_MORE.finditer(doc.text):
        if not is_person_noun(match["noun"]):
            continue
        number = int(match["digits"]) if match["digits"] else _WORDS.index(match["nth"]) + 2
        span = Span(match.start("nth"), match.end("noun"))
        first, last = index.sentence(index.between(span.start, span.end)[0].index)
        sentence = Span(doc.tokens[first].start, doc.tokens[last - 1].end)
        state = _STATES.get(match["state"].lower(), "dead")
        core = Span(match.start("nth"), match.end("nth"))
        yield Quantity(span, span.of(doc.text), core, Range(number, number), "person", sentence, match["noun"], state)
