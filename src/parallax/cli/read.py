"""`parallax read`."""

import sys
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from parallax.cli.consoles import draw, error_console
from parallax.cli.decide.files import DecisionsOption, read_file, tell_unapplied
from parallax.cli.engine import Engine, EngineOption, SchedulerOption, scheduler_of
from parallax.cli.fetching import PATHS, TIMEOUT, AllowPrivateOption, TimeoutOption
from parallax.cli.output import check_target, open_stdin, write_data
from parallax.cli.profile import ProfileOption, profiled
from parallax.cli.progress import Bar
from parallax.cli.status import Status
from parallax.cli.vague import Vague, VagueOption
from parallax.engine.processes import wake
from parallax.errors import BrokenAccount, UsageError
from parallax.settings import Settings
from parallax.values.moment import parse_moment

if TYPE_CHECKING:
    from collections.abc import Sequence

    from parallax.nouns.account import Account
    from parallax.nouns.change import Change
    from parallax.nouns.decision import Decision
    from parallax.nouns.interval import Interval

    News = tuple[Interval | None, Sequence[Change]]


class Format(StrEnum):
    """How the account is written."""

    TEXT = "text"
    JSON = "json"
    MD = "md"
    HTML = "html"
    CSV = "csv"
    WIKITEXT = "wikitext"
    GEOJSON = "geojson"


ENDINGS = {
    ".json": Format.JSON,
    ".md": Format.MD,
    ".html": Format.HTML,
    ".htm": Format.HTML,
    ".csv": Format.CSV,
    ".wiki": Format.WIKITEXT,
    ".geojson": Format.GEOJSON,
}
"""The format that a file's ending asks for."""


def read(
    paths: Annotated[
        list[str],
        typer.Argument(metavar="PATH…", help=PATHS),
    ],
    form: Annotated[
        Format | None,
        typer.Option(
            "--format",
            "-f",
            metavar="text|json|md|html|csv|wikitext|geojson",
            help="How to write it (csv: a row an incident; geojson: a point a place); else by the output file's ending, else text.",
        ),
    ] = None,
    output: Annotated[
        Path | None, typer.Option("--output", "-o", metavar="FILE", help="Write to this file, whole or not at all.")
    ] = None,
    no_texts: Annotated[
        bool, typer.Option("--no-texts", help="Leave the reports' full texts out (json, html); quotations stay.")
    ] = False,
    as_of: Annotated[
        str | None,
        typer.Option("--as-of", metavar="TIME", help="Write it as it could have been written by that day or minute."),
    ] = None,
    since: Annotated[
        str | None,
        typer.Option("--since", metavar="TIME", help="Tell after the brief what is new since then (text, md, html)."),
    ] = None,
    workers: Annotated[
        int,
        typer.Option(
            "--workers", "-w", metavar="N", min=0, help="Processes that work side by side; 0: by the number of reports."
        ),
    ] = 0,
    engine: EngineOption = Engine.PROCESSES,
    scheduler: SchedulerOption = None,
    vague: VagueOption = Vague.ACLED,
    allow_private: AllowPrivateOption = False,
    timeout: TimeoutOption = TIMEOUT,
    decisions: DecisionsOption = None,
    profile: ProfileOption = False,
) -> None:
    """Read reports into one account: who said what, in which words, and what was said against it."""
    from parallax.cli.refusals import tell_refusals
    from parallax.engine import check_account

    check_target(output)
    form = form or ENDINGS.get(output.suffix.lower() if output else "", Format.TEXT)
    moment = parse_moment(as_of, "--as-of") if as_of else None
    settings = Settings(
        workers=workers,
        as_of=moment,
        vague=vague.value,
        allow_private=allow_private,
        timeout=timeout,
        scheduler=scheduler_of(engine, scheduler),
    )
    wake(settings)
    then = parse_moment(since, "--since") if since else None
    if then and form not in (Format.TEXT, Format.MD, Format.HTML):
        raise UsageError(
            f"--since is told in text, md and html, not in {form}; compare two accounts with parallax changes"
        )
    account, changes = _run(paths, settings, then, read_file(decisions) if decisions else (), profile=profile)
    tell_refusals(account.refused)
    tell_unapplied(account.decisions)
    write_data(write_account(account, form, (then, changes), texts=not no_texts, to_terminal=output is None), output)
    try:
        check_account(account)
    except BrokenAccount as fault:
        sys.stderr.write(f"check: {fault}\n")
        raise typer.Exit(Status.FAULT) from None
    if not account.reports:
        raise typer.Exit(Status.NOTHING)


def _run(
    paths: list[str], settings: Settings, since: "Interval | None", decisions: "Sequence[Decision]", *, profile: bool
) -> tuple["Account", "Sequence[Change]"]:
    """The account, and what changed in it since a moment."""
    from parallax.engine import find_changes, run, run_since

    with Bar(error_console()) as bar, profiled(settings, bar, wanted=profile) as told:
        if since is None:
            return run(paths, open_stdin(), settings, decisions=decisions, **told), ()
        earlier, account = run_since(paths, since, open_stdin(), settings, decisions=decisions, **told)
    return account, find_changes(earlier, account)


def write_account(account: "Account", form: Format, news: "News", *, texts: bool, to_terminal: bool) -> str:
    """The account in a format; `news` is a moment and what changed since."""
    from parallax import export

    if form is Format.JSON:
        return export.write_json(account, texts=texts)
    if form is Format.MD:
        return export.write_markdown(account, *news)
    if form is Format.HTML:
        return export.write_html(account, *news, texts=texts)
    if form is Format.CSV:
        return export.write_csv(account)
    if form is Format.WIKITEXT:
        return export.write_wikitext(account)
    if form is Format.GEOJSON:
        return export.write_geojson(account)
    from parallax.cli.account_page import account_page

    return draw(account_page(account, *news), to_terminal=to_terminal)
