"""What is said of an event, by whom and on which day: the utterances, each of which is one origin."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from random import Random

from parallax.nouns.place import Place
from world.kinds import Matter, Measure
from world.speakers import Cast, Speaker, make_cast
from world.truth import Truth, make_truth

DETAIL = re.compile(r"\[\|([^\[\]]*)\]")
"""A detail that an outlet may leave out, with its choices."""


@dataclass(frozen=True, slots=True)
class Claim:
    """A count as one speaker gives it: how many, of what, where and over which day.

    `place` None: not told. `town`: a part of the event, told or not. `window`: the number of the day that it covers,
    where told; `year` another event's year. `within` is the place in its utterance of the claim it is a part of.
    """

    measure: Measure
    value: int
    place: Place | None = None
    town: Place | None = None
    window: int | None = None
    year: int | None = None
    within: int | None = None


@dataclass(frozen=True, slots=True)
class Utterance:
    """One speaker, one occasion: counts, or a stand on a matter (`stand` +1 asserts, -1 answers)."""

    key: str
    speaker: Speaker
    day: int
    claims: tuple[Claim, ...] = ()
    matter: Matter | None = None
    stand: int = 0

    @property
    def stance(self) -> str:
        """The words that tell where the speaker stands, with their choices."""
        if self.matter is None:
            return ""
        return self.matter.asserted if self.stand > 0 else self.matter.answered

    @property
    def denial(self) -> bool:
        """True where it denies what the matter asserts."""
        return self.matter is not None and self.stand < 0 and self.matter.denial


@dataclass(frozen=True, slots=True)
class Event:
    """One invented event: its truth, its speakers and all that they say."""

    truth: Truth
    cast: Cast
    utterances: tuple[Utterance, ...]


def make_event(random: Random) -> Event:
    """The event of one world."""
    truth = make_truth(random)
    cast = make_cast(random, truth.kind, truth.scene)
    return Event(truth, cast, tuple(make_utterances(random, truth, cast)))


def make_utterances(random: Random, truth: Truth, cast: Cast) -> list[Utterance]:
    """All that a cast says of what happened."""
    return [*_counts(random, truth, cast), *_rivals(random, truth, cast), *_matters(random, truth, cast)]


def _counts(random: Random, truth: Truth, cast: Cast) -> Iterator[Utterance]:
    """What the authority, the governor who repeats it, and a mayor count, day by day."""
    town = truth.scene.towns.index(cast.mayor.town) if cast.mayor.town else 0
    for day in range(truth.days):
        speaker = random.choice([cast.authority, cast.authority, cast.head])
        measures = random.sample(truth.kind.measures, random.randint(1, 2))
        claims = [_whole(random, truth, measure, day) for measure in measures]
        one_by_one = measures[0].unit in {"person", "count"}  # "five of them" is not said of square kilometres
        parted = random.random() < 0.3 and len(claims) == 1 and claims[0].window is None and one_by_one
        if parted and not truth.kind.spot:
            at = random.randrange(len(truth.scene.towns))
            where = truth.scene.towns[at]
            count = truth.parts[measures[0].key][at][day]
            claims.append(Claim(measures[0], count, where, where, within=0))
        yield Utterance(f"count{day}", speaker, day, tuple(claims))
        if random.random() < 0.25:
            yield Utterance(f"echo{day}", cast.governor, day, (claims[0],))
        if random.random() < 0.5 and not truth.kind.spot:
            measure = random.choice(truth.kind.measures)
            part = Claim(measure, truth.parts[measure.key][town][day], cast.mayor.town, cast.mayor.town)
            yield Utterance(f"mayor{day}", cast.mayor, day, (part,))


def _whole(random: Random, truth: Truth, measure: Measure, day: int) -> Claim:
    """A count of the whole event; of harm, often with the day of the event, or with the one day it fell on."""
    place = truth.scene.region if random.random() < 0.3 else None
    dated = measure.growth == "harm" and "{W}" in measure.clauses[0]
    if truth.kind.lasting and dated and random.random() < 0.6:
        return Claim(measure, max(2, truth.daily(measure, day)), place, window=day)
    window = 0 if dated and not truth.kind.lasting and random.random() < 0.35 else None
    return Claim(measure, truth.whole[measure.key][day], place, window=window)


def _rivals(random: Random, truth: Truth, cast: Cast) -> Iterator[Utterance]:
    """Counts by a party that disputes them, and by an observer who finds the same or a few more."""
    measure = truth.kind.measures[0]
    if random.random() < 0.6:
        day = random.randrange(truth.days)
        value = _unround(round(truth.whole[measure.key][-1] * random.uniform(1.6, 3.0)))
        yield Utterance("rival", cast.party, day, (Claim(measure, value),))
    if random.random() < 0.5:
        day = random.randrange(truth.days)
        more = random.choice([0, 0, random.randint(4, 9)])
        value = _unround(truth.whole[measure.key][day] + more) if more else truth.whole[measure.key][day]
        yield Utterance("watch", cast.watcher, day, (Claim(measure, value),))


def _unround(value: int) -> int:
    return value if value % 10 else value + 3


def _matters(random: Random, truth: Truth, cast: Cast) -> Iterator[Utterance]:
    """One matter, asserted by one side, at times by an observer too, and answered by the other."""
    matter = random.choice(truth.kind.matters)
    if random.random() < 0.25:
        return
    backed = matter.denial and random.random() < 0.5
    matter = replace(matter, asserted=_settled(random, matter.asserted), answered=_settled(random, matter.answered))
    for by, speaker in enumerate((cast.party, cast.watcher)[: 1 + backed]):
        yield Utterance(f"says{by}", speaker, random.randrange(truth.days), (), matter, 1)
    yield Utterance("answers", cast.accused, random.randrange(truth.days), (), matter, -1)


def _settled(random: Random, words: str) -> str:
    """The words with one detail each: what is said holds one, and an outlet leaves it out or tells that one."""
    return DETAIL.sub(lambda met: f"[|{random.choice(met.group(1).split('|'))}]", words)
