import pytest

from parallax.nouns.actor import Actor
from parallax.nouns.span import Span
from parallax.nouns.statement import Stance, Statement
from parallax.reconcile.sides import take_sides
from parallax.reconcile.stance import take_stance

ACTORS, SIDES = take_sides(
    [
        Actor("a-n", "Norwegian army", ("Norwegian army",), "body"),
        Actor("a-s", "Swedish army", ("Swedish army",), "body"),
        Actor("a-o", "United Nations", ("United Nations",), "body"),
    ],
    [],
)


@pytest.mark.parametrize(
    ("speaker", "text", "cue", "stance"),
    [
        ("a-n", "Norwegian troops took the bridge", "said", "own"),
        ("a-n", "we have lost the bridge", "said", "against-interest"),
        ("a-n", "our men had fallen back from it", "admitted", "against-interest"),
        ("a-n", "Swedish troops have lost the bridge", "said", "other"),
        ("a-s", "Norwegian shells hit a school", "said", "other"),
        ("a-n", "our men never abandoned the bridge", "said", "own"),
        ("a-n", "his army has pushed the Swedes back", "said", "own"),
        ("a-n", "we have seen Swedish troops on the bridge", "said", "other"),
        ("a-o", "Norwegian troops lost the bridge", "said", None),
        ("a-n", "the bridge is closed", "said", None),
        (None, "Norwegian troops took the bridge", None, None),
    ],
)
def test_stance(speaker: str | None, text: str, cue: str | None, stance: Stance | None) -> None:
    span = Span(0, len(text))
    statement = Statement("s", "r", span, text, (span,), span, speaker=speaker, cue=cue)
    (taken,) = take_stance([statement], ACTORS, SIDES)
    assert taken.stance == stance
