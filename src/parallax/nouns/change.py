"""What differs between an earlier account and a later one."""

from dataclasses import dataclass
from typing import Literal

ChangeKind = Literal[
    "story-new",
    "story-continued",
    "story-merged",
    "story-split",
    "report-new",
    "report-left",
    "report-rewritten",
    "words-withdrawn",
    "figure-superseded",
    "copy-stale",
    "conflict-new",
    "denial-new",
    "caveat-new",
    "correction-new",
    "origin-new",
    "flags-changed",
    "point-new",
    "point-left",
]


@dataclass(frozen=True, slots=True)
class Change:
    """One difference. Ids are those of the later account; what only the earlier one has keeps its id there.

    `before` and `after` are what stood and what stands now, by kind:

    - story-new: nothing; the story, none of whose reports an earlier story had
    - story-continued: the story's id; its id now, where reports joined or left it
    - story-merged: the stories that are one now; that one
    - story-split: the story; those that have its reports now, its successor first
    - report-new, report-left, report-rewritten: the report; rewritten is one at the same URL or place with another text
    - words-withdrawn: a statement of a report since rewritten, which no longer has its words; nothing
    - figure-superseded: the figures of one origin and value; the figures that update them
    - copy-stale: the figures as a report that copied them gives them; the figures that have updated them since
    - conflict-new: the figures or statements of one origin; those that conflict with them
    - denial-new, caveat-new, correction-new: the statements it speaks of; itself and its copies
    - origin-new: the figures and statements told before that it agrees with; the statements of an origin that had not
      answered its point, which had been answered before
    - flags-changed: the flags of the point; its flags now
    - point-new, point-left: the statements of the point

    `reports` are the reports, new in the later account, that brought the change; none where a change follows from how
    others are now read together. `point` is the point's id, `story` the story's, None for a report of no story.
    """

    kind: ChangeKind
    story: str | None
    point: str | None = None
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    reports: tuple[str, ...] = ()
