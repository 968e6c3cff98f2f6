"""Hits and misses, a row at a time."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Score:
    """`hits` of `of`; the rate is 0 where nothing was asked."""

    hits: int
    of: int

    @property
    def rate(self) -> float:
        """The share of hits, 0 to 1."""
        return self.hits / self.of if self.of else 0.0


@dataclass(slots=True)
class Tally:
    """The scores of the rows counted so far, in the order first met, and each miss told as (row, words)."""

    scores: dict[str, Score] = field(default_factory=dict)
    misses: list[tuple[str, str]] = field(default_factory=list)

    def count(self, row: str, hit: object, told: str = "") -> None:
        """Count one more in a row: a hit where `hit` is true, else a miss."""
        old = self.scores.get(row, Score(0, 0))
        self.scores[row] = Score(old.hits + bool(hit), old.of + 1)
        if not hit:
            self.misses.append((row, told))

    def set_f1(self, row: str, both: int, ours: int, theirs: int) -> None:
        """An F1 as hits of a total: 2 `both` of 2 `both` + `ours` + `theirs`; no row where all are 0."""
        if both or ours or theirs:
            self.scores[row] = Score(2 * both, 2 * both + ours + theirs)
