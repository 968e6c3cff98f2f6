"""The option that names how vague amounts are read."""

from enum import StrEnum
from typing import Annotated

import typer


class Vague(StrEnum):
    """The conventions, by their names in `values.vague.CONVENTIONS`."""

    ACLED = "acled"
    OPEN = "open"
    PLURAL = "plural"


VagueOption = Annotated[
    Vague,
    typer.Option(
        "--vague",
        metavar="acled|open|plural",
        help="How to read dozens, hundreds and the like, by the table in docs/words.md; else acled.",
    ),
]
