"""Names of bodies that serve a place ("Velm Police", "the University of Velm"), of which a report speaks that is from there."""

from parallax.reading.annotators import Token
from parallax.reading.places.evidence import is_name
from parallax.reading.places.slots import Found
from parallax.reading.places.words import LOCAL_BODIES, SITES

_JOINTS = frozenset({"of", "the", "'s", "’s", "&", "and"})
"""What may stand inside a body's name in small letters."""


_SURNAMES = frozenset("bishop courier fire guard high house mayor post sheriff star".split())
"""Those of the words for bodies that persons are called too."""


def in_local_body(tokens: tuple[Token, ...], item: Found) -> bool:
    """True for a name inside the name of such a body; a firm's or party's is known far from where it is named for."""
    return bool(_beside(tokens, item) & (LOCAL_BODIES | SITES))


def begins_body(tokens: tuple[Token, ...], item: Found) -> bool:
    """True for a name that begins such a body's name and can't be a person's with a surname after it ("Velm Hill")."""
    return (
        item.last < len(tokens)
        and is_name(tokens[item.last])
        and bool(_beside(tokens, item) & (LOCAL_BODIES - _SURNAMES))
    )


def _beside(tokens: tuple[Token, ...], item: Found) -> set[str]:
    """The words that stand with a name in a longer one, in small letters."""
    first, last = item.first, item.last
    while first and _goes_on(tokens[first - 1]):
        first -= 1
    while last < len(tokens) and _goes_on(tokens[last]):
        last += 1
    return {token.lower for token in (*tokens[first : item.first], *tokens[item.last : last])}


def _goes_on(token: Token) -> bool:
    return is_name(token) or token.lower in _JOINTS
