from parallax.nouns.mention import PlaceMention
from parallax.nouns.place import Place
from parallax.nouns.reading import Reading
from parallax.nouns.span import Span
from parallax.reconcile.places import unite_places

RESOLVED = Place("p-1", "Balaklava Bay", ("Balaklava Bay",), 44.5, 33.6, gazetteer="geonames:1", country="UA")


def _reading(name: str, *found: tuple[str, Place | None]) -> Reading:
    return Reading(name, places=tuple(PlaceMention(Span(0, len(text)), text, "name", place) for text, place in found))


def test_one_id_is_one_place_with_all_its_names() -> None:
    other = Place("p-1", "Balaklava Bay", ("Bay of Balaklava",), 44.5, 33.6, gazetteer="geonames:1", country="UA")
    (place,), new_id = unite_places([_reading("a", ("", RESOLVED)), _reading("b", ("", other))])
    assert place.names == ("Balaklava Bay", "Bay of Balaklava")
    assert new_id == {"p-1": "p-1"}


def test_a_slip_is_led_to_the_one_resolved_place() -> None:
    unresolved = Place("p-9", "Harsundvik", ("Harsundvik",))
    home = Place("p-2", "Harsundvig", ("Harsundvig",), 60.0, 5.0)
    places, new_id = unite_places([_reading("a", ("", home)), _reading("b", ("", unresolved), ("Harsuntvig", None))])
    assert new_id == {"p-2": "p-2", "p-9": "p-2"}
    assert places[0].names == ("Harsuntvig", "Harsundvig", "Harsundvik") or set(places[0].names) == {
        "Harsundvig",
        "Harsundvik",
        "Harsuntvig",
    }


def test_a_region_and_a_town_of_one_name_stay_two() -> None:
    town = Place("p-3", "Lovech", ("Lovech",), 43.1, 24.7)
    region = Place("p-4", "Lovech", ("Lovech region",), 43.1, 24.7, precision="region")
    double = Place("p-5", "Lovech", ("Lovetch",), 43.11, 24.71)
    places, new_id = unite_places([_reading("a", ("", town), ("", region), ("", double))])
    assert [place.id for place in places] == ["p-3", "p-4"]
    assert new_id["p-5"] == "p-3"


def test_order_changes_nothing() -> None:
    readings = [_reading("a", ("", RESOLVED)), _reading("b", ("Balaclava Bay", None)), _reading("c", ("Nowhere", None))]
    assert unite_places(readings) == unite_places(readings[::-1])
    assert unite_places([]) == ((), {})
