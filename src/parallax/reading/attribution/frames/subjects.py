"""Who holds an attitude or a plan."""

from parallax.reading.annotators import Token
from parallax.reading.attribution.subjects import can_speak, speaks_at, subject_of
from parallax.reading.document import Document

_HOLDERS = frozenset(
    (
        "who everyone everybody anyone anybody nobody someone somebody neither both each most others you us those percent "
        "majority half third quarter minority plurality bulk nation country world public america side tribe poll survey "
        "study report ad advertisement book film article series letter law bill act treaty convention constitution "
        "editorial campaign show documentary column"
    ).split()
)
_OWNERS = frozenset({"his", "her", "their", "my", "our", "your", "its"})


def holder_of(doc: Document, verb: int, subject: int | None = None) -> int | None:
    """The head token of the one who holds what the verb tells; None for what holds nothing."""
    subject = subject_of(doc, verb) if subject is None else subject
    if subject is None:
        return None
    return subject if can_hold(doc.tokens[subject]) or speaks_at(doc, subject) else None


def can_hold(token: Token) -> bool:
    """True for one who speaks, and for crowds, shares of the asked, laws and works."""
    return can_speak(token) or token.lower in _HOLDERS or token.lemma in _HOLDERS or token.lower in _OWNERS
