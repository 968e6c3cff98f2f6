"""`parallax search`."""

from dataclasses import asdict
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from parallax.cli.output import write_data
from parallax.cli.status import Status
from parallax.cli.stores import ListFormat, ListFormatOption, StoreOption, opened
from parallax.values.moment import parse_moment

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rich.console import RenderableType

    from parallax.store.search import Hit


class Kind(StrEnum):
    """What is searched."""

    REPORTS = "reports"
    STATEMENTS = "statements"
    FIGURES = "figures"
    SPEAKERS = "speakers"
    PLACES = "places"


def search(
    words: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="WORDS…",
            help='Words, all of which must be found; "a phrase" in one word of the shell; flood* begins so.',
        ),
    ] = None,
    store: StoreOption = None,
    kind: Annotated[
        list[Kind] | None,
        typer.Option(
            "--kind",
            "-k",
            metavar="reports|statements|figures|speakers|places",
            help="Search these alone; may be given again.",
        ),
    ] = None,
    speaker: Annotated[str | None, typer.Option("--speaker", metavar="NAME", help="What this speaker says.")] = None,
    place: Annotated[str | None, typer.Option("--place", metavar="NAME", help="What is said of this place.")] = None,
    outlet: Annotated[str | None, typer.Option("--outlet", metavar="NAME", help="What this outlet reports.")] = None,
    counted: Annotated[
        str | None,
        typer.Option(
            "--counted", metavar="WORDS", help="Figures of so much of this, or of so many so (killed, missing)."
        ),
    ] = None,
    low: Annotated[
        float | None, typer.Option("--min", metavar="N", help="Figures that may be as many or more.")
    ] = None,
    high: Annotated[
        float | None, typer.Option("--max", metavar="N", help="Figures that may be as many or fewer.")
    ] = None,
    after: Annotated[str | None, typer.Option("--after", metavar="TIME", help="Published on or after.")] = None,
    before: Annotated[str | None, typer.Option("--before", metavar="TIME", help="Published on or before.")] = None,
    most: Annotated[int, typer.Option("--most", "-n", metavar="N", min=1, help="So many at most of each kind.")] = 20,
    form: ListFormatOption = ListFormat.TEXT,
) -> None:
    """Search a store: reports, statements, speakers, places, and figures with ranges."""
    from parallax.export.as_json import dump
    from parallax.store.search import Asked
    from parallax.store.search import search as search_in

    for option, moment in (("--after", after), ("--before", before)):
        if moment:
            parse_moment(moment, option)
    asked = Asked(
        " ".join(_word(each) for each in words or ()),
        *(speaker, place, outlet, counted, low, high),
        *(each.replace(" ", "T") if each else None for each in (after, before)),
    )
    kinds = [each.value for each in kind or ()]
    with opened(store) as kept:
        found = kept.read(lambda db: search_in(db, asked, kinds, most))  # type: ignore[arg-type]
    if form is ListFormat.JSON:
        write_data(dump({"found": [asdict(each) for each in found]}, indent=1) + "\n", None)
    else:
        from parallax.cli.consoles import draw

        write_data(draw(_page(found), to_terminal=True), None)
    if not found:
        raise typer.Exit(Status.NOTHING)


def _word(given: str) -> str:
    """A word of the shell that holds spaces is a phrase."""
    return f'"{given}"' if " " in given.strip() and '"' not in given else given


def _page(found: "Sequence[Hit]") -> "RenderableType":
    from rich.console import Group
    from rich.text import Text

    from parallax.export.visible import one_line

    if not found:
        return Text("Nothing found.")
    pieces: list[RenderableType] = []
    for number, hit in enumerate(found):
        if number == 0 or found[number - 1].kind != hit.kind:
            pieces += [Text("")] * bool(number) + [Text(hit.kind.upper(), style="bold cyan")]
        where = ", ".join(part for part in (hit.outlet, (hit.published or "")[:16], hit.story, hit.id) if part)
        text = Text(one_line(hit.name or ""), style="bold", overflow="fold")
        text.append(f"{': ' if hit.name else ''}{one_line(hit.text)}", style="not bold")
        text.append(f" in “{one_line(hit.said)}”" if hit.said else "", style="not bold")
        text.append(f"\n{where}", style="not bold dim")
        pieces.append(text)
    return Group(*pieces)
