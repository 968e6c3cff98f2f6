"""Faults of fetching; all of them become refusals."""

from parallax.errors import SourceError


class PassingFault(SourceError):
    """A fault that may pass, so that another try is worth it; `after` is the seconds that the host asked to wait."""

    def __init__(self, reason: str, after: float = 0.0) -> None:
        super().__init__(reason)
        self.after = after


class SilentFault(PassingFault):
    """The host can't be reached, or gives no answer at all."""


class LateFault(SourceError):
    """The whole time of a try was used up; another try would take as long."""


class AbsentFault(SourceError):
    """The host answers that it has no such page, or not for us."""


class BarredFault(SourceError):
    """The host is inside a network that must not be reached."""
