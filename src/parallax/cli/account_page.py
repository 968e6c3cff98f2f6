"""The account as a page of terminal text: good at 80 columns, without colour, and in a pipe."""

from collections.abc import Iterable, Iterator, Sequence

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from parallax.cli.figure_table import figure_table
from parallax.export.change_lines import ChangesView
from parallax.export.view import AccountView, Cited, PointView, ReportView, Section, StoryView, Words
from parallax.export.viewing import view_account
from parallax.nouns.account import Account
from parallax.nouns.change import Change
from parallax.nouns.interval import Interval

NOTHING = "Nothing was read."


def account_page(account: Account, since: Interval | None = None, changes: Sequence[Change] = ()) -> RenderableType:
    """The whole account; `changes` are those since the moment `since`, told after the brief."""
    return Group(*_pieces(view_account(account, since, changes)))


def changes_page(view: ChangesView) -> RenderableType:
    """What changed between two accounts."""
    pieces: list[RenderableType] = [Text("Changes", style="bold"), Text(view.counts)]
    for section in view.sections:
        pieces += _headed(section.heading, section.lead, [_lines(section.lines)])
    if view.words:
        words = _hung((Text(f"[{each.number}]", style="cyan"), _quotation(each)) for each in view.words)
        pieces += _headed("The words", "In the reports' own wording.", [words])
    return Group(*pieces, *([] if view.sections else [Text("Nothing changed.")]))


def _pieces(view: AccountView) -> Iterator[RenderableType]:
    if not view.stories and not view.others:
        yield Text(NOTHING)
    for story in view.stories:
        yield from _story(story)
    if view.others:
        yield from _headed("Reports of no story", "", [_reports(view.others)])
    if view.refused:
        rows = [(Text("×"), Text(f"{location}: {reason}")) for location, reason in view.refused]
        yield from _headed("Refused", "Given, and not read.", [_hung(rows)])


def _story(story: StoryView) -> Iterator[RenderableType]:
    yield Text(story.title, style="bold", overflow="fold")
    yield Text(" → ".join(story.counts))
    yield Text(story.days, style="dim")
    yield from _headed("Brief", "", list(_brief(story.brief)))
    if story.since:
        yield from _headed(f"New since {story.since}", "", [_lines(story.news)])
    if story.tables:
        yield from _headed(
            "Figures side by side", "A letter names an answer, a number its words.", _tables(story.tables)
        )
    for section in story.sections:
        yield from _headed(
            section.heading, section.lead, [_timeline(section) if section.key == "timeline" else _lines(section.lines)]
        )
    if story.copies:
        yield from _headed("Near-copies", "", [_lines(story.copies)])
    yield from _headed("The words", "In the reports' own wording.", [_words(story)])
    yield from _headed("Reports", "", [_reports(story.reports)])
    yield Text("")


def _brief(parts: Sequence[Section]) -> Iterator[RenderableType]:
    for part in parts:
        if part.heading:
            yield Text(part.heading, style="bold")
        yield _lines(part.lines)


def _headed(heading: str, lead: str, body: Sequence[RenderableType]) -> Iterator[RenderableType]:
    yield Text("")
    yield Text(heading.upper(), style="bold cyan")
    if lead:
        yield Text(lead, style="dim")
    yield from body


def _tables(points: Sequence[PointView]) -> list[RenderableType]:
    tables: list[RenderableType] = []
    for place, point in enumerate(points):
        tables += [Text("")] if place else []
        tables += [Text(point.title, style="bold", overflow="fold"), figure_table(point)]
    return tables


def cited_text(line: Cited) -> Text:
    """A line and the numbers of its citations."""
    text = Text(line.text, overflow="fold")
    if line.numbers:
        text.append(" " + "".join(f"[{number}]" for number in line.numbers), style="cyan")
    return text


def _hung(rows: Iterable[tuple[Text, RenderableType]]) -> Table:
    """Two columns: marks of even width, and what hangs beside them."""
    grid = Table.grid(padding=(0, 1, 0, 0))
    grid.add_column(no_wrap=True)
    grid.add_column(overflow="fold", ratio=1)
    for mark, beside in rows:
        grid.add_row(mark, beside)
    return grid


def _lines(lines: Sequence[Cited]) -> Table:
    rows: list[tuple[Text, RenderableType]] = []
    for line in lines:
        rows.append((Text("•"), cited_text(line)))
        rows += [(Text(""), _hung([(Text("–"), cited_text(part))])) for part in line.parts]
    return _hung(rows)


def _timeline(section: Section) -> Table:
    grid = Table.grid(padding=(0, 2, 0, 0))
    grid.add_column(max_width=20, overflow="fold")
    grid.add_column(overflow="fold", ratio=1)
    for line in section.lines:
        grid.add_row(Text(line.when or "no day told", style="bold"), cited_text(line))
    return grid


def _words(story: StoryView) -> Table:
    listed = (words for words in story.words if words.number in story.listed)
    return _hung((Text(f"[{words.number}]", style="cyan"), _quotation(words)) for words in listed)


def _quotation(words: Words) -> Text:
    text = Text(words.speaker, style="bold", overflow="fold")
    if words.role:
        text.append(f", {words.role}", style="not bold")
    if words.side and words.side != words.speaker:
        text.append(f" (side: {words.side})", style="not bold")
    where = ", ".join(part for part in (words.outlet, words.when, words.route) if part)
    remarks = "; ".join((where, *words.marks))
    text.append(f"\n{remarks}", style="not bold dim")
    text.append(f"\n“{words.words}”", style="not bold")
    return text


def _reports(reports: Sequence[ReportView]) -> RenderableType:
    rows: list[tuple[Text, RenderableType]] = []
    for report in reports:
        text = Text(report.title, style="bold", overflow="fold")
        notes = ", ".join(note for note in (report.outlet, report.published, report.location, *report.notes) if note)
        text.append(f"\n{notes}", style="not bold dim")
        rows.append((Text("•"), text))
    return Padding(_hung(rows), 0)
