"""The spine: reconciled stories to one account. It adds no facts."""

from collections.abc import Iterable

from parallax.account.brief import compose_brief
from parallax.account.counts import count
from parallax.account.holdings import hold
from parallax.account.timeline import compose_timeline
from parallax.account.titles import title_of
from parallax.account.unknown import compose_unknown
from parallax.account.weighing import weigh_points
from parallax.nouns.account import Account, StoryAccount
from parallax.nouns.interval import Interval
from parallax.nouns.place import Place
from parallax.nouns.reconciled import Reconciled
from parallax.nouns.refusal import Refusal


def gather_stories(composed: Iterable[tuple[StoryAccount, Reconciled]], refused: Iterable[Refusal]) -> Account:
    """One account of stories that were composed each by itself, the largest first; everything in a fixed order, whatever the
    order given.
    """
    told = sorted(composed, key=lambda each: (-len(each[1].reports), each[0].id))
    stories = [each for _, each in told]
    return Account(
        stories=tuple(each for each, _ in told),
        reports=tuple(sorted((r for each in stories for r in each.reports), key=lambda report: report.id)),
        refused=tuple(sorted(set(refused))),
        actors=tuple(item for each in stories for item in each.actors),
        sides=tuple(item for each in stories for item in each.sides),
        places=tuple(_once(item for each in stories for item in each.places)),
        statements=tuple(item for each in stories for item in each.statements),
        figures=tuple(item for each in stories for item in each.figures),
        incidents=tuple(item for each in stories for item in each.incidents),
        points=tuple(item for each in stories for item in each.points),
        lineage=tuple(item for each in stories for item in each.lineage),
    )


def _once(items: Iterable[Place]) -> list[Place]:
    return list(dict.fromkeys(items))


def compose_story(made: Reconciled) -> StoryAccount:
    """Title, counts, brief, timeline and what nobody answers; a function of the story alone."""
    held = hold(made)
    published = sorted(
        (report.published.when, report.published.precision)
        for report in held.reports.values()
        if report.published.when is not None
    )
    moments = [Interval(when, when, precision) for when, precision in published]
    weights = weigh_points(held)
    unknown = compose_unknown(held, weights)
    return StoryAccount(
        id=held.story.story.id,
        title=title_of(held),
        reports=tuple(sorted(held.reports)),
        points=tuple(point.id for point in held.story.points),
        incidents=tuple(incident.id for incident in held.story.incidents),
        first_published=moments[0] if moments else None,
        last_published=moments[-1] if moments else None,
        counts=count(held),
        brief=compose_brief(held, weights, unknown),
        timeline=compose_timeline(held),
        unknown=unknown,
    )
