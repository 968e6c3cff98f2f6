"""The work that goes on, in a line."""

from dataclasses import dataclass

from parallax.export.wording import plural
from parallax.store import listing
from parallax.web.desk import Desk
from parallax.web.work import Progress


@dataclass(frozen=True, slots=True)
class Going:
    """A piece of work that has not ended: its number, what it is, how far it has come in words, and, where that can be
    known, of how many steps how many are done.
    """

    number: int
    what: str
    told: str
    step: int
    steps: int | None


@dataclass(frozen=True, slots=True)
class Strip:
    """What goes on in the background, what ended last, and how many stories are still to be brought up to date, by whichever
    program.
    """

    going: tuple[Going, ...]
    last: str
    waiting: int


def strip(desk: Desk) -> Strip:
    """What goes on now."""
    told = desk.work.all()
    going = tuple(_going(each) for each in reversed(told) if not each.ends)
    ended = next((each for each in told if each.ends), None)
    last = f"{ended.what}: {tell_progress(ended)}" if ended else ""
    return Strip(going, last, desk.read(listing.waiting))


def tell_progress(progress: Progress) -> str:
    """How far a piece of work has come: "reading 3 of 12"."""
    of = f" {progress.step} of {progress.steps}" if progress.steps else ""
    match progress.state:
        case "waiting":
            return "waits for what was given before it"
        case "fetching":
            return f"fetching: {plural(progress.fetched, 'page')} so far"
        case "queued":
            return "waits to write"
        case "reading":
            return f"reading{of or ' …'}"
        case "reconciling":
            return f"setting stories side by side{of}"
        case "failed":
            return f"not done: {progress.reason}"
        case _:
            return _tell_done(progress)


def _tell_done(progress: Progress) -> str:
    counts = ((progress.new, "new"), (progress.changed, "changed"), (progress.superseded, "superseded"))
    told = [f"{len(names)} {word}" for names, word in counts if names]
    told += [f"{len(progress.refused)} refused"] if progress.refused else []
    stories = plural(progress.stories, "story", "stories")
    return f"{', '.join(told) or 'nothing new'}; {stories} brought up to date"


def _going(progress: Progress) -> Going:
    return Going(progress.number, progress.what, tell_progress(progress), progress.step, progress.steps)
