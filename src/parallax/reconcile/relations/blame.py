"""Two parties that lay one act to one another: each names the other as its doer."""

from collections.abc import Iterable, Iterator

from parallax.reconcile.alignment.as_written import written
from parallax.reconcile.alignment.overlap import Overlap
from parallax.reconcile.alignment.stems import tokens
from parallax.reconcile.alignment.weights import SILENT
from parallax.reconcile.told import Told

OPENING = 4
"""Words at the head of a statement in which its doer stands ("the 2nd army corps")."""
HELD, WEIGHT, WORDS = 0.3, 1.0, 2
"""Share of the lesser statement's content, weight and number of words in common from which one act is meant."""


def each_names_the_other(one: Told, other: Told, shared: Overlap) -> str | None:
    """The reason why two statements lay one act to each other's speakers, None where they do not."""
    if not (_names(one, other) and _names(other, one)):
        return None
    if shared.held < HELD or shared.weight < WEIGHT or len(shared.shared) < WORDS:
        return None
    return f"each says that the other did it: {written(shared.shared[:5], (one.statement.text, other.statement.text))}"


def blaming_pairs(told: Iterable[Told]) -> Iterator[tuple[str, str]]:
    """Pairs of ids in order of which each statement opens with a name of the other's speaker."""
    parties = [each for each in told if each.party is not None]
    spoken: dict[str, list[Told]] = {}
    for each in parties:
        for word in _name(each):
            spoken.setdefault(word, []).append(each)
    for one in parties:
        for other in {each.id: each for word in _opening(one) for each in spoken.get(word, ())}.values():
            if one.id < other.id and _names(one, other) and _names(other, one):
                yield one.id, other.id


def _names(one: Told, other: Told) -> bool:
    """True where a statement opens with a word of the other's speaker's name, and none of its own speaker's."""
    words = _opening(one)
    return bool(words & _name(other)) and not words & _name(one)


def _opening(told: Told) -> frozenset[str]:
    return frozenset(told.sketch.words[:OPENING]) - SILENT


def _name(told: Told) -> frozenset[str]:
    return frozenset(tokens(told.actor.name)) - SILENT if told.actor is not None else frozenset()
