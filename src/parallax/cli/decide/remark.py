"""`parallax decide note`, `checked`, `undo`: what changes nothing read, or takes a change back."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from parallax.cli.decide.adding import add
from parallax.cli.decide.options import (
    FILE,
    AccountOption,
    ByOption,
    FileOption,
    IdsArgument,
    Of,
    OfOption,
    ReportsOption,
    WhenOption,
    WhyOption,
    matter_of,
    open_account,
)
from parallax.errors import UsageError
from parallax.nouns.decision import DecisionKind, Matter, Subject

if TYPE_CHECKING:
    from parallax.nouns.account import Account


def note(
    ids: IdsArgument,
    by: ByOption,
    why: Annotated[str, typer.Option("--why", metavar="TEXT", help="The note.")],
    of: OfOption = None,
    when: WhenOption = None,
    decisions: FileOption = FILE,
    account: AccountOption = None,
    reports: ReportsOption = None,
) -> None:
    """Leave a note on anything. It changes nothing."""
    _about("note", ids, of, by, why, when, decisions, open_account(account, reports, decisions))


def checked(
    ids: IdsArgument,
    by: ByOption,
    why: Annotated[str, typer.Option("--why", metavar="TEXT", help="How it was checked.")],
    of: OfOption = None,
    when: WhenOption = None,
    decisions: FileOption = FILE,
    account: AccountOption = None,
    reports: ReportsOption = None,
) -> None:
    """Tell that somebody has checked it. It changes nothing but the queue."""
    _about("checked", ids, of, by, why, when, decisions, open_account(account, reports, decisions))


def undo(
    ident: Annotated[str, typer.Argument(metavar="DECISION", help="The decision's id.")],
    by: ByOption,
    why: WhyOption,
    when: WhenOption = None,
    decisions: FileOption = FILE,
) -> None:
    """Take a decision back. Both stay on record; an undo can be undone."""
    from parallax.cli.decide.files import read_file

    if ident not in {each.id for each in read_file(decisions, must_be=False)}:
        raise UsageError(f"there is no decision {ident} in {decisions}")
    add("undo", [Subject("decision", ident)], by, why, when, decisions)


def _about(
    kind: DecisionKind,
    ids: Sequence[str],
    of: Of | None,
    by: str,
    why: str,
    when: str | None,
    file: Path,
    account: "Account | None",
) -> None:
    from parallax.decisions.naming import find_subject

    matter: Matter | None = matter_of(of)
    add(kind, [find_subject(each, account, matter) for each in ids], by, why, when, file)
