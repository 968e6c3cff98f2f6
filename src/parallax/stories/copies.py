"""How much of one report's wording stands in another, word for word."""

from array import array
from collections.abc import Iterator, Mapping, Sequence, Set
from itertools import chain

from rensa import RMinHash, RMinHashLSH

from parallax.stories.sentences import Sentence

SHINGLE = 3
"""Words in a shingle, for finding candidates. Copies score .59 to .82 in them, different reports .03 at most."""

RUN = 5
"""Words in a run that counts as wording carried over; shorter runs are the language's."""

QUOTED = 0.5
"""A sentence of which so much is quoted is a quotation."""

_PERMUTATIONS, _BANDS, _SEED = 128, 64, 42
"""Two rows a band: of reports that share an eighth of their shingles most are found, above a quarter nearly all."""


def find_near_copies(sentences: Mapping[str, Sequence[Sentence]]) -> tuple[tuple[str, str], ...]:
    """Pairs of report ids that may share much of their wording, from MinHash over shingles; each pair in order."""
    sketches = {report: _sketch(sentences[report]) for report in sorted(sentences)}
    index = RMinHashLSH(threshold=0.2, num_perm=_PERMUTATIONS, num_bands=_BANDS)
    names = list(sketches)
    for place, name in enumerate(names):
        index.insert(place, sketches[name])
    pairs = {
        (names[place], names[n]) for n, name in enumerate(names) for place in index.query(sketches[name]) if place < n
    }
    return tuple(sorted(pairs))


def _sketch(sentences: Sequence[Sentence]) -> RMinHash:
    words = wording(sentences)
    sketch = RMinHash(num_perm=_PERMUTATIONS, seed=_SEED)
    sketch.update(sorted(set(map(" ".join, _runs_of(words, SHINGLE))) or {" ".join(words)}))
    return sketch


def wording(sentences: Sequence[Sentence]) -> tuple[str, ...]:
    """All words of a report in order, as keys."""
    return tuple(chain.from_iterable(sentence.words for sentence in sentences))


class Wording:
    """The runs of RUN words in a report and in what it tells outside quotations, and of how many words these are."""

    def __init__(self, sentences: Sequence[Sentence]) -> None:
        words = wording(sentences)
        unquoted = wording([each for each in sentences if each.quoted < QUOTED])
        self.length, self._unquoted = len(words), len(unquoted)
        self._runs = _numbered(words)
        self._free = self._runs if len(unquoted) == len(words) else _numbered(unquoted)

    def carried_from(self, source: "Wording") -> tuple[float, float]:
        """The part of the words that lie in a run that the source has too, 0 to 1; and of all words those outside quotations
        that do.
        """
        held = set(source._runs)
        if held.isdisjoint(self._runs):
            return 0.0, 0.0
        carried = _share(self._free, held, self._unquoted)
        return _share(self._runs, held, self.length), carried * self._unquoted / max(1, self.length)


def _runs_of(words: Sequence[str], length: int) -> Iterator[tuple[str, ...]]:
    return zip(*(words[at:] for at in range(length)), strict=False)


def _numbered(words: Sequence[str]) -> Sequence[int]:
    """All runs of RUN words, in order, each as a number of 64 bits: a large story has millions, and two that differ have one
    number by no chance that counts.
    """
    return array("q", map(hash, _runs_of(words, RUN)))


def _share(runs: Sequence[int], held: Set[int], words: int) -> float:
    """The part of so many words that the runs which are held cover."""
    covered = end = 0
    for at in [at for at, run in enumerate(runs) if run in held]:
        covered += at + RUN - max(at, end)
        end = at + RUN
    return covered / words if words else 0.0
