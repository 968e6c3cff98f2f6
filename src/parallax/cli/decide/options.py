"""Options that the words of `decide` share, and the account they speak of."""

from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, get_args

import typer

from parallax.cli.consoles import error_console
from parallax.cli.output import open_stdin
from parallax.cli.progress import Bar
from parallax.cli.stores import making, now, opened
from parallax.errors import UsageError
from parallax.nouns.decision import Matter
from parallax.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from parallax.engine.decide import Decided
    from parallax.nouns.account import Account
    from parallax.nouns.decision import Decision


FILE = Path("decisions.jsonl")

FileOption = Annotated[
    Path | None,
    typer.Option(
        "--decisions",
        "-d",
        metavar="FILE.jsonl",
        help="The file of decisions; else the store that is named, else decisions.jsonl.",
    ),
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


@dataclass(frozen=True, slots=True)
class Where:
    """Where decisions are kept: a file, else the store that is named, else decisions.jsonl; and what their ids stand in."""

    file: Path | None = None
    store: str | None = None
    written: Path | None = None
    reports: list[str] | None = None

    @property
    def path(self) -> Path | None:
        """The file; None where they are kept in a store."""
        return self.file or (None if self.store else FILE)

    @property
    def name(self) -> str:
        """The file, or the store, as a person is told of it."""
        return str(self.path) if self.path else "the store"

    def read(self, *, must_be: bool = True) -> "tuple[Decision, ...]":
        """All decisions that are kept; none of a file that is not there, where it need not be."""
        if self.path is not None:
            from parallax.cli.decide.files import read_file

            return read_file(self.path, must_be=must_be)
        from parallax.store import decisions

        with opened(self.store) as store:
            return store.read(lambda db: tuple(decisions.each(db)))

    def add(self, decision: "Decision") -> None:
        """Keep a decision; in a store, bring what it touches up to date."""
        if self.path is not None:
            from parallax.cli.decide.files import add_to_file

            add_to_file(self.path, decision)
        else:
            self.add_to_store([decision])

    def add_to_store(self, decisions: "Sequence[Decision]") -> "Decided":
        """Keep decisions in the store that is named. Raises UsageError where none is."""
        from parallax.engine.decide import keep_decisions

        with opened(self.store) as store, making(store) as maker:
            return keep_decisions(store, maker, decisions, now())

    def account(self, words: "Sequence[str] | None" = None) -> "Account | None":
        """The account that was named, or that of the reports; of a store, of the stories in which these ids stand."""
        if self.written is not None:
            from parallax.cli.written import read_written

            return read_written(self.written).account
        if self.reports:
            return self._of_reports(self.reports)
        return self._of_store(words) if self.path is None else None

    def _of_reports(self, paths: list[str]) -> "Account":
        from parallax.engine import run

        with Bar(error_console()) as bar:
            known = self.read(must_be=False)
            return run(paths, open_stdin(), Settings(), progress=bar, decisions=known)

    def _of_store(self, words: "Sequence[str] | None") -> "Account":
        from parallax.engine.stored import account_of_ids, whole_account

        with opened(self.store) as store, making(store) as maker:
            return whole_account(store, maker) if words is None else account_of_ids(store, maker, words)


def needed(account: "Account | None") -> "Account":
    """The account. Raises UsageError where none was named."""
    if account is None:
        raise UsageError("--account ACCOUNT.json, --reports PATH or --store is needed")
    return account


def matter_of(of: Of | None) -> Matter | None:
    """The word as a decision has it."""
    return next((each for each in get_args(Matter) if each == of), None)
