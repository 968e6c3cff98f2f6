"""`python -m tests.store.big`: what one story costs as it grows, by step, in seconds of processor time.

Its reports are those of many invented worlds of one kind at one scene with one cast, spread over a month, with ready-made
readings: the sentences that tell something repeat as an agency's and a spokesman's do, those that tell nothing are each
world's own.
"""

import argparse
import random
import resource
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import TypeVar

from parallax.account import compose_story
from parallax.nouns.reading import Reading
from parallax.nouns.report import Report
from parallax.nouns.story import Story
from parallax.reconcile import reconcile
from parallax.stories import date_reports, find_lineage, group_stories
from tests.store.ready import Ready, rename

sys.path.insert(0, str(Path(__file__).parents[1]))

from world.drafts import World
from world.event import Event, make_utterances
from world.outlets import make_drafts
from world.readings import read_world
from world.speakers import make_cast
from world.truth import make_truth

FIRST, DAYS = date(2031, 3, 1), 28
Done = TypeVar("Done")


def make_big(count: int) -> Ready:
    """So many reports of one long event, the reports of a lesser number among those of a greater."""
    reports: dict[str, Report] = {}
    readings: dict[str, Reading] = {}
    for world in _worlds():
        read = read_world(_with_own_colour(world))
        for report, reading in zip(read.reports, read.readings, strict=True):
            ident = f"b-{world.seed:06}-{report.id}"
            reports[ident] = replace(report, id=ident, location=f"{ident}.txt")
            readings[ident] = rename(reading, report.id, ident)
            if len(reports) == count:
                return Ready(reports, readings)
    raise AssertionError("worlds never end")


def _worlds() -> Iterator[World]:
    """Worlds of the kind and scene of the first, whose days go round the month, told by one cast."""
    first = make_truth(random.Random(1))
    cast, made, seed = make_cast(random.Random(1), first.kind, first.scene), 0, 0
    while True:
        seed += 1
        draw = random.Random(seed)
        truth = make_truth(draw)
        if (truth.kind, truth.scene) != (first.kind, first.scene):
            continue
        truth = replace(truth, first=FIRST + timedelta(made % DAYS))
        event = Event(truth, cast, tuple(make_utterances(draw, truth, cast)))
        yield World(seed, event, tuple(make_drafts(draw, event)))
        made += 1


def _with_own_colour(world: World) -> World:
    """The world with sentences that tell nothing in letters of its own."""
    draw, letters = random.Random(world.seed), dict[int, int]()
    for kind in ("aeiou", "bcdfghjklmnpqrstvwxyz"):
        other = "".join(draw.sample(kind, len(kind)))
        letters |= str.maketrans(kind + kind.upper(), other + other.upper())
    drafts = tuple(
        replace(
            draft,
            pieces=tuple(
                replace(piece, marked=piece.marked.translate(letters)) if piece.role == "colour" else piece
                for piece in draft.pieces
            ),
        )
        for draft in world.drafts
    )
    return replace(world, drafts=drafts)


def main() -> None:
    """Run the command."""
    parser = argparse.ArgumentParser(prog="python -m tests.store.big", description=__doc__)
    parser.add_argument("--sizes", type=int, nargs="+", default=[100, 500, 1000, 2500, 5000], metavar="N")
    parser.add_argument("--steps", nargs="+", default=["group", "date", "trace", "reconcile", "compose"])
    told = parser.parse_args()
    ready = make_big(max(told.sizes))
    for size in told.sizes:
        names = list(ready.reports)[:size]
        measure([ready.reports[name] for name in names], [ready.readings[name] for name in names], told.steps)


def measure(reports: Sequence[Report], readings: Sequence[Reading], steps: Sequence[str]) -> None:
    """Times the steps over one story."""
    sys.stdout.write(f"{len(reports):>6} reports:")
    if "group" in steps:
        found = _tell("group", lambda: group_stories(reports))
        sys.stdout.write(f" ({len(found)} stories, the largest of {max(len(each.reports) for each in found)})")
    story = Story("story-big", tuple(sorted(report.id for report in reports)), ())
    dated, redated = tuple(sorted(reports, key=lambda each: each.id)), readings
    if "date" in steps:
        dated, redated = _tell("date", lambda: date_reports(story, reports, readings))
    lineage = _tell("trace", lambda: find_lineage(dated, redated)) if "trace" in steps else ()
    if "reconcile" in steps:
        made = _tell("reconcile", lambda: reconcile(story, dated, redated, lineage))
        if "compose" in steps:
            _tell("compose", lambda: compose_story(made))
        pairs = sum(len(point.relations) for point in made.points)
        sys.stdout.write(f" ({len(made.statements)} statements, {len(made.points)} points, {pairs} relations)")
    sys.stdout.write(f" {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB\n")


def _tell(what: str, work: Callable[[], Done]) -> Done:
    began = time.process_time()
    done = work()
    sys.stdout.write(f"  {what} {time.process_time() - began:.2f}")
    sys.stdout.flush()
    return done


if __name__ == "__main__":
    main()
