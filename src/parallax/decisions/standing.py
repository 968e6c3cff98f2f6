"""Which decisions stand: those that nothing undid and no later one contradicts."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from parallax.decisions.make import told_subject
from parallax.decisions.verdicts import Verdict, Verdicts
from parallax.nouns.decision import Decision, Matter, Subject
from parallax.nouns.outcome import Outcome

VERDICTS: Mapping[str, Verdict] = {
    "same": "same",
    "merge": "same",
    "not-same": "not-same",
    "split": "not-same",
    "unsure": "unsure",
}
ONE_VALUE = frozenset({"speaker", "figure", "side"})
"""Kinds of which a subject bears one; a report bears one of each field."""


@dataclass(frozen=True, slots=True)
class Standing:
    """The decisions `in_force`, the earliest first, and what became of the others, in the same order.

    An undo is seen in what it undid; where that is unknown, or it was undone itself, among the others.
    """

    in_force: tuple[Decision, ...] = ()
    others: tuple[Outcome, ...] = ()


def stand(decisions: Iterable[Decision]) -> Standing:
    """The same for any order of `decisions`; one given twice counts once.

    An undo that is itself undone undoes nothing. Of two that contradict each other the later stands, of two of one
    second the one with the higher id, and the other is overruled by name; what follows from several together counts
    too (A is B, B is C, A is not C). A report's outlet, day and address are decided each by itself.
    """
    rows = {decision.id: decision for decision in decisions}
    ordered = sorted(rows.values(), key=lambda each: (each.when, each.id))
    fates = _undone(ordered, rows)
    left = [each for each in ordered if each.kind != "undo" and each.id not in fates]
    kept, overruled = _not_set_anew(left)
    fates |= overruled
    fates |= _contradicted(kept)
    return Standing(
        tuple(each for each in kept if each.id not in fates),
        tuple(fates[each.id] for each in ordered if each.id in fates),
    )


def _undone(ordered: Sequence[Decision], rows: Mapping[str, Decision]) -> dict[str, Outcome]:
    undoing: dict[str, list[Decision]] = {}
    for each in ordered:
        if each.kind == "undo":
            undoing.setdefault(each.subjects[0].key, []).append(each)
    fates = {}
    for each in ordered:
        by = [undo for undo in undoing.get(each.id, ()) if _holds(undo, undoing, {each.id})]
        if by:
            fates[each.id] = Outcome(each, "undone", f"undone by {by[-1].id}: {by[-1].why}")
        elif each.kind == "undo" and each.subjects[0].key not in rows:
            fates[each.id] = Outcome(each, "not-applied", f"there is no {told_subject(each.subjects[0])}")
    return fates


def _holds(decision: Decision, undoing: Mapping[str, Sequence[Decision]], seen: set[str]) -> bool:
    """True unless an undo that holds undoes it; a ring of undos, which only a file written by hand can have, holds."""
    if decision.id in seen:
        return False
    return not any(_holds(undo, undoing, {*seen, decision.id}) for undo in undoing.get(decision.id, ()))


def _contradicted(decisions: Sequence[Decision]) -> dict[str, Outcome]:
    """Of sayings about what is one: the latest are taken in first, and what does not fit them is overruled."""
    said: dict[Matter | None, Verdicts[Subject]] = {}
    taken: list[Decision] = []
    fates = {}
    for decision in reversed(decisions):
        verdict = VERDICTS.get(decision.kind)
        if verdict is None:
            continue
        if said.setdefault(decision.of, Verdicts()).say(verdict, parts_of(decision)):
            taken.append(decision)
            continue
        later = [each for each in taken if each.of == decision.of and {*_all(each)} & {*_all(decision)}]
        named = ", ".join(each.id for each in reversed(later))
        fates[decision.id] = Outcome(decision, "overruled", f"a later decision says otherwise: {named}")
    return fates


def parts_of(decision: Decision) -> list[tuple[Subject, ...]]:
    """What is said to be one, or to be apart: the subjects, each by itself; of a split those parted, and the others."""
    if decision.kind == "split":
        return [decision.subjects, decision.others]
    return [(subject,) for subject in decision.subjects]


def _all(decision: Decision) -> tuple[Subject, ...]:
    return (*decision.subjects, *decision.others)


def _not_set_anew(decisions: Sequence[Decision]) -> tuple[list[Decision], dict[str, Outcome]]:
    """The decisions without values that later ones set otherwise, and those of which nothing is left."""
    last: dict[tuple[str, Subject, str], Decision] = {}
    for each in decisions:
        for slot in _slots(each):
            last[slot] = each
    kept, fates = [], {}
    for each in decisions:
        gone = {slot: last[slot] for slot in _slots(each) if not _says_alike(each, last[slot], slot[2])}
        names = {slot[2] for slot in gone}
        if not gone:
            kept.append(each)
        elif each.kind == "report" and {name for name, _ in each.value} - names - {"basis"}:
            kept.append(replace(each, value=tuple(pair for pair in each.value if pair[0] not in names)))
        else:
            by = ", ".join(dict.fromkeys(later.id for later in gone.values()))
            fates[each.id] = Outcome(each, "overruled", f"a later decision says otherwise: {by}")
    return kept, fates


def _slots(decision: Decision) -> list[tuple[str, Subject, str]]:
    """What the decision sets: a kind, a subject, and of a report a field."""
    if decision.kind in ONE_VALUE:
        return [(decision.kind, decision.subjects[0], "")]
    if decision.kind == "report":
        return [("report", decision.subjects[0], name) for name, _ in decision.value if name != "basis"]
    return []


def _says_alike(one: Decision, other: Decision, name: str) -> bool:
    """True where both set the same, in all or in the field of that name."""
    if not name:
        return one.value == other.value
    return dict(one.value)[name] == dict(other.value)[name]
