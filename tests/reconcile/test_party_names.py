import pytest

from parallax.nouns.actor import Actor
from parallax.reconcile.allegiance import judge
from parallax.reconcile.party_names import is_party_name


@pytest.mark.parametrize(
    "name",
    [
        "Velde Marine",
        "Norda",
        "Tarnian rebels",
        "Tarn 76ers",
        "TLU",
        "Velm City Attorney's Office",
        "Hamas",
        "Tarn Fire Department",
        "Velm Train Drivers' Union",
    ],
)
def test_names_of_parties(name: str) -> None:
    assert is_party_name(name)


@pytest.mark.parametrize(
    "name",
    [
        "crew", "boarding party", "Driver", "Msgr", "Mo", "'I", "2013 Velmo Cab", "two republics", "those", "Tarn-led strikes",
        "Velm countryside airstrikes", "frigate MS Velm", "Velm Council and the Lower Reach Watch", "Velm climbers", "",
    ],
)  # fmt: skip
def test_what_is_no_party(name: str) -> None:
    assert not is_party_name(name)


@pytest.mark.parametrize("name", ["network officials", "BBC officials"])
def test_officials_of_a_firm_are_no_authority(name: str) -> None:
    assert judge(Actor("a", name, (name,), "unnamed")) is None


def test_a_body_called_by_its_country_stands_for_it() -> None:
    found = judge(Actor("a", "U.S.", ("U.S.",), "body"))
    assert found is not None
    assert found.key == "country:US"
