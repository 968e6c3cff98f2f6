import pytest

from parallax.reading.person_nouns import is_person_noun, singular


@pytest.mark.parametrize(
    "noun",
    [
        "people",
        "soldiers",
        "children",
        "villagers",
        "policemen",
        "journalists",
        "refugees",
        "Passengers",
        "firefighters",
        "bodies",
    ],
)
def test_people(noun: str) -> None:
    assert is_person_noun(noun)


@pytest.mark.parametrize(
    "noun", ["missiles", "villages", "containers", "committees", "trees", "towers", "lists", "computers", "degrees"]
)
def test_things(noun: str) -> None:
    assert not is_person_noun(noun)


@pytest.mark.parametrize(
    ("plural", "one"),
    [("children", "child"), ("countries", "country"), ("churches", "church"), ("houses", "house"), ("bus", "bus")],
)
def test_singulars(plural: str, one: str) -> None:
    assert singular(plural) == one
