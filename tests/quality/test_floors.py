"""No story sinks below its floors. Each story is read once, in its own test."""

import os
from pathlib import Path

import pytest

from quality.floors import Floors, compare, find_changes, raise_floors, read_floors, write_floors
from quality.results import result_of, tell_sinking
from quality.stories import GoldStory, find_stories, score_story

REPO = Path(__file__).parents[2]
SHARED = Path(os.environ.get("PARALLAX_SHARED") or REPO.parent / "shared")
INVENTED = next(find_stories())
SHARED_STORIES = ("aceh", "kharkiv", "tokhar")


def assert_holds(story: GoldStory) -> None:
    floors = read_floors()
    changed = find_changes(story.name, story.digests(), floors[story.name])
    assert not changed, "\n".join(changed)
    result = result_of(story.name, story.digests(), score_story(story))
    sinking = tell_sinking([result], floors)
    assert not sinking, "\n".join(sinking)


def test_invented_world_holds_its_floors() -> None:
    assert_holds(INVENTED)


@pytest.mark.parametrize("name", SHARED_STORIES)
def test_shared_story_holds_its_floors(name: str) -> None:
    story = next((each for each in find_stories(SHARED) if each.name == name), None)
    if story is None:
        pytest.skip(f"no gold/{name}.yaml with reports/{name} in {SHARED} (name a folder in PARALLAX_SHARED)")
    assert_holds(story)


def test_a_rate_below_its_floor_sinks() -> None:
    standings = compare({"figures": 0.5, "spans": 1.0}, Floors({}, {"figures": 0.6, "spans": 1.0}))
    assert [each.row for each in standings if each.sinks] == ["figures"]


def test_a_row_no_longer_counted_sinks() -> None:
    (standing,) = compare({}, Floors({}, {"figures": 0.6}))
    assert standing.sinks


def test_a_row_without_a_floor_does_not_sink() -> None:
    (standing,) = compare({"figures": 0.0}, None)
    assert not standing.sinks


def test_raising_never_lowers() -> None:
    raised = raise_floors(Floors({}, {"figures": 0.6, "spans": 1.0, "via": 0.4}), {}, {"figures": 0.7, "spans": 0.9})
    assert raised.rows == {"figures": 0.7, "spans": 1.0, "via": 0.4}


def test_raised_floors_are_cut_not_rounded() -> None:
    assert raise_floors(None, {}, {"figures": 2 / 3, "spans": 0.29}).rows == {"figures": 0.666, "spans": 0.29}


def test_floors_come_back_as_written(tmp_path: Path) -> None:
    floors = {"b": Floors({"gold": "ff"}, {"spans": 1.0, "figures": 0.5}), "a": Floors({}, {})}
    write_floors(floors, tmp_path / "floors.toml")
    assert read_floors(tmp_path / "floors.toml") == floors


def test_changed_data_are_refused_and_named(tmp_path: Path) -> None:
    gold, reports = tmp_path / "fen.yaml", tmp_path / "fen"
    gold.write_text("story: one\n")
    reports.mkdir()
    (reports / "1.txt").write_text("A dyke broke.")
    story = GoldStory("fen", gold, reports)
    floors = {"fen": Floors(story.digests(), {})}
    assert not find_changes("fen", story.digests(), floors["fen"])
    (reports / "1.txt").write_text("A dyke broke!")
    (told,) = find_changes("fen", story.digests(), floors["fen"])
    assert told.startswith("fen: reports is not what its floors were measured on")
    (reports / "1.txt").rename(reports / "2.txt")
    assert find_changes("fen", story.digests(), floors["fen"])


def test_new_stories_have_no_floors_to_be_held_to() -> None:
    assert not find_changes("fen", {"gold": "ff"}, None)
