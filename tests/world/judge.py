"""Run the program on generated worlds, as readings or as texts, and score what it finds."""

from collections.abc import Iterable

from parallax.engine.rooms import Rooms
from parallax.nouns.reconciled import Reconciled
from parallax.nouns.story import Story
from parallax.reconcile import reconcile
from parallax.stories import find_lineage
from world.outlets import make_world
from world.readings import Read, read_world
from world.scores import Scores
from world.texts import account_of, renamed


def judge_readings(seeds: Iterable[int]) -> Scores:
    """The scores of generated readings, each world one story."""
    scores = Scores()
    for seed in seeds:
        read = read_world(make_world(seed))
        found = reconcile_world(read)
        scores.add(seed, read.tellings, read.world.drafts, found.points, found.lineage)
    return scores


def reconcile_world(read: Read) -> Reconciled:
    """All reports of a world taken as one story, reconciled."""
    story = Story("story-world", tuple(sorted(report.id for report in read.reports)))
    lineage = find_lineage(read.reports, read.readings)
    return reconcile(story, read.reports, read.readings, lineage)


def judge_texts(seeds: Iterable[int], rooms: Rooms) -> Scores:
    """The scores of worlds read from their texts, grouped into stories by the program."""
    scores = Scores()
    for seed in seeds:
        read = read_world(make_world(seed))
        account = account_of(read, rooms)
        scores.add(seed, read.tellings, read.world.drafts, renamed(account, read.tellings), account.lineage)
    return scores
