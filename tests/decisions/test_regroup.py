from hypothesis import given
from hypothesis import strategies as st

from parallax.decisions.regroup import Ruling, regroup
from tests.decisions.made import decide, statement

ITEMS = "abcdefg"


def rule(kind, *parts, at=0):
    decision = decide(kind, *(statement("".join(part)) for part in parts), of="origins", at=at)
    return Ruling(decision, tuple(frozenset(part) for part in parts))


def grouped(groups, rulings, **fields):
    return ["".join(group) for group in regroup(groups, rulings, **fields).groups]


def test_what_is_one_joins_whole_groups():
    assert grouped(["ab", "cd", "e"], [rule("same", "a", "d")]) == ["abcd", "e"]


def test_what_is_not_one_is_parted_and_the_rest_stays_with_neither():
    assert grouped(["abcd"], [rule("not-same", "a", "b")]) == ["a", "b", "cd"]


def test_the_rest_goes_where_it_is_nearest():
    found = grouped(["abcd"], [rule("not-same", "a", "b")], nearest=lambda item, parts: item == "d")
    assert found == ["ac", "bd"]


def test_what_is_not_one_stays_apart_though_a_third_is_one_with_both_by_itself():
    rulings = [rule("not-same", "a", "b"), rule("same", "a", "c", at=1)]
    assert grouped(["a", "bc"], rulings) == ["ac", "b"]


def test_of_what_can_not_hold_together_here_the_earlier_is_overruled():
    earlier, later = rule("same", "ab", "c"), rule("not-same", "a", "bc", at=1)
    found = regroup(["abc"], [earlier, later])
    assert [each.state for each in found.outcomes] == ["overruled", "applied"]
    assert "".join(found.groups[0]) == "a"


def test_one_thing_is_not_apart_from_itself():
    found = regroup(["ab"], [rule("not-same", "ab", "b")])
    assert [each.state for each in found.outcomes] == ["not-applied"]
    assert found.groups == (("a", "b"),)


PARTS = st.lists(st.frozensets(st.sampled_from(ITEMS), min_size=1, max_size=2), min_size=2, max_size=3, unique=True)
RULINGS = st.lists(
    st.builds(
        lambda kind, parts, at: rule(kind, *(sorted(part) for part in parts), at=at),
        st.sampled_from(["same", "not-same", "unsure"]),
        PARTS,
        st.integers(0, 50),
    ),
    max_size=5,
    unique_by=lambda each: each.decision.when,
).map(lambda rulings: sorted(rulings, key=lambda each: each.decision.when))
GROUPS = st.lists(st.integers(0, 3), min_size=len(ITEMS), max_size=len(ITEMS)).map(
    lambda homes: [[item for item, home in zip(ITEMS, homes, strict=True) if home == n] for n in sorted(set(homes))]
)


@given(GROUPS, RULINGS, st.booleans())
def test_every_ruling_that_was_applied_holds_and_nothing_is_lost(groups, rulings, near):
    found = regroup(groups, rulings, nearest=lambda item, parts: 0 if near else None)
    assert sorted(item for group in found.groups for item in group) == sorted(ITEMS)
    home = {item: n for n, group in enumerate(found.groups) for item in group}
    assert len(found.outcomes) == len(rulings)
    for ruling, outcome in zip(rulings, found.outcomes, strict=True):
        assert outcome.decision == ruling.decision
        homes = [{home[item] for item in part} for part in ruling.parts]
        if outcome.state == "applied" and ruling.decision.kind == "same":
            assert len(set.union(*homes)) == 1
        elif outcome.state == "applied":
            assert all(not one & other for n, one in enumerate(homes) for other in homes[:n])
    if rulings:
        last = rulings[-1]
        assert found.outcomes[-1].state == "applied" or any(
            one & other for n, one in enumerate(last.parts) for other in last.parts[:n]
        )


@given(GROUPS, RULINGS, st.randoms())
def test_the_order_of_groups_and_items_changes_nothing(groups, rulings, random):
    mixed = [random.sample(group, len(group)) for group in random.sample(groups, len(groups))]
    assert regroup(mixed, rulings) == regroup(groups, rulings)
