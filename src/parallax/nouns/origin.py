"""One utterance or one text that several statements repeat."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Origin:
    """The statements of one utterance (ids, in order), how many reports and outlets carry it, and why they are one.

    `doubtful`: a person could not tell whether it is another origin's; a lower bound of origins leaves it out.
    """

    id: str
    statements: tuple[str, ...]
    reports: int
    outlets: int
    why: tuple[str, ...] = ()
    doubtful: bool = False
