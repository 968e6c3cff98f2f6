"""`parallax decide hide`, `speaker`, `figure`, `report`, `side`: what was read wrongly."""

from typing import Annotated

import typer

from parallax.cli.decide.adding import add
from parallax.cli.decide.options import (
    AccountOption,
    ByOption,
    FileOption,
    ReportsOption,
    WhenOption,
    Where,
    WhyOption,
)
from parallax.cli.stores import StoreOption
from parallax.errors import UsageError
from parallax.nouns.decision import Matter, Value


def hide(
    ident: Annotated[str, typer.Argument(metavar="ID", help="A statement, a report, or a point.")],
    by: ByOption,
    why: WhyOption,
    when: WhenOption = None,
    decisions: FileOption = None,
    store: StoreOption = None,
    account: AccountOption = None,
    reports: ReportsOption = None,
) -> None:
    """Leave a statement, a report or a point out of accounts; the decision is shown instead."""
    from parallax.decisions.naming import find_subject

    of: Matter | None = "points" if ident.startswith("point-") else None
    where = Where(decisions, store, account, reports)
    subject = find_subject(ident, where.account([ident]), of)
    add("hide", [subject], by, why, when, where, of=of)


def speaker(
    statement: Annotated[str, typer.Argument(metavar="STATEMENT", help="The statement's id.")],
    by: ByOption,
    why: WhyOption,
    name: Annotated[str | None, typer.Option("--name", metavar="NAME", help="Who speaks.")] = None,
    nobody: Annotated[bool, typer.Option("--nobody", help="The text names no speaker.")] = False,
    kind: Annotated[
        str | None,
        typer.Option("--is", metavar="person|body|place|unnamed", help="What NAME is, where no report tells."),
    ] = None,
    when: WhenOption = None,
    decisions: FileOption = None,
    store: StoreOption = None,
    account: AccountOption = None,
    reports: ReportsOption = None,
) -> None:
    """Put a statement's speaker right."""
    from parallax.decisions.naming import find_subject

    if (name is None) != nobody:
        raise UsageError("one of --name NAME and --nobody is needed")
    value = {"name": name, **({"is": kind} if kind else {})}
    where = Where(decisions, store, account, reports)
    add("speaker", [find_subject(statement, where.account([statement]))], by, why, when, where, value=value)


def figure(
    ident: Annotated[str, typer.Argument(metavar="FIGURE", help="The figure's id.")],
    by: ByOption,
    why: WhyOption,
    amount: Annotated[
        float | None, typer.Option("--value", metavar="N", help="The number, where it is a plain one.")
    ] = None,
    low: Annotated[float | None, typer.Option("--low", metavar="N", help="At least so many.")] = None,
    high: Annotated[float | None, typer.Option("--high", metavar="N", help="At most so many.")] = None,
    unit: Annotated[str | None, typer.Option("--unit", metavar="UNIT", help="The unit.")] = None,
    counted: Annotated[str | None, typer.Option("--counted", metavar="WORDS", help="What is counted.")] = None,
    no_figure: Annotated[bool, typer.Option("--no-figure", help="It is no figure.")] = False,
    when: WhenOption = None,
    decisions: FileOption = None,
    store: StoreOption = None,
    account: AccountOption = None,
    reports: ReportsOption = None,
) -> None:
    """Put a figure's amount, unit or thing counted right, or tell that it is none. Its words stay as written."""
    from parallax.decisions.naming import find_subject

    value: dict[str, Value] = {"no_figure": True} if no_figure else {}
    if amount is not None:
        value |= {"low": amount, "high": amount}
    elif low is not None or high is not None:
        value |= {"low": low, "high": high}
    value |= {key: told for key, told in (("unit", unit), ("counted", counted)) if told is not None}
    if no_figure and len(value) > 1:
        raise UsageError("--no-figure leaves nothing to put right")
    where = Where(decisions, store, account, reports)
    add("figure", [find_subject(ident, where.account([ident]))], by, why, when, where, value=value)


def report(
    ident: Annotated[str, typer.Argument(metavar="REPORT", help="The report's id or file.")],
    by: ByOption,
    why: WhyOption,
    basis: Annotated[str, typer.Option("--basis", metavar="TEXT", help="Where a person can see that it is so.")],
    outlet: Annotated[str | None, typer.Option("--outlet", metavar="NAME", help="Who published it.")] = None,
    published: Annotated[
        str | None, typer.Option("--published", metavar="TIME", help="When: a day or a minute.")
    ] = None,
    url: Annotated[str | None, typer.Option("--url", metavar="URL", help="Its address.")] = None,
    when: WhenOption = None,
    decisions: FileOption = None,
    store: StoreOption = None,
    account: AccountOption = None,
    reports: ReportsOption = None,
) -> None:
    """Put a report's outlet, day of publication or address right. It is read anew by that day."""
    from parallax.decisions.naming import find_subject

    told = (("outlet", outlet), ("published", published), ("url", url), ("basis", basis))
    value: dict[str, Value] = {key: each for key, each in told if each is not None}
    where = Where(decisions, store, account, reports)
    add("report", [find_subject(ident, where.account([ident]))], by, why, when, where, value=value)


def side(
    actor: Annotated[str, typer.Argument(metavar="ACTOR", help="The actor's id, or NAME or NAME@REPORT.")],
    by: ByOption,
    why: WhyOption,
    name: Annotated[str | None, typer.Option("--name", metavar="SIDE", help="The side it speaks for.")] = None,
    none: Annotated[bool, typer.Option("--none", help="It speaks for no side.")] = False,
    when: WhenOption = None,
    decisions: FileOption = None,
    store: StoreOption = None,
    account: AccountOption = None,
    reports: ReportsOption = None,
) -> None:
    """Put right for whom an actor speaks; whoever speaks for that actor follows."""
    from parallax.decisions.naming import find_subject

    if (name is None) != none:
        raise UsageError("one of --name SIDE and --none is needed")
    where = Where(decisions, store, account, reports)
    subject = find_subject(actor, where.account([actor]), "actors")
    add("side", [subject], by, why, when, where, value={"name": name})
