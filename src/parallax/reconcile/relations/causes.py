"""Causes of one event that are told and ruled out: two of them are at odds."""

from collections.abc import Iterator, Sequence
from itertools import combinations

from parallax.reconcile.alignment.as_written import written
from parallax.reconcile.cause import LOOSE, Cause
from parallax.reconcile.relations.one_thing import one_time
from parallax.reconcile.told import Told


def causing_pairs(told: Sequence[Told]) -> Iterator[tuple[str, str]]:
    """Pairs of ids in order that both tell what the cause was, or was not; of one speaker who tells it again, the first."""
    held: dict[tuple[str, Cause], str] = {}
    for each in sorted(told, key=lambda each: each.id):
        if each.cause is not None and not each.statement.caption:
            held.setdefault((each.actor.id if each.actor else each.report.id, each.cause), each.id)
    yield from combinations(sorted(held.values()), 2)


def causes_differ(one: Told, other: Told) -> str | None:
    """The reason why two tell the cause contrary: two causes that share no word, or one that the other rules out."""
    first, second = one.cause, other.cause
    if first is None or second is None or not first.of_one(second) or not one_time(one, other):
        return None
    shared, texts = _shared(first, second), (one.statement.text, other.statement.text)
    if first.so and second.so and not shared:
        return f"two causes: {_words(first, one)} / {_words(second, other)}"
    return (
        f"one says that it was the cause, the other that it was not: {written(sorted(shared), texts)}"
        if first.so != second.so and shared
        else None
    )


def one_cause(one: Told, other: Told) -> str | None:
    """The reason why two tell the same cause, or rule the same out."""
    first, second = one.cause, other.cause
    if first is None or second is None or first.so != second.so or not first.of_one(second) or not one_time(one, other):
        return None
    shared = _shared(first, second)
    texts = (one.statement.text, other.statement.text)
    return f"both tell the cause: {written(sorted(shared), texts)}" if shared else None


def _shared(one: Cause, other: Cause) -> frozenset[str]:
    """What two causes have in common: that something failed tells of no one thing."""
    return (one.senses - LOOSE) & (other.senses - LOOSE) or (
        one.senses & other.senses if one.senses <= LOOSE or other.senses <= LOOSE else frozenset()
    )


def _words(cause: Cause, told: Told) -> str:
    """What is named as the cause, in the words of who tells it."""
    return written(sorted(cause.senses)[:4], (told.statement.text,))
