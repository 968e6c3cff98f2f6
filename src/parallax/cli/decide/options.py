"""Options that the words of `decide` share, and the account they speak of."""

from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, get_args

import typer

from parallax.errors import UsageError
from parallax.nouns.decision import Matter

if TYPE_CHECKING:
    from parallax.nouns.account import Account

FILE = Path("decisions.jsonl")

FileOption = Annotated[
    Path, typer.Option("--decisions", "-d", metavar="FILE.jsonl", help="The file of decisions; else decisions.jsonl.")
]
AccountOption = Annotated[
    Path | None,
    typer.Option(
        "--account", "-a", metavar="ACCOUNT.json", help="What the ids stand in: what read --format json wrote."
    ),
]
ReportsOption = Annotated[
    list[str] | None,
    typer.Option(
        "--reports", "-r", metavar="PATH", help="Instead: the reports, which are read with the decisions so far."
    ),
]


class Of(StrEnum):
    """What is said to be one, or not."""

    ACTORS = "actors"
    PLACES = "places"
    ORIGINS = "origins"
    POINTS = "points"
    INCIDENTS = "incidents"


IdsArgument = Annotated[
    list[str],
    typer.Argument(
        metavar="ID…", help="Ids of the account, or with --of actors or places names (NAME or NAME@REPORT)."
    ),
]
OfOption = Annotated[
    Of | None,
    typer.Option("--of", metavar="actors|places|origins|points|incidents", help="Of what; else as the ids tell."),
]
ByOption = Annotated[str, typer.Option("--by", metavar="NAME", help="Who decides.")]
WhyOption = Annotated[str, typer.Option("--why", metavar="TEXT", help="Why.")]
WhenOption = Annotated[str | None, typer.Option("--when", metavar="TIME", help="When it was decided (UTC); else now.")]


def moment(when: str | None) -> datetime:
    """The time told, else now. Raises UsageError for no time."""
    if when is None:
        return datetime.now(UTC).replace(microsecond=0)
    try:
        told = datetime.fromisoformat(when)
    except ValueError:
        raise UsageError(f"--when {when} is no moment like 2031-03-07T10:15") from None
    return told.replace(tzinfo=UTC) if told.tzinfo is None else told


def open_account(account: Path | None, reports: list[str] | None, decisions: Path | None) -> "Account | None":
    """The account in a file, or of reports with the decisions so far (none where `decisions` is None); else None."""
    from parallax.cli.decide.files import read_file
    from parallax.cli.written import read_written

    if account is not None:
        return read_written(account).account
    if not reports:
        return None
    from parallax.cli.consoles import error_console
    from parallax.cli.output import open_stdin
    from parallax.cli.progress import Bar
    from parallax.engine import run
    from parallax.settings import Settings

    known = read_file(decisions, must_be=False) if decisions is not None else ()
    with Bar(error_console()) as bar:
        return run(reports, open_stdin(), Settings(), progress=bar, decisions=known)


def needed(account: "Account | None") -> "Account":
    """The account. Raises UsageError where none was named."""
    if account is None:
        raise UsageError("--account ACCOUNT.json or --reports PATH is needed")
    return account


def matter_of(of: Of | None) -> Matter | None:
    """The word as a decision has it."""
    return next((each for each in get_args(Matter) if each == of), None)
