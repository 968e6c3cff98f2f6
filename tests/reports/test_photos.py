from collections.abc import Callable

import pytest

from parallax.nouns.report import Report
from parallax.reports.photos import is_photo_credit, photo_credits

BODY = "The dam above Velm broke in the night, the governor said on Tuesday morning."


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("Photo: Ivo Lund", ["Ivo Lund"]),
        (
            "Photo: Press service of the Fire Brigade/Handout via REUTERS",
            ["Press service of the Fire Brigade", "Reuters"],
        ),
        ("Tanjug/AP Photo/Ivo Lund, File", ["Tanjug", "AP", "Ivo Lund"]),
        ("Reuters Photo", ["Reuters"]),
        ("AP Photo/Ivo Lund", ["AP", "Ivo Lund"]),
        ("Ivo Lund/AFP/Getty Images", ["Ivo Lund", "AFP", "Getty Images"]),
        ("Courier/Photo/Neda Roe", ["Courier", "Neda Roe"]),
        ("Image: Ivo Lund for Harbour Post", ["Ivo Lund", "Harbour Post"]),
        ("Photo by Ivo Lund/Getty", ["Ivo Lund", "Getty Images"]),
    ],
)
def test_credits(words: str, names: list[str]) -> None:
    assert is_photo_credit(words)
    assert [credit.name for credit in photo_credits(words)] == names
    assert {credit.used_for for credit in photo_credits(words)} == {"photo"}


@pytest.mark.parametrize("words", ["AFP", "SDF", "northeast", "six miles", "Photo", "the file", "March 4/5", "and/or"])
def test_what_is_no_credit(words: str) -> None:
    assert not is_photo_credit(words)


@pytest.mark.parametrize(
    "caption",
    [
        "AFP/Getty Images: Boats in the market square of Velm, on March 4, 2031.",
        "Boats in the market of Velm (Photo: Fire Brigade/Handout via REUTERS)",
        "Boats in the market of Velm. [Ivo Lund/Reuters]",
        "The valley under water. — Photo: Elaboration: v1",
        "Photo: Ivo Lund",
        "Boats in the market of Velm. Photograph: Ivo Lund/AFP/Getty Images",
        "Image source, Getty Images",
        "Image caption, Boats in the market of Velm",
    ],
)
def test_a_caption_is_boilerplate_whole(caption: str, boilerplate: Callable[[str], list[str]]) -> None:
    assert boilerplate(f"{BODY}\n\n{caption}\n\n{BODY}") == [caption]


def test_a_caption_before_running_text(report: Callable[[str], Report]) -> None:
    text = f"Published March 4 2031 A boat (red) stands in the market of Velm July 1 2030. (Reuters Photo) {BODY}"
    made = report(text)
    assert [block.of(text) for block in made.blocks] == [BODY]
    assert [credit.name for credit in made.credits] == ["Reuters"]


def test_a_credit_in_capitals_with_a_linked_headline(report: Callable[[str], Report]) -> None:
    text = f"{BODY} REUTERS Ivo Lund Velm Fire Brigade Gets the Better of Water in Battle for Market The brigade of sixty men was praised."
    made = report(text)
    assert [block.of(text) for block in made.blocks] == [BODY, "The brigade of sixty men was praised."]


def test_brackets_in_a_sentence_stay(boilerplate: Callable[[str], list[str]]) -> None:
    assert (
        boilerplate("The Fire Brigade (VFB) and the Association (AP) of Velm met at six (local time) on Monday.") == []
    )
