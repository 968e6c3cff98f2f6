"""Which decisions may concern some reports: all that do, and few that do not."""

import re
from collections.abc import Iterable, Mapping, Sequence

from parallax.nouns.decision import Decision, Subject
from parallax.nouns.report import Report

WORD = re.compile(r"[^\W_]+")


def relevant(decisions: Iterable[Decision], reports: Mapping[str, Report]) -> tuple[Decision, ...]:
    """The decisions, in their order, that may concern these reports (by id); merges and splits never do: they make stories.

    A subject with its report named, or that is one, concerns that report. A name without one concerns whichever report
    has its words, a statement, figure or incident without one any report.
    """
    asked = [each for each in decisions if each.kind not in ("merge", "split", "undo")]
    words: set[str] | None = None
    found = []
    for decision in asked:
        if any(is_loose_name(subject) for subject in decision.subjects) and words is None:
            words = words_of(reports.values())
        if any(_concerns(subject, reports, words or set()) for subject in decision.subjects):
            found.append(decision)
    return tuple(found)


def is_loose_name(subject: Subject) -> bool:
    """True for a name that may stand in any report."""
    return subject.kind in ("actor", "place") and subject.report is None


def words_of(reports: Iterable[Report]) -> set[str]:
    """All words of the reports, of their outlets and credits too, in lower case."""
    texts = [
        text
        for each in reports
        for text in (each.text, each.outlet, each.title, each.byline, *(credit.name for credit in each.credits))
        if text
    ]
    return {word for text in texts for word in WORD.findall(text.casefold())}


def words_in(name: str) -> Sequence[str]:
    """The words of a name, as `words_of` has them."""
    return WORD.findall(name.casefold())


def _concerns(subject: Subject, reports: Mapping[str, Report], words: set[str]) -> bool:
    if subject.report is not None:
        return subject.report in reports
    if subject.kind == "report":
        return subject.key in reports
    return not is_loose_name(subject) or words.issuperset(words_in(subject.key))
