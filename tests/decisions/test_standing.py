from datetime import timedelta
from itertools import permutations

from hypothesis import given
from hypothesis import strategies as st

from parallax.decisions import stand
from parallax.nouns.decision import Subject
from tests.decisions.made import decide, statement, undo

A, B, C = (statement(name) for name in "abc")
ONE = {"of": "origins"}


def states(decisions):
    found = stand(decisions)
    return {each.id: "in force" for each in found.in_force} | {each.decision.id: each.state for each in found.others}


def test_the_later_of_two_that_contradict_stands_and_is_named():
    earlier, later = decide("same", A, B, **ONE), decide("not-same", A, B, at=1, **ONE)
    found = stand([later, earlier])
    assert found.in_force == (later,)
    assert [(each.decision, each.state) for each in found.others] == [(earlier, "overruled")]
    assert later.id in found.others[0].reason


def test_what_follows_from_two_contradicts_a_third():
    first, second, third = (
        decide("same", A, B, **ONE),
        decide("same", B, C, at=1, **ONE),
        decide("not-same", A, C, at=2, **ONE),
    )
    assert states([first, second, third]) == {first.id: "overruled", second.id: "in force", third.id: "in force"}


def test_to_be_unsure_contradicts_both_answers():
    for kind in ("same", "not-same"):
        sure, unsure = decide(kind, A, B, **ONE), decide("unsure", A, B, at=1, **ONE)
        assert stand([sure, unsure]).in_force == (unsure,)


def test_another_matter_is_no_contradiction():
    origins, actors = decide("same", A, B, **ONE), decide("not-same", A, B, at=1, of="actors")
    assert set(stand([origins, actors]).in_force) == {origins, actors}


def test_two_who_decide_alike_both_stand():
    one, other = decide("speaker", A, value={"name": None}), decide("speaker", A, at=1, by="Bo", value={"name": None})
    assert stand([one, other]).in_force == (one, other)


def test_the_later_speaker_stands():
    one = decide("speaker", A, value={"name": "Mara Voss"})
    other = decide("speaker", A, at=1, value={"name": "Tomas Reel"})
    assert states([other, one]) == {one.id: "overruled", other.id: "in force"}


def test_the_fields_of_a_report_are_decided_each_by_itself():
    home = Subject("report", "r")
    both = decide("report", home, value={"outlet": "Ebb", "published": "2031-03-12", "basis": "imprint"})
    outlet = decide("report", home, at=1, value={"outlet": "Tide", "basis": "masthead"})
    day = decide("report", home, at=2, value={"published": "2031-03-13", "basis": "archive"})
    kept, later = stand([both, outlet]).in_force
    assert (dict(kept.value), later) == ({"published": "2031-03-12", "basis": "imprint"}, outlet)
    assert states([both, outlet, day])[both.id] == "overruled"


def test_a_split_contradicts_a_merge():
    one, other = Subject("report", "r1"), Subject("report", "r2")
    merge, split = decide("merge", one, other), decide("split", one, others=[other], at=1)
    assert states([merge, split]) == {merge.id: "overruled", split.id: "in force"}


def test_an_undo_undoes_and_can_be_undone():
    decision = decide("same", A, B, **ONE)
    back = undo(decision)
    again = undo(back, at=90)
    assert states([decision, back]) == {decision.id: "undone"}
    assert states([decision, back, again]) == {decision.id: "in force", back.id: "undone"}


def test_what_was_overruled_stands_again_when_the_later_is_undone():
    earlier, later = decide("same", A, B, **ONE), decide("not-same", A, B, at=1, **ONE)
    assert stand([earlier, later, undo(later)]).in_force == (earlier,)


def test_an_undo_of_nothing_is_told():
    back = undo(decide("same", A, B, **ONE))
    assert [(each.decision, each.state) for each in stand([back]).others] == [(back, "not-applied")]


DECISIONS = st.lists(
    st.builds(
        lambda kind, pair, at: decide(kind, *pair, at=at, of="origins"),
        st.sampled_from(["same", "not-same", "unsure"]),
        st.sampled_from(list(permutations([statement(name) for name in "abcde"], 2))),
        st.integers(0, 9),
    ),
    max_size=7,
)


@given(DECISIONS, st.randoms())
def test_the_order_of_the_rows_changes_nothing(decisions, random):
    mixed = [*decisions, *decisions[:2]]
    random.shuffle(mixed)
    assert stand(mixed) == stand(decisions)


@given(DECISIONS)
def test_no_two_that_stand_contradict_each_other(decisions):
    in_force = stand(decisions).in_force
    assert stand(in_force).in_force == in_force
    said = {frozenset(each.subjects): each.kind for each in in_force}
    assert all(each.kind == said[frozenset(each.subjects)] for each in in_force)


def test_two_are_not_made_one_that_stand_otherwise_to_a_third():
    """A is apart from C, of B and C nobody is sure: that A is B contradicts the two together."""
    apart, unsure = decide("not-same", A, C, at=2, **ONE), decide("unsure", B, C, at=1, **ONE)
    assert stand([decide("same", A, B, **ONE), unsure, apart]).in_force == (unsure, apart)


@given(DECISIONS)
def test_the_last_of_all_always_stands(decisions):
    if decisions:
        last = max(decisions, key=lambda each: (each.when, each.id))
        assert last in stand(decisions).in_force


@given(DECISIONS)
def test_all_undone_nothing_stands(decisions):
    assert stand([*decisions, *(undo(each) for each in decisions)]).in_force == ()


def test_the_id_is_of_all_that_is_said():
    same = decide("same", A, B, **ONE)
    assert decide("same", A, B, **ONE).id == same.id
    others = [
        decide("same", B, A, **ONE),
        decide("same", A, B, of="points"),
        decide("same", A, B, at=1, **ONE),
        decide("same", A, B, by="Bo", **ONE),
        decide("same", A, B, why="heard", **ONE),
    ]
    assert len({same.id, *(each.id for each in others)}) == 6
    assert same.when.utcoffset() == timedelta(0)
