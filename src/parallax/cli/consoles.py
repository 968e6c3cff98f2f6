"""The consoles: standard error for people, and a page of text for data."""

import io
import sys
from typing import Literal

from rich.console import Console, RenderableType

WIDTH = 80
"""Columns of text that goes to a file or another program."""

WIDEST = 100
"""Columns beyond which a line is hard to follow with the eye."""


def error_console() -> Console:
    """Standard error."""
    return Console(stderr=True, highlight=False, markup=False, emoji=False, soft_wrap=True)


def draw(page: RenderableType, *, to_terminal: bool) -> str:
    """The page as text: in colour and at the terminal's width for one who reads it there, else plain at 80 columns."""
    seen = Console(file=sys.stdout, highlight=False, markup=False, emoji=False)
    coloured = to_terminal and seen.is_terminal
    console = Console(
        file=io.StringIO(),
        force_terminal=coloured,
        color_system=_colours(seen) if coloured else None,
        no_color=seen.no_color or not coloured,
        width=min(seen.width, WIDEST) if coloured else WIDTH,
        highlight=False,
        markup=False,
        emoji=False,
        legacy_windows=False,
    )
    with console.capture() as captured:
        console.print(page)
    return "".join(line.rstrip() + "\n" for line in captured.get().splitlines())


def _colours(console: Console) -> Literal["standard", "256", "truecolor"] | None:
    """How many colours the terminal shows."""
    shown: dict[str, Literal["standard", "256", "truecolor"]] = {
        "standard": "standard",
        "256": "256",
        "truecolor": "truecolor",
    }
    return shown.get(console.color_system or "")
