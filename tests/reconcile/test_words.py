import pytest
from hypothesis import given
from hypothesis import strategies as st

from parallax.reconcile.alignment.concepts import concept
from parallax.reconcile.alignment.overlap import longest_run, overlap
from parallax.reconcile.alignment.propose import propose
from parallax.reconcile.alignment.sketch import SCENE, sketch
from parallax.reconcile.alignment.stems import stem, tokens
from parallax.reconcile.alignment.weights import weight

WORDS = st.text("abcdefgh ’'.,-1éß", max_size=60)


@pytest.mark.parametrize(
    ("forms", "shared"),
    [
        (("regroup", "regrouped", "regrouping"), True),
        (("strikes", "strike"), True),
        (("villages", "village"), True),
        (("city", "cities"), True),
        (("stopped", "stop", "stopping"), True),
        (("left", "leave", "leaving"), True),
        (("crossing", "cross"), True),
        (("building", "build"), False),
    ],
)
def test_forms_of_a_word_share_a_stem(forms, shared):
    assert (len({stem(form) for form in forms}) == 1) is shared


@pytest.mark.parametrize(
    ("one", "other"),
    [("redeploy", "regrouping"), ("reclaimed", "liberated"), ("injured", "wounded"), ("town", "settlements")],
)
def test_words_that_rewrites_exchange_are_one_concept(one, other):
    assert concept(stem(one)) == concept(stem(other))


def test_dead_and_wounded_are_two_concepts():
    assert concept(stem("killed")) != concept(stem("injured"))


def test_possessives_go_and_numbers_stay():
    assert tokens("The mill’s 12 owners") == ("the", "mill", "12", "owners")


def test_function_words_and_numbers_weigh_nothing():
    assert weight("the") == weight("said") == weight("2031") == 0
    assert 0 < weight("people") < weight("trawler") <= 1


def test_a_place_of_the_story_weighs_little():
    told = sketch("The fire in Orrin spread", frozenset({stem("orrin")}))
    assert told.content[stem("orrin")] == SCENE


@given(WORDS, WORDS)
def test_overlap_is_symmetric_and_bounded(one, other):
    first, second = sketch(one), sketch(other)
    there, back = overlap(first, second), overlap(second, first)
    assert there == back
    assert 0 <= there.held <= 1.000001
    assert 0 <= there.both <= there.held + 1e-9


@given(st.lists(st.sampled_from("abc")), st.lists(st.sampled_from("abc")))
def test_the_longest_run_stands_in_both(one, other):
    length = longest_run(tuple(one), tuple(other))
    runs = {tuple(one[at : at + length]) for at in range(len(one) - length + 1)}
    assert any(tuple(other[at : at + length]) in runs for at in range(len(other) - length + 1))


def test_pairs_that_share_telling_words_are_proposed():
    told = {
        "s1": sketch("The trawler rammed the patrol ship"),
        "s2": sketch("A patrol ship was rammed by a trawler"),
        "s3": sketch("Rain fell on the harbour"),
    }
    assert list(propose(told)) == [("s1", "s2")]
