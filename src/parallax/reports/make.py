"""From a page to a report: the spine of the room."""

import re
from hashlib import sha256
from urllib.parse import urlsplit

from parallax.errors import RefusedPage
from parallax.nouns.ident import make_id
from parallax.nouns.page import Page
from parallax.nouns.refusal import Refusal
from parallax.nouns.report import NOT_READ, Credit, Report
from parallax.nouns.span import Span
from parallax.reports.agencies import bare_name, short_name
from parallax.reports.blocks import find_blocks
from parallax.reports.boilerplate import find_marks
from parallax.reports.byline_credits import rights_credits
from parallax.reports.dating import settle_published
from parallax.reports.decoding import decode
from parallax.reports.language import READ, language_of
from parallax.reports.lines import split_lines
from parallax.reports.mark import Mark, joined
from parallax.reports.markup import read_html
from parallax.reports.metadata import PageFacts
from parallax.reports.quality import quality_flags
from parallax.reports.tails import reporting_credit

_LINE_NUMBER = re.compile(r"#\d+\Z")


def make_report(page: Page) -> Report | Refusal:
    """The report that a page holds, or a refusal with the reason why it holds none.

    1. Bytes become text, HTML becomes readable text; from here on the text is never altered.
    2. Marks are found: header and footer lines, captions, credits, links, residue; and the title.
    3. Their spans are the boilerplate; what is left of each paragraph is a block.
    4. Outlet, byline, credits and day come from what was given, the page's metadata, or the marks; the language and the
       state of the text are judged from the blocks.
    """
    try:
        text, facts = _read(page)
    except RefusedPage as error:
        return Refusal(page.location, str(error))
    lines = split_lines(text)
    marks, headline = find_marks(text, lines, page.title or facts.title, page.outlet or facts.outlet)
    boilerplate = joined((mark.span for mark in marks), text)
    blocks = find_blocks(text, lines, boilerplate, headline.span if headline else None)
    words = "\n".join(block.of(text) for block in blocks)
    published, date_flags = settle_published(text, page.published, facts.published, marks)
    outlet = (
        page.outlet
        or facts.outlet
        or _named(marks, "outlet")
        or _named(marks, "residue")
        or _host(page.url or facts.url)
    )
    language = language_of(page.language, words or text)
    flags = {
        *date_flags,
        *quality_flags(words, [block.of(text) for block in blocks]),
        *([NOT_READ] if language not in READ else []),
    }
    return Report(
        id=page.id or _id(page, text),
        location=page.location,
        text=text,
        sha256=sha256(text.encode("utf-8", "surrogatepass")).hexdigest(),
        title=headline.title if headline else None,
        title_span=headline.span if headline else None,
        outlet=outlet,
        byline=_byline(outlet, _named(marks, "byline"), facts.byline),
        url=page.url or facts.url,
        language=language,
        published=published,
        credits=_credits(text, marks, facts, blocks),
        boilerplate=boilerplate,
        blocks=blocks,
        flags=tuple(sorted(flags)),
    )


def decode_page(page: Page) -> str:
    """The content of a page as a string. Raises RefusedPage for what is no text."""
    return page.content if isinstance(page.content, str) else decode(page.content, page.form == "html")


def _read(page: Page) -> tuple[str, PageFacts]:
    html = page.form == "html"
    text = decode_page(page)
    facts = PageFacts()
    if html:
        text, facts = read_html(text)
    if not any(letter.isalnum() for letter in text):
        raise RefusedPage("empty: there are no words in it")
    return text, facts


def _id(page: Page, text: str) -> str:
    """By URL or file name, without folder and line number, and text; where an outlet was given, by that too."""
    name = page.url or page.location.rsplit("/", 1)[-1]
    if isinstance(page.content, str) and not page.url:
        name = _LINE_NUMBER.sub("", name)
    return make_id("r", name, text, *([page.outlet] if page.outlet else []))


def _named(marks: list[Mark], kind: str) -> str | None:
    return next((mark.name for mark in marks if mark.kind == kind and mark.name), None)


def _byline(outlet: str | None, *names: str | None) -> str | None:
    """The first name that is neither an agency's nor the outlet's own."""
    taken = bare_name(outlet or "")
    return next((name for name in names if name and not short_name(name) and bare_name(name) != taken), None)


def _credits(text: str, marks: list[Mark], facts: PageFacts, blocks: tuple[Span, ...]) -> tuple[Credit, ...]:
    """Credits in the order in which they stand, each once."""
    found = [credit for mark in marks for credit in mark.credits]
    agency = short_name(facts.byline) if facts.byline else None
    found += [Credit(agency, "text")] if agency else []
    found += reporting_credit(text, blocks[-1].end) if blocks else ()
    return tuple(dict.fromkeys([*found, *rights_credits(text)]))


def _host(url: str | None) -> str | None:
    try:
        host = urlsplit(url or "").hostname
    except ValueError:
        return None
    return host.removeprefix("www.") if host else None
