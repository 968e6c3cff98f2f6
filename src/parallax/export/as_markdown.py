"""The account as Markdown, its citations as footnotes."""

import re
from collections.abc import Iterator, Sequence

from parallax.export.change_lines import ChangesView
from parallax.export.view import AccountView, Answer, Cited, PointView, ReportView, Section, StoryView, Words
from parallax.export.viewing import view_account
from parallax.nouns.account import Account
from parallax.nouns.change import Change
from parallax.nouns.interval import Interval

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|~&!])")
_BLOCK = re.compile(r"^(\s*)([-+=:]|\d+(?=[.)]))")
_LINK = re.compile(r"(?i)\b(https?|ftp|mailto|www)([:.])")


def write_markdown(account: Account, since: Interval | None = None, changes: Sequence[Change] = ()) -> str:
    """The account as Markdown text (CommonMark with tables and footnotes), ended by a newline.

    `changes` are those since the moment `since`, told after the brief. Text of reports is escaped: nothing in it becomes a
    heading, a link, a picture or HTML.
    """
    return "\n".join(_lines(view_account(account, since, changes))).rstrip("\n") + "\n"


def escape(text: str) -> str:
    """`text` so that Markdown shows it and obeys nothing in it."""
    shown = _SPECIAL.sub(r"\\\1", text)
    shown = _LINK.sub(r"\1\\\2", shown)
    return _BLOCK.sub(r"\1\\\2" if not shown[:1].isdigit() else r"\1\2\\", shown)


def write_changes_markdown(view: ChangesView) -> str:
    """What changed between two accounts as Markdown text, ended by a newline."""
    lines = ["# Changes", "", f"{view.counts}.", *([] if view.sections else ["", "Nothing changed."])]
    for section in view.sections:
        lines += _headed(section.heading, section.lines)
    if view.words:
        lines += ["", "## The words", ""]
    for words in view.words:
        lines += [_footnote(words), ""]
    return "\n".join(lines).rstrip("\n") + "\n"


def _lines(view: AccountView) -> Iterator[str]:
    if not view.stories and not view.others:
        yield "Nothing was read."
    for story in view.stories:
        yield from _story(story)
    if view.others:
        yield from ("", "## Reports of no story", "", *_reports(view.others))
    if view.refused:
        yield from ("", "## Refused", "")
        for location, reason in view.refused:
            yield f"- {escape(location)}: {escape(reason)}"


def _story(story: StoryView) -> Iterator[str]:
    yield from (f"# {escape(story.title)}", "", f"{' → '.join(story.counts)}; {story.days}.")
    yield from _brief(story.brief)
    yield from _headed(f"New since {story.since}", story.news)
    if story.tables:
        yield from ("", "## Figures side by side")
    for point in story.tables:
        yield from _table(point)
    for section in story.sections:
        yield from _headed(section.heading, section.lines)
    yield from _headed("Near-copies", story.copies)
    yield from ("", "## Reports", "", *_reports(story.reports))
    yield from ("", "## The words", "")
    for words in story.words:
        if words.number in story.listed:
            yield from (_footnote(words), "")


def _brief(parts: Sequence[Section]) -> Iterator[str]:
    if parts:
        yield from ("", "## Brief")
    for part in parts:
        yield from _headed(part.heading, part.lines, level=3) if part.heading else ("", *_items(part.lines))


def _headed(heading: str, lines: Sequence[Cited], level: int = 2) -> Iterator[str]:
    if lines:
        yield from ("", f"{'#' * level} {heading}", "")
    yield from _items(lines)


def _items(lines: Sequence[Cited]) -> Iterator[str]:
    for line in lines:
        when = f"**{escape(line.when)}** " if line.when else ""
        yield f"- {when}{escape(line.text)}{_notes(line.numbers)}"
        for part in line.parts:
            yield f"  - {escape(part.text)}{_notes(part.numbers)}"


def _notes(numbers: Sequence[int]) -> str:
    return "".join(f"[^{number}]" for number in numbers)


def _table(point: PointView) -> Iterator[str]:
    yield from ("", f"### {escape(point.title)}", "")
    yield "| | speaker | figure | covers | said | stands |"
    yield "|---|---|---|---|---|---|"
    for answer in point.rows:
        yield "| " + " | ".join(_cells(answer)) + " |"
    if point.more:
        yield from ("", point.more)


def _cells(answer: Answer) -> tuple[str, ...]:
    side = f" (side: {escape(answer.side)})" if answer.side and answer.side != answer.speaker else ""
    figure = f"“{escape(answer.figure)}”" if answer.figure else "no figure"
    reading = f" ({escape(answer.reading)})" if answer.reading else ""
    stands = "; ".join(escape(standing.told) for standing in answer.stands)
    return (
        answer.letter,
        escape(answer.speaker) + side,
        figure + reading + _notes(answer.numbers),
        escape(answer.covers),
        escape(answer.said),
        stands,
    )


def _reports(reports: Sequence[ReportView]) -> Iterator[str]:
    for report in reports:
        notes = [report.outlet, report.published, report.location, *report.notes]
        yield f"- **{escape(report.title)}**: {escape(', '.join(note for note in notes if note))}"


def _footnote(words: Words) -> str:
    speaker = f"{words.speaker}, {words.role}" if words.role else words.speaker
    side = f" (side: {escape(words.side)})" if words.side and words.side != words.speaker else ""
    where = ", ".join(part for part in (words.outlet, words.when, words.route) if part)
    remarks = "; ".join((where, *words.marks))
    return f"[^{words.number}]: {escape(speaker)}{side}; {escape(remarks)}: “{escape(words.words)}”"
