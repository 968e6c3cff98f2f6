from collections.abc import Callable

from parallax.nouns.reading import Reading

Read = Callable[[str], Reading]


def told(read: Read, text: str) -> dict[str, str | None]:
    """The country and precision of each place name, None where it is not told."""
    return {p.text: f"{p.place.country} {p.place.precision}" if p.place else None for p in read(text).places}


def test_a_country_comes_before_its_own_region_of_that_name(read: Read) -> None:
    assert told(read, "She told a news conference in Mexico that the plan was good.")["Mexico"] == "MX country"


def test_a_village_abroad_is_not_meant_where_the_report_speaks_of_another_country(read: Read) -> None:
    found = told(read, "The flood in Vrana killed nine people near Lovech in Bulgaria.")
    assert found["Lovech"] == "BG settlement"
    assert found["Vrana"] is None


def test_an_office_is_no_place(read: Read) -> None:
    assert "Prosecutor" not in told(read, "Lovech District Prosecutor's Office detained two engineers in Bulgaria.")


def test_a_town_near_the_middle_of_a_region_without_a_code_lies_in_it(read: Read) -> None:
    found = told(read, "The quake shook the region of Basilicata. Nine people were hurt in Melfi.")
    assert found["Melfi"] == "IT settlement"


def test_a_lesser_town_abroad_gives_way_to_its_namesake_in_the_region_told(read: Read) -> None:
    found = told(read, "The quake shook the province of Lampung in Indonesia. Nine people were hurt in Liwa.")
    assert found["Liwa"] == "ID settlement"
