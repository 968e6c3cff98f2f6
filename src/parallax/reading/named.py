"""Names and closing cues that the annotator took for other words in some of their places."""

from collections import Counter
from collections.abc import Sequence

from parallax.reading.annotators import Token

_MISTAKEN = frozenset({"NOUN", "VERB", "ADJ", "ADV"})
_PHRASE = frozenset({"DET", "ADJ", "NOUN", "PROPN"})
_SHORTEST = 6
"""Words of a sentence with a closing cue at least."""
_FEWEST = 2
"""Places in which a word must stand as a person's name before it is one everywhere."""


_CLOSING_CUES = {"reports": "report", "states": "state", "claims": "claim", "notes": "note", "remarks": "remark"}
"""Cues that as a sentence's last word are read as nouns ("…, the press service reports.")."""


def with_closing_cues(tokens: Sequence[Token], sentences: Sequence[tuple[int, int]]) -> tuple[Token, ...]:
    """The tokens with the closing cue of each sentence a verb, where a noun phrase after a comma stands before it."""
    mended = list(tokens)
    for first, last in sentences:
        words = [t for t in tokens[first:last] if t.pos != "PUNCT"]
        if len(words) < _SHORTEST or words[-1].lower not in _CLOSING_CUES or words[-1].pos != "NOUN":
            continue
        cue = words[-1]
        comma = max((t.index for t in tokens[first : cue.index] if t.text == ","), default=None)
        phrase = tokens[comma + 1 : cue.index] if comma is not None else ()
        verbs = any(t.pos in ("VERB", "AUX") for t in tokens[first : comma or first])
        if phrase and verbs and phrase[-1].pos in ("NOUN", "PROPN") and all(t.pos in _PHRASE for t in phrase):
            mended[cue.index] = cue._replace(pos="VERB", tag="VBZ", lemma=_CLOSING_CUES[cue.lower])
    return tuple(mended)


def named_throughout(tokens: Sequence[Token]) -> tuple[Token, ...]:
    """The tokens with each capitalised word a name that mostly is a person's name in the report ("Waters said")."""
    persons = Counter(t.text for t in tokens if t.pos == "PROPN" and t.entity == "PERSON")
    others = Counter(t.text for t in tokens if t.pos in _MISTAKEN and t.text in persons)
    names = {word for word, times in persons.items() if times >= _FEWEST and times > others[word] and word[0].isupper()}
    if not names:
        return tuple(tokens)
    return tuple(
        t._replace(pos="PROPN", tag="NNP", lemma=t.lower) if t.text in names and t.pos in _MISTAKEN else t
        for t in tokens
    )
