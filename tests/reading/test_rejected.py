from collections.abc import Callable

import pytest

from parallax.nouns.reading import Reading

Read = Callable[[str], Reading]


@pytest.mark.parametrize(
    "text",
    [
        "The owner said the residents' figure of 23 dead was invented.",
        "The ministry said the figure of 23 dead was “taken out of the air”.",
        "The ministry dismissed reports that 23 people had died.",
        "The mayor called the estimate of 23 dead as wildly exaggerated as the last.",
        "The council rejected the union's toll of 23 dead.",
        "Reports of 23 dead have no basis in our records, the owner said.",
    ],
)
def test_a_figure_that_its_speaker_rejects_is_flagged(read: Read, text: str) -> None:
    (figure,) = [figure for figure in read(text).figures if figure.range.low == 23]
    assert "rejected" in figure.flags


@pytest.mark.parametrize(
    "text",
    [
        "The owner said the figure of 23 dead was confirmed by the hospital.",
        "The ministry said that 23 people had died and that reports of looting were false.",
        "The council said the toll of 23 dead was final.",
    ],
)
def test_other_figures_are_not(read: Read, text: str) -> None:
    (figure,) = [figure for figure in read(text).figures if figure.range.low == 23]
    assert "rejected" not in figure.flags
