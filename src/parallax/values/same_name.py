"""Whether two names are one's: a score, the features it rests on, and the reasons in words.

It is for names without a report around them: lists, and candidates for a person to judge. What reports tell of persons and
bodies is compared more strictly (`person_name`, `body_name`).
"""

from dataclasses import dataclass
from typing import Literal

from parallax.values.company_form import has_form
from parallax.values.name_words import fold_words
from parallax.values.place_name import fold, same_place_name, sound
from parallax.values.same_body import compare_bodies
from parallax.values.same_person import compare_persons

NameKind = Literal["person", "body", "place"]
SAME = 0.7
"""The score from which two names are taken for one's."""


@dataclass(frozen=True, slots=True)
class NameLikeness:
    """How alike two names are: `score` from 0 to 1; `features` by name, in order; `reasons` a person can read."""

    score: float
    features: tuple[tuple[str, float], ...]
    reasons: tuple[str, ...]

    @property
    def same(self) -> bool:
        """True from the score on that takes two names for one's."""
        return self.score >= SAME


def same_name(one: str, other: str, kind: NameKind | None = None) -> NameLikeness:
    """Compare two names as written, of any script; the same either way round.

    `kind` None: a body's where either has a legal form of companies, else a person's. Two names without letters
    or numbers are nobody's: 0.
    """
    first, second = sorted((one, other))
    if kind is None:
        kind = "body" if has_form(" ".join(fold_words(one))) or has_form(" ".join(fold_words(other))) else "person"
    if not fold_words(first) or not fold_words(second):
        return NameLikeness(0.0, (("letters", 0.0),), ("a name without letters",))
    if kind == "place":
        return _places(first, second)
    found = compare_persons(first, second) if kind == "person" else compare_bodies(first, second)
    return NameLikeness(found.score, ((found.feature, found.score),), (found.reason,))


def _places(one: str, other: str) -> NameLikeness:
    if fold(one) == fold(other):
        return NameLikeness(1.0, (("letters", 1.0),), ("the same letters",))
    if same_place_name(one, other):
        if sound(one) == sound(other):
            return NameLikeness(0.95, (("sound", 0.95),), ("the same sound",))
        return NameLikeness(0.8, (("slips", 0.8),), ("alike but for a class word, an article or a slip",))
    return NameLikeness(0.0, (("letters", 0.0),), ("other letters and another sound",))
