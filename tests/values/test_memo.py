from hypothesis import given
from hypothesis import strategies as st

from parallax.values.memo import memo


@given(st.lists(st.integers(0, 9)), st.integers(1, 4))
def test_what_is_kept_is_what_would_be_found(asked, most):
    found = []

    @memo(most)
    def square(number):
        found.append(number)
        return number * number

    assert [square(number) for number in asked] == [number * number for number in asked]
    assert len(found) <= len(asked)


def test_a_thing_is_found_once_and_the_oldest_answer_goes_first():
    found = []

    @memo(2)
    def double(number):
        found.append(number)
        return 2 * number

    assert [double(number) for number in (1, 1, 2, 3, 3, 1)] == [2, 2, 4, 6, 6, 2]
    assert found == [1, 2, 3, 1]
