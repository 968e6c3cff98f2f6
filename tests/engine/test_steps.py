import importlib
import re

from parallax.engine.run import run
from parallax.engine.steps import STEPS, Step, find_gaps


def test_every_step_finds_what_it_needs():
    assert find_gaps(STEPS) == ()


def test_a_step_before_its_time_is_told():
    late = Step("read", "reading", ("reports",), ("readings",), "")
    assert find_gaps((late,)) == ("read needs reports, which no step before it adds",)


def test_names_are_each_once():
    names = [step.name for step in STEPS]
    assert len(set(names)) == len(names)


def test_the_spine_numbers_the_steps_of_the_table():
    told = re.findall(r"^\s*(\d+)\. (\w+):", run.__doc__ or "", re.MULTILINE)
    assert told == [(str(place), step.name) for place, step in enumerate(STEPS, 1)]


def test_every_room_of_the_table_is_there():
    for step in STEPS:
        importlib.import_module(f"parallax.{step.room}")


def test_every_thing_added_is_used_but_the_last():
    used = {need for step in STEPS for need in step.needs}
    assert {name for step in STEPS for name in step.adds} - used == {"account"}
