"""The queue: all that is in doubt, by how much doubt there is and how much rests on it."""

from parallax.account.doubts.points import doubtful_origins, lone_conflicts, undecided
from parallax.account.doubts.readings import led_back_speakers, open_dates, suspect_figures, unresolved_places
from parallax.account.doubts.rests import Rests
from parallax.nouns.account import Account
from parallax.nouns.doubt import Doubt

FINDERS = (
    undecided,
    lone_conflicts,
    doubtful_origins,
    led_back_speakers,
    unresolved_places,
    suspect_figures,
    open_dates,
)


def find_doubts(account: Account) -> tuple[Doubt, ...]:
    """The doubts, the one to look at first first; the same for the same account. Of those told alike the first is kept.

    What a person has looked at is left out: a doubt all of whose subjects one decision of the account names.
    """
    rests = Rests(account)
    looked_at = [{subject.key for subject in each.decision.subjects} for each in account.decisions]
    found = {
        (doubt.kind, doubt.story, doubt.text): doubt
        for find in FINDERS
        for doubt in reversed([*find(account, rests)])
        if not any(set(doubt.subjects) <= each for each in looked_at)
    }
    return tuple(sorted(found.values(), key=lambda each: (-round(each.score, 6), each.kind, each.subjects)))
