"""The desk's own layer: what was checked, by whom, with which evidence, and notes. It is no part of the account."""

from collections.abc import Mapping
from dataclasses import dataclass

from parallax.decisions.make import values_of
from parallax.export.dates import tell_time
from parallax.export.links import safe_link
from parallax.export.visible import one_line
from parallax.nouns.decision import Decision
from parallax.web.desk import Shown


@dataclass(frozen=True, slots=True)
class Remark:
    """A check or a note: the decision that it is, who made it and when, what was said, and the evidence.

    `link` is the evidence where it may be one to click on.
    """

    decision: str
    kind: str
    by: str
    when: str
    words: str
    evidence: str
    link: str | None


def remarks_of(shown: Shown) -> Mapping[str, tuple[Remark, ...]]:
    """By what they are about (ids): the checks and notes that stand, the earliest first."""
    found: dict[str, list[Remark]] = {}
    for outcome in shown.account.decisions:
        if outcome.decision.kind in ("checked", "note") and outcome.state == "applied":
            for subject in outcome.decision.subjects:
                found.setdefault(subject.key, []).append(remark(outcome.decision))
    return {name: tuple(each) for name, each in found.items()}


def remark(decision: Decision) -> Remark:
    """A decision as a remark."""
    evidence = values_of(decision).get("evidence")
    told = evidence if isinstance(evidence, str) else ""
    return Remark(
        decision.id,
        decision.kind,
        one_line(decision.by),
        tell_time(decision.when, "minute"),
        one_line(decision.why),
        one_line(told),
        safe_link(told),
    )
