"""Adding one decision: it is made, seen to be one, kept, and told."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from parallax.cli.decide.options import Where, moment
from parallax.errors import UsageError
from parallax.nouns.decision import DecisionKind, Matter, Subject, Value

if TYPE_CHECKING:
    from parallax.nouns.decision import Decision


def add(
    kind: DecisionKind,
    subjects: Sequence[Subject],
    by: str,
    why: str,
    when: str | None,
    where: Where,
    *,
    of: Matter | None = None,
    others: Sequence[Subject] = (),
    value: Mapping[str, Value] | None = None,
) -> None:
    """Make the decision, see that it is one, keep it, and tell its id and what it overrules."""
    from parallax.cli.decide.files import tell_overruled
    from parallax.cli.output import write_data
    from parallax.decisions import decision_row, make_decision
    from parallax.decisions.faults import fault_of

    made = make_decision(kind, subjects, by=by, when=moment(when), why=why, of=of, others=others, value=value)
    fault = next(fault_of(decision_row(made)), None)
    if fault is not None:
        raise UsageError(f"{kind}: {fault}")
    before = where.read(must_be=False)
    where.add(made)
    tell_overruled(before, made)
    write_data(_told(made), None)


def _told(decision: "Decision") -> str:
    from parallax.decisions.make import told_subject

    of = f" {decision.of}" if decision.of else ""
    return f"{decision.id} {decision.kind}{of}: {', '.join(map(told_subject, decision.subjects))}\n"
