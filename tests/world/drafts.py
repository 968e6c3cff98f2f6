"""A report under way: its pieces, each a marked sentence that knows whose words it brings and from where."""

from dataclasses import dataclass
from typing import Literal

from world.event import Event, Utterance
from world.speakers import Speaker
from world.wording import Shown

Role = Literal["said", "lead", "own", "scene", "colour", "caveat"]
Copying = Literal["copy", "excerpt", "rewrite"]


@dataclass(frozen=True, slots=True)
class Piece:
    """One sentence. `origin` names the utterance, or the text, that it repeats; "" for colour.

    `speaker`: whom the sentence names; `utterance`: what it tells, None for an own line. `dated`: the day said stands
    in it. `shown` are its counts, in the order of their marks.
    """

    marked: str
    role: Role
    origin: str = ""
    utterance: Utterance | None = None
    speaker: Speaker | None = None
    shown: tuple[Shown, ...] = ()
    dated: bool = False
    quoted: bool = False
    channel: str | None = None
    relay: str | None = None
    by: str | None = None
    """The outlet that doubts, as the words name it, whoever copied them."""


@dataclass(frozen=True, slots=True)
class Draft:
    """One report: who published it, on which day of the event, its pieces in order; `source` is the draft it was made from.

    `lasting`: of an event that goes on for days. `wire`: the agency's own.
    """

    id: str
    outlet: str
    day: int
    pieces: tuple[Piece, ...]
    source: str | None = None
    copying: Copying | None = None
    credit: str | None = None
    lasting: bool = False
    wire: bool = False


@dataclass(frozen=True, slots=True)
class World:
    """An event and the reports of it."""

    seed: int
    event: Event
    drafts: tuple[Draft, ...]
