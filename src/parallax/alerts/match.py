"""What rules find between two accounts."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import get_args

from parallax.alerts.conditions import Conditions
from parallax.alerts.found import Found
from parallax.alerts.happened import FINDERS, Happening, happened, passed
from parallax.nouns.account import Account
from parallax.nouns.alert import AlertMatch
from parallax.nouns.alert_rule import AlertRule, AlertWhen
from parallax.nouns.change import Change

WHEN: tuple[AlertWhen, ...] = get_args(AlertWhen)


def find_matches(
    rules: Sequence[AlertRule],
    earlier: Account,
    later: Account,
    changes: Sequence[Change],
    aliases: Mapping[str, str],
) -> tuple[AlertMatch, ...]:
    """What the rules find among `changes`, each thing once, in the order of AlertWhen, then by story, point and keys.

    What several rules find is one match that names them all; so is what several points tell of one thing. `aliases`
    leads from earlier stories' ids to those that succeed them.
    """
    found = Found(earlier, later, aliases)
    known: dict[AlertWhen, tuple[Happening, ...]] = {}
    matches = []
    for rule in sorted(rules, key=lambda each: each.name):
        conditions = Conditions(rule, found)
        for when in rule.when:
            if when in FINDERS and when not in known:
                known[when] = happened(when, changes, found)
            met = known[when] if when in FINDERS else _passed(when, rule, conditions, found)
            matches += [_match(each, rule) for each in met if conditions.hold(each)]
    united = _unite(sorted(matches, key=lambda each: (not each.before, each.keys, each.point or "", each.rules)))
    return tuple(
        sorted(united, key=lambda each: (WHEN.index(each.when), each.story or "", each.point or "", each.keys))
    )


def _passed(when: AlertWhen, rule: AlertRule, conditions: Conditions, found: Found) -> Iterator[Happening]:
    bound = rule.low if when == "figure-above" else rule.high
    if bound is not None:
        yield from passed(when, bound, conditions.counts, found)


def _match(happening: Happening, rule: AlertRule) -> AlertMatch:
    bound = {"figure-above": rule.low, "figure-below": rule.high}.get(happening.when)
    return AlertMatch(
        happening.keys,
        happening.when,
        (rule.name,),
        rule.to,
        happening.story,
        happening.point,
        happening.before,
        happening.after,
        happening.reports,
        bound,
    )


def _unite(matches: Sequence[AlertMatch]) -> Iterator[AlertMatch]:
    """Matches that share a key, also through others, as one: the first of them, with the rules, receivers and keys of all."""
    home: dict[str, int] = {}
    groups: dict[int, AlertMatch] = {}
    for place, match in enumerate(matches):
        met = sorted({home[key] for key in match.keys if key in home})
        whole = _join([*(groups.pop(each) for each in met), match])
        first = met[0] if met else place
        groups[first] = whole
        home.update(dict.fromkeys(whole.keys, first))
    yield from groups.values()


def _join(matches: Sequence[AlertMatch]) -> AlertMatch:
    return replace(
        matches[0],
        keys=tuple(sorted({key for each in matches for key in each.keys})),
        rules=tuple(sorted({name for each in matches for name in each.rules})),
        to=tuple(sorted({receiver for each in matches for receiver in each.to})),
    )
