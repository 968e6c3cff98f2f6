"""What must hold of any story: readings are drawn at random, as newspapers of an invented event would give them."""

import importlib.util
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from parallax.nouns.place import Place
from parallax.nouns.reconciled import Reconciled

_SPEC = importlib.util.spec_from_file_location("reconcile_desk", Path(__file__).with_name("conftest.py"))
assert _SPEC is not None
assert _SPEC.loader is not None
_MADE = importlib.util.module_from_spec(_SPEC)
_SPEC.loader.exec_module(_MADE)
Desk = _MADE.Desk

TOWN = Place("p-town", "Arlen", ("Arlen",), 51.0, 7.0, "settlement", "x:1", "NO")
REGION = Place("p-region", "Velmark", ("Velmark",), 51.1, 7.1, "region", "x:2", "NO")
VOICES = [
    (None, None),
    ("Ann Vel", "minister of Norway"),
    ("Bo Sten", "minister of Sweden"),
    ("Cal Orm", "spokesman for Velde Marine"),
    ("Dia Fell", "doctor at Arlen hospital"),
]
STATES = ["dead", "wounded", "missing"]
QUICK = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])

said = st.tuples(
    st.sampled_from(VOICES),
    st.sampled_from(STATES),
    st.integers(2, 400),
    st.sampled_from([None, "more than", "about"]),
    st.sampled_from([None, TOWN, REGION]),
    st.sampled_from([None, 2, 3]),
)
paper = st.lists(said, min_size=1, max_size=4)
stories = st.lists(st.tuples(st.integers(3, 8), paper), min_size=1, max_size=4)


def tell(desk, story) -> None:
    for number, (published, lines) in enumerate(story):
        page = desk.paper(f"r{number}", published)
        for (name, role), state, count, bound, place, window in lines:
            _say(page, name, role, state, count, bound, place, window)


def _say(page, name, role, state, count, bound, place, window) -> str:
    words = f"{bound} {count} people" if bound else f"{count} people"
    fields = {
        "low": count,
        "high": None if bound == "more than" else count,
        "comparator": bound,
        "counted": "people",
        "state": state,
        "place": place,
        "window": window,
    }
    where = f" in {place.name}" if place else ""
    told = {"role": role} if role else {}
    return page.say(f"The storm over Velmark left {words} {state}{where}.", name, {words: fields}, **told)


def shape(story: Reconciled) -> object:
    return story.actors, story.sides, story.statements, story.figures, story.points


def origins(story: Reconciled) -> set[str]:
    return {origin.id for point in story.points for origin in point.origins}


def relations(story: Reconciled) -> list[tuple[str, str, str]]:
    texts = {figure.id: figure.text for figure in story.figures}
    found = [relation for point in story.points for relation in point.relations]
    return [(each.type, texts.get(each.source, ""), texts.get(each.target, "")) for each in found]


@QUICK
@given(stories)
def test_the_order_of_readings_changes_nothing(story):
    desk = Desk()
    tell(desk, story)
    assert shape(desk.reconciled()) == shape(desk.reconciled(backwards=True))


@QUICK
@given(stories)
def test_a_copy_adds_no_origin(story):
    desk, twin = Desk(), Desk()
    for each in (desk, twin):
        tell(each, story)
    twin.copy(twin.papers[0], "copy")
    assert len(origins(twin.reconciled())) <= len(origins(desk.reconciled()))


@QUICK
@given(st.sampled_from(STATES), st.integers(2, 100), st.integers(101, 400), st.sampled_from(VOICES), st.booleans())
def test_a_part_never_conflicts_with_its_whole(state, part, whole, voice, together):
    desk = Desk()
    first = desk.paper("a")
    second = first if together else desk.paper("b")
    _say(first, "Ann Vel", "minister of Norway", state, whole, None, REGION, 2)
    _say(second, *voice, state, part, None, TOWN, 2)
    assert "conflict" not in {kind for kind, _, _ in relations(desk.reconciled())}


@QUICK
@given(st.sampled_from(STATES), st.integers(1, 30), st.integers(2, 40), st.sampled_from(VOICES[1:]))
def test_an_open_bound_neither_agrees_nor_conflicts_with_far_more(state, tens, times, voice):
    low, high = tens * 10, tens * 10 * times
    desk = Desk()
    _say(desk.paper("a"), *voice, state, low, "more than", None, 2)
    _say(desk.paper("b"), "Eli Noor", "mayor of Arlen, Norway", state, high, None, None, 2)
    assert not {"agree", "conflict"} & {kind for kind, _, _ in relations(desk.reconciled())}


@QUICK
@given(stories)
def test_agreed_is_never_said_of_one_side(story):
    desk = Desk()
    tell(desk, [(day, [(VOICES[1], *line[1:]) for line in lines]) for day, lines in story])
    assert not any("agreed" in point.flags for point in desk.reconciled().points)
