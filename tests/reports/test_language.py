import pytest

from parallax.nouns.page import Page
from parallax.nouns.report import Report
from parallax.reports import make_report
from parallax.reports.language import language_of


@pytest.mark.parametrize(
    ("words", "language"),
    [
        (
            "The dam above Velm broke on Monday, the governor said, and two hundred people were led out of the valley.",
            "en",
        ),
        ("Quake hits Orl", "en"),
        ("A 40 μm dust filter", "en"),
        ("velm orlan tung shares gained 1.3% while the orlan harbour index was flat", "en"),
        (
            "Der Damm oberhalb von Velm brach am Montag, und zweihundert Menschen wurden von Soldaten aus dem Tal geführt.",
            "de",
        ),
        (
            "De dam boven Velm is maandag doorgebroken, zei de burgemeester, en tweehonderd mensen werden uit het dal geleid.",
            "nl",
        ),
        ("Дамбу прорвало в понедельник", "ru"),
        ("大坝周一溃决，州长说", "zh"),
        ("12 !", None),
    ],
)
def test_the_running_text_tells(words: str, language: str | None) -> None:
    assert language_of(None, words) == language


@pytest.mark.parametrize(
    ("given", "code"), [("en-GB", "en"), ("EN_us", "en"), ("English", "en"), ("fr", "fr"), (" ", "en")]
)
def test_given(given: str, code: str) -> None:
    assert language_of(given, "The dam broke.") == code


def test_a_report_that_cannot_be_read_is_kept() -> None:
    made = make_report(Page("a.txt", "Дамбу прорвало в понедельник.".encode()))
    assert isinstance(made, Report)
    assert made.flags == ("language-not-read",)
