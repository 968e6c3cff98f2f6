"""Refusals on standard error."""

from collections.abc import Sequence

from parallax.cli.consoles import error_console
from parallax.export.visible import make_visible
from parallax.nouns.refusal import Refusal


def tell_refusals(refused: Sequence[Refusal]) -> None:
    """A short line each: where, and why."""
    console = error_console()
    for refusal in refused:
        console.print(make_visible(f"refused: {refusal.location}: {refusal.reason}"))
