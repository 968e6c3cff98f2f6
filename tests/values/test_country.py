import pytest
from hypothesis import given
from hypothesis import strategies as st

from parallax.values.country import country_adjective, country_name, country_of, find_countries, names_of_countries


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("Norwegian Ministry of Health", "NO"),
        ("Oslo", "NO"),
        ("the White House", "US"),
        ("U.S. Central Command", "US"),
        ("South Sudan army", "SS"),
        ("Turkeys official agency", "TR"),
        ("pro-Norwegian separatists", None),
        ("US-led coalition", None),
        ("New Mexico governor", None),
        ("Norway and Sweden", None),
        ("the governor", None),
    ],
)
def test_country_of(words: str, code: str | None) -> None:
    assert country_of(words) == code


def test_names() -> None:
    assert (country_name("NL"), country_adjective("NO"), country_name("??")) == ("Netherlands", "Norwegian", "??")


@given(st.text(alphabet="NorwayUS. -’s\n", max_size=30))
def test_words_stand_where_they_are_said_to(words: str) -> None:
    for found in find_countries(words):
        assert found.span.of(words)
        assert country_of(found.span.of(words)) == found.code


def test_every_country_has_its_words() -> None:
    called = names_of_countries()
    assert called["NO"].adjectives == ("Norwegian",)
    assert called["NO"].peoples == ("Norwegians",)
    assert "UK" in called["GB"].others
