"""`parallax add`."""

from typing import TYPE_CHECKING, Annotated

import typer

from parallax.cli.consoles import error_console
from parallax.cli.engine import Engine, EngineOption, SchedulerOption, scheduler_of
from parallax.cli.fetching import PATHS, TIMEOUT, AllowPrivateOption, TimeoutOption
from parallax.cli.output import open_stdin, write_data
from parallax.cli.profile import ProfileOption, profiled
from parallax.cli.progress import Bar
from parallax.cli.rules import AlertsOption, rules_for
from parallax.cli.status import Status
from parallax.cli.stores import ListFormat, ListFormatOption, StoreOption, now, opened
from parallax.engine.processes import wake
from parallax.settings import Settings

if TYPE_CHECKING:
    from parallax.engine.add import Added


def add(
    paths: Annotated[
        list[str],
        typer.Argument(metavar="PATH…", help=PATHS),
    ],
    store: StoreOption = None,
    workers: Annotated[
        int,
        typer.Option(
            "--workers", "-w", metavar="N", min=0, help="Processes that work side by side; 0: by the number of reports."
        ),
    ] = 0,
    engine: EngineOption = Engine.PROCESSES,
    scheduler: SchedulerOption = None,
    alerts: AlertsOption = None,
    failpoint: Annotated[str | None, typer.Option(envvar="PARALLAX_FAILPOINT", hidden=True)] = None,
    form: ListFormatOption = ListFormat.TEXT,
    allow_private: AllowPrivateOption = False,
    timeout: TimeoutOption = TIMEOUT,
    profile: ProfileOption = False,
) -> None:
    """Add reports to a store: keep the pages, read what is new, and bring the stories that they touch up to date.

    What is there already changes nothing. Another text under an id or URL, fetched later, is a new version of the report;
    the older ones are kept. With rules, what they find in the stories that changed is sent; what was not taken is kept and
    sent with the next add.
    """
    from parallax.cli.failpoint import read_failpoint
    from parallax.cli.refusals import tell_refusals
    from parallax.engine.add import add as add_to
    from parallax.engine.add import kept_settings

    where = scheduler_of(engine, scheduler)
    settings = Settings(workers=workers, allow_private=allow_private, timeout=timeout, scheduler=where)
    wake(settings)
    with opened(store) as kept:
        rules = rules_for(kept, alerts)
        settings = kept_settings(kept, settings)
        with Bar(error_console()) as bar, profiled(settings, bar, wanted=profile) as told:
            done = add_to(
                kept,
                paths,
                now(),
                open_stdin(),
                settings,
                reach=read_failpoint(failpoint),
                keep=rules.keep if rules else None,
                **told,
            )
        if rules:
            rules.send(to_stdout=form is ListFormat.TEXT)
    tell_refusals(done.refused)
    write_data(_told(done, form), None)
    if not (done.pages or done.new or done.changed) and done.refused:
        raise typer.Exit(Status.NOTHING)


def _told(done: "Added", form: ListFormat) -> str:
    from parallax.export.as_json import dump
    from parallax.export.wording import plural

    if form is ListFormat.JSON:
        row = {
            "pages": done.pages,
            "new": list(done.new),
            "changed": list(done.changed),
            "superseded": list(done.superseded),
            "refused": [{"location": each.location, "reason": each.reason} for each in done.refused],
            "stories": done.stories,
        }
        return dump(row, indent=1) + "\n"
    counts = [f"{len(done.new)} new", f"{len(done.changed)} changed", f"{len(done.superseded)} superseded"]
    return f"reports: {', '.join(counts)}; {plural(done.stories, 'story', 'stories')} brought up to date\n"
