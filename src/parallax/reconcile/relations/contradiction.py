"""One report's two voices, of which one says that there is, or was, what the other says there was not."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import takewhile

from parallax.reconcile.alignment.as_written import written
from parallax.reconcile.alignment.concepts import concept
from parallax.reconcile.alignment.paraphrases import DEEDS
from parallax.reconcile.alignment.stems import stem
from parallax.reconcile.beside import two_voices_of_one_report
from parallax.reconcile.relations.gists import is_supposed
from parallax.reconcile.relations.polarity import NAME_ENDS, was_unable
from parallax.reconcile.told import Told

NO = frozenset("no not never nobody none nothing without neither nor cannot".split())
REACH = 6
"""Words after such a word that it governs."""
WITHOUT = frozenset({"no", "without", "neither", "nor"})
"""What says of a thing that there is none."""
_HAVING = """
have has had having be been being is are was were am get got receive received obtain obtained carry carried carrying hold held bear
bore use used using find found given come came take took place
"""
HAVING = frozenset(_HAVING.split())
"""Verbs so light that a no before them denies what follows: there was none, nobody had it."""
_PASSED = "a an the any yet ever even longer such one single do does did to"
PASSED = frozenset(_PASSED.split())
_NO_ADVERBS = """
rally family supply reply assembly anomaly italy july ally bully fly jelly belly apply rely imply comply multiply early friendly
"""
NO_ADVERBS = frozenset(_NO_ADVERBS.split())
"""Nouns, verbs and adjectives that end as adverbs do."""
_OF_MIND = """
want wanted know knew known think thought believe believed understand understood feel felt expect expected mean meant remember remembered
recall recalled say said tell told speak comment care like liked need needed mind notice noticed realise realised realize realized see
saw seen hear heard surprised surprise surprising deny denied denying dispute disputed doubt doubted rule ruled indicate indicated
indicating suggest suggested suggesting sure certain clear aware wish hope worry worried afraid agree decide decided determine
"""
OF_MIND = frozenset(_OF_MIND.split())
"""A no before these denies that somebody saw, knew or wanted it, or denies a denial: not the thing itself."""
ORDER = re.compile(r"\W*(?:don['’]t|do not) ", re.IGNORECASE)
"""What tells somebody not to do it."""
LEAST, SHARE = 0.5, 0.5
"""Weight of the words in common, and their part of what is governed, from which one matter is meant."""


@dataclass(frozen=True, slots=True)
class _Denied:
    """What one no denies: all that it governs, with its weights, and `must`, the verb that the other has to tell too."""

    content: Mapping[str, float]
    must: str | None = None


def contradiction(one: Told, other: Told) -> str | None:
    """The reason why two statements of one report cannot both hold, None where nothing tells that."""
    if not two_voices_of_one_report(one, other) or _soft(one) or _soft(other):
        return None
    return _says_no(one, other) or _says_no(other, one) or _not_so(one, other) or _not_so(other, one)


def _soft(told: Told) -> bool:
    return told.statement.opinion or told.statement.caption or told.statement.caveat


def _says_no(one: Told, other: Told) -> str | None:
    """What `one` says is not so and `other` tells without a no."""
    groups = _denied(one)
    if not groups or ORDER.match(one.statement.text) or is_supposed(other):
        return None
    told = {name: weight for name, weight in other.sketch.content.items() if name not in _under_a_no(other)}
    for group in groups:
        shared = sorted(group.content.keys() & told.keys())
        weight = sum(min(group.content[name], told[name]) for name in shared)
        if weight < LEAST or weight < SHARE * sum(group.content.values()):
            continue
        if group.must is None or group.must in shared:
            texts = (one.statement.text, other.statement.text)
            return f"one says no, the other tells of it: {written(shared[:5], texts)}"
    return None


def _not_so(one: Told, other: Told) -> str | None:
    """The same in other words: most of what `one` tells not to be, `other` tells to be."""
    if one.gist is None or other.gist is None or not one.gist.not_so or was_unable(one) or was_unable(other):
        return None
    shared = sorted(one.gist.not_so & other.gist.so)
    weight = sum(min(one.gist.plain[name], other.gist.plain[name]) for name in shared)
    if weight < LEAST or weight < SHARE * sum(one.gist.plain[name] for name in one.gist.not_so):
        return None
    if len(shared) < 2 and DEEDS.isdisjoint(shared):
        return None  # one thing that both name is not yet one that is so or not so
    if ORDER.match(one.statement.text) or is_supposed(other):
        return None
    return f"one says no, the other tells of it: {written(shared[:5], (one.statement.text, other.statement.text))}"


def _denied(told: Told) -> list[_Denied]:
    """What each no of a statement denies; a denial denies all of it."""
    if told.statement.denial:
        return [_Denied(told.sketch.content)]
    words = told.sketch.words
    found = (_denied_by(words, at, told.sketch.content) for at, word in enumerate(words) if _is_no(word))
    return [each for each in found if each is not None]


def _denied_by(words: Sequence[str], at: int, content: Mapping[str, float]) -> _Denied | None:
    """What the no at `at` denies; None for what somebody did not see, know or want."""
    thing, start = words[at] in WITHOUT, at + 1
    while start < len(words) and (words[start] in HAVING | PASSED or _is_adverb(words[start])):
        thing = thing or words[start] in HAVING
        start += 1
    if start >= len(words) or words[start] in OF_MIND:
        return None
    reach = (
        words[start : at + 1 + REACH]
        if not thing
        else list(takewhile(lambda each: each not in NAME_ENDS, words[start:]))
    )
    names = [concept(stem(each)) for each in reach if not _is_adverb(each)]
    held = {name: content[name] for name in names if name in content}
    return _Denied(held, None if thing or not names else names[0]) if held else None


def _is_adverb(word: str) -> bool:
    return word.endswith("ly") and word not in NO_ADVERBS


def _under_a_no(told: Told) -> frozenset[str]:
    """All that stands under a no, whatever it denies; of a denial, everything."""
    if told.statement.denial:
        return frozenset(told.sketch.content)
    words = told.sketch.words
    near = (words[at + 1 : at + 1 + REACH] for at, word in enumerate(words) if _is_no(word))
    return frozenset(concept(stem(each)) for reach in near for each in reach)


def _is_no(word: str) -> bool:
    return word in NO or word.endswith("n't")
