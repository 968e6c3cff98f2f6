from dataclasses import replace

import pytest

from parallax.account.clauses import begins_as_part, is_whole, lacks_subject, verb_of
from parallax.nouns.span import Span
from parallax.nouns.statement import Statement


def told(text: str, cue: str | None = None, own_voice: bool = False) -> Statement:
    span = Span(0, len(text))
    return Statement("s", "r", span, text, (span,), span, own_voice=own_voice, speaker="a", cue=cue)


@pytest.mark.parametrize(
    ("text", "cue", "verb"),
    [
        ("the gates were open", "said", "said"),
        ("the crews quickly leave their posts", "said", "said"),
        ("the closing of the lower gates", "announced", "spoke of"),
        ("whether the gates would hold", "asked", "spoke of"),
        ("we are ready", None, "said"),
        ("the wall cracked at dawn", "reported", "said"),
        ("to have closed the gates", "claimed", "said"),
    ],
)
def test_the_verb_fits_the_words(text, cue, verb):
    assert verb_of(told(text, cue)) == verb


def test_a_part_stands_behind_a_colon():
    assert begins_as_part(told("to have closed the gates"))
    assert not begins_as_part(told("Tomorrow the gates close"))
    assert not is_whole(told("to have closed the gates", "said"))


def test_a_reports_own_voice_says():
    assert verb_of(replace(told("Six shops in the lower town"), own_voice=True)) == "said"


def test_words_without_a_subject_take_the_speaker_for_one():
    assert lacks_subject(told("was unable to confirm the count"))
    assert lacks_subject(told("did not deny that the gates were open"))
    assert not lacks_subject(told("Was it the gate that broke?"))
    assert not lacks_subject(told("had we known, we would have left"))
    assert not lacks_subject(told("the gates were open"))
