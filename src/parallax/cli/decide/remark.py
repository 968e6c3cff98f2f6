"""`parallax decide note`, `checked`, `undo`: what changes nothing read, or takes a change back."""

from collections.abc import Mapping, Sequence
from typing import Annotated

import typer

from parallax.cli.decide.adding import add
from parallax.cli.decide.options import (
    AccountOption,
    ByOption,
    FileOption,
    IdsArgument,
    Of,
    OfOption,
    ReportsOption,
    WhenOption,
    Where,
    WhyOption,
    matter_of,
)
from parallax.cli.stores import StoreOption
from parallax.errors import UsageError
from parallax.nouns.decision import DecisionKind, Matter, Subject, Value


def note(
    ids: IdsArgument,
    by: ByOption,
    why: Annotated[str, typer.Option("--why", metavar="TEXT", help="The note.")],
    of: OfOption = None,
    when: WhenOption = None,
    decisions: FileOption = None,
    store: StoreOption = None,
    account: AccountOption = None,
    reports: ReportsOption = None,
) -> None:
    """Leave a note on anything. It changes nothing."""
    _about("note", ids, of, by, why, when, Where(decisions, store, account, reports))


def checked(
    ids: IdsArgument,
    by: ByOption,
    why: Annotated[str, typer.Option("--why", metavar="TEXT", help="How it was checked.")],
    evidence: Annotated[str | None, typer.Option("--evidence", metavar="URL", help="Where that can be seen.")] = None,
    of: OfOption = None,
    when: WhenOption = None,
    decisions: FileOption = None,
    store: StoreOption = None,
    account: AccountOption = None,
    reports: ReportsOption = None,
) -> None:
    """Tell that somebody has checked it. It changes nothing but the queue."""
    value = {"evidence": evidence} if evidence is not None else None
    _about("checked", ids, of, by, why, when, Where(decisions, store, account, reports), value)


def undo(
    ident: Annotated[str, typer.Argument(metavar="DECISION", help="The decision's id.")],
    by: ByOption,
    why: WhyOption,
    when: WhenOption = None,
    decisions: FileOption = None,
    store: StoreOption = None,
) -> None:
    """Take a decision back. Both stay on record; an undo can be undone."""
    where = Where(decisions, store)
    if ident not in {each.id for each in where.read(must_be=False)}:
        raise UsageError(f"there is no decision {ident} in {where.name}")
    add("undo", [Subject("decision", ident)], by, why, when, where)


def _about(
    kind: DecisionKind,
    ids: Sequence[str],
    of: Of | None,
    by: str,
    why: str,
    when: str | None,
    where: Where,
    value: Mapping[str, Value] | None = None,
) -> None:
    from parallax.decisions.naming import find_subject

    matter: Matter | None = matter_of(of)
    account = where.account(ids)
    add(kind, [find_subject(each, account, matter) for each in ids], by, why, when, where, value=value)
