"""Where the work is done: on this machine, or by the workers of a Dask scheduler."""

from enum import StrEnum
from typing import Annotated

import typer

from parallax.errors import UsageError


class Engine(StrEnum):
    """Who does the work."""

    PROCESSES = "processes"
    DASK = "dask"


EngineOption = Annotated[
    Engine,
    typer.Option(
        "--engine",
        metavar="processes|dask",
        help="Read in processes of this machine, or on the workers of the scheduler that --scheduler names.",
    ),
]
SchedulerOption = Annotated[
    str | None,
    typer.Option(
        "--scheduler", metavar="ADDRESS", help="Where the Dask scheduler is (tcp://10.0.0.5:8786); needs --engine dask."
    ),
]


def scheduler_of(engine: Engine, scheduler: str | None) -> str | None:
    """The scheduler whose workers are to work, None for this machine. Raises UsageError where the two options do not fit."""
    if engine is Engine.DASK and not (scheduler and scheduler.strip()):
        raise UsageError("--engine dask needs --scheduler ADDRESS; dask scheduler starts one and tells its address")
    if engine is Engine.PROCESSES and scheduler:
        raise UsageError("--scheduler is for --engine dask")
    return scheduler
