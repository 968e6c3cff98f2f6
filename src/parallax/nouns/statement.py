"""What one speaker says in one report."""

from dataclasses import dataclass
from typing import Literal

from parallax.nouns.interval import Interval
from parallax.nouns.span import Span

StatementKind = Literal["said", "written", "believed", "planned", "reported"]
Stance = Literal["own", "other", "against-interest"]


@dataclass(frozen=True, slots=True)
class Statement:
    """One statement, with its exact words.

    `span` are the outer bounds of the content in the report's text, `spans` its pieces where a cue parts it (one piece:
    the span itself). `sentence` is the span of the sentence or sentences it stands in, cue and speaker included.
    `speaker` is the id of an actor of the same reading (after reconciling: of the story), None where the text names
    none. `said_words` is the time expression that dates the utterance ("on Sunday"), `said` the interval it means;
    `happened` is when what its main clause tells took place, `happened_words` that time as written. `hedges` are the
    words that weaken it ("reportedly"). `about` is the statement that a caveat or denial speaks of, `within` the one it is
    nested in. `correction`: a caveat that takes back what was said before (a correction notice, a retraction). `headline`:
    stands in a title or subheading.
    `opinion`: an outsider's view or a forecast, not a report of what happened. `caption`: describes a picture or link.
    """

    id: str
    report: str
    span: Span
    text: str
    spans: tuple[Span, ...]
    sentence: Span
    kind: StatementKind = "said"
    own_voice: bool = False
    speaker: str | None = None
    speaker_text: str | None = None
    speaker_span: Span | None = None
    cue: str | None = None
    cue_span: Span | None = None
    quoted: bool = False
    anonymous: bool = False
    channel: str | None = None
    relays: tuple[str, ...] = ()
    said_words: str | None = None
    said: Interval | None = None
    happened: Interval | None = None
    happened_words: str | None = None
    stance: Stance | None = None
    hedges: tuple[str, ...] = ()
    denial: bool = False
    caveat: bool = False
    correction: bool = False
    about: str | None = None
    within: str | None = None
    places: tuple[str, ...] = ()
    headline: bool = False
    opinion: bool = False
    caption: bool = False
