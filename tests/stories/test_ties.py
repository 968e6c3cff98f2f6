"""Small groups joined by rare names and near days."""

from datetime import date

from parallax.stories.profile import NAME, Profile
from parallax.stories.ties import join_tied


def profile(name: str, day: int | None, names: str, words: str, weight: float = 0.25) -> Profile:
    """A profile whose rare names weigh `weight` each, and its other words as much."""
    keys = [*names.split(), *words.split()]
    features = dict.fromkeys(keys, weight) | {NAME + key: weight for key in names.split()}
    return Profile(name, date(2031, 3, day) if day else None, features, {key: key.title() for key in keys})


def joined(profiles: list[Profile], apart: tuple[int, ...] = ()) -> list[tuple[int, ...]]:
    alone = [(place,) for place in range(len(profiles))]
    pairs = [(a, b) for a in range(len(profiles)) for b in range(a + 1, len(profiles))]
    return list(join_tied(profiles, alone, pairs, apart))


MARCH = profile("march", 5, "Zwendolin Quarbeck", "crowd petrol")


def test_two_rare_names_on_near_days_tie_two_reports() -> None:
    assert joined([MARCH, profile("curfew", 7, "Zwendolin Quarbeck", "curfew night")]) == [(0, 1)]


def test_the_same_names_weeks_later_tie_nothing() -> None:
    assert joined([MARCH, profile("later", 29, "Zwendolin Quarbeck", "curfew night")]) == [(0,), (1,)]


def test_a_report_without_a_day_is_tied_to_nothing() -> None:
    assert joined([MARCH, profile("undated", None, "Zwendolin Quarbeck", "curfew night")]) == [(0,), (1,)]


def test_what_stands_apart_stays_apart() -> None:
    other = profile("curfew", 7, "Zwendolin Quarbeck", "curfew night")
    assert joined([MARCH, other], apart=(1,)) == [(0,), (1,)]


def test_a_report_tied_to_two_unlike_stories_joins_neither() -> None:
    quake = profile("quake", 5, "Ombervale Thrastin", "wall tremor")
    both = profile("both", 5, "Zwendolin Quarbeck Ombervale Thrastin", "")
    assert joined([MARCH, both, quake]) == [(0,), (1,), (2,)]


def test_grown_groups_are_not_joined_by_one_tie() -> None:
    one = [profile(f"a{n}", 5, "Zwendolin Quarbeck", "crowd petrol") for n in range(4)]
    other = [profile(f"b{n}", 5, "Zwendolin Quarbeck", "wall tremor") for n in range(4)]
    found = join_tied([*one, *other], [(0, 1, 2, 3), (4, 5, 6, 7)], [(0, 4)], ())
    assert list(found) == [(0, 1, 2, 3), (4, 5, 6, 7)]
