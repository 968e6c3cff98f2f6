"""Numbers whose unit or noun stands elsewhere, and people together who have a name."""

from collections.abc import Callable

import pytest

from parallax.nouns.reading import Reading

Read = Callable[[str], Reading]


def told(read: Read, text: str) -> list[tuple[float | None, str, str | None]]:
    return [(f.range.low, f.unit, f.counted) for f in read(text).figures]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "There were 63 tourists and a crew of 8 in the cave.",
            [(63, "person", "tourists"), (8, "person", "crew")],
        ),
        ("The mill has a staff of about 900.", [(900, "person", "staff")]),
        ("A 4.8-strength quake hurt 13 people.", [(4.8, "magnitude", "quake"), (13, "person", "people")]),
        ("7 of the promised 52 kilometres of hedge were cut.", [(7, "km", "hedge"), (52, "km", "hedge")]),
        (
            "The poll gave Wexham 38.4 percent of the seats and Dunmore 33.7.",
            [(38.4, "percent", "seats"), (33.7, "percent", None)],
        ),
        ("Dunmore had 44.2 percent, Wexham 41.8.", [(44.2, "percent", None), (41.8, "percent", None)]),
        (
            "The abbey asked her to lend 95 million crowns, as 12 million had meanwhile been spent.",
            [(95e6, "crown", None), (12e6, "crown", None)],
        ),
    ],
)
def test_what_a_number_takes_from_the_words_around_it(
    read: Read, text: str, found: list[tuple[float, str, str | None]]
) -> None:
    assert told(read, text) == found


def test_a_bound_before_a_magnitude_holds(read: Read) -> None:
    (figure,) = read("A tremor of at least magnitude-4.3 woke the village.").figures
    assert (figure.range.low, figure.range.high, figure.unit) == (4.3, None, "magnitude")


@pytest.mark.parametrize("currency", ["bolivianos", "forints", "kunas", "lempiras", "kyats"])
def test_money_of_many_lands(read: Read, currency: str) -> None:
    ((low, unit, _),) = told(read, f"The fare is 3,000 {currency}.")
    assert low == 3000
    assert unit not in ("count", "person")


def test_a_person_of_so_many_years_is_no_crew(read: Read) -> None:
    assert told(read, "A woman of 31 was hurt.") == []
