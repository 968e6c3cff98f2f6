"""What truly happened: the day, and how every count ran, in the whole and in its parts."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from world.kinds import KINDS, Kind, Measure
from world.places import SCENES, Scene

PARTS = 3


@dataclass(frozen=True, slots=True)
class Truth:
    """An event of a kind at a scene, told on `days` days from its own day, `first`.

    `whole` gives each measure's count on each day, `parts` the same in each town; towns add up to the whole. For a
    lasting event `daily` is what fell on each day alone.
    """

    kind: Kind
    scene: Scene
    first: date
    days: int
    whole: Mapping[str, tuple[int, ...]]
    parts: Mapping[str, tuple[tuple[int, ...], ...]]

    def day(self, number: int) -> date:
        """The date of the day of this number; the event's own is 0."""
        return self.first + timedelta(number)

    def daily(self, measure: Measure, number: int) -> int:
        """What fell on one day alone."""
        series = self.whole[measure.key]
        return series[number] - (series[number - 1] if number else 0)


def make_truth(random: Random) -> Truth:
    """The truth of one world."""
    kind, scene = random.choice(KINDS), random.choice(SCENES)
    days = random.choice([2, 3, 3])
    parts = {measure.key: _parts(random, measure, days) for measure in kind.measures}
    whole = {key: tuple(map(sum, zip(*towns, strict=True))) for key, towns in parts.items()}
    first = date(2031, 3, 1) + timedelta(random.randrange(200))
    return Truth(kind, scene, first, days, whole, parts)


def _parts(random: Random, measure: Measure, days: int) -> tuple[tuple[int, ...], ...]:
    """Series of the towns, again until no sum is round (it would look like a rounding) and no day repeats another."""
    while True:
        towns = tuple(_series(random, measure, days) for _ in range(PARTS))
        sums = [sum(counts) for counts in zip(*towns, strict=True)]
        told = [*sums, *(count for town in towns for count in town)]
        if all(count % 10 for count in told) and all(len(set(counts)) == days for counts in (sums, *towns)):
            return towns


def _series(random: Random, measure: Measure, days: int) -> tuple[int, ...]:
    """One town's counts; harm and tallies run up, a stock falls."""
    last = max(3, round(random.uniform(*measure.size) * random.uniform(0.6, 1.4) / PARTS))
    shares = sorted(random.uniform(0.25, 1.0) for _ in range(days - 1))
    counts = [max(2, round(last * share)) for share in shares] + [last]
    return tuple(reversed(counts)) if measure.growth == "stock" else tuple(counts)
