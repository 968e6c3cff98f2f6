"""The board's data, made of the invented world and of statements made by hand."""

from datetime import datetime
from typing import Any

import pytest
from starlette.testclient import TestClient

from parallax.export.index import Index
from parallax.export.wording import FLAGS
from parallax.nouns.account import Account
from parallax.nouns.actor import Actor
from parallax.nouns.figure import Figure
from parallax.nouns.interval import Interval
from parallax.nouns.origin import Origin
from parallax.nouns.point import Point
from parallax.nouns.range import Range
from parallax.nouns.relation import Relation
from parallax.nouns.report import Published, Report
from parallax.nouns.side import Side
from parallax.nouns.span import Span
from parallax.nouns.statement import Statement
from parallax.web.asked import Asked
from parallax.web.desk import Desk
from parallax.web.pages.board import PER_PAGE, BoardPage, look_at_board
from parallax.web.pages.heard import Heard
from parallax.web.pages.speaking import MANNERS, group_order, handed_on, manners_of, speakers_of
from parallax.web.pages.telling import tellings_of
from parallax.web.render import environment


def report(name: str, outlet: str, day: int, hour: int = 0, precision: str = "day") -> Report:
    when = datetime(2031, 3, day, hour)
    return Report(name, f"{name}.txt", "", "", outlet=outlet, published=Published(when, "given", precision))  # type: ignore[arg-type]


def said(name: str, report: str, speaker: str | None, words: str = "words", **told: Any) -> Statement:
    whole = Span(0, len(words))
    return Statement(name, report, whole, words, (whole,), whole, speaker=speaker, **told)


def indexed(
    reports: tuple[Report, ...],
    statements: tuple[Statement, ...],
    figures: tuple[Figure, ...] = (),
    actors: tuple[Actor, ...] = (),
    sides: tuple[Side, ...] = (),
    points: tuple[Point, ...] = (),
) -> Index:
    return Index(
        Account(reports=reports, statements=statements, figures=figures, actors=actors, sides=sides, points=points)
    )


MAYOR = Actor("a-mayor", "Ada Brook", ("Ada Brook",), "person", ("mayor of Ford",), side="s-town")
FIRM = Actor("a-firm", "Weir Works", ("Weir Works",), "body", side="s-firm")
WATCH = Actor("a-watch", "River Watch", ("River Watch",), "body", side="s-watch")
LONE = Actor("a-lone", "Lone Voice", ("Lone Voice",), "person")
SIDES = (
    Side("s-watch", "River Watch", ("a-watch",), observer=True),
    Side("s-town", "Ford", ("a-mayor",)),
    Side("s-firm", "Weir Works", ("a-firm",)),
)
ACTORS = (MAYOR, FIRM, WATCH, LONE)


def test_speakers_are_grouped_by_side_observers_each_and_no_side_last() -> None:
    statements = (
        said("1", "r1", "a-lone"),
        said("2", "r1", None, own_voice=True),
        said("3", "r1", "a-watch"),
        said("4", "r1", "a-firm"),
        said("5", "r1", "a-mayor"),
    )
    index = indexed((report("r1", "Ford News", 1),), statements, actors=ACTORS, sides=SIDES)
    speakers = speakers_of(index, statements)
    ordered = sorted(speakers.values(), key=lambda each: group_order(each.group, index))
    assert [(each.name, each.group.kind) for each in ordered] == [
        ("Ada Brook", "side"),
        ("Weir Works", "side"),
        ("River Watch", "observer"),
        ("Ford News", "outlets"),
        ("Lone Voice", "none"),
    ]
    assert [each.group.tone for each in ordered] == [0, 1, None, None, None]


@pytest.mark.parametrize(
    ("told", "manners"),
    [
        ({}, ("asserts",)),
        ({"denial": True}, ("denies",)),
        ({"hedges": ("reportedly",)}, ("hedges",)),
        ({"relays": ("an agency",)}, ("relayed",)),
        ({"stance": "against-interest"}, ("against-interest",)),
        ({"caveat": True}, ("caveat",)),
        ({"caveat": True, "correction": True}, ("correction",)),
    ],
)
def test_a_statement_tells_its_manner(told: dict[str, Any], manners: tuple[str, ...]) -> None:
    assert manners_of(said("1", "r1", "a-firm", **told), frozenset()) == manners


def test_every_sign_has_its_word() -> None:
    signs: Any = environment().get_template("signs.html").module
    assert set(signs.manner_words) == set(MANNERS)
    assert signs.flag_words == FLAGS
    for name in (*signs.manner_words, *signs.flag_words, "heard"):
        assert f'id="sign-{name}"' in signs.sheet()


def test_who_hands_on_what_another_said_relays_it() -> None:
    outer, inner = said("1", "r1", "a-mayor"), said("2", "r1", "a-firm", within="1")
    assert handed_on((outer, inner)) == {"1"}
    assert manners_of(outer, frozenset({"1"})) == ("relays",)


def figure(name: str, statement: str, low: float, words: str) -> Figure:
    return Figure(name, statement, Span(0, len(words)), words, Range(low, low), "person")


def world() -> tuple[Index, Point]:
    reports = (report("r1", "Ford News", 1), report("r2", "The Weir", 1), report("r3", "The Weir", 2))
    statements = (
        said("1", "r1", "a-mayor"),
        said("2", "r2", "a-mayor"),
        said("3", "r3", "a-firm"),
        said("4", "r3", "a-watch", "of another matter"),
    )
    figures = (figure("f1", "1", 9, "nine"), figure("f2", "2", 9, "Nine people"), figure("f3", "3", 4, "only four"))
    point = Point(
        *("p1", "story", "People hurt", "figure"),
        statements=("1", "2", "3"),
        figures=("f1", "f2", "f3"),
        origins=(Origin("o1", ("1", "2"), 2, 2), Origin("o2", ("3",), 1, 1)),
        relations=(
            Relation("f1", "f2", "agree", "equal"),
            Relation("f1", "f3", "conflict", "equal window"),
            Relation("f2", "f3", "conflict", "equal window"),
        ),
    )
    return indexed(reports, statements, figures, ACTORS, SIDES, (point,)), point


def test_repetition_is_one_cell_with_its_outlets_and_its_origin() -> None:
    index, point = world()
    speakers = speakers_of(index, index.statements.values())
    mayor, firm = tellings_of(point, index, speakers, frozenset())
    assert (mayor.speaker.name, mayor.words, mayor.repeated) == ("Ada Brook", ("nine",), "in 2 outlets, one origin")
    assert [(each.outlet, each.words) for each in mayor.carried] == [("Ford News", "nine"), ("The Weir", "Nine people")]
    assert [(tie.told, tie.others) for tie in mayor.ties] == [("conflicts with", ("a-firm",))]
    assert [(tie.told, tie.others) for tie in firm.ties] == [("conflicts with", ("a-mayor",))]
    assert firm.repeated == "The Weir"


def test_only_who_is_heard_later_is_told_to_be() -> None:
    index, _ = world()
    speakers = speakers_of(index, index.statements.values())
    first = (index.statements["1"], index.statements["2"])
    assert Heard(index, speakers).after(first) == {"a-firm", "a-watch"}
    assert Heard(index, speakers).after((index.statements["3"],)) == frozenset()


def test_an_old_utterance_told_again_is_not_being_heard_again() -> None:
    day = Interval(datetime(2031, 3, 1), datetime(2031, 3, 1))
    reports = (report("r1", "Ford News", 2), report("r2", "The Weir", 3))
    statements = (said("1", "r1", "a-mayor"), said("2", "r2", "a-firm", said=day), said("3", "r2", "a-watch"))
    index = indexed(reports, statements, actors=ACTORS, sides=SIDES)
    heard = Heard(index, speakers_of(index, statements))
    assert heard.after((statements[0],)) == {"a-watch"}


def test_an_outlet_is_heard_later_unless_it_carries_it() -> None:
    reports = (report("r1", "Ford News", 1), report("r2", "The Weir", 1), report("r3", "The Weir", 2))
    statements = (said("1", "r1", "a-mayor"), said("2", "r2", None, own_voice=True), said("3", "r3", "a-mayor"))
    index = indexed(reports, statements, actors=ACTORS, sides=SIDES)
    heard = Heard(index, speakers_of(index, statements))
    assert "outlet:The Weir" in heard.after((statements[0],))
    assert "outlet:The Weir" not in heard.after((statements[0], statements[2]))


def look(desk: Desk, story: str, **query: str) -> BoardPage:
    return look_at_board(desk, Asked({"story": story}, query))


def test_every_point_has_a_row_and_nobody_speaks_twice_in_it(desk: Desk, story: str) -> None:
    board = look(desk, story)
    assert len(board.rows) == board.all_rows == len(desk.show(story).view.points)
    for row in board.rows:
        columns = [cell.column for cell in row.cells]
        assert columns == sorted(set(columns))
        assert not set(columns) & set(row.heard)
        for cell in row.cells:
            assert cell.manners
            assert cell.words
            assert cell.origins >= 1
            assert all(0 <= other < len(board.columns) for tie in cell.ties for other in tie.columns)
    assert [column.group for column in board.columns] == sorted(column.group for column in board.columns)


def test_rows_are_chosen_and_ordered(desk: Desk, story: str) -> None:
    board = look(desk, story)
    disputed = [row.id for row in board.rows if "disputed" in row.flags]
    assert [row.id for row in board.rows[: len(disputed)]] == disputed
    assert [row.id for row in look(desk, story, show="disputed").rows] == disputed
    assert {row.kind for row in look(desk, story, show="figures").rows} == {"figure"}
    by_origins = [row.origins for row in look(desk, story, sort="origins").rows]
    assert by_origins == sorted(by_origins, reverse=True)
    side = board.sides[0]
    chosen = look(desk, story, side=side)
    assert 0 < len(chosen.rows) < len(board.rows)
    for row in chosen.rows:
        assert any(chosen.groups[chosen.columns[cell.column].group].name == side for cell in row.cells)
    assert look(desk, story, q="no such words anywhere").rows == ()


def test_who_is_not_heard_in_the_rows_has_no_column(desk: Desk, story: str) -> None:
    chosen = look(desk, story, show="disputed")
    assert len(chosen.columns) < len(look(desk, story).columns)
    assert {cell.column for row in chosen.rows for cell in row.cells} == set(range(len(chosen.columns)))


def test_the_page_shows_a_part_and_the_data_all(client: TestClient, story: str) -> None:
    data = client.get(f"/stories/{story}/board.json?page=2").json()
    assert len(data["rows"]) > PER_PAGE
    page = client.get(f"/stories/{story}/board?page=2").text
    assert page.count('<th scope="row">') == len(data["rows"]) - PER_PAGE
    assert "Part 2 of 2" in page


def test_an_empty_choice_is_told(client: TestClient, story: str) -> None:
    assert "points is so" in client.get(f"/stories/{story}/board?q=nowhere+at+all").text


def test_a_point_has_every_answer_and_a_speaker_its_own(client: TestClient, story: str) -> None:
    row = client.get(f"/stories/{story}/board.json").json()["rows"][0]
    whole = client.get(f"{row['href']}.json").json()
    assert len(whole["answers"]) == whole["all_answers"] > 1
    cell = row["cells"][0]
    path, query = cell["href"].split("?")
    mine = client.get(f"{path}.json?{query}").json()
    assert 0 < len(mine["answers"]) < len(whole["answers"])
    assert all(mine["speaker"] in answer["speakers"] for answer in mine["answers"])
    said = mine["answers"][0]["statements"][0]
    assert said["citation"]["href"].endswith("#here")
    assert said["correct"] == f"/stories/{story}/correct?statement={said['citation']['statement']}"


def test_alike_is_agreement_only_across_sides(client: TestClient, story: str) -> None:
    points = [row["href"] for row in client.get(f"/stories/{story}/board.json").json()["rows"]]
    stands = [
        each["told"]
        for point in points[:12]
        for answer in client.get(f"{point}.json").json()["answers"]
        for each in answer["standings"]
        if each["type"] == "agree"
    ]
    assert any(told.startswith("says alike with") for told in stands)


def test_a_point_that_is_not_there_is_told(client: TestClient, story: str) -> None:
    answer = client.get(f"/stories/{story}/points/none")
    assert answer.status_code == 404
    assert "no such point" in answer.text
