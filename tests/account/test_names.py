import pytest

from parallax.account.names import clean_name, name_of, with_article
from parallax.nouns.actor import Actor


@pytest.mark.parametrize(
    ("found", "read"),
    [
        (". Gil Orrin", "Gil Orrin"),
        ("Governor-", "Governor"),
        ("'s publicist", "publicist"),
        ("impossible ' The Council of Vale", "The Council of Vale"),
        ("Lower Vale Council (LVC", "Lower Vale Council LVC"),
        ("State - run radio", "State - run radio"),
    ],
)
def test_loose_marks_are_no_part_of_a_name(found, read):
    assert clean_name(found) == read


@pytest.mark.parametrize(
    ("name", "body", "read"),
    [
        ("officer", False, "an officer"),
        ("Official", False, "an official"),
        ("senior harbour official", False, "a senior harbour official"),
        ("statement from the mill", False, "a statement from the mill"),
        ("friend of the driver", False, "a friend of the driver"),
        ("AFP journalist at the scene", False, "an AFP journalist at the scene"),
        ("US officer", False, "a US officer"),
        ("union leader", False, "a union leader"),
        ("officials", False, "officials"),
        ("Analysts", False, "analysts"),
        ("Two jurors", False, "two jurors"),
        ("state media", False, "state media"),
        ("Police", False, "police"),
        ("her publicist", False, "her publicist"),
        ("singer's publicist", False, "singer's publicist"),
        ("Orrin", False, "Orrin"),
        ("Vale Roads Ministry", True, "the Vale Roads Ministry"),
        ("Institute for Rivers", True, "the Institute for Rivers"),
        ("United States", True, "the United States"),
        ("Vale's Geology Institute", True, "Vale's Geology Institute"),
        ("Vale Hydro", True, "Vale Hydro"),
        ("The Ebb", True, "the Ebb"),
        ("army", True, "the army"),
    ],
)
def test_a_description_gets_its_article(name, body, read):
    assert with_article(name, body=body) == read


def test_a_person_keeps_the_name_and_an_office_alone_gets_an_article():
    assert name_of(Actor("a", "Ann Vel", (), kind="person")) == "Ann Vel"
    assert name_of(Actor("a", "Governor -", (), kind="person")) == "a governor"
    assert name_of(Actor("a", "United States", (), kind="place")) == "the United States"
    assert name_of(Actor("a", "Vale", (), kind="place")) == "Vale"
