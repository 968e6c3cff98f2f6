"""Files of decisions: the option, reading, writing, and what was not applied."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from parallax.cli.consoles import error_console
from parallax.cli.output import write_data
from parallax.errors import BrokenDecision, UsageError

if TYPE_CHECKING:
    from parallax.nouns.decision import Decision
    from parallax.nouns.outcome import Outcome

DecisionsOption = Annotated[
    Path | None,
    typer.Option("--decisions", "-d", metavar="FILE.jsonl", help="Apply the decisions of this file (see decide)."),
]


def read_file(path: Path, *, must_be: bool = True) -> "tuple[Decision, ...]":
    """The decisions of a file; none of one that is not there, where it need not be.

    Raises UsageError where it can't be read, BrokenDecision, with the line and the reason, where a line is at fault.
    """
    from parallax.decisions import read_decisions

    if not must_be and not path.exists():
        return ()
    try:
        return read_decisions(path.read_bytes().decode("utf-8-sig"), str(path))
    except UnicodeDecodeError as fault:
        raise BrokenDecision(f"{path} is not UTF-8 at byte {fault.start}") from None
    except OSError as error:
        raise UsageError(f"{path} can't be read: {error.strerror or error}") from error


def add_to_file(path: Path, decision: "Decision") -> None:
    """Add a decision; the lines before, comments too, stay as they are. Raises as `read_file` does."""
    from parallax.decisions import write_decisions

    if any(each.id == decision.id for each in read_file(path, must_be=False)):
        return
    before = path.read_bytes().decode("utf-8-sig") if path.exists() else ""
    if before and not before.endswith("\n"):
        before += "\n"
    write_data(before + write_decisions([decision]), path)


def tell_overruled(before: "Sequence[Decision]", decision: "Decision") -> None:
    """On standard error, a line each: which of the decisions before no longer stand beside this one."""
    from parallax.decisions import stand

    stood = {each.id for each in stand(before).in_force}
    now = {each.id for each in stand([*before, decision]).in_force}
    console = error_console()
    for ident in sorted(stood - now):
        console.print(f"{'undoes' if decision.kind == 'undo' else 'overrules'} {ident}")
    if decision.kind != "undo" and decision.id not in now:
        console.print(f"{decision.id} is overruled by a later decision")


def tell_unapplied(outcomes: "Sequence[Outcome]") -> None:
    """On standard error, a line each: which decision was not applied, and why."""
    from parallax.export.visible import make_visible

    console = error_console()
    for each in unapplied(outcomes):
        console.print(make_visible(f"decision {each.decision.id} ({each.decision.kind}) {each.state}: {each.reason}"))


def unapplied(outcomes: "Iterable[Outcome]") -> "list[Outcome]":
    """Those that were not applied."""
    return [each for each in outcomes if each.state != "applied"]
