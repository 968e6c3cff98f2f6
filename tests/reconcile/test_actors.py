import random

from parallax.nouns.actor import Actor, ActorKind
from parallax.nouns.reading import Reading
from parallax.reconcile.actors import unite_actors

Cast = dict[str, list[tuple[str, ActorKind, tuple[str, ...]]]]


def _readings(cast: Cast) -> list[Reading]:
    """A reading a report: (name, kind, roles) of each of its actors."""
    return [
        Reading(
            home, tuple(Actor(f"{home}-{n}", name, (name,), kind, roles) for n, (name, kind, roles) in enumerate(told))
        )
        for home, told in cast.items()
    ]


def _united(cast: Cast) -> dict[str, set[str]]:
    """The name of each actor of the story to the ids it has in the reports."""
    actors, new_id = unite_actors([], _readings(cast))
    homes: dict[str, set[str]] = {actor.id: set() for actor in actors}
    for old, new in new_id.items():
        homes[new].add(old)
    return {actor.name: homes[actor.id] for actor in actors}


PERSONS: Cast = {
    "r1": [("Stoyan Hadzhiev", "person", ("governor of the Lovech region",)), ("Ann Dorn", "person", ())],
    "r2": [("Stojan Hadžijev", "person", ()), ("Dorn", "person", ()), ("Raul Costa", "person", ())],
    "r3": [
        ("governor of the Lovech region", "person", ("governor of the Lovech region",)),
        ("Juan Costa", "person", ()),
    ],
    "r4": [("Costa", "person", ()), ("agency official Ann Dorn", "unnamed", ()), ("Dorn", "body", ())],
}


def test_persons_across_spellings_surnames_and_offices() -> None:
    found = _united(PERSONS)
    assert {"r1-0", "r2-0", "r3-0"} in found.values()
    assert found["Ann Dorn"] == {"r1-1", "r2-1", "r4-1", "r4-2"}


def test_brothers_stay_two_and_their_surname_alone_is_neither() -> None:
    found = _united(PERSONS)
    assert (found["Raul Costa"], found["Juan Costa"], found["Costa"]) == ({"r2-2"}, {"r3-1"}, {"r4-0"})


BODIES: Cast = {
    "r1": [
        ("Ministry of Defence", "body", ()),
        ("Eva Ness", "person", ("spokeswoman of the Norwegian Ministry of Defence",)),
        ("IHS", "body", ()),
    ],
    "r2": [("Norway's Defense Ministry", "body", ()), ("Institute for Harbour Studies", "body", ())],
    "r3": [("Swedish Defence Ministry", "body", ()), ("the Watch", "body", ())],
    "r4": [("defence ministry", "body", ()), ("so-called Lower Reach Watch", "body", ()), ("Oslo", "place", ())],
    "r5": [("local fire agency", "body", ()), ("national fire agency", "body", ()), ("Oslo", "place", ())],
}


def test_bodies_by_words_country_and_acronym() -> None:
    found = _united(BODIES)
    assert {"r1-0", "r2-0"} in found.values()
    assert found["Institute for Harbour Studies"] == {"r1-2", "r2-1"}
    assert found["Lower Reach Watch"] == {"r3-1", "r4-1"}
    assert found["Oslo"] == {"r4-2", "r5-2"}


def test_bodies_of_two_countries_or_levels_stay_apart() -> None:
    found = _united(BODIES)
    assert found["Swedish Defence Ministry"] == {"r3-0"}
    assert found["defence ministry"] == {"r4-0"}
    assert found["local fire agency"] == {"r5-0"}


def test_unnamed_speakers_are_never_united() -> None:
    cast: Cast = {home: [("senior official", "unnamed", ())] for home in ("r1", "r2")}
    actors, new_id = unite_actors([], _readings(cast))
    assert len(actors) == 2
    assert len(set(new_id.values())) == 2


def test_names_roles_and_owner_are_merged() -> None:
    actors, _ = unite_actors([], _readings(BODIES))
    ministry = next(actor for actor in actors if "Ministry of Defence" in actor.names)
    assert ministry.names == ("Ministry of Defence", "Norway's Defense Ministry")
    assert ministry.of == "Norway"


def test_order_and_other_stories_change_nothing() -> None:
    readings = _readings(PERSONS | {f"x{home}": told for home, told in BODIES.items()})
    expected = unite_actors([], readings)
    assert set(expected[1]) == {actor.id for reading in readings for actor in reading.actors}
    for seed in range(5):
        mixed = list(readings)
        random.Random(seed).shuffle(mixed)  # noqa: S311 - a test's order, not a secret
        assert unite_actors([], mixed) == expected


def test_a_described_body_is_the_one_that_its_report_names_below() -> None:
    watch: Cast = {
        "r1": [("monitor", "unnamed", ()), ("Lower Reach Watch", "body", ())],
        "r2": [("monitor", "unnamed", ()), ("Lower Reach Watch", "body", ()), ("Harbour Observatory", "body", ())],
    }
    found = _united(watch)
    assert found["Lower Reach Watch"] == {"r1-0", "r1-1", "r2-1"}
    assert found["monitor"] == {"r2-0"}


def test_a_description_that_ends_in_a_name_is_that_persons() -> None:
    told = Actor("a-1", "head of the Tarn institute, Ann Velde", ("head of the Tarn institute, Ann Velde",), "person")
    short = Actor("a-2", "Velde", ("Velde",), "person")
    united, _ = unite_actors([], [Reading("r1", actors=(told,)), Reading("r2", actors=(short,))])
    assert [actor.name for actor in united] == ["Ann Velde"]


def test_several_groups_told_as_one_speaker_are_no_one_group() -> None:
    found = _united(
        {"r1": [("Norwegian activist groups", "body", ())], "r2": [("Northern League (NL) group", "body", ())]}
    )
    assert sorted(map(sorted, found.values())) == [["r1-0"], ["r2-0"]]
