"""Re-read every citation of an account against the stored texts, and fail on the first that does not hold."""

import re
from collections.abc import Collection, Iterable, Mapping

from parallax.account.brief_parts import check_parts
from parallax.account.foreign_words import check_words
from parallax.account.integrity import check_integrity
from parallax.account.quoting import plain_words
from parallax.account.shelves import Shelf, sort_by_story
from parallax.account.wording import outlet_of
from parallax.errors import BrokenAccount
from parallax.nouns.account import Account, Line, StoryAccount
from parallax.nouns.figure import Figure
from parallax.nouns.interval import Interval
from parallax.nouns.point import Point
from parallax.nouns.report import Report
from parallax.nouns.statement import Statement

QUOTED = re.compile(r"“([^”]*)”")
NUMBER = re.compile(r"\d+")
MARKS = re.compile(r"[“”„\"‘’'`«»]")
SPELLED = 12
"""Counts up to twelve are written in words."""


def check_account(account: Account, untold: Collection[str] = ()) -> None:
    """Raise BrokenAccount, naming what and where, on the first thing that does not hold.

    Every statement and figure stands at its span of its report's text; the account holds together (`integrity`); the
    words that a line gives in quotation marks stand in a statement it cites; every number of a line outside them is a
    day that the story's reports tell, part of a name or role, or a count of reports, outlets or origins; every other
    word is the account's own or given by what the line cites (`foreign_words`). `untold` are the ids of reports whose
    texts were left out.
    """
    reports = {each.id: each for each in account.reports}
    statements = {each.id: each for each in account.statements}
    figures = {each.id: each for each in account.figures}
    for statement in account.statements:
        _check_statement(statement, reports)
    for figure in account.figures:
        _check_figure(figure, statements, reports)
    check_integrity(account, untold)
    for point in account.points:
        _check_point(point, statements, figures)
    names = " ".join(word for actor in account.actors for word in (actor.name, *actor.names, *actor.roles))
    named = set(NUMBER.findall(" ".join([names, *(side.name for side in account.sides)])))
    shelves = sort_by_story(account)
    for story in account.stories:
        _check_story(story, shelves[story.id], statements, reports, named)
    check_words(account, shelves)
    check_parts(account, shelves)


def _check_statement(statement: Statement, reports: Mapping[str, Report]) -> None:
    report = reports.get(statement.report)
    if report is None:
        raise BrokenAccount(f"statement {statement.id}: there is no report {statement.report}")
    if statement.span.of(report.text) != statement.text:
        raise BrokenAccount(f"statement {statement.id}: its words do not stand at its place in report {report.id}")
    if not all(statement.span.holds(piece) for piece in statement.spans):
        raise BrokenAccount(f"statement {statement.id}: a piece of it lies outside its bounds")


def _check_figure(figure: Figure, statements: Mapping[str, Statement], reports: Mapping[str, Report]) -> None:
    statement = statements.get(figure.statement)
    if statement is None:
        raise BrokenAccount(f"figure {figure.id}: there is no statement {figure.statement}")
    if figure.span.of(reports[statement.report].text) != figure.text:
        raise BrokenAccount(f"figure {figure.id}: its words do not stand at its place in report {statement.report}")


def _check_point(point: Point, statements: Mapping[str, Statement], figures: Mapping[str, Figure]) -> None:
    known = set(point.statements) | set(point.figures)
    named = [*point.statements, *point.figures, *(ident for origin in point.origins for ident in origin.statements)]
    for ident in named:
        if ident not in statements and ident not in figures:
            raise BrokenAccount(f"point {point.id}: there is no statement or figure {ident}")
    for relation in point.relations:
        if not {relation.source, relation.target} <= known:
            raise BrokenAccount(f"point {point.id}: a relation joins what the point does not hold")


def _check_story(
    story: StoryAccount,
    shelf: Shelf,
    statements: Mapping[str, Statement],
    reports: Mapping[str, Report],
    named: set[str],
) -> None:
    allowed = named | {number for each in shelf.statements for number in _days(each, reports)}
    names = [f"{outlet_of(reports[ident])} {reports[ident].location}" for ident in story.reports]
    allowed |= {number for name in names for number in NUMBER.findall(name)}
    allowed |= {number for figure in shelf.figures for number in _ends(figure.window)}
    for line in (*story.brief, *story.timeline, *story.unknown):
        _check_line(line, statements, len(story.reports), allowed)


def _check_line(line: Line, statements: Mapping[str, Statement], reach: int, allowed: set[str]) -> None:
    if not line.statements:
        raise BrokenAccount(f"a line cites nothing: {line.text}")
    for ident in line.statements:
        if ident not in statements:
            raise BrokenAccount(f"a line cites statement {ident}, which is not there: {line.text}")
    cited = [statements[ident] for ident in line.statements]
    texts = [_plain(statement.text) for statement in cited]
    for words in QUOTED.findall(line.text):
        for piece in words.split("…"):
            if not any(_plain(piece) in text for text in texts):
                raise BrokenAccount(f"“{words}” does not stand in what the line cites: {line.text}")
    for number in NUMBER.findall(QUOTED.sub("", line.text)):
        told = any(number in NUMBER.findall(text) for text in _told(cited))
        if number not in allowed and not told and not SPELLED < int(number) <= reach:
            raise BrokenAccount(f"{number} does not stand in what the line cites: {line.text}")


def _plain(text: str) -> str:
    return " ".join(MARKS.sub("", plain_words(text)).split()).strip(" ,;:.-–—")


def _told(cited: Iterable[Statement]) -> Iterable[str]:
    """Words that a line may take numbers from: the statements, and how their speakers are named."""
    for statement in cited:
        yield statement.text
        yield statement.speaker_text or ""


def _days(statement: Statement, reports: Mapping[str, Report]) -> set[str]:
    when = reports[statement.report].published.when
    found = {str(when.day), str(when.year)} if when else set()
    for interval in (statement.said, statement.happened):
        found |= _ends(interval)
    return found


def _ends(interval: Interval | None) -> set[str]:
    if interval is None:
        return set()
    return {str(part) for end in (interval.start, interval.end) if end is not None for part in (end.day, end.year)}
