"""What was just decided, told on whatever page is shown next."""

from dataclasses import dataclass

from parallax.web.asked import Asked
from parallax.web.desk import Desk
from parallax.web.pages.decisions import DecisionRow, row_of


@dataclass(frozen=True, slots=True)
class Done:
    """The decision, those that no longer stand beside it (ids), and what stands otherwise in the story, a line each.

    `known`: what it changed is still known; the desk forgets it when it is closed.
    """

    row: DecisionRow
    overruled: tuple[str, ...]
    changes: tuple[str, ...]
    known: bool


def look_at_done(desk: Desk, asked: Asked) -> Done | None:
    """The decision that the address names as done; None where it names none."""
    ident = asked.text("done")
    row = row_of(desk, ident) if ident else None
    if row is None:
        return None
    effect = desk.effects.of(ident)
    return Done(row, effect.overruled, effect.changes, known=True) if effect else Done(row, (), (), known=False)
