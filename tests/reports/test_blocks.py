from collections.abc import Callable

import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One line.\n\nTwo lines.\r\n\r\nThree.", ["One line.", "Two lines.", "Three."]),
        (
            "One paragraph.\nAnother one.\nA heading\nA third.",
            ["One paragraph.", "Another one.", "A heading", "A third."],
        ),
        (
            "The river rose again on Friday and the people of the lower\ntown were told to leave, as the water\nboard said.\n\nEnd.",
            [
                "The river rose again on Friday and the people of the lower\ntown were told to leave, as the water\nboard said.",
                "End.",
            ],
        ),
        (
            "The map shows the flood\n\nand the towns. It grows.",
            ["The map shows the flood\n\nand the towns. It grows."],
        ),
        ("## A heading\n\n- 'Big defeat' -\n\n---\n\n...", ["A heading", "- 'Big defeat' -"]),
        ("\u200b\u00a0\n\u200fThe dam.\u200f\n", ["The dam."]),
    ],
)
def test_paragraphs(text: str, expected: list[str], blocks: Callable[[str], list[str]]) -> None:
    assert blocks(text) == expected
