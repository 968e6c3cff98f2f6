"""The data of the charts of figures."""

from datetime import datetime
from typing import Any

from starlette.testclient import TestClient

from parallax.charts.marks import Mark, Series
from parallax.export.view import Answer, Standing
from parallax.nouns.range import Range
from parallax.web.pages.bands import find_bands


def answer(letter: str, *standings: Standing) -> Answer:
    return Answer(letter, "Ada Brook", None, letter, "", "", "", "", (), "", (), standings, ())


def stands(kind: str, *others: str, first: bool = True) -> Standing:
    return Standing(kind, "", others, first=first)


def mark(letter: str, day: int, low: float | None, high: float | None) -> Mark:
    return Mark(letter, Range(low, high), letter, letter, datetime(2031, 3, day, 12))


def lines(*marks: Mark) -> tuple[Series, ...]:
    return tuple(Series(None, 0, (each,)) for each in marks)


def answers(*told: Answer) -> dict[str, Answer]:
    return {each.letter: each for each in told}


def test_a_band_runs_from_the_lowest_to_the_highest_that_stands() -> None:
    settled = answers(
        answer("A", stands("conflict", "B", "C")),
        answer("B", stands("conflict", "A"), stands("agree", "C")),
        answer("C", stands("conflict", "A"), stands("agree", "B")),
    )
    (band,) = find_bands(lines(mark("A", 1, 3, 3), mark("B", 2, 10, 12), mark("C", 3, 11, 11)), settled)
    assert band.letters == ("A", "B", "C")
    assert [(step.when[:10], step.low, step.high) for step in band.steps] == [
        ("2031-03-01", 3, 3),
        ("2031-03-02", 3, 12),
        ("2031-03-03", 3, 12),
    ]
    assert band.told == "3–12"


def test_what_a_later_one_replaces_no_longer_stands() -> None:
    settled = answers(
        answer("A", stands("update", "C"), stands("conflict", "B")),
        answer("B", stands("conflict", "A", "C")),
        answer("C", stands("update", "A", first=False), stands("conflict", "B")),
    )
    (band,) = find_bands(lines(mark("A", 1, 3, 3), mark("B", 2, 20, 20), mark("C", 3, 9, 9)), settled)
    assert [(step.low, step.high) for step in band.steps] == [(3, 3), (3, 20), (9, 20)]


def test_an_open_end_is_told_to_be_open() -> None:
    settled = answers(answer("A", stands("conflict", "B")), answer("B", stands("conflict", "A")))
    (band,) = find_bands(lines(mark("A", 1, 3, None), mark("B", 1, 1, 1)), settled)
    assert band.told == "1–3, as far as its ends are told"


def test_what_is_undecided_shares_no_band() -> None:
    for kind in ("undecided", "different-scope", "narrower"):
        apart = answers(answer("A", stands(kind, "B")), answer("B", stands(kind, "A")))
        assert find_bands(lines(mark("A", 1, 3, 3), mark("B", 2, 9, 9)), apart) == ()
    mixed = answers(answer("A", stands("agree", "B"), stands("undecided", "B")), answer("B"))
    assert find_bands(lines(mark("A", 1, 3, 3), mark("B", 2, 9, 9)), mixed) == ()


def test_one_line_alone_has_no_band() -> None:
    settled = answers(answer("A", stands("update", "B")), answer("B", stands("update", "A", first=False)))
    series = (Series(None, 0, (mark("A", 1, 3, 3), mark("B", 2, 9, 9))),)
    assert find_bands(series, settled) == ()


def figures(client: TestClient, story: str) -> Any:
    return client.get(f"/stories/{story}/figures.json").json()


def test_every_mark_is_a_row_and_leads_to_its_words(client: TestClient, story: str) -> None:
    points = figures(client, story)["points"]
    assert len(points) > 5
    for point in points:
        rows = {row["letter"]: row for row in point["answers"]}
        marks = [mark for panel in point["panels"] for series in panel["series"] for mark in series["marks"]]
        assert len({mark["letter"] for mark in marks}) == len(marks)
        assert {mark["letter"] for mark in marks} | set(point["alone"]) == set(rows)
        for mark in marks:
            assert mark["missing"] == rows[mark["letter"]]["missing"]
            assert mark["low"] is not None or mark["high"] is not None
            assert "/reader?report=" in mark["cited"]["href"]


def test_what_is_disputed_comes_first(client: TestClient, story: str) -> None:
    flagged = ["disputed" in point["flags"] for point in figures(client, story)["points"]]
    assert flagged == sorted(flagged, reverse=True)
    assert flagged[0]


def test_the_axis_holds_every_value(client: TestClient, story: str) -> None:
    for point in figures(client, story)["points"]:
        for panel in point["panels"]:
            ends = [
                end
                for series in panel["series"]
                for mark in series["marks"]
                for end in (mark["low"], mark["high"])
                if end is not None
            ]
            assert panel["axis"]["low"] <= min(ends)
            assert max(ends) <= panel["axis"]["high"]


def test_a_figure_of_one_origin_is_listed_apart(client: TestClient, story: str) -> None:
    page = figures(client, story)
    assert page["once"]
    titles = {point["title"] for point in page["points"]}
    assert all(each["figure"] for each in page["once"])
    assert not titles & {each["title"] for each in page["once"]}
