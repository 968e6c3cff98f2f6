"""What a person decided about something read, grouped or reconciled."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

DecisionKind = Literal[
    "same",
    "not-same",
    "unsure",
    "merge",
    "split",
    "hide",
    "speaker",
    "figure",
    "report",
    "side",
    "note",
    "checked",
    "undo",
]
Matter = Literal["actors", "places", "origins", "points", "incidents"]
"""What is said to be one, not one, or doubtful; of a hidden point, "points"."""

SubjectKind = Literal["statement", "figure", "incident", "report", "actor", "place", "decision"]
Value = str | float | bool | None


@dataclass(frozen=True, slots=True, order=True)
class Subject:
    """What a decision is about, by a name that no other report can change.

    `key` is the id of a statement, figure, incident (as read in one report), report or decision, or the name of an
    actor or place as a report writes it. `report` is the report's id, None where every report that has the name is
    meant. Ids that depend on what else was read (of a story, point, origin, united actor) are never kept: a story is
    named by its reports, a point by a figure or statement of it, an origin by a statement.
    """

    kind: SubjectKind
    key: str
    report: str | None = None


@dataclass(frozen=True, slots=True)
class Decision:
    """A row of its own: it survives every re-run. Who, when (UTC), why.

    - same, not-same, unsure: the `subjects` are one, are not, or a person could not tell, as `of` says: a statement
      stands for its speaker where `of` is actors, for its origin or its point elsewhere
    - merge: the reports tell one event; split: they tell another than the `others` of their story
    - hide: a statement, a report, or (`of` points) the point of a figure or statement is left out
    - speaker: `value` has name (None: the text names none) and, for one no report knows, is (person, body …)
    - figure: `value` has low, high, unit, counted, each where it is to be changed, or no_figure
    - report: `value` has outlet, published, url, each where it is to be changed, and the basis
    - side: of an actor; `value` has name, None for no side
    - note: `why` is the note; checked: `by` has checked it; `value` may have evidence, an address
    - undo: the subject is a decision
    """

    id: str
    kind: DecisionKind
    subjects: tuple[Subject, ...]
    by: str
    when: datetime
    why: str
    of: Matter | None = None
    others: tuple[Subject, ...] = ()
    value: tuple[tuple[str, Value], ...] = ()
