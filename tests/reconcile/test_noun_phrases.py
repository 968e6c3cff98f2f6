import pytest

from parallax.nouns.figure import Figure
from parallax.nouns.range import Range
from parallax.nouns.span import Span
from parallax.reconcile.points.noun_phrases import counted_phrase, with_state


@pytest.mark.parametrize(
    ("counted", "phrase"),
    [
        ("school children", "School children"),
        ("crewmen", "Crewmen"),
        ("schoolchildren", "Schoolchildren"),
        ("foreman", "Foremen"),
        ("German", "Germans"),
        ("child", "Children"),
        ("ferry", "Ferries"),
        ("hurt", None),
        ("injured", None),
    ],
)
def test_a_counted_noun_stands_in_the_plural_once(counted, phrase):
    assert counted_phrase(Figure("f", "s", Span(0, 1), "6", Range(6, 6), "count", counted)) == phrase


@pytest.mark.parametrize(
    ("phrase", "state", "title"),
    [
        ("Houses", "damaged", "Houses damaged"),
        ("Charges", "charged", "Charges"),
        ("Life sentences", "sentenced", "Life sentences"),
        ("Strikes", "damaged", "Strikes"),
        ("Strong aftershocks", "damaged", "Strong aftershocks"),
        ("Barges", "sunk", "Barges sunk"),
    ],
)
def test_a_state_stands_only_with_what_can_be_in_it(phrase, state, title):
    assert with_state(phrase, state) == title
