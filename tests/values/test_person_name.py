import pytest
from hypothesis import given
from hypothesis import strategies as st

from parallax.values.person_name import compare_person_names, parse_person_name, sound_of_name


@pytest.mark.parametrize(
    ("text", "given_names", "family"),
    [
        ("Gen. Ann B. van Dorn’s", ("Ann", "B."), ("van", "Dorn")),
        ("Dorn, Ann", ("Ann",), ("Dorn",)),
        ("Velde", (), ("Velde",)),
        ("President Mira Okafor Jr.", ("Mira",), ("Okafor",)),
        ("…", (), ()),
    ],
)
def test_parse(text: str, given_names: tuple[str, ...], family: tuple[str, ...]) -> None:
    name = parse_person_name(text)
    assert (name.given, name.family) == (given_names, family)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Valeriy Hrushko", "Gen. Valerii Hrushko"),
        ("Volodymir Malenko", "Vladimir Malenko"),
        ("Vyacheslav Bondar", "Viacheslav Bondar"),
        ("Stojan Hadžijev", "Stoyan Hadzhiev"),
        ("Tzvetana Boiukova", "Cvetana Bojukova"),
        ("Ann B. Dorn", "Ann Dorn"),
        ("A. Dorn", "Ann Dorn"),
        ("Dorn Ann", "Ann Dorn"),
        ("Mohammed al-Harbi", "Muhammad Harbi"),
        ("Bill Averill", "William Averill"),
        ("Denis Marushilin", "Denis Marushlin"),
        ("José Núñez", "Jose Nunez"),
        ("Anna-Lena Berg", "Anna Lena Berg"),
    ],
)
def test_one_person(one: str, other: str) -> None:
    assert compare_person_names(one, other) == "same"
    assert compare_person_names(other, one) == "same"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Juan Costa", "Raul Costa"),
        ("Ann Dorn", "Ann Berg"),
        ("Sergei Ivanovich Malenko", "Sergei Petrovich Malenko"),
        ("Ann B. Dorn", "Ann C. Dorn"),
        ("Maria Velde", "Mario Valdez"),
        ("Ann", ""),
    ],
)
def test_two_persons(one: str, other: str) -> None:
    assert compare_person_names(one, other) == "no"


def test_a_surname_is_a_part() -> None:
    assert compare_person_names("Hrushko", "Valeriy Hrushko") == "part"
    assert compare_person_names("Valeriy", "Valeriy Hrushko") == "no"
    assert compare_person_names("Hrushko", "Hrushko") == "same"


@given(st.text(), st.text())
def test_any_two_texts_compare_alike_both_ways(one: str, other: str) -> None:
    assert compare_person_names(one, other) == compare_person_names(other, one)
    assert sound_of_name(one) == sound_of_name(one)
