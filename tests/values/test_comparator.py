import pytest

from parallax.nouns.range import Range
from parallax.values.comparator import bounded, comparator_after, comparator_before


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("more than ", "more than"),
        ("No fewer than ", "at least"),
        ("as many as ", "at most"),
        ("some ", "about"),
        ("nearly ", "about"),
        ("an estimated ", "about"),
        ("within ", "within"),
        ("under ", "less than"),
        ("at least another ", "at least"),
        ("~", "about"),
    ],
)
def test_words_before_a_number(text: str, kind: str) -> None:
    bound = comparator_before(text + "40", len(text))
    assert bound is not None
    assert bound.kind == kind
    assert bound.start == 0


def test_other_words_bound_nothing() -> None:
    assert comparator_before("the crossover 40", 14) is None
    assert comparator_before("handsome 40", 9) is None


def test_the_longest_words_win() -> None:
    bound = comparator_before("not more than 5", 14)
    assert bound is not None
    assert bound.kind == "at most"


def test_words_after_a_number() -> None:
    bound = comparator_after("20 or more", 2)
    assert bound is not None
    assert bound.kind == "at least"
    assert comparator_after("20 ore mines", 2) is None


@pytest.mark.parametrize(
    ("comparator", "low", "high"),
    [("more than", 20, None), ("at most", None, 20), ("about", 20, 20), ("within", 20, 20), (None, 20, 20)],
)
def test_bounds(comparator: str | None, low: float | None, high: float | None) -> None:
    assert bounded(20, 20, comparator) == Range(low, high, comparator)  # type: ignore[arg-type]


def test_a_written_range_is_between() -> None:
    assert bounded(7, 5, None) == Range(5, 7, "between")


def test_what_a_number_has_gone_up_to_is_no_bound():
    assert comparator_before("the number has gone up to 40", 26) is None
    bound = comparator_before("as a rule up to 40", 16)
    assert bound is not None
    assert bound.kind == "at most"
