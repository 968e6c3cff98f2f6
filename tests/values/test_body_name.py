import pytest
from hypothesis import given
from hypothesis import strategies as st

from parallax.values.body_name import bare_body_name, compare_body_names, known_body, parse_body_name, standing_of


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Norwegian Ministry of Defence", "Norway’s Defense Ministry"),
        ("Finnish General Staff", "General Staff of the Finnish Armed Forces"),
        ("Institute for Harbour Studies (IHS)", "IHS"),
        ("the think tank the Institute for Harbour Studies", "Institute for Harbour Studies"),
        ("U.S.-led task force", "US-led task force"),
        ("Bulgarian army", "Bulgarian Armed Forces"),
        ("UN", "the United Nations"),
        ("so-called Lower Reach Watch", "London-based Lower Reach Watch"),
        ("Norda news agency", "Norda"),
        ("Tarn Reform Front alliance of exiles and students", "Tarn Reform Front"),
        ("Tarn Reform Front ()", "Tarn Reform Front"),
        ("Amarq news agency", "Aamarq news agency"),
        ("Prosecutor General's Office of Latvia", "Latvian Prosecutor General's Office"),
    ],
)
def test_one_body(one: str, other: str) -> None:
    assert compare_body_names(one, other) == "same"
    assert compare_body_names(other, one) == "same"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Norwegian Ministry of Defence", "Swedish Ministry of Defence"),
        ("Defence Ministry", "Interior Ministry"),
        ("University of Oslo", "University of Bergen"),
        ("local disaster agency", "national disaster agency"),
        ("Oslo police", "Bergen police"),
        ("Velm Council and the Lower Reach Watch", "Lower Reach Watch"),
        ("the ministry", "Ministry of Water"),
    ],
)
def test_two_bodies(one: str, other: str) -> None:
    assert compare_body_names(one, other) == "no"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("the defence ministry", "Norwegian Ministry of Defence"),
        ("disaster agency", "National Disaster Mitigation Agency"),
        ("the Watch", "Lower Reach Watch"),
        ("the coalition", "US-led coalition"),
    ],
)
def test_a_name_that_says_less_is_a_part(one: str, other: str) -> None:
    assert compare_body_names(one, other) == "part"
    assert compare_body_names(other, one) == "part"


def test_parts_of_a_name() -> None:
    name = parse_body_name("the Norwegian Ministry of Health")
    assert (name.country, name.head, name.common) == ("NO", "ministry", False)
    assert bare_body_name("another group the Lower Reach Watch") == "Lower Reach Watch"
    assert known_body("U.N.") == "United Nations"
    assert standing_of("Red Cross") == "observer"
    assert standing_of("Velde Marine") is None


@given(st.text(), st.text())
def test_any_two_texts_compare_alike_both_ways(one: str, other: str) -> None:
    assert compare_body_names(one, other) == compare_body_names(other, one)
