"""Whether two statements speak to one matter, in whatever words, and say the same of it or the contrary."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import fsum

from parallax.reconcile.alignment.as_written import written
from parallax.reconcile.alignment.gist import FULL, MONTH_NAMES, Gist, is_day
from parallax.reconcile.alignment.paraphrases import ASKED, DEEDS, ONCE
from parallax.reconcile.relations.polarity import was_unable
from parallax.reconcile.told import Told
from parallax.reconcile.years import of_another_year
from parallax.values.memo import TEXTS, memo

HELD, BOTH, WEIGHT = 0.4, 0.2, 0.8
"""Share of the lesser statement's content, of both, and weight in common, from which contrary words are of one matter."""
THINGS_HELD = 0.6
"""What HELD is where no act is told contrary, things alone."""
WHOLLY = 0.9
"""Share of the lesser from which one word in common is enough for that."""
RARE, RARE_HELD, RARE_BOTH = 1.0, 0.45, 0.19
"""What WEIGHT, HELD and BOTH are where so much is told contrary: a word that hardly anything else in the story holds."""
DENIED_HELD, DENIED_WEIGHT = 0.6, 0.5
"""Share of a denial's content, and its weight, from which what it denies is told by the other."""
ALONE = 0.7
"""Weight of one thing in common, and no act, that is enough."""
ANOTHER = re.compile(r"\b(?:a second|second|another|a third|third)\b", re.IGNORECASE)
SUPPOSED = re.compile(
    r"\W*(?:once (?:a|an|any|anybody|somebody|someone|you|that (?:person|man|woman|one))|if|unless|whenever|even if|suppose|should) ",
    re.IGNORECASE,
)
ALL = re.compile(r"\b(?:all|every|each)\b", re.IGNORECASE)
DEED, THING = 0.25, 0.5
"""Weight of the acts, or where no act is common of the things, that the one tells to be and the other not to be."""
ALIKE, ALIKE_BOTH, ALIKE_WEIGHT = 0.5, 0.25, 0.9
"""What HELD, BOTH and WEIGHT are for saying the same."""
ALIKE_DEED, ALIKE_THING = 0.4, 0.3
"""Weight of acts, and of what they are done to, that must be among it."""
FULLY, FULLY_BOTH, FULLY_WEIGHT = 0.5, 0.28, 1.4
"""The same whatever acts or things are among it."""
AGAIN, AGAIN_BOTH, AGAIN_WEIGHT = 0.5, 0.3, 0.5
"""The same for one speaker who tells a thing twice."""
QUESTION, SHORT = 0.3, 45
"""Weight of an act of which a story has one, and the words of a statement at most, from which it is what both speak to."""
MOST = 4
"""Words in common that a reason names."""
NO_PART, NO_HELD, NO_BOTH, NO_WEIGHT = 0.5, 0.7, 0.27, 0.45
"""Part of what the lesser tells not to be that both tell not to be, with HELD, BOTH and WEIGHT, from which two deny one thing."""
ASIDE = 0.2
"""The most that may be told as not so by one alone, as a part of what both tell alike, where the same is said."""


@dataclass(frozen=True, slots=True)
class Common:
    """What two gists have in common: share of the lesser and of both, weight, the acts and things told alike and contrary.

    `shared`: what is common, with its weight; `full`: how many of it count.
    """

    held: float
    both: float
    weight: float
    deeds: float
    deeds_against: float
    things: float
    things_against: float
    shared: Mapping[str, float]
    full: int

    @property
    def words(self) -> tuple[str, ...]:
        """The names of what is common, by weight, then name."""
        return tuple(sorted(self.shared, key=lambda name: (-self.shared[name], name)))

    @property
    def against(self) -> float:
        """The weight of all that the one tells to be and the other not to be."""
        return self.deeds_against + self.things_against

    @property
    def contrary(self) -> bool:
        """True where acts are told contrary more than alike, or no act is common and things are."""
        if self.deeds or self.deeds_against:
            return self.deeds_against >= DEED and self.deeds_against > self.deeds
        return self.things_against >= THING and self.things_against > self.things


def common(one: Gist, other: Gist) -> Common:
    """What two gists have in common; the order of the two does not matter."""
    there, alike = other.content, (one.so & other.so) | (one.not_so & other.not_so)
    weight = {name: min(own, there[name]) for name, own in one.content.items() if name in there}
    sums = {(deed, told): 0.0 for deed in (False, True) for told in (False, True)}
    for name, own in weight.items():
        sums[name in DEEDS, name in alike] += own
    shared, days = sum(weight.values()), sum(own for name, own in weight.items() if is_day(name))
    least = min(one.total, other.total) + days
    union = one.total + other.total - shared + 2 * days
    return Common(
        held=shared / least if least else 0.0,
        both=shared / union if union else 0.0,
        weight=shared,
        deeds=sums[True, True],
        deeds_against=sums[True, False],
        things=sums[False, True],
        things_against=sums[False, False],
        shared=weight,
        full=len(one.full & other.full),
    )


def contrary(one: Told, other: Told) -> str | None:
    """The reason why one tells to be so what the other tells not to be, None where nothing shows that."""
    if one.gist is None or other.gist is None:
        return None
    if one.gist.so.isdisjoint(other.gist.not_so) and one.gist.not_so.isdisjoint(other.gist.so):
        return None
    if was_unable(one) or was_unable(other) or _of_another(one) != _of_another(other):
        return None
    if of_another_year(one) != of_another_year(other) or is_supposed(one) or is_supposed(other):
        return None
    shared = common(one.gist, other.gist)
    matter = (
        shared.contrary
        and not names_clash(one.gist, other.gist)
        and (_one_matter(shared) or _not_all(one, other, shared) or _denied(one, other, shared))
    )
    if not matter and not _asked(one, other, contrary=True):
        return None
    return f"one says yes and the other no of it: {_written(shared.words, one, other)}"


def alike(one: Told, other: Told, again: bool) -> str | None:
    """The reason why both say the same of one matter, None where nothing shows that; `again`: one speaker tells both."""
    if one.gist is None or other.gist is None:
        return None
    asked = _asked(one, other, contrary=False) and not _asked(one, other, contrary=True)
    once = not ONCE.isdisjoint(one.gist.so & other.gist.so)
    denied = not one.gist.no.isdisjoint(other.gist.no)
    if not (asked or once or denied) and len(one.gist.full & other.gist.full) < 2:
        return None
    shared = common(one.gist, other.gist)
    if asked:
        return f"both tell of the same: {_written(shared.words, one, other)}"
    if once and not MONTH_NAMES.isdisjoint(shared.shared) and not shared.deeds_against:
        return f"both tell of the same: {_written(shared.words, one, other)}"
    if denied and deny_alike(one.gist, other.gist, shared):
        return f"both say no of it: {_written(shared.words, one, other)}"
    if shared.full < 2 or shared.against > ASIDE * shared.weight:
        return None
    if names_clash(one.gist, other.gist):
        return None
    acts = shared.deeds >= ALIKE_DEED and shared.things >= ALIKE_THING
    same = acts and shared.held >= ALIKE and shared.both >= ALIKE_BOTH and shared.weight >= ALIKE_WEIGHT
    full = shared.held >= FULLY and shared.both >= FULLY_BOTH and shared.weight >= FULLY_WEIGHT
    twice = again and shared.held >= AGAIN and shared.both >= AGAIN_BOTH and shared.weight >= AGAIN_WEIGHT
    return f"both tell of the same: {_written(shared.words, one, other)}" if same or full or twice else None


def deny_alike(one: Gist, other: Gist, shared: Common) -> bool:
    """True where two tell one thing not to be, and little else."""
    weight = fsum(shared.shared[name] for name in one.no & other.no)
    least = min(fsum(each.content[name] for name in each.no) for each in (one, other))
    return weight >= max(NO_WEIGHT, NO_PART * least) and shared.held >= NO_HELD and shared.both >= NO_BOTH


def _written(names: Sequence[str], one: Told, other: Told) -> str:
    """The first of what is shared, in the words of the two."""
    return written(names[:MOST], (one.statement.text, other.statement.text))


def names_clash(one: Gist, other: Gist) -> bool:
    """True where both name somebody or some place, and none in common: another's shelling, another town's dead."""
    return bool(one.names and other.names and not one.names & other.names)


def names_alone(one: Told, other: Told) -> bool:
    """True where two statements have nothing in common but names of who speaks in the story."""
    if one.gist is None or other.gist is None:
        return False
    return one.gist.full.isdisjoint(other.gist.full)


def is_supposed(told: Told) -> bool:
    """True for what is said of a case that is only thought of."""
    return SUPPOSED.match(told.statement.text) is not None


def _of_another(told: Told) -> bool:
    """True where the words are of one more thing of its kind: that a second mast fell is no matter of the first."""
    return _tells_another(told.statement.text)


@memo(TEXTS)
def _tells_another(text: str) -> bool:
    return ANOTHER.search(text) is not None


def _asked(one: Told, other: Told, contrary: bool) -> bool:
    """True where both, in few words, say yes or no of an act of which the story has one."""
    if one.gist is None or other.gist is None or ASKED.isdisjoint(one.gist.content.keys() & other.gist.content.keys()):
        return False
    if max(len(one.sketch.words), len(other.sketch.words)) > SHORT:
        return False
    heard = [each.actor is not None or bool(each.statement.speaker_text) for each in (one, other)]
    if not (any(heard) if contrary else all(heard)):
        return False
    against = (one.gist.so & other.gist.not_so) | (one.gist.not_so & other.gist.so)
    with_it = (one.gist.so & other.gist.so) | (one.gist.not_so & other.gist.not_so)
    told = (against - with_it) if contrary else (with_it - against)
    return any(
        min(one.gist.content.get(name, 0.0), other.gist.content.get(name, 0.0)) >= QUESTION for name in told & ASKED
    )


def _one_matter(shared: Common) -> bool:
    if shared.against >= RARE and shared.held >= RARE_HELD and shared.both >= RARE_BOTH:
        return True
    deeds = shared.deeds_against > 0
    acts = shared.full >= 1 and DEED <= shared.deeds_against <= FULL
    several = shared.full >= 2 or shared.held >= WHOLLY or acts
    return (
        several and shared.held >= (HELD if deeds else THINGS_HELD) and shared.both >= BOTH and shared.weight >= WEIGHT
    )


def _not_all(one: Told, other: Told, shared: Common) -> bool:
    """True where one tells an act of all, and the other that some did not do it: little in common is enough."""
    whole = [ALL.search(each.statement.text) is not None for each in (one, other)]
    acts = shared.deeds_against >= DEED and shared.things >= FULL
    return whole[0] != whole[1] and acts and shared.held >= WHOLLY


def _denied(one: Told, other: Told, shared: Common) -> bool:
    """True where most of what a denial denies stands in the other, be it little."""
    for denial, told in ((one, other), (other, one)):
        heard = told.actor is not None or told.statement.speaker_text
        if not heard or told.statement.denial:
            continue
        if denial.statement.denial and denial.gist is not None and denial.gist.total:
            telling = shared.full >= 2 or shared.deeds_against > 0 or shared.weight >= ALONE
            return telling and shared.weight >= max(DENIED_WEIGHT, DENIED_HELD * denial.gist.total)
    return False
