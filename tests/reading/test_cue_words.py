from collections.abc import Callable

import pytest

from parallax.nouns.statement import Statement

Said = Callable[[str], list[tuple[str | None, Statement]]]

CUES = [
    # a sentence, the cue's words
    ("“The wall is safe,” Ilka Brandt said in a statement on Monday.", "said in a statement on Monday"),
    ("Ilka Brandt wrote on Facebook that the wall is safe.", "wrote on Facebook"),
    ("Ilka Brandt said at a campaign rally in Tolva that the wall is safe.", "said at a campaign rally"),
    ("“The wall is safe,” she said with a grin.", "said with a grin"),
    ("“The wall is safe,” Ilka Brandt said, and left the room.", "said"),
    ("The union issued a statement saying the wall is weak.", "issued a statement saying"),
    ("The mayor told the council that the wall is safe.", "told"),
    ("Ilka Brandt called for the minister to resign.", "called for"),
    ("“The wall is safe,” said Ilka Brandt on Monday.", "said"),
]


@pytest.mark.parametrize(("text", "cue"), CUES)
def test_a_cue_is_its_verb_group_and_what_follows_on_it_of_how_and_when(said: Said, text: str, cue: str) -> None:
    ((_, statement),) = said(text)
    assert statement.cue == cue
    assert statement.cue_span is not None
    assert statement.cue_span.of(text) == cue
