"""The kept list of regions, and the check that holds it against the built data."""

import pytest

from parallax.gazetteer import Gazetteer
from parallax.gazetteer.kept import read_kept
from quality.kept_list import Fault, borne_out, country_faults, form_faults, name_faults


def row(name: str, latitude: float, longitude: float, country: str = "", **more: str) -> dict[str, str]:
    cells = {"alternates": "", "precision": "district", "kind": "lake", **more}
    return {"name": name, "latitude": str(latitude), "longitude": str(longitude), "country": country, **cells}


@pytest.fixture(scope="module")
def whole() -> Gazetteer:
    return Gazetteer()


def test_the_kept_list_has_no_gross_errors(whole: Gazetteer) -> None:
    rows = read_kept("regions")
    assert [*form_faults(rows), *country_faults(rows, whole), *name_faults(rows, whole)] == []


def test_most_of_the_kept_list_is_borne_out(whole: Gazetteer) -> None:
    rows = read_kept("regions")
    assert sum(borne_out(row, whole) == "nothing" for row in rows) < len(rows) / 4


def test_a_swapped_sign_puts_a_place_far_from_its_country(small_gazetteer: Gazetteer) -> None:
    right, wrong = row("Lake Lyman", 49.0, 37.8, "UA"), row("Lake Lyman", -49.0, 37.8, "UA")
    assert list(country_faults([right], small_gazetteer)) == []
    assert [fault.name for fault in country_faults([wrong], small_gazetteer)] == ["Lake Lyman"]


def test_a_namesake_bears_out_the_name_in_a_name(small_gazetteer: Gazetteer) -> None:
    assert borne_out(row("Gulf of Nikopol", 47.6, 34.4), small_gazetteer) == "name"
    assert borne_out(row("Lake Lyman", 49.0, 37.8, "UA"), small_gazetteer) == "country and name"
    assert borne_out(row("Lake Holm", 10.0, 10.0), small_gazetteer) == "nothing"


def test_a_city_of_the_name_must_lie_near(small_gazetteer: Gazetteer) -> None:
    near, far = row("Kharkiv", 50.0, 36.0, "UA"), row("Kharkiv", 46.5, 30.7, "UA")
    assert list(name_faults([near], small_gazetteer)) == []
    assert [fault.name for fault in name_faults([far], small_gazetteer)] == ["Kharkiv"]


def test_faults_of_form() -> None:
    rows = [row("Velm", 91, 0, "XX"), row("Tarn", 1, 1, "XX", alternates="Velm"), row("Oss", 1, 1, kind="pond")]
    assert set(form_faults(rows)) == {
        Fault("Velm", "degrees out of range"),
        Fault("Oss", "unknown precision or kind"),
        Fault("Velm and Tarn", "both are named velm"),
    }
