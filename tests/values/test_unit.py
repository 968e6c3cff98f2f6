import pytest

from parallax.values.unit import area_meant, currency_before, factor, is_suspect, unit_at


@pytest.mark.parametrize(
    ("words", "unit"),
    [
        ("square kilometers", "km2"),
        ("sq km", "km2"),
        ("Kilometres", "km"),
        ("nautical miles", "nautical mile"),
        ("per cent", "percent"),
        ("feet", "foot"),
        ("tons", "t"),
        ("dollars", "usd"),
        ("pounds sterling", "pound sterling"),
        ("lb-ft", "foot pound-force"),
    ],
)
def test_words_to_units(words: str, unit: str) -> None:
    found = unit_at(f"12 {words}", 2)
    assert found is not None
    assert found.unit == unit


def test_other_words_are_no_unit() -> None:
    assert unit_at("12 settlements", 2) is None


@pytest.mark.parametrize(
    ("text", "at", "unit"),
    [
        ("40 km away", 2, "km"),
        ("40km", 2, "km"),
        ("7.2-km walk", 3, "km"),
        ("5 m/s", 1, "metre per second"),
        ("32m2", 2, "square metre"),
        ("40 €", 2, "eur"),
        ("40$ more", 2, "usd"),
        ("100t", 3, "t"),
    ],
)
def test_units_after_a_number(text: str, at: int, unit: str) -> None:
    found = unit_at(text, at)
    assert found is not None
    assert found.unit == unit


@pytest.mark.parametrize("text", ["5 men", "5 kmers", "40 minds", "10 $20 notes"])
def test_longer_words_are_no_unit(text: str) -> None:
    assert unit_at(text, text.index(" ")) is None


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("US$40", "usd"),
        ("A$40", "australian dollar"),
        ("€40", "eur"),
        ("GBP 40", "pound sterling"),
        ("CAD$40", "canadian dollar"),
    ],
)
def test_currencies_before_a_number(text: str, unit: str) -> None:
    found = currency_before(text, text.index("40"))
    assert found is not None
    assert found.unit == unit
    assert found.start == 0


def test_letters_of_a_word_are_no_currency() -> None:
    assert currency_before("FARM 40", 5) is None


def test_a_length_of_territory_is_suspect() -> None:
    assert is_suspect("km", "recovered territory")
    assert not is_suspect("km", "distance to the border")
    assert not is_suspect("km2", "territory")
    assert area_meant("km") == "km2"


@pytest.mark.parametrize(
    ("unit", "other", "size"),
    [
        ("mile", "km", 1.609344),
        ("nautical mile", "m", 1852),
        ("square mile", "km2", 2.589988),
        ("t", "kg", 1000),
        ("gallon", "litre", 3.785412),
        ("acre", "hectare", 0.40468564),
        ("day", "hour", 24),
        ("mile per hour", "kilometre per hour", 1.609344),
    ],
)
def test_sizes_are_the_defined_ones(unit: str, other: str, size: float) -> None:
    found, inverse = factor(unit, other), factor(other, unit)
    assert found == pytest.approx(size, rel=1e-6)
    assert inverse == pytest.approx(1 / size, rel=1e-6)


def test_what_measures_something_else_has_no_factor() -> None:
    assert factor("km", "kg") is None
    assert factor("person", "count") is None
    assert factor("person", "person") == 1


@pytest.mark.parametrize(("sign", "unit"), [("₾", "georgian lari"), ("₸", "kazakh tenge"), ("₫", "vietnamese dong")])
def test_signs_of_money_before_and_after(sign: str, unit: str) -> None:
    before, after = currency_before(f"{sign}500", 1), unit_at(f"500 {sign}", 3)
    assert (before and before.unit, after and after.unit) == (unit, unit)
