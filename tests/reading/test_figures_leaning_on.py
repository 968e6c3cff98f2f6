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
            "There were 212 passengers and a crew of 24 on the ship.",
            [(212, "person", "passengers"), (24, "person", "crew")],
        ),
        ("The mill has a staff of about 900.", [(900, "person", "staff")]),
        ("A 6.7-strength quake killed 26 people.", [(6.7, "magnitude", "quake"), (26, "person", "people")]),
        ("11 of the planned 38 kilometres of pipe were laid.", [(11, "km", "pipe"), (38, "km", "pipe")]),
        (
            "The board gave Vassel 51.3 percent of the vote and Torvell 49.6.",
            [(51.3, "percent", "vote"), (49.6, "percent", None)],
        ),
        ("Torvell had 50.5 percent, Vassel 47.9.", [(50.5, "percent", None), (47.9, "percent", None)]),
        (
            "The court ordered him to repay 278 million crowns, as 40 million had already been recovered.",
            [(278e6, "crown", None), (40e6, "crown", None)],
        ),
    ],
)
def test_what_a_number_takes_from_the_words_around_it(
    read: Read, text: str, found: list[tuple[float, str, str | None]]
) -> None:
    assert told(read, text) == found


def test_a_bound_before_a_magnitude_holds(read: Read) -> None:
    (figure,) = read("A quake measuring at least magnitude-5.9 shook the town.").figures
    assert (figure.range.low, figure.range.high, figure.unit) == (5.9, None, "magnitude")


@pytest.mark.parametrize("currency", ["bolivianos", "forints", "kunas", "lempiras", "kyats"])
def test_money_of_many_lands(read: Read, currency: str) -> None:
    ((low, unit, _),) = told(read, f"The fare is 3,000 {currency}.")
    assert low == 3000
    assert unit not in ("count", "person")


def test_a_person_of_so_many_years_is_no_crew(read: Read) -> None:
    assert told(read, "A woman of 24 was hurt.") == []
