"""The invented world holds together: snippets stand once in their report, ids resolve, each feature is there."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

EXAMPLES = Path(__file__).parents[2] / "examples"
REPORTS = EXAMPLES / "vrana-dam"
GOLD: dict[str, Any] = yaml.safe_load((EXAMPLES / "vrana-dam.yaml").read_text(encoding="utf-8"))
TEXTS = {path.name[:2]: path.read_text(encoding="utf-8") for path in sorted(REPORTS.iterdir())}
STATEMENTS: dict[str, dict[str, Any]] = {each["id"]: each for each in GOLD["statements"]}
FIGURES: dict[str, dict[str, Any]] = {each["id"]: each for each in GOLD["figures"]}
ACTORS: dict[str, dict[str, Any]] = {each["name"]: each for each in GOLD["actors"]}

FEATURES = {  # what the world must show, and the statements that show it
    "cue after the content": ["a1", "a2"],
    "cue before the content": ["g4", "h1"],
    "cue inside a quotation": ["h6"],
    "cue with a colon before a quotation": ["g10"],
    "quotation over paragraphs": ["b4", "b5"],
    "participle cue": ["a3", "b2", "d12", "h8", "j9"],
    "according to": ["a10", "b6", "g6", "j10", "k2"],
    "bare title as speaker": ["b5", "h6", "j12"],
    "pronoun as speaker": ["a7", "a11", "d6", "h3", "h7"],
    "anonymous official": ["b11", "b12", "f4", "h13"],
    "told an agency": ["a4", "g5"],
    "told an outlet": ["f9", "j3"],
    "a report of a report": ["f4", "k4"],
    "Telegram": ["b9", "b10", "j5"],
    "Facebook": ["a12", "d3", "e10"],
    "television": ["h2"],
    "news conference": ["b3", "d5", "g9"],
    "interview": ["d8"],
    "written statement": ["a6", "f8", "j7"],
    "embedded post": ["f3", "f5", "f10"],
    "wire copy": ["a1", "c1"],
    "excerpt": ["g1", "i1"],
    "translation-like rewrite": ["a4", "e4"],
    "rising toll": ["a1", "g1", "j1"],
    "update by the competent body": ["a1", "g1", "j1"],
    "part-of toll": ["a10", "g3", "j3", "g5"],
    "another window": ["a15"],
    "one town": ["b3"],
    "conflict of figures": ["d1", "g1"],
    "denial": ["a5", "d6", "f7", "h3", "j11"],
    "rumour": ["f6", "k7"],
    "unable to confirm": ["d4", "g12", "h11"],
    "unit slip": ["f1"],
    "dotted thousand": ["e2"],
    "rounding": ["g6", "h5"],
    "stale figure in a late report": ["k1", "k2"],
    "against its own interest": ["h2", "j8"],
    "an older statement withdrawn": ["d10", "j8"],
}


def ids_in_points() -> Iterator[tuple[str, str]]:
    """Each id of a statement that a point names, with the point's id."""
    for point in GOLD["points"]:
        yield from ((point["id"], one) for one in [*point["statements"], *point.get("caveats", [])])
        for key in ("origins", "origins_ok"):
            yield from ((point["id"], one) for group in point.get(key, []) for one in group)
        for key in ("relations", "relations_ok", "also"):
            yield from ((point["id"], one) for pair in point.get(key, []) for one in pair[:2])


def ids_in_lists() -> Iterator[tuple[str, str]]:
    """Each id of a statement in the lists beside the points, with the list's name."""
    for key in ("not", "not_agree", "not_origin", "brief"):
        yield from ((key, one) for group in GOLD[key] for one in group)
    yield from (("brief_never", one) for one in GOLD["brief_never"])


def test_the_world_is_as_large_as_it_says() -> None:
    assert len(STATEMENTS) == len(GOLD["statements"]) >= 35
    assert len(FIGURES) == len(GOLD["figures"]) >= 20
    assert len(GOLD["places"]) >= 8
    assert len(ACTORS) == len(GOLD["actors"]) >= 8
    assert len({point["id"] for point in GOLD["points"]}) == len(GOLD["points"]) >= 6
    assert len({report["publisher"] for report in GOLD["reports"].values()}) >= 6
    assert len({report["published"] for report in GOLD["reports"].values()}) == 3


def test_gold_and_folder_name_the_same_reports() -> None:
    assert sorted(GOLD["reports"]) == [path.name for path in sorted(REPORTS.iterdir())]
    assert {path.suffix for path in REPORTS.iterdir()} == {".txt", ".md", ".html"}


@pytest.mark.parametrize("number", sorted(TEXTS))
def test_a_report_has_the_length_of_a_report(number: str) -> None:
    assert 120 <= len(TEXTS[number].split()) <= 400


@pytest.mark.parametrize("statement", GOLD["statements"], ids=lambda each: each["id"])
def test_a_snippet_stands_once_in_its_report(statement: dict[str, Any]) -> None:
    assert TEXTS[statement["report"]].count(statement["content"]) == 1


def test_the_undated_report_names_no_date() -> None:
    assert "2031" not in TEXTS["08"]
    assert "March" not in TEXTS["08"]


def test_every_figure_belongs_to_a_statement_and_every_part_to_a_whole() -> None:
    assert {figure["statement"] for figure in FIGURES.values()} <= set(STATEMENTS)
    assert {figure["of"] for figure in FIGURES.values() if "of" in figure} <= set(FIGURES)
    assert all("value" in figure or {"low", "high"} <= set(figure) for figure in FIGURES.values())


def test_every_id_in_points_and_lists_resolves() -> None:
    assert [(where, one) for where, one in [*ids_in_points(), *ids_in_lists()] if one not in STATEMENTS] == []


def test_origins_lie_in_their_point() -> None:
    for point in GOLD["points"]:
        named = {one for key in ("origins", "origins_ok") for group in point.get(key, []) for one in group}
        assert named <= set(point["statements"]), point["id"]


def test_relations_are_of_the_six_types() -> None:
    types = {"agree", "conflict", "update", "narrower", "different-scope", "undecided"}
    for point in GOLD["points"]:
        for key in ("relations", "relations_ok", "also"):
            assert all(set(kinds.split("|")) <= types for _, _, kinds in point.get(key, [])), point["id"]


def test_no_pair_is_both_demanded_and_forbidden() -> None:
    wanted = [entry for point in GOLD["points"] for entry in point.get("relations", [])]
    for kind, key in (("conflict", "not"), ("agree", "not_agree")):
        forbidden = {frozenset(pair) for pair in GOLD[key]}
        assert not [entry for entry in wanted if entry[2] == kind and frozenset(entry[:2]) in forbidden]


def test_lineage_names_reports() -> None:
    assert {number for pair in GOLD["lineage"] for number in pair} <= set(TEXTS)


@pytest.mark.parametrize("key", ["actors", "places"])
def test_every_spelling_stands_in_a_report(key: str) -> None:
    text = "\n".join(TEXTS.values())
    assert [name for each in GOLD[key] for name in each["names"] if name not in text] == []


def test_boilerplate_stands_in_a_report_and_in_no_statement() -> None:
    text = "\n".join(TEXTS.values())
    assert [line for line in GOLD["boilerplate"] if line not in text] == []
    assert [
        (each["id"], line) for each in STATEMENTS.values() for line in GOLD["boilerplate"] if line in each["content"]
    ] == []


@pytest.mark.parametrize("feature", sorted(FEATURES))
def test_a_feature_is_shown_by_statements_of_the_gold(feature: str) -> None:
    assert FEATURES[feature]
    assert [one for one in FEATURES[feature] if one not in STATEMENTS] == []


@pytest.mark.parametrize(
    ("feature", "key"),
    [
        ("anonymous official", "anonymous"),
        ("denial", "denial"),
        ("unable to confirm", "caveat"),
        ("rumour", "hedge"),
        ("a report of a report", "via"),
        ("told an agency", "via"),
        ("told an outlet", "via"),
    ],
)
def test_statements_of_a_feature_are_marked_so(feature: str, key: str) -> None:
    assert [one for one in FEATURES[feature] if not STATEMENTS[one].get(key)] == []


@pytest.mark.parametrize("channel", ["Telegram", "Facebook", "television", "news conference", "interview"])
def test_statements_of_a_channel_are_marked_so(channel: str) -> None:
    assert [one for one in FEATURES[channel] if STATEMENTS[one].get("channel") != channel] == []


def test_some_names_are_spelled_three_ways() -> None:
    spelled = [len(each["names"]) for key in ("actors", "places") for each in GOLD[key]]
    assert sum(count >= 3 for count in spelled) >= 3


def test_flagged_figures_are_written_so() -> None:
    assert any(figure.get("suspect_unit") and figure["statement"] == "f1" for figure in FIGURES.values())
    assert "2.400 persons" in STATEMENTS["e2"]["content"]


def test_hostile_files_are_what_the_readme_says() -> None:
    hostile = EXAMPLES / "hostile"
    assert (hostile / "empty.txt").read_bytes() == b""
    assert b"\0" in (hostile / "binary.txt").read_bytes()
    assert len((hostile / "broken.jsonl").read_text(encoding="utf-8").splitlines()) == 3
    readme = (EXAMPLES / "README.md").read_text(encoding="utf-8")
    assert [path.name for path in sorted(hostile.iterdir()) if f"hostile/{path.name}" not in readme] == []
    assert all(path.stat().st_size < 4096 for path in hostile.iterdir())


def test_the_readme_names_every_report() -> None:
    readme = (EXAMPLES / "README.md").read_text(encoding="utf-8")
    assert [path.name for path in REPORTS.iterdir() if f"`{path.name}`" not in readme] == []
