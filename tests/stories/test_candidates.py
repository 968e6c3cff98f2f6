from heapq import nsmallest

from hypothesis import given
from hypothesis import strategies as st

from parallax.stories.candidates import NEIGHBOURS, SHARED, WORTH, find_candidates, find_nearest, index_keys
from parallax.stories.group import likeness_of
from parallax.stories.profile import Profile

PAIRS = st.tuples(st.integers(0, 6), st.integers(7, 30))


@given(st.dictionaries(PAIRS, st.sampled_from([0.1, 0.2, 0.3, 0.4, 0.5]), max_size=80), st.integers(1, 3))
def test_the_likest_of_either_place_are_those_that_all_at_once_give(likenesses, most):
    beside = {}
    for pair, found in likenesses.items():
        for place in pair:
            beside.setdefault(place, []).append((-found, pair))
    expected = {pair for held in beside.values() for _, pair in nsmallest(most, held)}
    assert find_nearest(likenesses, most) == sorted(expected)


def told(name: str, words: str) -> Profile:
    return Profile(name, None, dict.fromkeys(sorted(words.split()), 0.3), {})


@given(st.lists(st.text("abcdefgh ", min_size=3, max_size=16), min_size=2, max_size=12))
def test_pairs_that_share_keys_enough_and_are_alike_enough_are_found(texts):
    profiles = [told(f"r{at:02}", " ".join(text)) for at, text in enumerate(texts)]
    assert len(profiles) <= NEIGHBOURS
    keys = [set(index_keys(profile)) for profile in profiles]
    expected = {}
    for one in range(len(profiles)):
        for other in range(one + 1, len(profiles)):
            found = likeness_of(profiles[one].features, profiles[other].features)
            if len(keys[one] & keys[other]) >= SHARED and found >= WORTH:
                expected[one, other] = found
    assert find_candidates(profiles) == expected
