import io
import re
import sys

import pytest
from rich.console import Console
from rich.text import Text

from parallax.cli.account_page import account_page
from parallax.cli.consoles import draw
from parallax.cli.progress import Bar


class Terminal(io.StringIO):
    def isatty(self):
        return True


@pytest.fixture
def terminal(monkeypatch):
    """Called in a test, for the capture puts its own standard output there between the fixtures and the test."""

    def open_terminal(**variables):
        monkeypatch.setattr(sys, "stdout", Terminal())
        for name, value in {"TERM": "xterm-256color", "COLUMNS": "72", "NO_COLOR": "", **variables}.items():
            monkeypatch.setenv(name, value)

    return open_terminal


def test_colour_at_a_terminal_and_its_width(terminal, account):
    terminal()
    text = draw(account_page(account), to_terminal=True)
    assert "\x1b[1;36mBRIEF" in text
    assert max(len(re.sub("\x1b\\[[0-9;]*m", "", line)) for line in text.splitlines()) <= 72


def test_no_colour_where_it_is_not_wanted(terminal):
    terminal(NO_COLOR="1")
    assert "\x1b[3" not in draw(Text("x", style="red"), to_terminal=True)


def test_a_file_has_no_colour_though_the_terminal_has(terminal, account):
    terminal()
    text = draw(account_page(account), to_terminal=False)
    assert "\x1b" not in text
    assert max(map(len, text.splitlines())) <= 80


def test_markup_in_a_report_is_not_obeyed():
    assert draw(Text("[red]:smile:[/red]"), to_terminal=True) == "[red]:smile:[/red]\n"


def test_a_word_longer_than_the_line_is_folded(account):
    assert max(map(len, draw(Text("x" * 300, overflow="fold"), to_terminal=True).splitlines())) == 80


def test_the_bar_is_silent_where_nobody_watches():
    seen = io.StringIO()
    with Bar(Console(file=seen)) as bar:
        bar.begin("read", 2)
        bar.advance()
    assert seen.getvalue() == ""


def test_the_bar_shows_after_a_while(monkeypatch):
    clock = iter(range(0, 1000, 2))
    monkeypatch.setattr("parallax.cli.progress.time.monotonic", lambda: float(next(clock)))
    seen = Terminal()
    with Bar(Console(file=seen, force_terminal=True, width=80)) as bar:
        bar.begin("prepare", None)
        bar.advance()
        bar.begin("read", 2)
        bar.advance()
    assert "read" in seen.getvalue()
