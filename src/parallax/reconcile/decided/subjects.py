"""What the subjects of a decision are in a story's readings."""

from collections.abc import Callable, Collection, Iterable, Sequence

from parallax.decisions.make import told_subject
from parallax.decisions.regroup import Ruling
from parallax.nouns.actor import Actor
from parallax.nouns.decision import Decision, Subject
from parallax.nouns.outcome import Outcome
from parallax.nouns.reading import Reading
from parallax.values.body_name import bare_body_name

Find = Callable[[Subject], frozenset[str]]
"""The items (ids) that a subject means, none where it is not there."""


def rulings_of(
    decisions: Iterable[Decision], find: Find, speechless: Collection[str] = ()
) -> tuple[list[Ruling], list[Outcome]]:
    """The decisions with what they mean here, and outcomes for those of which only some subjects are here.

    A decision none of whose subjects is here is passed over: it concerns another story. `speechless` are statements
    (ids) that are here, and whose speakers are meant and not known.
    """
    rulings, outcomes = [], []
    for decision in decisions:
        parts = [find(subject) for subject in decision.subjects]
        lacking = [subject for subject, part in zip(decision.subjects, parts, strict=True) if not part]
        if not lacking:
            rulings.append(Ruling(decision, tuple(parts)))
        elif silent := [told_subject(each) for each in lacking if each.key in speechless]:
            outcomes.append(Outcome(decision, "not-applied", f"no speaker is known of {' and '.join(silent)}"))
        elif any(parts):
            told = ", ".join(map(told_subject, lacking))
            outcomes.append(Outcome(decision, "not-applied", f"not beside its other subjects: {told}"))
    return rulings, outcomes


def find_actors(found: Iterable[tuple[Actor, str]], readings: Sequence[Reading]) -> Find:
    """By a statement: its speaker, as read in its report; by a name: whoever bears it, with `in` in that report alone.

    `found` are the actors of the readings, each with the id of its report.
    """
    speakers = {each.id: each.speaker for reading in readings for each in reading.statements}
    named: dict[str, set[tuple[str, str]]] = {}
    for actor, report in found:
        for name in {actor.name, *actor.names}:
            for spelling in {plain(name), plain(bare_body_name(name) if actor.kind == "body" else name)}:
                named.setdefault(spelling, set()).add((report, actor.id))

    def find(subject: Subject) -> frozenset[str]:
        if subject.kind == "statement":
            speaker = speakers.get(subject.key)
            return frozenset({speaker} if speaker is not None else ())
        met = named.get(plain(subject.key), set())
        return frozenset(ident for report, ident in met if subject.report in (None, report))

    return find


def find_ids(ids: Iterable[str]) -> Find:
    """By the id itself."""
    known = frozenset(ids)
    return lambda subject: frozenset({subject.key} & known)


def plain(name: str) -> str:
    """A name as it is compared: case, an article before it and runs of space do not count."""
    return " ".join(name.casefold().split()).removeprefix("the ")
