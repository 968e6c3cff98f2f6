import pytest

from parallax.values.office import is_description, parse_office, same_office


def _same(one: str, other: str) -> bool:
    first, second = parse_office(one), parse_office(other)
    return first is not None and second is not None and same_office(first, second)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("governor of the Lovech region", "Lovech governor", True),
        ("Norway's chief commander of the army", "Norwegian commander-in-chief", True),
        ("the governor", "the governor of Lovech", False),
        ("governor of Lovech", "governor of Vidin", False),
        ("deputy governor of Lovech", "governor of Lovech", False),
        ("spokesman of the ministry", "spokesman of the ministry", False),
        ("Norwegian prime minister", "Swedish prime minister", False),
        ("Norwegian Prime Minister", "premier of Norway", True),
    ],
)
def test_one_office(one: str, other: str, same: bool) -> None:
    assert _same(one, other) is same


def test_descriptions() -> None:
    assert is_description("the governor of Lovech")
    assert is_description("US Secretary of State")
    assert not is_description("Ann van Dorn")
    assert parse_office("a red boat") is None
