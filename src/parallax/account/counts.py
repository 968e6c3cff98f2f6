"""Reports → outlets → origins → speakers → sides."""

from parallax.account.holdings import Holdings
from parallax.nouns.account import Counts


def count(held: Holdings) -> Counts:
    """All counts of a story.

    The upper bound of origins is what could be told apart; the lower leaves out what a report tells once in its own
    voice, which may come from any of the others, and what a person could not tell from another.
    """
    told = held.story.statements
    doubtful = {origin.id for point in held.story.points for origin in point.origins if origin.doubtful}
    alone = [
        origin
        for origin, ids in held.members.items()
        if origin in doubtful
        or all(held.actor_of(held.statements[i]) is None and not held.statements[i].speaker_text for i in ids)
    ]
    high = len(held.members)
    return Counts(
        reports=len(held.reports),
        outlets=len({report.outlet or report.id for report in held.reports.values()}),
        origins_low=max(min(1, high), high - len(alone)),
        origins_high=high,
        speakers=len({each.speaker for each in told if each.speaker}),
        sides=len({side.id for each in told if (side := held.party_of(each)) is not None}),
    )
