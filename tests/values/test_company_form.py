import pytest

from parallax.values.company_form import has_form, join_dotted, without_form


@pytest.mark.parametrize(
    ("name", "bare"),
    [
        ("norda aktiengesellschaft", "norda"),
        ("ooo norda", "norda"),
        ("norda co , ltd", "norda"),
        ("norda sp. z o.o.", "norda"),
        ("ltd", "ltd"),
        ("company of velm", "of velm"),
    ],
)
def test_without_form(name: str, bare: str) -> None:
    assert without_form(name) == bare


def test_forms_and_dots() -> None:
    assert has_form("norda gmbh")
    assert not has_form("norda")
    assert join_dotted("Norda N.V.") == "Norda NV"
