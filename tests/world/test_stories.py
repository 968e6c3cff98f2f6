"""Worlds in one stream: each is one story, and two events of one kind on the same days stay two."""

import io
import json
from datetime import date
from itertools import combinations, islice

import pytest

from parallax.engine.rooms import open_rooms
from parallax.nouns.report import Report
from parallax.stories import group_stories
from world.drafts import World
from world.outlets import make_world
from world.readings import read_world
from world.texts import rows_of

FIRST = date(2031, 5, 5)
SEEDS = range(60)
WHOLE = 0.95
"""The share of worlds that must be one story each: a little under what is reached."""


def reports_of(world: World) -> list[Report]:
    """The texts of a world as reports, its days moved so that every world begins on `FIRST`."""
    rooms = open_rooms()
    moved = FIRST - world.event.truth.first
    rows = [
        {**row, "id": f"{world.seed}-{row['id']}", "published": f"{date.fromisoformat(row['published']) + moved}"}
        for row in rows_of(read_world(world))
    ]
    given = io.BytesIO("\n".join(map(json.dumps, rows)).encode())
    made = [rooms.make_report(page) for page in rooms.read_sources(["-"], given)]
    return [each for each in made if isinstance(each, Report)]


@pytest.fixture(scope="module")
def worlds() -> dict[int, tuple[World, list[Report]]]:
    return {seed: (world, reports_of(world)) for seed in SEEDS for world in [make_world(seed)]}


def test_a_world_is_one_story(worlds):
    whole = [len(group_stories(reports)) == 1 for _, reports in worlds.values()]
    assert sum(whole) / len(whole) >= WHOLE


def test_two_events_of_one_kind_on_the_same_days_are_two_stories(worlds):
    pairs = (
        (one, other)
        for (a, one), (b, other) in combinations(worlds.values(), 2)
        if a.event.truth.kind == b.event.truth.kind and a.event.truth.scene != b.event.truth.scene
    )
    for one, other in islice(pairs, 60):
        for story in group_stories([*one, *other]):
            assert len({ident.partition("-")[0] for ident in story.reports}) == 1
