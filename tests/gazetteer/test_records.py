import pytest

from parallax.gazetteer.countries import country_records, kept_records, with_derived
from parallax.gazetteer.kept import read_kept
from parallax.gazetteer.regions import bare_name, district_records, english_names, region_records
from parallax.gazetteer.settlements import settlement_records
from parallax.gazetteer.ukrainian import romanise, ukrainian_records
from parallax.values.place_name import sound

CITY = {
    "geonameid": 7, "name": "Velm", "latitude": 1.0, "longitude": 2.0, "countrycode": "XX", "population": 900,
    "timezone": "", "admin1code": "03", "alternatenames": ["Velmo", "VLM", "velm", "Велм", "Welm, Stadt"],
}  # fmt: skip


def test_settlements_keep_names_that_a_report_would_write() -> None:
    (record,) = settlement_records([CITY], {"XX": "Velm"})
    assert record.entry.key == "geonames:7"
    assert (record.entry.kind, record.entry.region, record.entry.renown) == ("capital", "XX.03", 5)
    assert record.names == (("Velm", "name"), ("Velmo", "alternate"), ("Welm", "alternate"))


@pytest.mark.parametrize(
    ("name", "bare"),
    [
        ("Kabupaten Velm", "Velm"),
        ("Velm County", "Velm"),
        ("Okres Velm", "Velm"),
        ("Velm", "Velm"),
        ("County", "County"),
    ],
)
def test_class_words_of_many_languages_are_taken_off(name: str, bare: str) -> None:
    assert bare_name(name) == bare


def test_directions_after_a_name_are_told_in_english_too() -> None:
    assert english_names("Velm Tengah") == ["Central Velm"]
    assert english_names("Velm Utara") == ["North Velm", "Northern Velm"]
    assert english_names("Velm") == []


def test_a_region_gets_its_code_by_a_name_in_common() -> None:
    subdivisions = {
        "XX": {
            "XX-A": {"name": "Velmska oblast", "localOtherName": "Velm (eng), Home of Peace (eng)", "latLng": [1, 2]}
        }
    }
    (record,) = region_records(subdivisions, {"XX.03": "Velm Oblast"}, {"XX.03": (1.1, 2.1)}, {"XX.03": 5})
    assert (record.entry.region, record.entry.name, record.entry.population) == ("XX.03", "Velm", 5)
    assert not any("Peace" in name for name, _ in record.names)


def test_a_district_stands_in_the_middle_of_its_settlements() -> None:
    spots = [
        {
            "country_code": "XX",
            "state": "S",
            "county": "Kabupaten Tarn Tengah",
            "latitude": y,
            "longitude": 0.0,
            "population": 1,
        }
        for y in (1.0, 3.0)
    ]
    (record,) = district_records(spots, {("XX", "S"): "XX.03"})
    assert (record.entry.name, record.entry.latitude, record.entry.precision) == ("Central Tarn", 2.0, "district")


def test_every_country_has_a_point_and_the_kept_lists_are_whole() -> None:
    kept = read_kept("countries")
    assert len(kept) == 250
    countries = {row["code"]: {"name": row["code"], "geonameid": 1, "population": 1} for row in kept}
    assert all(-90 <= r.entry.latitude <= 90 and -180 <= r.entry.longitude <= 180 for r in country_records(countries))
    regions = list(kept_records())
    assert len({record.entry.key for record in regions}) == len(regions)
    assert all(-90 <= r.entry.latitude <= 90 and -180 <= r.entry.longitude <= 180 for r in regions)


def test_adjectives_of_regions_join_the_place_they_name() -> None:
    city = {**CITY, "name": "London", "countrycode": "GB"}
    (record,) = with_derived(list(settlement_records([city], {})))
    assert ("Londoners", "people") in record.names


def test_ukrainian_names_in_latin_letters() -> None:
    assert romanise("Щасливе") == "Shchaslyve"
    assert romanise("Згурівка") == "Zghurivka"
    assert romanise("Єнакієве") == "Yenakiieve"
    assert romanise("Куп'янськ") == "Kupiansk"


def test_an_unknown_settlement_has_its_districts_point() -> None:
    rows = [
        {"id": str(n), "name": name, "district": "d"} for n, name in enumerate(["Альфа", "Бетта", "Гамма", "Дельта"])
    ]
    known = [
        (sound(romanise(name)), "UA.07", 50.0 + n / 10, 36.0) for n, name in enumerate(["Альфа", "Бетта", "Гамма"])
    ]
    (record,) = ukrainian_records(rows, known)
    assert (record.entry.name, record.entry.precision) == ("Delta", "district")
    assert (record.entry.latitude, record.entry.region) == (50.1, "UA.07")
