import random
from dataclasses import replace

import pytest

from parallax.nouns.actor import Actor, ActorKind
from parallax.nouns.place import Place
from parallax.nouns.report import Report
from parallax.nouns.side import Side
from parallax.reconcile.allegiance import is_authority
from parallax.reconcile.sides import take_sides


def _actor(name: str, kind: ActorKind, *roles: str) -> Actor:
    return Actor(f"a-{name}", name, (name,), kind, roles)


def _sides(*actors: Actor, places: tuple[Place, ...] = ()) -> dict[str, Side | None]:
    placed, sides = take_sides(actors, [], places)
    by_id = {side.id: side for side in sides}
    assert all(bool(actor.side) == bool(actor.side_why) for actor in placed)
    return {actor.name: by_id.get(actor.side or "") for actor in placed}


WAR = (
    _actor("Norwegian General Staff", "body"),
    _actor("Oslo", "place"),
    _actor("Eva Ness", "person", "spokeswoman of the Norwegian Ministry of Defence"),
    _actor("Norwegian Ministry of Defence", "body"),
    _actor("Jan Sarv", "person", "Estonian president"),
    _actor("Kaja Tamm", "person", "a pro-Norwegian separatist leader"),
    _actor("occupation authorities in Narva", "body"),
    _actor("senior US officer", "unnamed"),
    _actor("Institute for Harbour Studies", "body"),
    _actor("United Nations", "body"),
    _actor("official", "unnamed"),
)


def test_two_governments_and_those_who_watch() -> None:
    found = _sides(*WAR)
    named = {name: side.name if side else None for name, side in found.items()}
    assert {named[name] for name in ("Norwegian General Staff", "Oslo", "Eva Ness", "Kaja Tamm")} == {"Norway"}
    assert named["occupation authorities in Narva"] == "Norway"
    assert (named["Jan Sarv"], named["senior US officer"]) == ("Estonia", "United States")
    observers = {name for name, side in found.items() if side and side.observer}
    assert observers == {"Institute for Harbour Studies", "United Nations"}
    assert named["official"] is None


def test_a_company_a_court_case_and_those_concerned() -> None:
    found = _sides(
        _actor("Velde Marine", "body"),
        _actor("Anna Berg", "person", "chief executive of Norwegian shipping firm Velde Marine"),
        _actor("Tom Rask", "person", "Velde Marine spokesman"),
        _actor("General Turbines", "body"),
        _actor("Kari Lund", "person", "lawyer for the defendant"),
        _actor("Per Dahl", "person", "prosecutor"),
        _actor("Ida Moe", "person", "mother of the victim"),
        _actor("Eva Vik", "person", "a resident of Harsund"),
        _actor("police", "body"),
    )
    named = {name: side.name if side else None for name, side in found.items()}
    assert named == {
        "Velde Marine": "Velde Marine",
        "Anna Berg": "Velde Marine",
        "Tom Rask": "Velde Marine",
        "General Turbines": "General Turbines",
        "Kari Lund": "The defence",
        "Per Dahl": "The prosecution",
        "Ida Moe": "The victims' families",
        "Eva Vik": "Residents",
        "police": "The authorities",
    }


def test_an_authority_is_the_only_governments_or_its_regions() -> None:
    ministry, mayor = _actor("Norwegian Ministry of Health", "body"), _actor("Jo Vik", "person", "mayor of Harsund")
    town = Place("p-2", "Velvik", ("Velvik",), 61.0, 6.0, country="NO")
    at_home = _sides(ministry, mayor, places=(town,))
    assert at_home["Jo Vik"] == at_home["Norwegian Ministry of Health"]
    assert _sides(ministry, mayor, places=(replace(town, country="DK"),))["Jo Vik"] is None
    assert _sides(ministry, mayor)["Jo Vik"] is None
    swedish = _actor("Swedish Ministry of Health", "body")
    assert _sides(ministry, swedish, mayor)["Jo Vik"] is None
    harsund = Place("p-1", "Harsund", ("Harsund",), 60.0, 5.0, country="SE")
    placed = _sides(ministry, swedish, mayor, places=(harsund,))["Jo Vik"]
    assert placed is not None
    assert placed.name == "Sweden"


def test_an_outlet_of_the_reports_is_an_observer() -> None:
    report = Report("r", "r.txt", "", "", outlet="Norda")
    _, (side,) = take_sides([_actor("Norda", "body")], [report])
    assert side.observer


@pytest.mark.parametrize("name", ["some", "one source", "unconfirmed reports", "rumours"])
def test_nobody_in_particular_has_no_side(name: str) -> None:
    assert _sides(_actor(name, "unnamed"))[name] is None


def test_order_changes_nothing() -> None:
    expected = take_sides(WAR, [])
    for seed in range(5):
        mixed = list(WAR)
        random.Random(seed).shuffle(mixed)  # noqa: S311 - a test's order, not a secret
        assert take_sides(mixed, []) == expected


def test_who_passed_something_on_is_no_party() -> None:
    _, (side,) = take_sides([_actor("Velm Depesche", "body")], [], relays=["Velm Depesche"])
    assert side.observer


def test_an_armed_group_is_no_countrys() -> None:
    found = _sides(_actor("Estonian Liberation Army", "body"), _actor("Estonian government", "body"))
    assert found["Estonian Liberation Army"] != found["Estonian government"]


def test_a_towns_short_name_is_a_word() -> None:
    province = Place("p-1", "Velmland", ("Velmland", "Man."), 60.0, 5.0, country="SE")
    side = _sides(_actor("man police", "unnamed"), places=(province,))["man police"]
    assert side is None or side.name == "The authorities"


@pytest.mark.parametrize("name", ["Velm Labour Inspectorate", "Velm Health Department", "Velm Election Commission"])
def test_public_bodies_are_authorities(name: str) -> None:
    assert is_authority(_actor(name, "body"))
