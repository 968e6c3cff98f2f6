"""What changed between two accounts, as lists of lines with their citations."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Protocol, TypeVar

from parallax.export.change_stories import StoryLines
from parallax.export.dates import tell_published
from parallax.export.index import Citations, Index
from parallax.export.sayings import Sayings, named
from parallax.export.view import Cited, Section, Words
from parallax.export.visible import one_line
from parallax.export.wording import FLAGS, join, plural
from parallax.nouns.account import Account
from parallax.nouns.change import Change, ChangeKind

HEADINGS: dict[ChangeKind, tuple[str, str]] = {
    "story-merged": ("Stories that are one now", "Their reports turned out to tell one event."),
    "story-split": ("Stories that were parted", "Their reports turned out to tell several events."),
    "story-new": ("New stories", "None of their reports was in an earlier story."),
    "report-new": ("New reports", "Not in the earlier account."),
    "report-rewritten": ("Rewritten reports", "At the same place, with another text."),
    "words-withdrawn": ("Words withdrawn", "Said in a report's earlier text, and no longer in the one at its place."),
    "report-left": ("Reports that left", "In the earlier account only."),
    "figure-superseded": (
        "Figures superseded",
        "A later figure of the same side, or of the body competent, replaces them.",
    ),
    "copy-stale": ("Copies now stale", "They carry a figure that its own side has updated since."),
    "conflict-new": ("New conflicts", "Said against one another, and not before."),
    "denial-new": ("New denials", "Who denies what."),
    "caveat-new": ("New caveats", "What somebody says could not be confirmed."),
    "correction-new": ("New corrections", "What is taken back, or put right."),
    "origin-new": ("New origins", "Another origin answers a point that was told before."),
    "flags-changed": ("Points that stand otherwise", "What the new reports made of them."),
    "point-new": ("New points", "Asked and answered for the first time."),
    "point-left": ("Points that left", "Nobody answers them any more."),
    "story-continued": ("Stories under another id", "An id is made of a story's reports; the earlier ones lead here."),
}
"""Heading and lead of each kind of change, in the order in which they are shown."""

LABELS: dict[ChangeKind, str] = {
    "story-new": "New story",
    "story-merged": "Stories merged",
    "story-split": "Story parted",
    "report-new": "New report",
    "report-rewritten": "Rewritten",
    "words-withdrawn": "Withdrawn",
    "figure-superseded": "Superseded",
    "copy-stale": "Stale copies",
    "conflict-new": "New conflict",
    "denial-new": "New denial",
    "caveat-new": "New caveat",
    "correction-new": "Correction",
    "flags-changed": "Stands otherwise",
    "point-new": "New point",
}
"""What a line of each kind is called among others; what left is not told there, nor are ids."""

MOST_POINTS = 8
"""New points told among other news; `parallax changes` tells all."""


class Identified(Protocol):
    """Anything with an id."""

    @property
    def id(self) -> str:
        """The id."""
        ...


Item = TypeVar("Item", bound=Identified)


@dataclass(frozen=True, slots=True)
class ChangesView:
    """The changes under their headings, empty ones left out; `words` are the citations, by number."""

    counts: str
    sections: tuple[Section, ...]
    words: tuple[Words, ...]


def view_changes(earlier: Account, later: Account, changes: Sequence[Change]) -> ChangesView:
    """The changes between two accounts, ready to be shown."""
    index = Index(join_accounts(earlier, later))
    citations = Citations(index)
    sections = change_sections(changes, index, citations)
    return ChangesView(_tell_counts(earlier, later), tuple(sections), citations.words())


def join_accounts(earlier: Account, later: Account) -> Account:
    """The later account with those stories, reports, statements, figures, actors, sides and points that only the earlier one has."""
    return replace(
        later,
        stories=_with(later.stories, earlier.stories),
        reports=_with(later.reports, earlier.reports),
        statements=_with(later.statements, earlier.statements),
        figures=_with(later.figures, earlier.figures),
        actors=_with(later.actors, earlier.actors),
        sides=_with(later.sides, earlier.sides),
        points=_with(later.points, earlier.points),
    )


def _with(later: tuple[Item, ...], earlier: tuple[Item, ...]) -> tuple[Item, ...]:
    known = {item.id for item in later}
    return (*later, *(item for item in earlier if item.id not in known))


def change_sections(changes: Sequence[Change], index: Index, citations: Citations) -> list[Section]:
    """One section a kind of change; what one thing superseded, and what one report made stale, under one line."""
    lines, stories = _Lines(index, citations), StoryLines(index)
    makers: dict[ChangeKind, Callable[[Sequence[Change]], Iterable[Cited]]] = {
        "story-new": stories.new,
        "story-merged": stories.merged,
        "story-split": stories.split,
        "story-continued": stories.continued,
        "report-new": lines.reports,
        "report-rewritten": lines.reports,
        "report-left": lines.reports,
        "words-withdrawn": lines.withdrawn,
        "figure-superseded": lines.superseded,
        "copy-stale": lines.stale,
        "conflict-new": lines.conflicts,
        "denial-new": lines.spoken,
        "caveat-new": lines.spoken,
        "correction-new": lines.spoken,
        "origin-new": lines.origins,
        "flags-changed": lines.flags,
        "point-new": lines.points,
        "point-left": lines.points,
    }
    sections = []
    for kind, (heading, lead) in HEADINGS.items():
        mine = [change for change in changes if change.kind == kind]
        if mine:
            sections.append(Section(kind, heading, lead, tuple(makers[kind](mine))))
    return sections


def news_lines(changes: Sequence[Change], index: Index, citations: Citations) -> tuple[Cited, ...]:
    """All changes in one list, each line named by its kind; only the first new points, and how many more there are."""
    lines: list[Cited] = []
    labels: dict[str, str] = dict(LABELS.items())
    for section in change_sections(changes, index, citations):
        told = section.lines[:MOST_POINTS] if section.key == "point-new" else section.lines
        label = labels.get(section.key)
        lines += [replace(line, text=f"{label}: {line.text}") for line in told if label]
        if label and len(told) < len(section.lines):
            lines.append(Cited(f"{plural(len(section.lines) - len(told), 'more new point')}"))
    return tuple(lines)


class _Lines:
    """Tells changes of one kind, a line each or a line for several."""

    def __init__(self, index: Index, citations: Citations) -> None:
        self._index = index
        self._citations = citations
        self._say = Sayings(index)

    def reports(self, changes: Sequence[Change]) -> Iterator[Cited]:
        """The report, and when it was published."""
        for change in changes:
            report = self._index.reports[(change.after or change.before)[0]]
            yield Cited(f"{named(report)}, {tell_published(report.published)}")

    def withdrawn(self, changes: Sequence[Change]) -> Iterator[Cited]:
        """The report as it stands now, then each statement that it no longer has."""
        groups: dict[tuple[str, ...], list[Change]] = {}
        for change in changes:
            groups.setdefault(change.reports, []).append(change)
        for reports, group in groups.items():
            parts = tuple(Cited(self._say.says(each.before), self._cite(each.before)) for each in group)
            yield Cited(f"{join(named(self._index.reports[name]) for name in reports)} no longer has", parts=parts)

    def superseded(self, changes: Sequence[Change]) -> Iterator[Cited]:
        """What stands now and who brought it, then each figure that it replaces."""
        for (point, after), group in _grouped(changes).items():
            brought = [name for change in group for name in change.reports]
            told = f"{self._say.title(point)}: now {self._say.values(after)}{self._say.by(brought)}"
            parts = tuple(Cited(f"before: {self._say.says(each.before)}", self._cite(each.before)) for each in group)
            yield Cited(told, self._cite(after), point=point, parts=parts)

    def stale(self, changes: Sequence[Change]) -> Iterator[Cited]:
        """The newer figure, then each report that still gives the older one."""
        for (point, after), group in _grouped(changes).items():
            parts = tuple(
                Cited(f"{self._say.home(each.before[0])}: {self._say.says(each.before)}", self._cite(each.before))
                for each in group
            )
            yield Cited(
                f"{self._say.title(point)}: {self._say.says(after)}", self._cite(after), point=point, parts=parts
            )

    def conflicts(self, changes: Sequence[Change]) -> Iterator[Cited]:
        """Both parts and who brought them."""
        for change in changes:
            told = f"{self._say.title(change.point)}: {self._say.says(change.before)}; against that {self._say.says(change.after)}"
            yield self._line(told, change)

    def spoken(self, changes: Sequence[Change]) -> Iterator[Cited]:
        """A denial or caveat, and what it speaks of."""
        for change in changes:
            of = f", of {self._say.says(change.before[:1])}" if change.before else ""
            yield self._line(f"{self._say.says(change.after)}{of}", change)

    def origins(self, changes: Sequence[Change]) -> Iterator[Cited]:
        """Who answers it now, and whom that agrees with."""
        for change in changes:
            alike = f", as {self._say.says(change.before)}" if change.before else ""
            yield self._line(f"{self._say.title(change.point)}: {self._say.says(change.after)}{alike}", change)

    def flags(self, changes: Sequence[Change]) -> Iterator[Cited]:
        """The flags gained and lost."""
        for change in changes:
            gained = [FLAGS[flag] for flag in FLAGS if flag in change.after and flag not in change.before]
            lost = [FLAGS[flag] for flag in FLAGS if flag in change.before and flag not in change.after]
            parts = [f"now {join(gained)}" if gained else "", f"no longer {join(lost)}" if lost else ""]
            told = f"{self._say.title(change.point)}: {'; '.join(part for part in parts if part)}"
            yield Cited(told + self._say.by(change.reports), point=change.point)

    def points(self, changes: Sequence[Change]) -> Iterator[Cited]:
        """Those that the most reports answer first: who answers, and the figures."""
        for change in sorted(changes, key=self._weight):
            ids = change.after or change.before
            point = self._index.points[change.point or ""]
            figures = [self._index.figures[name] for name in point.figures]
            told = ", ".join(dict.fromkeys(f"“{one_line(figure.text)}”" for figure in figures))
            speakers = join(dict.fromkeys(self._index.speaker_of(self._index.statements[name]) for name in ids))
            yield Cited(
                f"{one_line(point.title)}: {speakers}{f' {told}' if told else ''}", self._cite(ids), point=point.id
            )

    def _weight(self, change: Change) -> tuple[object, ...]:
        ids = change.after or change.before
        reports = {self._index.statements[name].report for name in ids}
        return (-len(reports), self._index.points[change.point or ""].kind != "figure", change.point)

    def _line(self, told: str, change: Change) -> Cited:
        return Cited(
            told + self._say.by(change.reports), self._cite((*change.before, *change.after)), point=change.point
        )

    def _cite(self, ids: Iterable[str]) -> tuple[int, ...]:
        return self._citations.cite(self._say.statement(ident).id for ident in ids)


def _grouped(changes: Sequence[Change]) -> dict[tuple[str | None, tuple[str, ...]], list[Change]]:
    """Changes of one point with one outcome together."""
    groups: dict[tuple[str | None, tuple[str, ...]], list[Change]] = {}
    for change in changes:
        groups.setdefault((change.point, change.after), []).append(change)
    return groups


def _tell_counts(earlier: Account, later: Account) -> str:
    one, other = (plural(len(each.reports), "report") for each in (earlier, later))
    return f"{one}, then {other}"
