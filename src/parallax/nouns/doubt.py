"""What a person should look at."""

from dataclasses import dataclass
from typing import Literal

DoubtKind = Literal["relation", "conflict", "origin", "speaker", "place", "figure", "date"]


@dataclass(frozen=True, slots=True)
class Doubt:
    """One thing in doubt: what it is in words, its ids, and how it would be decided.

    `doubt` are features that tell how doubtful it is, `rests` how much rests on it, each named, with its number. The
    score is the sum of the first times one more than the sum of the second. `words` is the command that begins to
    settle it.
    """

    kind: DoubtKind
    story: str
    text: str
    subjects: tuple[str, ...]
    doubt: tuple[tuple[str, float], ...]
    rests: tuple[tuple[str, float], ...]
    words: str

    @property
    def score(self) -> float:
        """How early it should be looked at."""
        return sum(n for _, n in self.doubt) * (1 + sum(n for _, n in self.rests))
