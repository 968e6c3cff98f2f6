"""One says that there was none of what the other tells of: "no concert was given", "the concert was sold out"."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import takewhile

from parallax.reconcile.alignment.as_written import written
from parallax.reconcile.alignment.concepts import concept
from parallax.reconcile.alignment.gist import FULL
from parallax.reconcile.alignment.paraphrases import sense
from parallax.reconcile.alignment.stems import stem
from parallax.reconcile.relations.gists import is_supposed, names_clash
from parallax.reconcile.relations.pair import HARM_WORDS
from parallax.reconcile.relations.polarity import NAME_ENDS, was_unable
from parallax.reconcile.told import Told
from parallax.reconcile.years import of_another_year

ENDS = NAME_ENDS | frozenset("be being exists existed took takes place came comes ever yet so".split())
ANEW = frozenset("and but while because although though".split())
"""Words at which another clause begins."""
_UNNAMED = """
longer more less fewer one doubt matter idea comment reason need way sign signs evidence indication proof word words information plan plans
intention choice such other further answer question problem use time day sense surprise
"""
UNNAMED = frozenset(_UNNAMED.split())
"""What a no stands before without saying of a thing that there was none."""
WILL = frozenset({"will", "would", "shall"})
"""Words of what is to come."""
MOST, REST = 3, 10
"""Words of a thing's name at most, and words behind it that tell of which."""
WEIGHT = 0.3
"""Weight of the thing within the story from which it is one that statements differ about."""


@dataclass(frozen=True, slots=True)
class _Missing:
    """A thing there was none of, by the senses of its words with their weights, and by their concepts; what tells which."""

    thing: Mapping[str, float]
    concepts: frozenset[str]
    rest: frozenset[str]


def none_of_it(one: Told, other: Told) -> str | None:
    """The reason why one says that there was none of what the other tells of, in either order; None where nothing shows that."""
    if one.gist is None or other.gist is None or names_clash(one.gist, other.gist):
        return None
    if was_unable(one) or was_unable(other) or of_another_year(one) != of_another_year(other):
        return None
    return _told_of(one, other) or _told_of(other, one)


def _told_of(none: Told, told: Told) -> str | None:
    if none.statement.denial or is_supposed(told) or told.gist is None:
        return None
    for missing in _missing(none):
        named = (
            missing.concepts <= told.sketch.content.keys() and missing.thing.keys() <= told.gist.so - told.gist.not_so
        )
        if named and 2 * len(missing.rest & told.gist.content.keys()) >= len(missing.rest):
            texts = (none.statement.text, told.statement.text)
            return f"one says that there was none, the other tells of it: {written(sorted(missing.thing), texts)}"
    return None


def _missing(told: Told) -> Iterator[_Missing]:
    words, gist = told.sketch.words, told.gist
    for at, word in enumerate(words):
        if (
            word != "no"
            or gist is None
            or at + 1 == len(words)
            or words[at + 1] in UNNAMED
            or words[at + 1][0].isdigit()
        ):
            continue
        if WILL.intersection(words[max(0, at - 2) : at]):
            continue
        name = list(takewhile(lambda each: each not in ENDS, words[at + 1 : at + 1 + MOST]))
        named = {stem(each): sense(stem(each)) for each in name if gist.content.get(sense(stem(each)), 0.0) >= FULL}
        concepts = frozenset(map(concept, named))
        if concepts & (HARM_WORDS | {"troop"}):
            continue  # harm is for figures, and an army is more than its soldiers on the spot
        thing = {each: gist.content[each] for each in named.values()}
        clause = takewhile(lambda each: each not in ANEW, words[at + 1 + len(name) : at + 1 + len(name) + REST])
        behind = (sense(stem(each)) for each in clause)
        rest = frozenset(each for each in behind if gist.content.get(each, 0.0) >= FULL) - thing.keys()
        if sum(thing.values()) >= WEIGHT:
            yield _Missing(thing, concepts, rest)
