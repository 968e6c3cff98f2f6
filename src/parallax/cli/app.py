"""The program: its commands, its help, and how it ends."""

import os
import sys
from typing import Annotated

import typer

from parallax import __version__
from parallax.cli.account import account
from parallax.cli.add import add
from parallax.cli.alerts import alerts
from parallax.cli.changes import changes
from parallax.cli.check import check
from parallax.cli.decide.group import decide
from parallax.cli.digest import digest
from parallax.cli.export import export
from parallax.cli.init import init
from parallax.cli.inspect import inspect
from parallax.cli.read import read
from parallax.cli.rerun import rerun
from parallax.cli.schema import schema
from parallax.cli.search import search
from parallax.cli.serve import serve
from parallax.cli.status import Status
from parallax.cli.steps import steps
from parallax.cli.stories import stories
from parallax.cli.verify import verify
from parallax.cli.watch import watch
from parallax.engine.processes import ONE_THREAD
from parallax.errors import ParallaxError, UsageError

EPILOG = """Exit status: 0 something was read; 1 a check did not hold; 2 wrong usage; 3 nothing was read.

Data go to standard output; refusals, faults and progress to standard error. NO_COLOR is honoured."""

app = typer.Typer(
    name="parallax",
    help="Read many news reports of one event into one account in which every line shows who said it.",
    epilog=EPILOG,
    add_completion=False,
    no_args_is_help=True,
    rich_markup_mode="rich",
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _show_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"parallax {__version__}")
        raise typer.Exit


@app.callback()
def begin(
    version: Annotated[
        bool, typer.Option("--version", callback=_show_version, is_eager=True, help="Show the version and exit.")
    ] = False,
) -> None:
    """Read many news reports of one event into one account in which every line shows who said it."""


READ_EXAMPLES = """Examples:

parallax read reports/

parallax read reports/ --output account.html

parallax read first.txt second.html --format json --no-texts

cat reports.jsonl | parallax read - --format md

parallax read reports/ --output incidents.csv

parallax read https://post.example/feed --output account.html

parallax read reports/ --as-of 2031-03-12T18:00

parallax read reports/ --since 2031-03-12

parallax read reports/ --vague plural

parallax read reports/ --decisions decisions.jsonl

Exit status: 0 something was read; 1 a check did not hold; 2 wrong usage; 3 nothing was read."""

INSPECT_EXAMPLES = """Examples:

parallax inspect report.txt

parallax inspect reports/ --format jsonl > read.jsonl

Exit status: 0 something was read; 2 wrong usage; 3 nothing was read."""

CHECK_EXAMPLES = """Examples:

parallax check account.json

parallax read reports/ --format json | parallax check -

Exit status: 0 every citation holds; 1 one does not; 2 wrong usage, or the file is not an account."""

CHANGES_EXAMPLES = """Examples:

parallax changes yesterday.json today.json

parallax changes yesterday.json today.json --format md --output changes.md

Exit status: 0 compared; 1 a citation of either does not hold; 2 wrong usage, or a file is not an account."""

ALERTS_EXAMPLES = """Examples:

parallax alerts rules.toml

parallax alerts rules.toml yesterday.json today.json --dry-run

parallax alerts rules.toml yesterday.json today.json --outbox alerts.outbox

parallax alerts rules.toml --due --store news.db

Exit status: 0 all were taken; 1 some were not, or a citation does not hold; 2 wrong usage, or a file can't be followed."""

DIGEST_EXAMPLES = """Examples:

parallax digest reports/ --since 2031-03-12

parallax digest reports/ --since 2031-03-12 --output digest.html

parallax digest reports/ --since 2031-03-12 --mail desk@example.org

parallax digest today.json --before yesterday.json

parallax digest --store news.db --since 2031-03-12

Exit status: 0 written or sent; 1 a citation does not hold, or a mail was not taken; 2 wrong usage; 3 nothing was read."""

INIT_EXAMPLES = """Examples:

parallax init --store news.db

parallax init --store news.db --alerts rules.toml

parallax init --store postgresql://parallax@localhost/news

Exit status: 0 there is a store now; 1 it can't be opened; 2 wrong usage."""

ADD_EXAMPLES = """Examples:

parallax add reports/ --store news.db

parallax add reports/ --store news.db --alerts rules.toml

parallax add https://post.example/feed

cat reports.jsonl | parallax add -

Exit status: 0 all that was given is kept; 1 the store can't be written; 2 wrong usage; 3 nothing was read."""

STORIES_EXAMPLES = """Examples:

parallax stories --most 20

parallax stories --format json

Exit status: 0 listed; 1 the store can't be read; 2 wrong usage."""

ACCOUNT_EXAMPLES = """Examples:

parallax account story-3f2a9c

parallax account story-3f2a9c --output account.html

parallax account story-3f2a9c --as-of 2031-03-12

Exit status: 0 written; 1 a check did not hold, or the store can't be read; 2 wrong usage; 3 nothing was known by then."""

WATCH_EXAMPLES = """Examples:

parallax watch feeds.opml --store news.db

parallax watch https://post.example/feed reports/ --every 30m

parallax watch feeds.opml --once --format jsonl

Exit status: 0 stopped as asked, or one round done; 1 the store can't be written; 2 wrong usage; 3 nothing was read."""

SEARCH_EXAMPLES = """Examples:

parallax search dam breach

parallax search "emergency spillway" --kind statements --speaker Mileva

parallax search --counted killed --min 10 --max 50 --after 2031-03-04

Exit status: 0 something was found; 1 the store can't be read; 2 wrong usage; 3 nothing was found."""

EXPORT_EXAMPLES = """Examples:

parallax export --output account.json

parallax export --format jsonl | parallax add - --store copy.db

parallax export --rows statements --output statements.csv

Exit status: 0 written; 1 the store can't be read; 2 wrong usage."""

VERIFY_EXAMPLES = """Examples:

parallax verify

parallax verify --deep --head 9f2c…

Exit status: 0 all hold; 1 something does not, or the store can't be read; 2 wrong usage."""

RERUN_EXAMPLES = """Examples:

parallax rerun

Exit status: 0 done; 1 the store can't be written; 2 wrong usage."""

SERVE_EXAMPLES = """Examples:

parallax serve --store news.db

parallax serve --port 0 --no-open

Exit status: 0 ended as asked; 1 the store can't be read; 2 wrong usage, or the address can't be had."""

app.command(epilog=READ_EXAMPLES)(read)
app.command(epilog=INSPECT_EXAMPLES)(inspect)
app.command(epilog=CHECK_EXAMPLES)(check)
app.command(epilog=CHANGES_EXAMPLES)(changes)
app.command(epilog=ALERTS_EXAMPLES)(alerts)
app.command(epilog=DIGEST_EXAMPLES)(digest)
app.add_typer(decide, name="decide")
app.command(epilog=INIT_EXAMPLES)(init)
app.command(epilog=ADD_EXAMPLES)(add)
app.command(epilog=STORIES_EXAMPLES)(stories)
app.command(epilog=ACCOUNT_EXAMPLES)(account)
app.command(epilog=SEARCH_EXAMPLES)(search)
app.command(epilog=EXPORT_EXAMPLES)(export)
app.command(epilog=VERIFY_EXAMPLES)(verify)
app.command(epilog=RERUN_EXAMPLES)(rerun)
app.command(epilog=WATCH_EXAMPLES)(watch)
app.command(epilog=SERVE_EXAMPLES)(serve)
app.command()(steps)
app.command()(schema)


def main() -> None:
    """Run the program and end it with its status."""
    os.environ.setdefault(*ONE_THREAD)
    try:
        app()
    except UsageError as error:
        _end(error, Status.USAGE)
    except ParallaxError as error:
        _end(error, Status.FAULT)


def _end(error: ParallaxError, status: Status) -> None:
    sys.stderr.write(f"parallax: {error}\n")
    sys.exit(status)
