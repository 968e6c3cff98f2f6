"""The town in a site's own name: "Velm General Hospital", "Velm's Holm Hospital", "the Tarnian Embassy Velm"."""

from parallax.reading.annotators import Token
from parallax.reading.places.evidence import is_name
from parallax.reading.places.slots import Found
from parallax.reading.places.words import ROADS, SITES, STREETS

_NAMED_FOR_ANYONE = frozenset(
    """street road avenue boulevard lane highway motorway bridge tunnel square plaza park garden gardens tower hall centre
    center mall hotel estate quarter mountain mountains mount hill hills river lake bay beach island forest valley drive
    terrace crescent parade pier wharf theatre theater cinema""".split()
)
"""Sites that are as often named for a person or another town as for their own: "Lincoln Center", "Paris Street"."""


def named_for_anyone(tokens: tuple[Token, ...], found: Found) -> bool:
    """True for a site of a kind that is as often named for a person or another town as for its own."""
    return any(token.lower in _NAMED_FOR_ANYONE for token in tokens[found.first : found.last])


def town_spans(tokens: tuple[Token, ...], found: Found) -> list[tuple[int, int]]:
    """Where in a site's name its town may stand, the longest first: at its beginning, or after the word for the site.

    None for streets and roads, which are named for where they lead.
    """
    words = range(found.first, found.last)
    kinds = [at for at in words if tokens[at].lower in SITES]
    if not kinds or any(tokens[at].lower in STREETS | ROADS for at in kinds):
        return []
    owner = next((at for at in words if tokens[at].lower in {"'s", "’s"}), kinds[0])
    front = [(found.first, end) for end in range(min(owner, kinds[0]), found.first, -1) if is_name(tokens[end - 1])]
    back = [(kinds[-1] + 1, found.last)] if kinds[-1] + 1 < found.last else []
    return front + back
