"""The account as one HTML file that needs no network, no script and no other file."""

import re
from base64 import b64encode
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from hashlib import sha256
from importlib.resources import files

from jinja2 import Environment, PackageLoader, StrictUndefined

from parallax import __version__
from parallax.charts.svg import chart_style
from parallax.export.graphics import draw_account
from parallax.export.links import anchor, language_tag
from parallax.export.marked import Segment, cut_text, scattered
from parallax.export.view import AccountView, Words
from parallax.export.viewing import view_account
from parallax.export.visible import one_line
from parallax.export.wording import FLAGS
from parallax.nouns.account import Account
from parallax.nouns.change import Change
from parallax.nouns.interval import Interval
from parallax.nouns.report import Report
from parallax.nouns.statement import Statement

SHAPES = "■●▲◆★✚▼"
"""One shape a side, so that no side is told by its colour alone; further sides begin again."""

FLAG_SHAPES = {
    "one-origin": "◎",
    "one-side": "◐",
    "agreed": "●",
    "disputed": "▲",
    "revised": "▶",
    "unverified": "?",
    "undecided": "◇",
}


_GAP = re.compile(r"\n[^\S\n]*(?:\n[^\S\n]*)+")


@dataclass(frozen=True, slots=True)
class ReportText:
    """A report's text as it stands in the page."""

    segments: tuple[Segment, ...]
    language: str | None


def write_html(
    account: Account, since: Interval | None = None, changes: Sequence[Change] = (), *, texts: bool = True
) -> str:
    """The account as an HTML document; without the reports' texts where `texts` is false.

    `changes` are those since the moment `since`, told after the brief.

    Everything that comes from a report is escaped, links lead only to http and https, and the page's own policy
    forbids script, pictures, frames and every request.
    """
    view = view_account(account, since, changes)
    held = {report.id: _text(report, account.statements) for report in account.reports} if texts else {}
    style = _style(text.segments for text in held.values())
    return (
        _environment(view, account, held)
        .get_template("account.html")
        .render(view=view, texts=held, style=style, policy=_policy(style), version=__version__)
    )


def _environment(view: AccountView, account: Account, held: dict[str, ReportText]) -> Environment:
    environment = Environment(
        loader=PackageLoader("parallax.export"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters["close"] = _close
    words = {words.number: words for story in view.stories for words in story.words}
    sides = [one_line(side.name) for side in account.sides if not side.observer]
    environment.globals.update(
        words_of=words,
        number_of={anchor("s", entry.statement): entry.number for entry in words.values()},
        target_of={number: _target(entry, held) for number, entry in words.items()},
        side_of={name: (place % len(SHAPES), SHAPES[place % len(SHAPES)]) for place, name in enumerate(sides)},
        flags=FLAGS,
        flag_shapes=FLAG_SHAPES,
        anchor=anchor,
        graphics=draw_account(account, view),
    )
    return environment


def _close(text: str) -> str:
    """Draw blank lines together; scraped text can have a screen of them."""
    return _GAP.sub("\n\n", text)


def _target(words: Words, held: dict[str, ReportText]) -> str:
    """Where a citation leads: to the words in the report, or to the list of words where the page holds no texts."""
    return anchor("s", words.statement) if words.report in held else anchor("w", str(words.number))


def _text(report: Report, statements: Iterable[Statement]) -> ReportText:
    mine = [statement for statement in statements if statement.report == report.id]
    mine.sort(key=lambda statement: (statement.span.start, -statement.span.end, statement.id))
    marks = [(anchor("s", statement.id), statement.spans) for statement in mine]
    return ReportText(cut_text(report.text, marks, report.boilerplate), language_tag(report.language))


def palette() -> str:
    """The colours and letters that the account's page and the desk have in common."""
    return files("parallax.export").joinpath("templates/palette.css").read_text("utf-8")


def _style(texts: Iterable[Sequence[Segment]]) -> str:
    """The page's style and its charts', and a rule for each statement whose highlight is in several pieces."""
    sheets = (
        files("parallax.export").joinpath(f"templates/{name}.css").read_text("utf-8")
        for name in ("palette", "account", "drawn")
    )
    sheet = "".join([*sheets, chart_style()])
    pieces = [name for segments in texts for name in scattered(segments)]
    selectors = ",\n".join(f"#{name}:target~.{name}" for name in pieces)
    return f"{sheet}\n{selectors}{{background:var(--found);outline:2px solid var(--found-edge)}}\n" if pieces else sheet


def _policy(style: str) -> str:
    """The content security policy: nothing may be loaded or run, and only this style applies."""
    digest = b64encode(sha256(style.encode()).digest()).decode()
    return f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
