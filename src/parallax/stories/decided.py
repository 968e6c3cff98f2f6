"""Stories as a person decided: reports that tell one event, and those that do not."""

from collections.abc import Sequence

from parallax.decisions.make import reason_of
from parallax.decisions.regroup import Nearest, Ruling, regroup
from parallax.decisions.standing import parts_of
from parallax.nouns.decision import Decision
from parallax.nouns.ident import make_id
from parallax.nouns.outcome import Outcome
from parallax.nouns.report import Report
from parallax.nouns.story import Story
from parallax.stories.group import Group, gather, mean_likeness, start_group
from parallax.stories.profile import make_profile

Decided = tuple[tuple[Story, ...], tuple[Outcome, ...]]


def decide_stories(stories: Sequence[Story], reports: Sequence[Report], decisions: Sequence[Decision]) -> Decided:
    """The stories, merged and split as decided, in order of their reports; and what became of those decisions.

    Reports that came after a split go with the part that they are more like.
    A report that is no longer there is passed over, as long as another of its part is. `decisions` stand from the
    earliest to the latest; the order of `stories` and `reports` changes nothing.
    """
    held = {report.id: report for report in reports}
    asked = [each for each in decisions if each.kind in ("merge", "split")]
    rulings, outcomes = [], []
    for decision in asked:
        parts = [frozenset(each.key for each in part if each.key in held) for part in parts_of(decision)]
        ruling, outcome = _ruling(decision, parts)
        rulings += [ruling] if ruling else []
        outcomes += [outcome] if outcome else []
    if not rulings:
        return tuple(sorted(stories, key=lambda story: story.reports)), tuple(outcomes)
    found = regroup([story.reports for story in stories], rulings, _nearest(held))
    outcomes += found.outcomes
    applied = [each.decision for each in found.outcomes if each.state == "applied"]
    before = {story.reports: story for story in stories}
    return tuple(_story(group, before, applied) for group in found.groups), tuple(outcomes)


def _ruling(decision: Decision, parts: list[frozenset[str]]) -> tuple[Ruling | None, Outcome | None]:
    """What the decision means among these reports; an outcome where it can mean nothing though some of it is there."""
    there = [part for part in parts if part]
    if len(there) >= 2:
        return Ruling(decision, tuple(there)), None
    if not there:
        return None, None
    gone = next(part for part, here in zip(parts_of(decision), parts, strict=True) if not here)
    return None, Outcome(decision, "not-applied", f"there is no report {gone[0].key}")


def _nearest(held: dict[str, Report]) -> Nearest:
    """The part that a report is more like by words, names and numbers."""
    groups: dict[tuple[str, ...], Group] = {}

    def group_of(part: Sequence[str]) -> Group:
        key = tuple(sorted(part))
        if key not in groups:
            groups[key] = gather([make_profile(held[name]) for name in key], range(len(key)))
        return groups[key]

    def nearest(report: str, parts: Sequence[Sequence[str]]) -> int:
        mine = start_group(0, make_profile(held[report]))
        return max((round(mean_likeness(mine, group_of(part))[0], 9), n) for n, part in enumerate(parts))[1]

    return nearest


def _story(group: tuple[str, ...], before: dict[tuple[str, ...], Story], applied: Sequence[Decision]) -> Story:
    if group in before:
        return before[group]
    named = [each for each in applied if {subject.key for subject in (*each.subjects, *each.others)} & set(group)]
    what = {"merge": "that its reports tell one event", "split": "that it is another event than the rest"}
    return Story(make_id("story", *group), group, tuple(reason_of(each, what[each.kind]) for each in named))
