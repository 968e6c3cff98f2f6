"""What a measure is of by the subject of its verb: "net debt had grown to 640 million", "turnout was 61 percent"."""

from collections.abc import Sequence

from parallax.reading.annotators import Annotation, Token
from parallax.reading.figures.level_nouns import says_level, subject_of
from parallax.reading.figures.measured import narrowed
from parallax.reading.person_nouns import is_person_noun
from parallax.values.words import words

_TO, _AT = (
    frozenset({"to", "at"}),
    frozenset({"close", "open", "end", "finish", "settle", "trade", "work", "come", "amount"}),
)
_TAKE = frozenset({"total", "reach", "exceed", "surpass", "top", "near", "approach", "hit", "average", "equal"})
"""Verbs whose object is the level itself."""
_NO_THING = frozenset(
    words("number figure total amount sum rest half majority average level result it this that which")
)


def measure_subject(doc: Annotation, own: Sequence[Token]) -> str | None:
    """The noun that the verb over a measure says to be so much, with what narrows it; `own` are the measure's tokens.

    None for a change by so much ("prices rose 3 percent"), for people and for names.
    """
    inside = {token.index for token in own}
    top = next((token for token in own if token.head not in inside), None)
    verb = _verb(doc, top) if top is not None else None
    noun = subject_of(doc, verb) if verb is not None else None
    if noun is None or noun.lower in _NO_THING or is_person_noun(noun.text) or not _is_common(noun):
        return None
    told = narrowed(doc, noun)
    plain = len(told) == len(noun.text) or doc.tokens[noun.index - 1].pos == "ADJ"
    return told[0].lower() + told[1:] if plain else told


def _verb(doc: Annotation, top: Token) -> Token | None:
    """The verb that takes a measure as a level."""
    above = doc.tokens[top.head]
    if top.dep == "pobj" and above.lower in _TO:
        verb = doc.tokens[above.head]
        return verb if says_level(doc, verb) or verb.lemma in _AT else None
    if top.dep in {"attr", "acomp"} and above.lemma == "be":
        return above
    return above if top.dep == "dobj" and above.lemma in _TAKE else None


def _is_common(noun: Token) -> bool:
    return noun.pos == "NOUN"
