"""What a correction or retraction takes back, where that stands in another report.

A corrected report no longer holds what it got wrong; the version that does, and its copies, may have been read too. Within
one report the reading has said what a notice speaks of; here an earlier report's statement is preferred to that.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from parallax.nouns.actor import Actor
from parallax.nouns.report import Report
from parallax.nouns.statement import Statement
from parallax.reconcile.alignment.stems import tokens
from parallax.values.quantity import find_numbers
from parallax.values.word_weights import word_key, word_weight

LEAST = 6.0
"""So much weight of shared words, or of a number and a word, makes a statement the one that is taken back."""
A_NUMBER = 4.0
"""What a shared number weighs: about as much as a rare word."""


def tie_corrections(
    statements: Sequence[Statement], reports: Sequence[Report], actors: Sequence[Actor]
) -> tuple[Statement, ...]:
    """The statements, each correction `about` what it takes back, in the order given.

    A notice takes back what an earlier report of its own outlet says; a retraction, what its speaker is told to have said
    before, or an outlet of that name has. The one that shares the most telling words and numbers is meant.
    """
    desk = _Desk(statements, {each.id: each for each in reports}, {each.id: each for each in actors})
    return tuple(replace(each, about=desk.taken_back(each)) if each.correction else each for each in statements)


class _Desk:
    """The statements of a story with their reports and speakers."""

    def __init__(
        self, statements: Sequence[Statement], reports: Mapping[str, Report], actors: Mapping[str, Actor]
    ) -> None:
        self._statements = [each for each in statements if not each.caveat]
        self._reports = reports
        self._actors = actors

    def taken_back(self, notice: Statement) -> str | None:
        """The earlier report's statement (id) that a correction speaks of; else what the reading found."""
        weighed = [(_shared(notice.text, each.text), each) for each in self._statements if self._may_be(notice, each)]
        found = [(weight, each) for weight, each in weighed if weight >= LEAST]
        if not found:
            return notice.about
        return min(found, key=lambda one: (-one[0], one[1].headline, one[1].report, one[1].span, one[1].id))[1].id

    def _may_be(self, notice: Statement, other: Statement) -> bool:
        mine, theirs = self._reports[notice.report], self._reports[other.report]
        if other.report == notice.report or not _earlier(theirs, mine):
            return False
        if notice.speaker is None and notice.speaker_text is None:
            return mine.outlet is not None and _name(mine.outlet) == _name(theirs.outlet or "")
        return other.speaker == notice.speaker is not None or self._is_outlet(notice, theirs.outlet)

    def _is_outlet(self, notice: Statement, outlet: str | None) -> bool:
        """True where the speaker is told by the outlet's name or a part of it ("the Gazette")."""
        actor = self._actors.get(notice.speaker or "")
        names = [*(actor.names if actor else ()), notice.speaker_text or ""]
        return any(words and words <= _name(outlet or "") for words in map(_name, names))


def _earlier(one: Report, other: Report) -> bool:
    first, second = one.published.when, other.published.when
    return first is not None and second is not None and first <= second


def _name(words: str) -> frozenset[str]:
    return frozenset(tokens(words)) - {"the"}


def _shared(one: str, other: str) -> float:
    """The weight of the telling words that both hold, and of their numbers in common."""
    words = _keys(one) & _keys(other)
    numbers = _numbers(one) & _numbers(other)
    return sum(map(word_weight, words)) + A_NUMBER * len(numbers)


def _keys(text: str) -> set[str]:
    return {word_key(word) for word in tokens(text)}


def _numbers(text: str) -> set[tuple[float | None, float | None]]:
    return {(number.low, number.high) for number in find_numbers(text)}
