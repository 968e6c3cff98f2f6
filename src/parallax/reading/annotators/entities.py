"""Entities by the library's own network, decided for a whole report at once.

The library decides a token at a time: whether it stands outside, is an entity by itself, or begins one; and inside of one
whether it goes on or ends. What is decided outside hangs on no other decision, so that is scored for all tokens together;
only the insides of entities, of which there are few, are followed token by token, all of them side by side.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from parallax.reading.annotators.encoder import Encoder, Floats, Whole

if TYPE_CHECKING:
    from spacy.pipeline import EntityRecognizer

_NEVER = np.float32(-np.inf)
Entity = tuple[int, int, str]
"""The first token, the one past the last, and the type."""


class EntityFinder:
    """Finds entities by the network of a library's recogniser."""

    def __init__(self, pipe: "EntityRecognizer") -> None:
        model: Any = pipe.model
        before = model.get_ref("tok2vec")
        lower, upper = model.get_ref("lower"), model.get_ref("upper")
        self._ops = model.ops
        self.encoder = Encoder(before)
        self._narrow = before.layers[-1]
        weights = lower.get_param("W")  # feature, output, piece, input
        self._shape = weights.shape[:3]
        self._weights = np.ascontiguousarray(weights.transpose(0, 2, 1, 3).reshape(-1, weights.shape[3]))
        self._blank = lower.get_param("pad")[0].transpose(0, 2, 1)
        self._bias = lower.get_param("b").T
        self._upper, self._upper_bias = upper.get_param("W"), upper.get_param("b")
        system: Any = pipe.moves
        moves = [system.get_class_name(n).partition("-") for n in range(system.n_moves)]
        self._labels = [label for _, _, label in moves]
        self._names = [kind for kind, _, _ in moves]
        self._kinds = np.array(self._names)
        self._of = {(kind, label): n for n, (kind, _, label) in enumerate(moves)}

    def find(self, vectors: Floats, blank: Whole, starts: Whole, ends: Whole) -> list[Entity]:
        """The entities in order. Of each token: whether it is white space, starts a sentence, and ends its text."""
        first, start, before = self._features(vectors)
        outside = self._score(first + self._blank[1] + self._blank[2])
        over = ends | np.append(starts[1:], True)  # no entity goes on beyond a sentence
        outside[:, np.isin(self._kinds, ["I", "L"])] = _NEVER
        outside[np.ix_(over | blank, self._kinds == "B")] = _NEVER
        outside[np.ix_(blank, self._kinds == "U")] = _NEVER
        outside[:, [not label and kind != "O" for kind, label in zip(self._names, self._labels, strict=True)]] = _NEVER
        moves = outside.argmax(axis=1)
        begun = np.flatnonzero(self._kinds[moves] == "B")
        ended = self._follow(begun, moves[begun], over, (first, start, before))
        return self._walk(moves.tolist(), dict(zip(begun.tolist(), ended.tolist(), strict=True)))

    def _features(self, vectors: Floats) -> tuple[Floats, Floats, Floats]:
        """What a token adds to a score as the next one, as the first of an open entity, and as the one before the next."""
        narrow = self._narrow.predict(vectors)
        count, outputs, pieces = self._shape
        made = self._ops.gemm(narrow, self._weights, trans2=True).reshape(-1, count, pieces, outputs)
        return made[:, 0], made[:, 1], made[:, 2]

    def _score(self, summed: Floats) -> Floats:
        hidden = (summed + self._bias).max(axis=1)
        scores: Floats = self._ops.gemm(hidden, self._upper, trans2=True)
        scores += self._upper_bias
        return scores

    def _follow(self, begun: Whole, moves: Whole, over: Whole, features: tuple[Floats, Floats, Floats]) -> Whole:
        """The token past the last of each entity that begins at a token, with a move."""
        next_, start, before = features
        ended = np.zeros(len(begun), np.int64)
        on = np.array([self._of.get(("I", self._labels[move]), 0) for move in moves], np.int64)
        off = np.array([self._of.get(("L", self._labels[move]), 0) for move in moves], np.int64)
        open_, at = np.arange(len(begun)), begun + 1
        while len(open_):
            scores = self._score(next_[at] + start[begun[open_]] + before[at - 1])
            rows = np.arange(len(open_))
            goes_on = (scores[rows, on[open_]] > scores[rows, off[open_]]) & ~over[at]
            ended[open_[~goes_on]] = at[~goes_on] + 1
            open_, at = open_[goes_on], at[goes_on] + 1
        return ended

    def _walk(self, moves: Sequence[int], ended: dict[int, int]) -> list[Entity]:
        found, at = [], 0
        while at < len(moves):
            kind = self._names[moves[at]]
            last = ended[at] if kind == "B" else at + 1
            if kind != "O":
                found.append((at, last, self._labels[moves[at]]))
            at = last
        return found
