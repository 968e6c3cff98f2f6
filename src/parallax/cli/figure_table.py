"""The figures of one point side by side."""

from rich.box import SIMPLE_HEAD
from rich.table import Table
from rich.text import Text

from parallax.export.view import Answer, PointView

STYLES = {"conflict": "red", "update": "blue", "agree": "green", "undecided": "yellow"}
"""Colours help the eye; the words say the same without them."""


def figure_table(point: PointView) -> Table:
    """A row an answer: who, the figure as written, what it covers, when it was said, how it stands to the others."""
    table = Table(box=SIMPLE_HEAD, pad_edge=False, padding=(0, 1, 0, 0), expand=True, show_edge=False)
    if point.more:
        table.caption, table.caption_justify = point.more, "left"
    table.add_column("", no_wrap=True)
    for heading, share in (("speaker", 4), ("figure", 4), ("covers", 5), ("said", 3), ("stands", 5)):
        table.add_column(heading, ratio=share, overflow="fold")
    for place, answer in enumerate(point.rows):
        last = place == len(point.rows) - 1
        table.add_row(
            answer.letter, _who(answer), _figure(answer), answer.covers, answer.said, _stands(answer), end_section=last
        )
    return table


def _who(answer: Answer) -> Text:
    text = Text(answer.speaker)
    if answer.side and answer.side != answer.speaker:
        text.append(f"\nside: {answer.side}", style="dim")
    if len(answer.numbers) > 1:
        text.append(f"\none origin in {answer.carried}", style="dim")
    return text


def _figure(answer: Answer) -> Text:
    text = Text(f"“{answer.figure}”" if answer.figure else "no figure", style="bold" if answer.figure else "dim")
    if answer.reading:
        text.append(f"\n{answer.reading}", style="not bold dim")
    text.append("\n" + "".join(f"[{number}]" for number in answer.numbers), style="not bold cyan")
    return text


def _stands(answer: Answer) -> Text:
    text = Text()
    for place, standing in enumerate(answer.stands):
        text.append("\n" if place else "")
        text.append(standing.told, style=STYLES.get(standing.type, ""))
    return text
