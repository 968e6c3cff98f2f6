"""What stands at the head of every page of a story."""

from dataclasses import dataclass

from parallax.web.desk import Shown


@dataclass(frozen=True, slots=True)
class Count:
    """ "12", "reports"."""

    number: str
    of: str


@dataclass(frozen=True, slots=True)
class Heading:
    """A story's id, title, counts (reports → outlets → origins → speakers → sides), and its days in words."""

    id: str
    title: str
    counts: tuple[Count, ...]
    days: str


def heading(shown: Shown) -> Heading:
    """The heading of a story that was looked up."""
    counts = tuple(Count(*told.rsplit(" ", 1)) for told in shown.view.counts)
    return Heading(shown.id, shown.view.title, counts, shown.view.days)
