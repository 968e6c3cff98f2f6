"""Generated readings: what the program finds of them does not sink below what it reached."""

import pytest

from world.judge import judge_readings
from world.outlets import make_world
from world.readings import read_world

SEEDS = range(60)
FLOORS = (0.985, 0.985, 0.95, 0.98)
"""Relations, origins, lineage, and the links found of those there are: a little under what is reached."""


def test_a_seed_makes_the_same_world_again():
    assert read_world(make_world(7)) == read_world(make_world(7))
    assert make_world(7) != make_world(8)


@pytest.mark.parametrize("seed", range(20))
def test_every_span_gives_its_words(seed):
    read = read_world(make_world(seed))
    texts = {report.id: report.text for report in read.reports}
    for reading in read.readings:
        for statement in reading.statements:
            assert statement.span.of(texts[reading.report]) == statement.text
        for figure in reading.figures:
            assert figure.span.of(texts[reading.report]) == figure.text
        for place in reading.places:
            assert place.span.of(texts[reading.report]) == place.text


def test_rates_do_not_sink():
    scores = judge_readings(SEEDS)
    reached = (scores.relations.rate, scores.origins.rate, scores.lineage.rate, scores.lineage.found)
    assert all(rate >= floor for rate, floor in zip(reached, FLOORS, strict=True)), reached
