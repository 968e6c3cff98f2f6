"""Whatever comes, in whatever order: nothing is told twice, nothing is lost."""

from dataclasses import replace
from itertools import pairwise

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from parallax.account import find_changes
from parallax.alerts import find_matches
from parallax.alerts.match import WHEN
from parallax.alerts.outbox_here import OutboxHere
from parallax.nouns.account import Account
from parallax.nouns.alert import Alert
from parallax.nouns.alert_rule import AlertRule
from parallax.nouns.succession import Succession

from .conftest import STDOUT, make_alert, without

REPORTS = ("r-ebb", "r-far", "r-post", "r-tide")
RULE = AlertRule("all", WHEN, (STDOUT,), low=6, high=7)
RULES = (
    replace(RULE, low=None, high=None, when=tuple(each for each in WHEN if not each.startswith("figure"))),
    replace(RULE, name="figures", when=("figure-above", "figure-below")),
)


def shuffled(account: Account, order: list[int]) -> Account:
    """The same account with its reports, statements, figures and points in another order."""

    def mix(items):
        return tuple(
            item
            for _, item in sorted(
                zip(range(len(items)), items, strict=True), key=lambda pair: order[pair[0] % len(order)]
            )
        )

    return replace(
        account,
        reports=mix(account.reports),
        statements=mix(account.statements),
        figures=mix(account.figures),
        points=mix(account.points),
        actors=mix(account.actors),
    )


def matched(earlier: Account, later: Account):
    followed = [Succession(each.id, (each.id,) if earlier.stories else ()) for each in later.stories]
    return find_matches(RULES, earlier, later, find_changes(earlier, later, followed), {})


def alert_of(match) -> Alert:
    return replace(make_alert(), id=match.keys[0], keys=match.keys, when=match.when, to=match.to)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(order=st.permutations(REPORTS), again=st.integers(1, 3))
def test_the_same_change_never_alerts_twice_however_reports_come(account, order, again):
    outbox = OutboxHere()
    told: list[str] = []
    steps = [without(account, *order[number:]) for number in range(len(order) + 1)]
    steps = [Account() if not step.reports else step for step in steps]
    for earlier, later in [pair for pair in pairwise(steps) for _ in range(again)] + [(Account(), account)]:
        new = outbox.put([alert_of(match) for match in matched(earlier, later)])
        told += [key for alert in new for key in alert.keys if key]
        assert len({alert.id for alert in new}) == len(new)
    ids = [alert.id for alert in outbox.due(STDOUT)]
    assert len(ids) == len(set(ids))
    keys = [set(alert.keys) for alert in outbox.due(STDOUT)]
    assert all(not one & other for place, one in enumerate(keys) for other in keys[:place])


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(mixed=st.permutations(range(5)), gone=st.sets(st.sampled_from(REPORTS), max_size=3))
def test_the_order_in_which_an_account_holds_things_does_not_matter(account, mixed, gone):
    earlier = without(account, *gone)
    assert matched(shuffled(earlier, mixed), shuffled(account, mixed[::-1])) == matched(earlier, account)


@settings(deadline=None)
@given(st.lists(st.sets(st.integers(0, 6), min_size=1, max_size=3), max_size=8), st.integers(0, 8))
def test_alerts_that_share_a_key_are_put_once_in_any_batches(groups, cut):
    alerts = [make_alert(number, keys=tuple(f"k{key}" for key in sorted(keys))) for number, keys in enumerate(groups)]
    whole, parted = OutboxHere(), OutboxHere()
    whole.put(alerts)
    parted.put(alerts[:cut])
    parted.put(alerts[cut:])
    parted.put(alerts)
    assert whole.due(STDOUT) == parted.due(STDOUT)
