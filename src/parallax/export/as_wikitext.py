"""The account as wikitext, each line with its citations as {{cite news}} templates in references."""

import re
from collections.abc import Iterator, Mapping, Sequence
from html import escape as escape_html

from parallax.export.index import Index
from parallax.export.links import host_of, language_tag, safe_link
from parallax.export.rows import time_text
from parallax.export.view import Answer, Cited, PointView, Section, StoryView, Words
from parallax.export.viewing import view_account
from parallax.export.visible import one_line
from parallax.nouns.account import Account
from parallax.nouns.report import Report

_OBEYED = re.compile(r"[\[\]{}|'~_=*#:;!\\]|-(?=-)|(?<=-)-|\+(?=\])")
"""What wikitext obeys somewhere: each is written as its number, which it shows and never obeys."""
_MAGIC = re.compile(r"\b(ISBN|RFC|PMID)\s+(?=[\dXx])")
_IN_URL = re.compile(r"""[\s"'<>\[\]{}|]""")


def write_wikitext(account: Account) -> str:
    """The account as wikitext, ended by a newline; no reports' texts, quotations alone.

    Text of reports is escaped: nothing in it becomes a heading, a link, a template, a tag or a signature.
    """
    view, index = view_account(account), Index(account)
    lines = [line for story in view.stories for line in _Page(story, index).lines()]
    return "\n".join(lines or ["Nothing was read."]).rstrip("\n") + "\n"


def escape(text: str) -> str:
    """`text` so that a wiki shows it and obeys nothing in it."""
    shown = escape_html(one_line(text), quote=False)
    # the numbers of what escape_html wrote must stay as they are: they are made of "&", letters and ";"
    parts = re.split(r"(&(?:amp|lt|gt);)", shown)
    plain = [part if n % 2 else _OBEYED.sub(_number, part) for n, part in enumerate(parts)]
    return _MAGIC.sub(r"\1&#32;", "".join(plain))


def _number(found: re.Match[str]) -> str:
    return f"&#{ord(found[0])};"


class _Page:
    """One story; a statement is cited in full where it comes first, by its name after that."""

    def __init__(self, story: StoryView, index: Index) -> None:
        self._story = story
        self._index = index
        self._words: Mapping[int, Words] = {each.number: each for each in story.words}
        self._told: set[int] = set()

    def lines(self) -> Iterator[str]:
        """The lines, headings on the second level: a page's title stands above."""
        story = self._story
        yield from (f"== {escape(story.title)} ==", "", f"{escape(' → '.join(story.counts))}; {escape(story.days)}.")
        for part in story.brief:
            yield from self._section(part, 3)
        if story.tables:
            yield from ("", "=== Figures side by side ===")
        for point in story.tables:
            yield from self._table(point)
        for section in story.sections:
            yield from self._section(section, 3)
        yield from ("", "=== Reports ===", "")
        for report in story.reports:
            yield f"* {_cite(self._index.reports[report.id])}"
        yield from ("", "=== References ===", "{{reflist}}")

    def _section(self, section: Section, level: int) -> Iterator[str]:
        if section.lines:
            edge = "=" * level
            yield from (("", f"{edge} {escape(section.heading)} {edge}", "") if section.heading else ("",))
        for line in section.lines:
            yield f"* {self._line(line)}"
            yield from (f"** {self._line(part)}" for part in line.parts)

    def _line(self, line: Cited) -> str:
        when = f"<b>{escape(line.when)}</b> " if line.when else ""
        return f"{when}{escape(line.text)}{self._references(line.numbers)}"

    def _table(self, point: PointView) -> Iterator[str]:
        yield from ("", f"==== {escape(point.title)} ====", '{| class="wikitable"')
        yield "! scope=col | !! scope=col | Speaker !! scope=col | Figure !! scope=col | Covers !! scope=col | Said !! scope=col | Stands"
        for answer in point.rows:
            yield "|-"
            yield "| " + " || ".join(self._cells(answer))
        yield "|}"
        if point.more:
            yield from ("", escape(point.more))

    def _cells(self, answer: Answer) -> tuple[str, ...]:
        side = f" (side: {escape(answer.side)})" if answer.side and answer.side != answer.speaker else ""
        figure = f"“{escape(answer.figure)}”" if answer.figure else "no figure"
        reading = f" ({escape(answer.reading)})" if answer.reading else ""
        stands = "; ".join(escape(each.told) for each in answer.stands)
        return (
            answer.letter,
            escape(answer.speaker) + side,
            figure + reading + self._references(answer.numbers),
            escape(answer.covers),
            escape(answer.said),
            stands,
        )

    def _references(self, numbers: Sequence[int]) -> str:
        return "".join(self._reference(self._words[number]) for number in numbers if number in self._words)

    def _reference(self, words: Words) -> str:
        name = f'name="p{words.number}"'
        if words.number in self._told:
            return f"<ref {name} />"
        self._told.add(words.number)
        report = self._index.reports.get(words.report)
        speaker = f"{words.speaker}, {words.role}" if words.role else words.speaker
        side = f" (side: {words.side})" if words.side and words.side != words.speaker else ""
        remarks = "; ".join(part for part in (words.when, words.route, *words.marks) if part)
        told = escape(f"{speaker}{side}; {remarks}")
        return f"<ref {name}>{_cite(report, words.words) if report else ''} {told}</ref>"


def _cite(report: Report, quotation: str = "") -> str:
    """A report as a citation template; a parameter that is not known is left out."""
    published = report.published
    day = time_text(published.when, "day" if published.precision == "minute" else published.precision)
    url = safe_link(report.url)
    parameters = (
        ("title", escape(report.title or report.location)),
        ("work", escape(report.outlet or host_of(report.url))),
        ("author", escape(report.byline or "")),
        ("date", day or ""),
        ("url", _IN_URL.sub(lambda found: "".join(f"%{byte:02X}" for byte in found[0].encode()), url) if url else ""),
        ("access-date", time_text(report.fetched, "day") or ""),
        ("language", language_tag(report.language) or ""),
        ("quote", escape(quotation)),
    )
    return "{{cite news" + "".join(f" |{name}={value}" for name, value in parameters if value) + "}}"
