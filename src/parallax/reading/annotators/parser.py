"""The library's dependency parser, led from here a step at a time.

At each step every text makes one move. The library's own loop hands the interpreter's lock over several times for each text
and step, which takes longer than the work; here the lock is held, and one product of matrices scores all texts.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from spacy.pipeline import DependencyParser
    from spacy.tokens import Doc


class Parser:
    """Parses texts whose vectors stand in `doc.tensor`."""

    def __init__(self, pipe: "DependencyParser") -> None:
        self._pipe: Any = pipe
        upper = self._pipe.model.get_ref("upper")
        self._weights = np.ascontiguousarray(upper.get_param("W").T)
        self._bias = upper.get_param("b")

    def parse(self, docs: Sequence["Doc"]) -> None:
        """Sets the heads, relations and sentences of texts, of which one at least has tokens."""
        states = self._pipe.moves.init_batch(docs)
        network = self._pipe.model.predict(docs)
        open_ = [state for state in states if not state.is_final()]
        while open_:
            hidden = network.state2vec.predict(network.get_token_ids(open_))
            scores = hidden @ self._weights
            scores += self._bias
            open_ = self._pipe.transition_states(open_, scores)
        self._pipe.set_annotations(docs, states)
