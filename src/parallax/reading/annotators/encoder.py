"""The network that makes vectors of tokens, run over a whole report at once.

It is the library's own (hashed embeddings, then windows of three tokens through maxout layers with residuals), with its own
weights. The library runs it layer by layer through its graph of models; here each layer is one product of matrices, and a
word that a report repeats is embedded once.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

if TYPE_CHECKING:
    from spacy.tokens import Doc

Floats = npt.NDArray[np.float32]
Whole = npt.NDArray[Any]

_SIDE = 1
"""Tokens on either side that a layer sees."""
_LEAST_VARIANCE = np.float32(1e-8)


class Encoder:
    """One such network. `columns` are the attributes of a token that it embeds; those of two networks begin alike."""

    def __init__(self, model: Any) -> None:
        parts = list(model.walk())
        self._ops = model.ops
        self.columns: tuple[str, ...] = tuple(_named(parts, "extract_features")[0].attrs["columns"])
        self._tables = [(part.get_param("E"), part.attrs["seed"]) for part in _named(parts, "hashembed")]
        mixed, *layers = zip(_named(parts, "maxout"), _named(parts, "layernorm"), strict=True)
        self._mix = _Layer.of(*mixed)
        self._layers = [_Layer.of(*layer) for layer in layers]

    def encode(self, words: Whole, at: Whole, rows: Whole) -> Floats:
        """The vectors of tokens, a row each.

        `words` are the attributes of the different words among them, a row each and with our columns first; `at` tells for
        each token its row in `words`, and `rows` where it stands when the texts are laid out (see `lay_out`).
        """
        embedded = self._mix.apply(
            np.concatenate([self._embed(words[:, n], *table) for n, table in enumerate(self._tables)], axis=1)
        )
        room = np.zeros((int(rows[-1]) + 1 + 2 * _SIDE + len(self._layers), embedded.shape[1]), np.float32)
        inner = room[_SIDE:-_SIDE]
        inner[rows] = embedded[at]
        windows = np.empty((len(inner), 3 * inner.shape[1]), np.float32)
        width = inner.shape[1]
        for layer in self._layers:
            windows[:, :width] = room[:-2]
            windows[:, width : 2 * width] = inner
            windows[:, 2 * width :] = room[2:]
            inner += layer.apply(windows)
        vectors: Floats = inner[rows]
        return vectors

    def lay_out(self, docs: Sequence["Doc"]) -> Whole:
        """Where the tokens of texts stand, with so many blank rows before each that no text sees another."""
        apart = len(self._layers)
        return np.concatenate(list(_rows(docs, apart)))

    def _embed(self, keys: Whole, table: Floats, seed: int) -> Floats:
        found = self._ops.hash(np.ascontiguousarray(keys), seed) % table.shape[0]
        summed: Floats = table.take(found[:, 0], axis=0)
        for hashed in found.T[1:]:
            summed += table.take(hashed, axis=0)
        return summed


def _rows(docs: Sequence["Doc"], apart: int) -> Iterator[Whole]:
    at = 0
    for doc in docs:
        at += apart
        yield np.arange(at, at + len(doc))
        at += len(doc)


def _named(parts: Sequence[Any], name: str) -> list[Any]:
    return [part for part in parts if part.name == name]


@dataclass(frozen=True, slots=True)
class _Layer:
    """A maxout of three pieces and the normalisation after it: weights with all first pieces first, then all second ones."""

    weights: Floats
    bias: Floats
    gain: Floats
    shift: Floats

    @classmethod
    def of(cls, maxout: Any, norm: Any) -> "_Layer":
        weights, bias = maxout.get_param("W"), maxout.get_param("b")
        return cls(
            np.ascontiguousarray(weights.transpose(1, 0, 2).reshape(-1, weights.shape[2]).T),
            np.ascontiguousarray(bias.T.reshape(-1)),
            norm.get_param("G"),
            norm.get_param("b"),
        )

    def apply(self, rows: Floats) -> Floats:
        pieces: Floats = rows @ self.weights
        pieces += self.bias
        width = len(self.gain)
        best = pieces[:, :width]
        for start in range(width, pieces.shape[1], width):
            best = np.maximum(best, pieces[:, start : start + width])
        best -= best.mean(axis=1, keepdims=True)
        spread = np.einsum("ij,ij->i", best, best) / np.float32(width) + _LEAST_VARIANCE
        best *= (spread ** np.float32(-0.5))[:, None]
        best *= self.gain
        best += self.shift
        return best
