"""From an account to its view."""

from collections.abc import Sequence
from dataclasses import replace

from parallax.export.answers import point_view
from parallax.export.change_lines import news_lines
from parallax.export.dates import tell_interval, tell_published
from parallax.export.index import Citations, Index
from parallax.export.links import safe_link
from parallax.export.sections import brief_sections, flagged_sections, timeline_section, unknown_section
from parallax.export.view import AccountView, Cited, ReportView, StoryView
from parallax.export.visible import one_line
from parallax.export.wording import plural, tell_outlet
from parallax.nouns.account import Account, Counts, StoryAccount
from parallax.nouns.change import Change
from parallax.nouns.interval import Interval
from parallax.nouns.lineage import Lineage
from parallax.nouns.report import Report

_COPIES = {
    "copy": "is copied by",
    "translation": "is translated by",
    "excerpt": "is excerpted by",
    "rewrite": "is rewritten by",
    "shared-wire": "shares a wire text with",
}


def view_account(account: Account, since: Interval | None = None, changes: Sequence[Change] = ()) -> AccountView:
    """The account ready to be shown; citations are numbered through, from the first story to the last.

    `changes` are those since the moment `since`, shown with the stories they belong to.
    """
    index = Index(account)
    citations = Citations(index)
    stories = tuple(
        _with_news(_story_view(story, account, index, citations), since, changes, index, citations)
        for story in account.stories
    )
    told = {name for story in account.stories for name in story.reports}
    return AccountView(
        stories=stories,
        others=tuple(_report_view(report) for report in account.reports if report.id not in told),
        refused=tuple((one_line(refusal.location), one_line(refusal.reason)) for refusal in account.refused),
    )


def _story_view(story: StoryAccount, account: Account, index: Index, citations: Citations) -> StoryView:
    before = citations.last
    brief = brief_sections(story.brief, citations)
    points = [index.points[name] for name in story.points if name in index.points]
    views = {
        point.id: point_view(point, index, citations) for point in sorted(points, key=lambda p: p.kind != "figure")
    }
    ordered = tuple(views[point.id] for point in points)
    timeline = timeline_section(story, citations)
    flagged = flagged_sections(ordered, index, citations)
    sections = [*timeline, *flagged, *unknown_section(story, citations, (*brief, *flagged))]
    reports = [index.reports[name] for name in story.reports if name in index.reports]
    lines = [line for section in (*brief, *sections) for line in section.lines]
    shown = [line.numbers for whole in lines for line in (whole, *whole.parts)]
    shown += [answer.numbers for point in ordered if point.kind == "figure" for answer in point.answers]
    return StoryView(
        id=story.id,
        title=one_line(story.title),
        counts=tell_counts(story.counts),
        days=_tell_days(story.first_published, story.last_published, account.as_of),
        brief=brief,
        sections=tuple(sections),
        points=ordered,
        words=citations.words(before),
        listed=frozenset(number for numbers in shown for number in numbers),
        reports=tuple(_report_view(report) for report in reports),
        copies=_copies(account.lineage, frozenset(story.reports), index),
    )


def _with_news(
    view: StoryView, since: Interval | None, changes: Sequence[Change], index: Index, citations: Citations
) -> StoryView:
    """The story with what is new of it since a moment, where one is given."""
    if since is None:
        return view
    before = citations.last
    news = news_lines([change for change in changes if change.story == view.id], index, citations)
    cited = {number for whole in news for line in (whole, *whole.parts) for number in line.numbers}
    return replace(
        view,
        since=tell_interval(since),
        news=news or (Cited("Nothing."),),
        words=(*view.words, *citations.words(before)),
        listed=view.listed | cited,
    )


def tell_counts(counts: Counts) -> tuple[str, ...]:
    """Reports → outlets → origins → speakers → sides."""
    low, high = counts.origins_low, counts.origins_high
    return (
        plural(counts.reports, "report"),
        plural(counts.outlets, "outlet"),
        plural(low, "origin") if low == high else f"{low} to {high} origins",
        plural(counts.speakers, "speaker"),
        plural(counts.sides, "side"),
    )


def _tell_days(first: Interval | None, last: Interval | None, as_of: Interval | None) -> str:
    ends = [tell_interval(first), tell_interval(last)]
    days = list(dict.fromkeys(day for day in ends if day))
    told = f"published {' to '.join(days)}" if days else "days of publication not known"
    return f"{told}; as of {tell_interval(as_of)}" if as_of else told


def _report_view(report: Report) -> ReportView:
    credited = [f"{credit.used_for} credit: {one_line(credit.name)}" for credit in report.credits]
    language = [f"language: {one_line(report.language)}"] if report.language not in (None, "en") else []
    return ReportView(
        id=report.id,
        title=one_line(report.title or "") or one_line(report.location),
        outlet=tell_outlet(report),
        published=tell_published(report.published),
        location=one_line(report.location),
        url=one_line(report.url or ""),
        link=safe_link(report.url),
        byline=one_line(report.byline or ""),
        notes=(*language, *credited, *(one_line(flag) for flag in report.flags)),
    )


def _copies(lineage: tuple[Lineage, ...], mine: frozenset[str], index: Index) -> tuple[Cited, ...]:
    """A line a pair of near-copies of a story."""
    lines = []
    for entry in lineage:
        if entry.source in mine and entry.target in mine:
            source, target = index.reports[entry.source], index.reports[entry.target]
            dropped = f"; it drops {one_line(', '.join(entry.dropped))}" if entry.dropped else ""
            shared = f"{round(100 * entry.share)} % of its words"
            told = f"{_named(source)} {_COPIES[entry.kind]} {_named(target)}: {shared}{dropped}"
            lines.append(Cited(told))
    return tuple(lines)


def _named(report: Report) -> str:
    title = f" “{one_line(report.title)}”" if report.title else ""
    return f"{tell_outlet(report)}{title}"
