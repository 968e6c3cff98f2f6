"""`parallax decide queue`: what to look at first."""

import json
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Group
from rich.padding import Padding
from rich.text import Text

from parallax.cli.consoles import draw
from parallax.cli.decide.options import AccountOption, FileOption, ReportsOption, Where, needed
from parallax.cli.output import write_data
from parallax.cli.stores import ListFormat, ListFormatOption, StoreOption

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from parallax.nouns.doubt import Doubt


def queue(
    account: AccountOption = None,
    reports: ReportsOption = None,
    decisions: FileOption = None,
    store: StoreOption = None,
    story: Annotated[
        str | None, typer.Option("--story", metavar="STORY", help="Of one story of the store alone, by id.")
    ] = None,
    most: Annotated[int, typer.Option("--most", "-n", metavar="N", min=1, help="How many; else 10.")] = 10,
    form: ListFormatOption = ListFormat.TEXT,
) -> None:
    """Show what to look at first, by how much doubt there is and how much rests on it; what was decided is left out."""
    from parallax.engine import find_doubts

    found = find_doubts(needed(Where(decisions, store, account, reports).account([story] if story else None)))
    if form is ListFormat.JSON:
        write_data(json.dumps([_row(each) for each in found[:most]], ensure_ascii=False, indent=1) + "\n", None)
        return
    write_data(draw(_page(found, most), to_terminal=True) if found else "nothing is in doubt\n", None)


def _row(doubt: "Doubt") -> "dict[str, Any]":
    return {
        "kind": doubt.kind,
        "score": round(doubt.score, 2),
        "story": doubt.story,
        "text": doubt.text,
        "subjects": list(doubt.subjects),
        "doubt": dict(doubt.doubt),
        "rests": dict(doubt.rests),
        "words": doubt.words,
    }


def _page(found: "Sequence[Doubt]", most: int) -> Group:
    from parallax.export.visible import make_visible

    lines: list[Text | Padding] = []
    for number, each in enumerate(found[:most], 1):
        told = "; ".join(f"{name} {amount:g}" for name, amount in each.doubt)
        rests = "; ".join(f"{name} {amount:g}" for name, amount in each.rests) or "nothing else"
        lines.append(Text(make_visible(f"{number}. {each.kind} {each.score:.2f}: {each.text}")))
        lines.append(Padding(Text(f"doubt: {told}. On it rests: {rests}."), (0, 0, 0, 3)))
        lines.append(Padding(Text(each.words), (0, 0, 0, 3)))
    if len(found) > most:
        lines.append(Text(f"{len(found) - most} more"))
    return Group(*lines)
