import pytest

from parallax.reports.quality import quality_flags

PLAIN = "The wall is safe, the mayor said on Monday. It was raised in 1964, and it holds the river back. "
FIRST = "We saw the water at five he said. Nobody warned us the teacher added. The road is closed until Friday. "


@pytest.mark.parametrize(
    ("words", "flags"),
    [
        (PLAIN * 6, ()),
        (PLAIN.replace(",", "") * 6, ("punctuation-lost",)),
        (FIRST, ("quotation-marks-lost",)),
        ("“We saw the water at five,” he said. “Nobody warned us,” the teacher added.", ()),
        ("I cross the river each day. We need no bridge. The minister is wrong.", ()),
        ("The wall broke.The road is closed.The river rose.", ("words-glued",)),
        ("The wall broke,the mayor said on Apr 152017.", ("words-glued",)),
        ("He works for Booking.Com in Tolva.", ()),
    ],
)
def test_what_a_text_has_lost(words: str, flags: tuple[str, ...]) -> None:
    assert quality_flags(words, [words]) == flags


def test_paragraphs_run_into_one() -> None:
    assert quality_flags(PLAIN * 20, [PLAIN * 20]) == ("lines-joined",)
    assert quality_flags(PLAIN * 20, [PLAIN] * 20) == ()
