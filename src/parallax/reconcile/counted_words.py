"""What is counted, in full: its head word, the words that narrow it, and whose people they are."""

import re
from dataclasses import dataclass

from parallax.reconcile.alignment.concepts import concept
from parallax.reconcile.alignment.stems import stem, tokens
from parallax.reconcile.subject_words import PREPOSITIONS
from parallax.values.country import find_countries

_ALL = """
people person persons civilian civilians dead victim victims casualty casualties body bodies death deaths life lives
fatality fatalities wounded injured hurt resident residents inhabitant inhabitants human humans soul souls toll survivor
survivors name names others more killed missing
"""
ALL_PEOPLE = frozenset(stem(word) for word in _ALL.split())
"""Words by which news writing counts people of whatever group."""
_NAMES_OF = """
job: post position
house: home dwelling
carriage: wagon
plane: aircraft airplane aeroplane jet warplane bomber fighter-bomber
ship: vessel
shop: store
lorry: truck
shots: rounds gunshots
robber: thief thieves burglar raider
officer: policeman policemen policewoman policewomen cop
protester: protestor demonstrator marcher
pupil: schoolchild schoolchildren
"""
ONE_THING = {
    stem(other): stem(name)
    for name, others in (line.split(":") for line in _NAMES_OF.strip().splitlines())
    for other in others.split()
}
"""Names that news writing changes for one kind of countable thing."""
_LOOSE = "a an the of and other another more such some these those total full whole new"
LOOSE = frozenset(_LOOSE.split())
SO_FAR = re.compile(
    r"\b(?:so far|thus far|to date|until now|up to now|in total|in all|altogether|overall|a total of|cumulative(?:ly)?|"
    r"all told|over the years|since (?:then|it|the)|career|lifetime)\b",
    re.IGNORECASE,
)
"""Words beside a figure that make it a sum over a time, where another tells of one occasion."""


@dataclass(frozen=True, slots=True)
class CountedWords:
    """`head`: the stem of the thing counted; `kinds`: stems of the words that narrow it; `nations`: country codes in it.

    A head of None counts nothing that is named.
    """

    head: str | None = None
    kinds: frozenset[str] = frozenset()
    nations: frozenset[str] = frozenset()

    @property
    def anybody(self) -> bool:
        """True where no group of people is named: "people", "civilians", "dead", or nothing at all."""
        return self.head is None or self.head in ALL_PEOPLE


def counted_words(counted: str | None) -> CountedWords:
    """The words of what is counted, up to a preposition ("merchant vessels under attack": vessels, merchant)."""
    words: list[str] = []
    for word in tokens(counted or ""):
        if word in PREPOSITIONS and words:
            break
        if word.isalpha() and word not in LOOSE:
            words.append(ONE_THING.get(stem(word), stem(word)))
    nations = frozenset(found.code for found in find_countries(counted or ""))
    if not words:
        return CountedWords(nations=nations)
    return CountedWords(words[-1], frozenset(words[:-1]), nations)


def nations_clash(one: CountedWords, other: CountedWords) -> bool:
    """True where both tell whose people or things they are, and no nation is common."""
    return bool(one.nations and other.nations and not one.nations & other.nations)


def like_people(one: CountedWords, other: CountedWords) -> bool:
    """True unless two groups are named that are not one: fishermen and pirates, people of two nations."""
    if nations_clash(one, other):
        return False
    return one.anybody or other.anybody or concept(one.head or "") == concept(other.head or "")


def like_things(one: CountedWords, other: CountedWords) -> bool:
    """True where both name one thing, narrowed by the same words or by none."""
    if nations_clash(one, other):
        return False
    return one.head is not None and one.head == other.head and one.kinds == other.kinds
