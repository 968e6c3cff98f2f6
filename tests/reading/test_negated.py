"""What is said not to be so many is no figure; that nobody was hurt is a figure of 0."""

from collections.abc import Callable
from datetime import datetime

import pytest

from parallax.nouns.reading import Reading
from parallax.nouns.report import Published
from parallax.reading.annotators import Annotation
from parallax.reading.figures import Quantity, find_quantities
from parallax.reading.times.find import find_times

Annotate = Callable[[str], Annotation]
DAY = Published(datetime(2031, 3, 5), "given", "day")


def read(annotate: Annotate, text: str) -> tuple[Quantity, ...]:
    doc = annotate(text)
    return find_quantities(doc, find_times(doc, DAY), DAY)


def numbers(annotate: Annotate, text: str) -> list[tuple[float | None, float | None]]:
    return [(one.range.low, one.range.high) for one in read(annotate, text)]


@pytest.mark.parametrize(
    "text",
    [
        "The shelling did not kill 12 people.",
        "The repair did not take nine days.",
        "The army has not lost 300 tanks.",
        "They never took 20 villages.",
        "The council hasn't built 12 schools or three clinics.",
        "Not one house survived.",
        "The ministry did not speak of over 700 hectares.",
        "The mayor never said that 40 people had died.",
        "There is no evidence that 40 children were taken.",
        "It is not true that 300 soldiers died.",
        "It was false that 30 were hurt.",
    ],
)
def test_a_denied_amount_is_no_figure(annotate: Annotate, text: str) -> None:
    assert read(annotate, text) == ()


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("It was not 40 but 60 who died.", [(60, 60)]),
        ("He said the toll was 60, not 40.", [(60, 60)]),
        ("She said 12 people died, not the 60 that the mayor named.", [(12, 12)]),
        ("The firm said 40 workers were hurt, rather than 60.", [(40, 40)]),
    ],
)
def test_of_two_amounts_set_against_each_other_one_stands(
    annotate: Annotate, text: str, kept: list[tuple[float, float]]
) -> None:
    assert numbers(annotate, text) == kept


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("No fewer than 40 died.", (40, None)),
        ("No more than 40 people died.", (None, 40)),
        ("The rate did not exceed 40 percent.", (None, 40)),
        ("Turnout did not reach 50 percent.", (None, 50)),
        ("Losses never exceeded 300 tanks.", (None, 300)),
        ("He did not pay the $5 million.", (5e6, 5e6)),
        ("They will not send 300 troops.", (300, 300)),
        ("The minister did not deny that 40 people had died.", (40, 40)),
        ("Forty sailors did not return.", (40, 40)),
    ],
)
def test_a_bound_and_what_is_known_or_only_not_meant_stay(
    annotate: Annotate, text: str, kept: tuple[float | None, float | None]
) -> None:
    assert numbers(annotate, text) == [kept]


@pytest.mark.parametrize("text", ["Twelve people were not hurt.", "None of the 12 sailors was hurt."])
def test_who_is_not_hurt_is_counted_and_not_hurt(annotate: Annotate, text: str) -> None:
    (one,) = read(annotate, text)
    assert (one.range.low, one.unit, one.state) == (12, "person", None)


@pytest.mark.parametrize(
    ("text", "state", "counted"),
    [
        ("No one was killed in the raid.", "dead", None),
        ("Nobody was injured.", "wounded", None),
        ("The blast hurt no one.", "wounded", None),
        ("No civilians were killed, he said.", "dead", "civilians"),
        ("There were no casualties.", "dead", "casualties"),
    ],
)
def test_nobody_is_a_figure_of_0_people(annotate: Annotate, text: str, state: str, counted: str | None) -> None:
    (one,) = read(annotate, text)
    assert (one.range.low, one.range.high, one.unit) == (0, 0, "person")
    assert (one.state, one.counted) == (state, counted)
    assert one.span.of(text) == one.text


@pytest.mark.parametrize(
    "text",
    [
        "No casualties were reported.",
        "There were no reports of casualties.",
        "If no one is killed, it is luck.",
        "No one else was hurt.",
        "No one on the ground was hurt.",
        "Nobody would be hurt.",
        "Nobody heard a siren.",
    ],
)
def test_what_is_not_told_supposed_or_said_of_some_is_no_0(annotate: Annotate, text: str) -> None:
    assert read(annotate, text) == ()


def test_a_denied_figure_stays_with_its_denial(read: Callable[[str], Reading]) -> None:
    reading = read("The governor denied that 40 people had died.")
    (figure,) = reading.figures
    (home,) = [one for one in reading.statements if one.id == figure.statement]
    assert home.denial
