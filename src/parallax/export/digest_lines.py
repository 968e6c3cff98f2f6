"""What changed in one story, as lines of a digest."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from parallax.export.change_stories import StoryLines
from parallax.export.index import Citations, Index
from parallax.export.letter_view import Cite, LetterLine, Numbering
from parallax.export.links import safe_link
from parallax.export.sayings import Sayings, named
from parallax.export.view import Cited
from parallax.export.visible import one_line
from parallax.export.wording import join, tell_said
from parallax.nouns.change import Change, ChangeKind

TAGS: dict[ChangeKind, str] = {
    "conflict-new": "Conflict",
    "denial-new": "Denial",
    "caveat-new": "Caveat",
    "story-merged": "Stories that are one now",
    "story-split": "A story that was parted",
    "correction-new": "Correction",
    "words-withdrawn": "Words withdrawn",
    "figure-superseded": "Newer figure",
    "flags-changed": "Agreed now",
    "copy-stale": "Copy not updated",
    "origin-new": "Told by another origin",
    "point-new": "Told for the first time",
}
"""What a line of each kind is called."""

MOST_VOICES = 3
"""Voices that one line quotes."""


class DigestLines:
    """Tells changes of one kind; citations are numbered through the mail."""

    def __init__(self, index: Index, numbering: Numbering) -> None:
        self._index = index
        self._numbering = numbering
        self._say = Sayings(index)
        self._stories = StoryLines(index)
        self._tellers: dict[ChangeKind, Callable[[Sequence[Change]], Iterable[LetterLine]]] = {
            "conflict-new": self._conflicts,
            "denial-new": self._spoken,
            "caveat-new": self._spoken,
            "story-merged": lambda changes: self._of_stories("story-merged", self._stories.merged(changes)),
            "story-split": lambda changes: self._of_stories("story-split", self._stories.split(changes)),
            "correction-new": self._spoken,
            "words-withdrawn": self._withdrawn,
            "figure-superseded": self._superseded,
            "flags-changed": self._agreed,
            "copy-stale": self._stale,
            "origin-new": self._origins,
            "point-new": self._points,
        }

    def lines(self, kind: ChangeKind, changes: Sequence[Change]) -> list[LetterLine]:
        """The lines of some changes, all of one kind."""
        return list(self._tellers[kind](changes))

    def line(self, tag: str, text: str, ids: Iterable[str], parts: Sequence[LetterLine] = ()) -> LetterLine:
        """A line that cites some statements, or those of some figures (ids)."""
        return self._numbering.line(tag, text, self._cites(ids), parts)

    def _conflicts(self, changes: Sequence[Change]) -> Iterator[LetterLine]:
        """A line for all that reads alike."""
        told: dict[str, list[str]] = {}
        for change in self._standing(changes):
            words = (
                f"{self._asked(change)}{self._say.says(change.before)}; against that, {self._say.says(change.after)}"
            )
            told.setdefault(words, []).extend((*change.before, *change.after))
        for words, ids in told.items():
            yield self.line(TAGS["conflict-new"], words, dict.fromkeys(ids))

    def _standing(self, changes: Sequence[Change]) -> Iterator[Change]:
        """Of the conflicts of a point those between answers that nothing replaces, as far as there are any."""
        points: dict[str, list[Change]] = {}
        for change in changes:
            points.setdefault(change.point or "", []).append(change)
        for point, group in points.items():
            replaced = {each.source for each in self._index.points[point].relations if each.type == "update"}
            yield from [each for each in group if not replaced & {*each.before, *each.after}] or group

    def _spoken(self, changes: Sequence[Change]) -> Iterator[LetterLine]:
        for change in changes:
            of = f"; of that, {self._say.says(change.before)}" if change.before else ""
            yield self.line(TAGS[change.kind], self._say.says(change.after) + of, (*change.after, *change.before))

    def _of_stories(self, kind: ChangeKind, lines: Iterable[Cited]) -> Iterator[LetterLine]:
        for line in lines:
            yield self.line(TAGS[kind], line.text, ())

    def _withdrawn(self, changes: Sequence[Change]) -> Iterator[LetterLine]:
        """A report as it stands now, then each statement that it no longer has."""
        groups: dict[tuple[str, ...], list[str]] = {}
        for change in changes:
            groups.setdefault(change.reports, []).extend(change.before)
        for reports, gone in groups.items():
            parts = [self.line("", self._say.says([name]), [name]) for name in gone]
            told = f"{join(named(self._index.reports[name]) for name in reports)} no longer has"
            yield self.line(TAGS["words-withdrawn"], told, (), parts)

    def _superseded(self, changes: Sequence[Change]) -> Iterator[LetterLine]:
        """A line a point, and below it each newer figure with those that it replaces."""
        points: dict[str, dict[str, tuple[set[str], set[str]]]] = {}
        for change in changes:
            newest = self._say.best(change.after)
            newer, older = points.setdefault(change.point or "", {}).setdefault(newest, (set(), set()))
            newer.update(change.after)
            older.update(change.before)
        for point, groups in points.items():
            told = [
                (self._say.replaced([newest], sorted(older)), (newest, *sorted(older)))
                for newest, (_, older) in groups.items()
            ]
            if len(told) == 1:
                yield self.line(TAGS["figure-superseded"], f"{self._say.title(point)}: {told[0][0]}", told[0][1])
            else:
                parts = [self.line("", text[0].upper() + text[1:], ids) for text, ids in told]
                yield self.line(TAGS["figure-superseded"], self._say.title(point), (), parts)

    def _agreed(self, changes: Sequence[Change]) -> Iterator[LetterLine]:
        """Points that are agreed across sides now, and were not."""
        for change in changes:
            point = self._index.points[change.point or ""]
            ends = sorted({end for each in point.relations if each.across for end in (each.source, each.target)})
            if "agreed" in change.after and "agreed" not in change.before and ends:
                yield self.line(TAGS["flags-changed"], self._asked(change) + self._voices(ends), ends)

    def _stale(self, changes: Sequence[Change]) -> Iterator[LetterLine]:
        """A line a report: the older figures that it still has."""
        homes: dict[str, list[Change]] = {}
        for change in changes:
            homes.setdefault(self._say.home(change.before[0]), []).append(change)
        for home, group in homes.items():
            told = (f"{self._words(each.before)} ({self._say.title(each.point)})" for each in group)
            ids = [name for each in group for name in each.before]
            yield self.line(TAGS["copy-stale"], f"{home} still has {join(dict.fromkeys(told))}", ids)

    def _words(self, figures: Sequence[str]) -> str:
        return f"“{one_line(self._index.figures[self._say.best(figures)].text)}”"

    def _origins(self, changes: Sequence[Change]) -> Iterator[LetterLine]:
        for change in changes:
            alike = f"; as before, {self._say.says(change.before)}" if change.before else ""
            told = f"{self._asked(change)}{self._say.says(change.after)}{alike}"
            yield self.line(TAGS["origin-new"], told, (*change.after, *change.before))

    def _points(self, changes: Sequence[Change]) -> Iterator[LetterLine]:
        """Those that the most reports answer first."""
        for change in sorted(changes, key=self._weight):
            figures = [name for name in self._index.points[change.point or ""].figures if name in self._index.figures]
            asked = self._asked(change)
            told = f"{asked}{self._voices(figures if asked and figures else change.after)}"
            yield self.line(TAGS["point-new"], told, change.after)

    def _weight(self, change: Change) -> tuple[int, bool, str]:
        reports = {self._index.statements[name].report for name in change.after}
        return (-len(reports), self._index.points[change.point or ""].kind != "figure", change.point or "")

    def _voices(self, ids: Sequence[str]) -> str:
        """What each speaker says best, in order of the speakers' names."""
        voices: dict[str, list[str]] = {}
        for name in ids:
            voices.setdefault(self._index.speaker_of(self._say.statement(name)), []).append(name)
        told = [self._say.says(mine) for _, mine in sorted(voices.items())]
        return "; also ".join(told[:MOST_VOICES]) + (
            f"; and {len(told) - MOST_VOICES} more" * (len(told) > MOST_VOICES)
        )

    def _asked(self, change: Change) -> str:
        """The question, unless it is but the words of an answer."""
        title = self._say.title(change.point)
        return "" if title.startswith("“") else f"{title}: "

    def _cites(self, ids: Iterable[str]) -> Iterator[Cite]:
        """Named speakers first, then by when it was said, the latest first."""
        citations = Citations(self._index)
        for ident in sorted(ids, key=lambda each: (*self._say.worth(each), each), reverse=True):
            citations.cite((self._say.statement(ident).id,))
        for words in citations.words():
            report = self._index.reports[words.report]
            when = tell_said(self._index.statements[words.statement], report, exact=False)
            link = safe_link(report.url)
            yield Cite(words.statement, words.speaker, words.outlet, when, words.words, link)
