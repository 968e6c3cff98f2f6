"""A statement as first found, before its speaker is known."""

from dataclasses import dataclass
from typing import Literal

from parallax.nouns.span import Span
from parallax.nouns.statement import StatementKind

Form = Literal["speech", "phrase", "heading", "post", "caveat", "frame", "own"]


@dataclass(frozen=True, slots=True)
class Draft:
    """Where a statement's content stands and what brings it.

    `pieces`: the content, in order, apart. `cue`: the words that bring it, `cue_index` their main token. `speaker`: the
    token index of the speaker's head, None where the sentence names none; `speaker_bounds`: the first and last token of
    its noun phrase where the parse is not to be trusted. `follows`: the speaker is that of the statement before.
    `name`: the speaker's name where a post gives it. `verb`: the cue's lemma, "" for none.
    A `form` of "frame" tells an attitude, a theme or a plan by a noun phrase, and no words.
    """

    pieces: tuple[Span, ...]
    sentence: Span
    form: Form
    cue: Span | None = None
    cue_index: int | None = None
    speaker: int | None = None
    speaker_bounds: tuple[int, int] | None = None
    follows: bool = False
    name: str | None = None
    handle: str | None = None
    posted: Span | None = None
    verb: str = ""
    kind: StatementKind = "said"
    quoted: bool = False
    relayed_by: str | None = None

    @property
    def weak(self) -> bool:
        """True where it tells what somebody holds or plans, and no words of his."""
        return self.kind in ("believed", "planned") and not self.quoted

    @property
    def outer(self) -> Span:
        """From the first piece's start to the last one's end."""
        return Span(self.pieces[0].start, self.pieces[-1].end)
