"""On which day harm fell, in a story that tells of several."""

import pytest

from tests.reconcile.found import type_of

DEAD = {"counted": "people", "state": "dead"}


@pytest.fixture
def two_days(desk):
    """Two reports tell of the first raid, two of the raid a day later; each counts anew."""
    for name in ("a", "b"):
        paper = desk.paper(name, 2)
        paper.say(
            f"On 2 May 24 people died in a raid, {name}.", figures={"24 people": {"low": 24, "window": 2, **DEAD}}
        )
    for name in ("c", "d"):
        paper = desk.paper(name, 3)
        paper.say(f"A raid on 3 May killed 90 people, {name}.", figures={"90 people": {"low": 90, "window": 3, **DEAD}})
    return desk


def points_of(story, text):
    ids = {figure.id for figure in story.figures if figure.text == text}
    return {point.id for point in story.points if ids & set(point.figures)}


def test_the_counts_of_two_days_are_two_questions_and_no_update(two_days):
    story = two_days.reconciled()
    assert not points_of(story, "24 people") & points_of(story, "90 people")


def test_a_number_told_of_one_day_is_of_that_day_elsewhere(two_days):
    paper = two_days.paper("e", 4)
    paper.say("The two raids of 2 May came first.", figures={})
    paper.say("At least 24 were killed.", figures={"At least 24": {"low": 24, "high": None, **DEAD}})
    story = two_days.reconciled()
    assert points_of(story, "At least 24") == points_of(story, "24 people")
    assert type_of(story, "At least 24", "90 people") is None


def test_a_count_without_a_day_joins_no_two_days(two_days):
    paper = two_days.paper("e", 4)
    paper.say("More than 100 people were killed.", figures={"More than 100 people": {"low": 100, "high": None, **DEAD}})
    story = two_days.reconciled()
    assert points_of(story, "More than 100 people") == points_of(story, "90 people")
    assert not points_of(story, "24 people") & points_of(story, "90 people")
    assert two_days.reconciled(backwards=True).points == story.points


def test_harm_in_a_report_that_tells_one_day_is_of_that_day(two_days):
    paper = two_days.paper("e", 4)
    paper.say("On 2 May a raid hit, killing 20 people.", figures={"20 people": {"low": 20, "window": 2, **DEAD}})
    paper.say("Another count puts it at 23 people.", "Bo Sten", figures={"23 people": {"low": 23, **DEAD}})
    story = two_days.reconciled()
    assert points_of(story, "23 people") == points_of(story, "24 people")
    assert not points_of(story, "23 people") & points_of(story, "90 people")


def test_many_more_than_were_told_of_the_only_day_are_of_no_one_day(two_days):
    paper = two_days.paper("e", 4)
    paper.say("On 2 May a raid hit, killing 20 people.", figures={"20 people": {"low": 20, "window": 2, **DEAD}})
    paper.say("The raids have killed 208 people.", "Bo Sten", figures={"208 people": {"low": 208, **DEAD}})
    story = two_days.reconciled()
    assert not points_of(story, "208 people") & points_of(story, "20 people")
