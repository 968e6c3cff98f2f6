"""What is new, changed and disputed since a moment, story by story, as a mail or a page."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from parallax.export.change_lines import join_accounts
from parallax.export.dates import tell_interval, tell_published
from parallax.export.digest_lines import DigestLines
from parallax.export.index import Index
from parallax.export.letter_view import (
    LetterLine,
    LetterPart,
    LetterReport,
    LetterStory,
    LetterView,
    Numbering,
    Shade,
)
from parallax.export.links import safe_link
from parallax.export.sections import BRIEF
from parallax.export.viewing import tell_counts
from parallax.export.visible import one_line
from parallax.export.wording import plural, tell_outlet
from parallax.nouns.account import Account, StoryAccount
from parallax.nouns.change import Change, ChangeKind
from parallax.nouns.interval import Interval

PARTS: dict[Shade, tuple[str, tuple[ChangeKind, ...]]] = {
    "disputed": ("Disputed", ("conflict-new", "denial-new", "caveat-new")),
    "changed": (
        "Changed",
        (
            "story-merged",
            "story-split",
            "correction-new",
            "words-withdrawn",
            "figure-superseded",
            "flags-changed",
            "copy-stale",
        ),
    ),
    "new": ("New", ("origin-new", "point-new")),
}
"""Where each kind of change is told, in order; new reports are listed, of a new story its brief."""

MOST = 6
"""Lines of one kind; `parallax changes` tells all."""
MOST_REPORTS = 10
BRIEF_SHADES: dict[str | None, Shade] = {"disputed": "disputed", "changed": "changed"}


def view_digest(earlier: Account, later: Account, changes: Sequence[Change], since: Interval | None) -> LetterView:
    """The digest ready to be written; the stories with the most that is disputed, then changed, stand first."""
    digest = _Digest(earlier, later, changes)
    told = [(story, view) for story in digest.in_order() if (view := digest.story(story)) is not None]
    moment = f" since {tell_interval(since)}" if since else ""
    quiet = {story.id for story in later.stories} - {story.id for story, _ in told}
    return LetterView(
        subject=_subject([view for _, view in told], moment),
        title=f"Digest{moment}",
        lead=_lead([view for _, view in told], later),
        stories=tuple(view for _, view in told),
        quiet=tuple(one_line(story.title) for story in later.stories if story.id in quiet),
    )


class _Digest:
    """Tells the stories of a later account one after another, citations numbered through."""

    def __init__(self, earlier: Account, later: Account, changes: Sequence[Change]) -> None:
        self._later = later
        self._index = Index(join_accounts(earlier, later))
        self._numbering = Numbering()
        self._lines = DigestLines(self._index, self._numbering)
        self._changes: dict[str, list[Change]] = {}
        for change in changes:
            self._changes.setdefault(change.story or "", []).append(change)

    def in_order(self) -> list[StoryAccount]:
        """The stories, the most disputed and changed first."""
        return sorted(self._later.stories, key=lambda story: (*self._weight(story), story.id))

    def _weight(self, story: StoryAccount) -> tuple[int, ...]:
        kinds = [change.kind for change in self._changes.get(story.id, ())]
        return tuple(-sum(kind in told for kind in kinds) for _, told in PARTS.values())

    def story(self, story: StoryAccount) -> LetterStory | None:
        """What there is to tell of a story; None where there is nothing."""
        changes = self._changes.get(story.id, [])
        new = any(change.kind == "story-new" for change in changes)
        parts = tuple(self._brief(story) if new else self._parts(changes))
        reports = [name for each in changes if each.kind in ("report-new", "report-rewritten") for name in each.after]
        if not parts and not reports:
            return None
        left = len(reports) - MOST_REPORTS
        return LetterStory(
            one_line(story.title),
            f"{'New story: ' if new else ''}{' → '.join(tell_counts(story.counts))}",
            parts,
            tuple(self._report(name) for name in sorted(reports, key=self._age)[:MOST_REPORTS]),
            plural(left, "more report") if left > 0 else "",
        )

    def _brief(self, story: StoryAccount) -> Iterator[LetterPart]:
        """The brief of a new story, part by part."""
        for part, told in groupby(story.brief, key=lambda line: line.part):
            all_lines = tuple(told)
            lines = tuple(self._lines.line("", one_line(line.text), line.statements) for line in all_lines[:MOST])
            yield LetterPart(BRIEF[part] or "Brief", BRIEF_SHADES.get(part, "new"), lines, _more(len(all_lines) - MOST))

    def _parts(self, changes: Sequence[Change]) -> Iterator[LetterPart]:
        """What is disputed, changed and new in a story told before."""
        for shade, (heading, kinds) in PARTS.items():
            lines: list[LetterLine] = []
            left = 0
            for kind in kinds:
                made = self._lines.lines(kind, self._worth_telling(kind, changes))
                lines += made[:MOST]
                left += max(0, len(made) - MOST)
            if lines:
                yield LetterPart(heading, shade, tuple(lines), _more(left))

    def _worth_telling(self, kind: ChangeKind, changes: Sequence[Change]) -> list[Change]:
        """The changes of a kind; of origins and points those only that were not cited yet, each origin once."""
        mine = [change for change in changes if change.kind == kind]
        if kind not in ("origin-new", "point-new"):
            return mine
        once = {change.after: change for change in sorted(mine, key=lambda each: bool(each.before))}
        return [
            change for change in mine if change is once[change.after] and not self._numbering.cited >= set(change.after)
        ]

    def _report(self, name: str) -> LetterReport:
        report = self._index.reports[name]
        title = one_line(report.title or "") or one_line(report.location)
        return LetterReport(tell_outlet(report), title, tell_published(report.published), safe_link(report.url))

    def _age(self, name: str) -> tuple[str, str]:
        when = self._index.reports[name].published.when
        return (when.replace(tzinfo=None).isoformat() if when else "9999", name)


def _more(left: int) -> str:
    return f"and {left} more, told by parallax changes" if left > 0 else ""


def _counted(views: Sequence[LetterStory], shade: Shade) -> int:
    return sum(len(part.lines) for view in views for part in view.parts if part.shade == shade)


def _lead(views: Sequence[LetterStory], later: Account) -> str:
    if not views:
        return "Nothing is new."
    counts = ", ".join(f"{_counted(views, shade)} {shade}" for shade in PARTS)
    stories = plural(len(later.stories), "story", "stories")
    return f"{counts}, in {stories if len(views) == len(later.stories) else f'{len(views)} of {stories}'}."


def _subject(views: Sequence[LetterStory], moment: str) -> str:
    if not views:
        return f"Digest{moment}: nothing new"
    counts = ", ".join(f"{count} {shade}" for shade in PARTS if (count := _counted(views, shade)))
    others = f" and {plural(len(views) - 1, 'other story', 'other stories')}" if len(views) > 1 else ""
    return f"{counts or 'New reports'}: {views[0].title}{others}"
