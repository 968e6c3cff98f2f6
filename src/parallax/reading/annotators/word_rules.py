"""The rules by which a pipeline corrects parts of speech and lemmas, as data."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from spacy.pipeline import AttributeRuler

Word = tuple[str, str, str, bool, str]
"""A token's text in lower case, its tag, its relation, whether it is white space, and its text."""
Test = tuple[int, Callable[[Any], bool]]
"""Which part of a word is asked for, and what must hold of it."""
_LOWER, _TAG = 0, 1
_PLACES = {"LOWER": _LOWER, "TAG": _TAG, "DEP": 2, "IS_SPACE": 3}


@dataclass(frozen=True, slots=True)
class WordRule:
    """What holds of a run of tokens, one after another, and what is told of the one at `index` (attribute → value).

    `words` are those that the run may begin with, where they are listed; empty: any; None: those of a pattern.
    """

    number: int
    tests: tuple[tuple[Test, ...], ...]
    words: tuple[str, ...] | None
    index: int
    told: Mapping[str, str]

    def holds_of(self, word: Word, at: int = 0) -> bool:
        """True where a token may stand at a place of the run."""
        return all(test(word[place]) for place, test in self.tests[at])

    def fits(self, word: str) -> bool:
        """True where the run may begin with this word (in lower case), whatever else is asked of it."""
        return all(test(word) for place, test in self.tests[0] if place == _LOWER)

    def takes(self, tag: str) -> bool:
        """True where the run may begin with a word of this tag."""
        return all(test(tag) for place, test in self.tests[0] if place == _TAG)

    @property
    def asks_tag(self) -> bool:
        """True where not every tag will do for the first word."""
        return any(place == _TAG for place, _ in self.tests[0])


def read_rules(ruler: "AttributeRuler") -> Iterator[WordRule]:
    """The rules in their order, in which a later one has the last word."""
    for number, given in enumerate(ruler.patterns):
        for run in given["patterns"]:
            tests = tuple(
                tuple((_PLACES[name], test) for name, asked in word.items() for test in _tests(asked)) for word in run
            )
            yield WordRule(number, tests, _listed(run[0].get("LOWER")), given["index"], given["attrs"])


def _tests(asked: Any) -> Iterator[Callable[[Any], bool]]:
    if not isinstance(asked, dict):
        yield asked.__eq__
        return
    for name, given in asked.items():
        yield _MADE[name](given)


_MADE: Mapping[str, Callable[[Any], Callable[[Any], bool]]] = {
    "IN": lambda listed: frozenset(listed).__contains__,
    "NOT_IN": lambda listed: lambda value: value not in listed,
    "REGEX": lambda pattern: lambda value: re.search(pattern, value) is not None,
}


def _listed(asked: Any) -> tuple[str, ...] | None:
    if isinstance(asked, str):
        return (asked,)
    if not asked:
        return ()
    return tuple(asked["IN"]) if set(asked) == {"IN"} else None
