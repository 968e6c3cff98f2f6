"""What a statement is laid out with."""

from hashlib import sha256

from parallax.nouns.report import Report
from parallax.nouns.span import Span
from parallax.nouns.statement import Statement
from parallax.reconcile.lay_out import lay_out


def test_the_words_said_are_laid_out_without_the_cue_amid_them():
    text = "In the hall, according to the Arlen Union, guards had beaten strikers."
    pieces = (Span(0, 11), Span(text.index("guards"), len(text) - 1))
    report = Report("r", "r.txt", text, sha256(text.encode()).hexdigest())
    whole = Span(0, len(text) - 1)
    statement = Statement("s", "r", whole, whole.of(text), pieces, Span(0, len(text)), speaker_text="the Arlen Union")
    (told,) = lay_out([report], [statement], [], [], [], []).told
    assert told.sketch.words == ("in", "the", "hall", "guards", "had", "beaten", "strikers")
    assert "union" in told.around.words
