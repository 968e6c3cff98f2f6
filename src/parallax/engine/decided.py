"""A store's decisions, applied where its reports and stories are taken up."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from parallax.decisions.standing import Standing, stand
from parallax.nouns.decision import Decision
from parallax.nouns.outcome import Outcome
from parallax.nouns.refusal import Refusal
from parallax.nouns.report import Report
from parallax.nouns.story import Story
from parallax.store import Db, decisions, reports
from parallax.store.index import Index
from parallax.stories import Profile, decide_stories, regroup

OF_REPORTS = frozenset({"report", "hide"})
OF_STORIES = frozenset({"merge", "split"})


def standing_of(db: Db) -> Standing:
    """The decisions of a store that stand, and what became of the others."""
    return stand(decisions.each(db))


def hidden(standing: Standing) -> set[str]:
    """The reports (ids) that are left out."""
    asked = (each for each in standing.in_force if each.kind == "hide")
    return {subject.key for each in asked for subject in each.subjects if subject.kind == "report"}


def as_decided(given: Sequence[Report], standing: Standing) -> tuple[Report, ...]:
    """The reports as they were decided, in order, without those that are hidden."""
    return _decide(given, standing)[0]


def _decide(
    given: Sequence[Report], standing: Standing
) -> tuple[tuple[Report, ...], tuple[Refusal, ...], tuple[Outcome, ...]]:
    asked = [each for each in standing.in_force if each.kind in OF_REPORTS and each.subjects[0].kind == "report"]
    if not asked:
        return tuple(given), (), ()
    from parallax.reports import decide_reports

    found = decide_reports(given, asked)
    return found.reports, found.hidden, found.outcomes


def regroup_decided(db: Db, index: Index[Profile], touched: Collection[str], standing: Standing) -> tuple[Story, ...]:
    """The stories of all components in which the reports are, merged and split as decided.

    What a decision ties to them is grouped again with them, so that the stories are those of everything at once.
    """
    asked = [each for each in standing.in_force if each.kind in OF_STORIES]
    names, again = set(touched), tuple[Story, ...]()
    while True:
        again = regroup(index, names)
        here = {report for story in again for report in story.reports}
        tied = {name for each in asked if (named := _named(each)) & here for name in named} - here
        fresh = set(index.profiles(tied))
        if not fresh:
            break
        names |= fresh
    mine = [each for each in asked if _named(each) & here]
    if not mine:
        return again
    ruled = {name for story in again for name in story.reports if any(_named(each) & {*story.reports} for each in mine)}
    kept = reports.current(db, ruled)
    shown = as_decided([kept[name].report for name in sorted(kept)], standing)
    return decide_stories(again, shown, mine)[0]


def _named(decision: Decision) -> set[str]:
    return {each.key for each in (*decision.subjects, *decision.others)}


@dataclass(frozen=True, slots=True)
class Beside:
    """What the decisions about reports and stories came to: the reports that are hidden, and what became of each decision."""

    refused: tuple[Refusal, ...]
    of_reports: tuple[Outcome, ...]
    of_stories: tuple[Outcome, ...]


def beside_stories(db: Db, standing: Standing) -> Beside:
    """The same that a single run tells of these decisions."""
    asked = [each for each in standing.in_force if each.kind in OF_REPORTS | OF_STORIES]
    kept = reports.current(db, {name for each in asked for name in _named(each)})
    shown, refused, outcomes = _decide([kept[name].report for name in sorted(kept)], standing)
    return Beside(refused, outcomes, decide_stories((), shown, asked)[1])


def of_story(outcomes: Sequence[Outcome], reports_of: Collection[str]) -> tuple[Outcome, ...]:
    """Those that were applied, or that name one of these reports."""
    mine = set(reports_of)
    return tuple(each for each in outcomes if each.state == "applied" or _reports_named(each.decision) & mine)


def _reports_named(decision: Decision) -> set[str]:
    named = (*decision.subjects, *decision.others)
    return {name for each in named if (name := each.key if each.kind == "report" else each.report)}
