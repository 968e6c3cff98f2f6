"""Who holds an attitude or a plan."""

from parallax.reading.attribution.subjects import can_speak, subject_of
from parallax.reading.document import Document

_HOLDERS = frozenset(
    (
        "who everyone everybody anyone anybody nobody someone somebody neither both each most others you us those percent "
        "majority half third quarter minority plurality bulk nation country world public america side tribe poll survey "
        "study report ad advertisement book film article series letter law bill act treaty convention constitution "
        "editorial campaign show documentary column"
    ).split()
)


def holder_of(doc: Document, verb: int) -> int | None:
    """The head token of the one who holds what the verb tells; None for what holds nothing."""
    subject = subject_of(doc, verb)
    if subject is None:
        return None
    token = doc.tokens[subject]
    return subject if can_speak(token) or token.lower in _HOLDERS or token.lemma in _HOLDERS else None
