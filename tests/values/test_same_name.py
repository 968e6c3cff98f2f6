import pytest
from hypothesis import given
from hypothesis import strategies as st

from parallax.values.same_name import NameKind, same_name


@pytest.mark.parametrize(
    ("one", "other", "kind"),
    [
        ("Mirela Okafor", "President Mirela Okafor", "person"),
        ("Okafor, Mirela J.", "Mirela Okafor", "person"),
        ("M. Okafor", "Mirela Okafor", "person"),
        ("Mirella Okafor", "Mirela Okafor", "person"),
        ("Miroslav Petrovich Dorenko", "Miroslav Dorenko", "person"),
        ("Мирослав Доренко", "Miroslav Dorenko", "person"),
        ("Lu Tse-hung", "Lu Zehong", "person"),
        ("President Dorenko", "Miroslav Dorenko", "person"),
        ("MiroslavDorenko", "Miroslav Dorenko", "person"),
        ("Bill Averill", "William Averill", "person"),
        ("Norda Aktiengesellschaft", "Norda AG", "body"),
        ("NordaAG", "Norda AG", "body"),
        ("OOO Vodokanal Velm", "Vodokanal Velm LLC", "body"),
        ("N.O.R. Shipping", "NOR Shipping Ltd.", "body"),
        ("Bauer & Sohn", "Bauer and Sohn GmbH", "body"),
        ("Second Harbour Bank", "2nd Harbor Bank", "body"),
        ("Norda Bank (Schweiz) AG", "Norda Bank AG", "body"),
        ("Norwegian Ministry of Defence", "Norway’s Defense Ministry", "body"),
        ("Institute for Harbour Studies", "IHS", "body"),
        ("Velmgrad", "the city of Velmgrad", "place"),
        ("Velmgrad", "Velmgrat", "place"),
    ],
)
def test_one(one: str, other: str, kind: NameKind) -> None:
    found = same_name(one, other, kind)
    assert found.same, found
    assert found == same_name(other, one, kind)
    assert found.features
    assert found.reasons


@pytest.mark.parametrize(
    ("one", "other", "kind"),
    [
        ("Juan Okafor", "Raul Okafor", "person"),
        ("Miroslav Petrovich Dorenko", "Miroslav Ivanovich Dorenko", "person"),
        ("Salim bin Hamid al-Harbi", "Hamid bin Salim al-Harbi", "person"),
        ("Tom Averill", "Tim Averill", "person"),
        ("Dorenko", "Miroslav Dorenko", "person"),
        ("M. D.", "Miroslav Dorenko", "person"),
        ("Norwegian Ministry of Defence", "Swedish Ministry of Defence", "body"),
        ("Norda Fund II LP", "Norda Fund III LP", "body"),
        ("Norda Bank (Asia)", "Norda Bank (London)", "body"),
        ("Harbour Railway Corporation", "Harbour Railroad Corporation", "body"),
        ("NK Systems", "NR Systems", "body"),
        ("Velmgrad", "Tarnov", "place"),
    ],
)
def test_two(one: str, other: str, kind: NameKind) -> None:
    assert not same_name(one, other, kind).same


def test_kind_is_told_by_a_legal_form() -> None:
    assert same_name("Norda GmbH", "Norda") == same_name("Norda GmbH", "Norda", "body")
    assert same_name("Ann Dorn", "Dorn, Ann") == same_name("Ann Dorn", "Dorn, Ann", "person")


@given(st.text(max_size=30), st.text(max_size=30), st.sampled_from([None, "person", "body", "place"]))
def test_order_changes_nothing(one: str, other: str, kind: NameKind | None) -> None:
    found = same_name(one, other, kind)
    assert found == same_name(other, one, kind)
    assert 0 <= found.score <= 1


@given(st.text(max_size=30))
def test_a_name_is_itself(name: str) -> None:
    assert same_name(name, name, "body").score in (0.0, 1.0)
