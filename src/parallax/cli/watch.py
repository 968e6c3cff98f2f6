"""`parallax watch`."""

import re
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum
from types import FrameType
from typing import TYPE_CHECKING, Annotated

import typer

from parallax.cli.fetching import TIMEOUT, AllowPrivateOption, TimeoutOption
from parallax.cli.output import write_data
from parallax.cli.rules import AlertsOption, rules_for
from parallax.cli.status import Status
from parallax.cli.stores import StoreOption, now, opened
from parallax.errors import UsageError
from parallax.settings import Settings

if TYPE_CHECKING:
    from parallax.engine.watching.round import Round

UNITS = {"s": 1, "m": 60, "h": 3600, "d": 86400}
"""Seconds in each unit of a length of time."""


class WatchFormat(StrEnum):
    """How the rounds are written."""

    TEXT = "text"
    JSONL = "jsonl"


def watch(
    sources: Annotated[
        list[str],
        typer.Argument(metavar="SOURCE…", help="Feeds, OPML lists and sitemaps (addresses or files), pages, folders."),
    ],
    store: StoreOption = None,
    once: Annotated[bool, typer.Option("--once", help="Do one round and end, as for cron and systemd.")] = False,
    every: Annotated[
        str, typer.Option("--every", metavar="TIME", help="From one round to the next, as 90s, 10m, 2h, 1d; else 10m.")
    ] = "10m",
    alerts: AlertsOption = None,
    form: Annotated[
        WatchFormat, typer.Option("--format", "-f", metavar="text|jsonl", help="How each round is written.")
    ] = WatchFormat.TEXT,
    allow_private: AllowPrivateOption = False,
    timeout: TimeoutOption = TIMEOUT,
) -> None:
    """Watch feeds, lists, pages and folders, and keep in a store what is new or changed, until stopped.

    Each round is told in a line, with what newer versions of a report say otherwise below it; what was refused goes to
    standard error. SIGINT and SIGTERM end it after the page in hand; a second one at once. What was broken off, by a crash
    too, is taken up where it was. With rules, what they find in the stories that changed is sent after each round; what was
    not taken, after the next.
    """
    from parallax.engine.network import open_web
    from parallax.engine.watch import Watcher
    from parallax.engine.watching.stored import StoreKeeper

    seconds = parse_length(every, "--every")
    settings = Settings(allow_private=allow_private, timeout=timeout)
    rounds: list[Round] = []

    def tell(done: "Round") -> None:
        rounds[:] = [done]
        _tell(done, form)
        if rules:
            rules.send(to_stdout=form is WatchFormat.TEXT)

    with _stop_on_signals() as stop, opened(store) as kept:
        rules = rules_for(kept, alerts)
        keeper = StoreKeeper(kept, settings, now, keep=rules.keep if rules else None)
        watcher = Watcher(keeper, open_web(settings, lambda s: _wait(stop, s)), now, stop)
        if once:
            tell(watcher.round(sources))
        else:
            watcher.watch(sources, seconds, tell)
    if once and rounds[0].refused and not rounds[0].fetched:
        raise typer.Exit(Status.NOTHING)


def parse_length(text: str, option: str) -> float:
    """Seconds of a length of time such as "90s", "10m", "2h" or "1d". Raises UsageError for anything else."""
    found = re.fullmatch(r"(\d{1,6})\s*([smhd])", text.strip().lower())
    if not found or not int(found[1]):
        raise UsageError(f"{option} {text}: give a length of time, as 90s, 10m, 2h or 1d")
    return float(int(found[1]) * UNITS[found[2]])


@contextmanager
def _stop_on_signals() -> Iterator[threading.Event]:
    """What is set by the first SIGINT or SIGTERM; the second does what it always does."""
    stop = threading.Event()
    before = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}

    def ask(number: int, frame: FrameType | None) -> None:
        stop.set()
        signal.signal(number, before[signal.Signals(number)])

    for number in before:
        signal.signal(number, ask)
    try:
        yield stop
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _wait(stop: threading.Event, seconds: float) -> None:
    stop.wait(seconds)


def _tell(done: "Round", form: WatchFormat) -> None:
    from parallax.cli.refusals import tell_refusals
    from parallax.cli.rounds import round_lines, round_row
    from parallax.export.as_json import dump

    tell_refusals(done.refused)
    write_data(dump(round_row(done)) + "\n" if form is WatchFormat.JSONL else "\n".join(round_lines(done)) + "\n", None)
