"""What a person can set for a run. Only the engine and the doors know of it."""

from dataclasses import dataclass

from parallax.nouns.interval import Interval
from parallax.values.vague import CONVENTIONS


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings of a run.

    `workers`: processes that prepare and read reports and make stories side by side; 0 lets the number of reports decide.
    `parallel_from`: the number of reports from which more than one process is worth its start. Each process loads
    the language model anew (about 2 seconds and 256 MB), and a report takes a few hundredths of a second.
    `workers_most`: how many processes are started when the number of reports decides.
    `as_of`: the moment (a day or a minute) as of which the account is written; None: with everything given.
    `vague`: the convention by which vague amounts are read ("dozens"), by its name in `values.vague.CONVENTIONS`.
    `allow_private`: addresses inside private networks, this machine's own too, are fetched as well.
    `timeout`: seconds that fetching one address may take, each try for itself.
    `scheduler`: the address of a Dask scheduler, whose workers read, and in a store that they can reach reconcile; None:
    this machine does.
    Raises ValueError for a number below 0, `parallel_from` or `workers_most` below 1, a timeout that
    is not above 0, or a convention that is none.
    """

    workers: int = 0
    parallel_from: int = 50
    workers_most: int = 8
    as_of: Interval | None = None
    vague: str = "acled"
    allow_private: bool = False
    timeout: float = 60.0
    scheduler: str | None = None

    def __post_init__(self) -> None:
        if self.workers < 0:
            raise ValueError(f"workers can't be {self.workers}")
        if self.parallel_from < 1 or self.workers_most < 1:
            raise ValueError("parallel_from and workers_most begin at 1")
        if not self.timeout > 0:
            raise ValueError("timeout begins above 0")
        if self.vague not in CONVENTIONS:
            raise ValueError(f"vague can't be {self.vague}: it is one of {', '.join(CONVENTIONS)}")
