"""One report's two voices, of which one says that there is, or was, what the other says there was not."""

from parallax.reconcile.alignment.as_written import written
from parallax.reconcile.alignment.concepts import concept
from parallax.reconcile.alignment.stems import stem
from parallax.reconcile.beside import two_voices_of_one_report
from parallax.reconcile.relations.polarity import was_unable
from parallax.reconcile.told import Told

NO = frozenset("no not never nobody none nothing without neither nor cannot".split())
REACH = 6
"""Words after such a word that it governs."""
LEAST, SHARE = 0.5, 0.5
"""Weight of the words in common, and their part of what is governed, from which one matter is meant."""


def contradiction(one: Told, other: Told) -> str | None:
    """The reason why two statements of one report cannot both hold, None where nothing tells that."""
    if not two_voices_of_one_report(one, other) or _soft(one) or _soft(other):
        return None
    return _says_no(one, other) or _says_no(other, one) or _not_so(one, other) or _not_so(other, one)


def _soft(told: Told) -> bool:
    return told.statement.opinion or told.statement.caption or told.statement.caveat


def _says_no(one: Told, other: Told) -> str | None:
    """What `one` says is not so and `other` tells without a no."""
    governed = _governed(one)
    if not governed:
        return None
    told = {name: weight for name, weight in other.sketch.content.items() if name not in _governed(other)}
    shared = sorted(governed.keys() & told.keys())
    weight = sum(min(governed[name], told[name]) for name in shared)
    if weight < LEAST or weight < SHARE * sum(governed.values()):
        return None
    return f"one says no, the other tells of it: {written(shared[:5], (one.statement.text, other.statement.text))}"


def _not_so(one: Told, other: Told) -> str | None:
    """The same in other words: most of what `one` tells not to be, `other` tells to be."""
    if one.gist is None or other.gist is None or not one.gist.not_so or was_unable(one) or was_unable(other):
        return None
    shared = sorted(one.gist.not_so & other.gist.so)
    weight = sum(min(one.gist.plain[name], other.gist.plain[name]) for name in shared)
    if weight < LEAST or weight < SHARE * sum(one.gist.plain[name] for name in one.gist.not_so):
        return None
    return f"one says no, the other tells of it: {written(shared[:5], (one.statement.text, other.statement.text))}"


def _governed(told: Told) -> dict[str, float]:
    """The content under a "no" or "not"; of a denial, all of it."""
    content = told.sketch.content
    if told.statement.denial:
        return dict(content)
    words = told.sketch.words
    found = set()
    for at, word in enumerate(words):
        if word in NO or word.endswith(("n't", "n’t")):
            found |= {concept(stem(each)) for each in words[at + 1 : at + 1 + REACH]}
    return {name: content[name] for name in found if name in content}
