from collections.abc import Callable

import pytest

from parallax.nouns.statement import Statement
from parallax.reading.headline_case import in_small_letters

BODY = "The mayor of Tolva said on Monday that the wall is a danger to Brandt and to the valley."


@pytest.mark.parametrize(
    ("headline", "small"),
    [
        ("Mayor Of Tolva Says Wall Is A Danger", "Mayor of Tolva says wall is a danger"),
        ("Brandt Denies Danger To The Valley", "Brandt denies danger to the valley"),
        ("NATO Says Tolva Is A Danger", "NATO says Tolva is a danger"),
        ("Wall in Tolva is a danger", "Wall in Tolva is a danger"),
        ("Ilka Brandt, Mayor", "Ilka Brandt, Mayor"),
    ],
)
def test_a_headline_with_a_capital_on_each_word_is_set_small_but_for_its_names(headline: str, small: str) -> None:
    assert in_small_letters([headline, BODY]) == [small, BODY]


def test_a_speaker_is_found_in_such_a_headline(
    said: Callable[[str], list[tuple[str | None, Statement]]],
) -> None:
    text = "Ilka Brandt Says The Wall Is A Danger\n" + BODY
    assert (said(text)[0][0], said(text)[0][1].text) == ("Ilka Brandt", "The Wall Is A Danger")
