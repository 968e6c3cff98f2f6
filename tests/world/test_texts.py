"""Worlds as texts, read end to end: the rates do not sink below what was reached."""

from dataclasses import replace

import pytest

from parallax.engine import check_account
from parallax.engine.rooms import Rooms, open_rooms
from parallax.gazetteer import Gazetteer
from parallax.reading import Reader
from world.judge import judge_texts
from world.outlets import make_world
from world.readings import read_world
from world.texts import account_of

FLOORS = (0.98, 0.98, 0.98)
"""Relations, origins, and the links found of those there are: a little under what is reached."""


@pytest.fixture(scope="module")
def rooms(english) -> Rooms:
    reader = Reader(english, Gazetteer())
    return replace(open_rooms(), make_reader=lambda: reader)


def test_rates_do_not_sink(rooms):
    scores = judge_texts(range(6), rooms)
    reached = (scores.relations.rate, scores.origins.rate, scores.lineage.found)
    assert all(rate >= floor for rate, floor in zip(reached, FLOORS, strict=True)), reached


def test_every_citation_holds(rooms):
    check_account(account_of(read_world(make_world(3)), rooms))
