"""An amount that has no noun of its own, and where it stands."""

from typing import NamedTuple

from parallax.nouns.span import Span
from parallax.reading.annotators import Annotation, Token
from parallax.reading.figures.number_pairs import Amount
from parallax.reading.token_index import TokenIndex


class Place(NamedTuple):
    """Where a bare amount stands; `others` is true for "six others"."""

    doc: Annotation
    tokens: TokenIndex
    amount: Amount
    sentence: Span
    others: bool


def number_of(place: Place) -> Token | None:
    """The number's own token; None for shares and for "six others"."""
    tokens = place.tokens.between(place.amount.span.start, place.amount.span.end)
    return tokens[-1] if tokens and not place.amount.share and not place.others else None
