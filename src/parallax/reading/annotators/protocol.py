"""What the reading needs of a language library: tokens, parts of speech, heads, relations, entities, sentences."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple, Protocol


class Token(NamedTuple):
    """One token. `start` and `end` are characters in the text annotated; `head` is the index of its head token; `lower` is
    its `text` in small letters, which is asked for more than anything else.

    `pos` is a Universal Dependencies tag (NOUN, PROPN, VERB, AUX, PRON, NUM, ADP, PUNCT …), `tag` a Penn tag (VBD, VBG
    …), `dep` a ClearNLP relation (nsubj, nsubjpass, dobj, ccomp, advcl, prep, pobj, agent, appos, compound, amod, relcl,
    conj, poss, nummod, quantmod, npadvmod, ROOT …), `entity` an OntoNotes type (PERSON, ORG, GPE, LOC, NORP, FAC, DATE,
    TIME, MONEY, PERCENT, QUANTITY, CARDINAL, ORDINAL, EVENT …) or "", `entity_start` true on an entity's first token.
    """

    index: int  # type: ignore[assignment]  # it stands in place of a tuple's method, which nobody asks of a token
    start: int
    end: int
    text: str
    lower: str
    lemma: str
    pos: str
    tag: str
    dep: str
    head: int
    entity: str = ""
    entity_start: bool = False

    def moved(self, index: int, head: int, start: int, end: int) -> "Token":
        """The token at another place: its index and its head's, and the characters where it stands."""
        _, _, _, text, lower, lemma, pos, tag, dep, _, entity, entity_start = self
        return Token(index, start, end, text, lower, lemma, pos, tag, dep, head, entity, entity_start)


@dataclass(frozen=True, slots=True)
class Annotation:
    """A text and its tokens; `sentences` are (first, past the last) token indexes, in order, without a gap."""

    text: str
    tokens: tuple[Token, ...]
    sentences: tuple[tuple[int, int], ...]


class Annotator(Protocol):
    """Annotates texts; the same text gives the same annotation."""

    def annotate(self, texts: Sequence[str]) -> list[Annotation]:
        """One annotation a text, in order."""
        ...
