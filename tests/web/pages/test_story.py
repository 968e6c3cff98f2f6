"""A story's brief: its lines, how they stand, their points and words."""

from starlette.testclient import TestClient

from parallax.export.view import Answer, Cited, PointView, Section
from parallax.web import Desk
from parallax.web.pages.parts import Points, cited_in, flags_of, part


def answer(*numbers: int) -> Answer:
    return Answer("A", "the union", None, "9", "", "", "", "nine died", numbers, "", (), (), ())


def point(name: str, *numbers: int) -> PointView:
    return PointView(name, name, "figure", ("disputed",), (answer(*numbers),))


def test_a_line_leads_to_the_smallest_point_that_all_its_words_speak_to() -> None:
    points = Points([point("all", 1, 2, 3, 4), point("some", 1, 2), point("other", 4)])
    assert points.of((1, 2)) == "some"
    assert points.of((1, 3)) == "all"
    assert points.of((4,)) == "other"
    assert points.of((1, 9)) is None
    assert points.of(()) is None


def test_a_line_that_names_its_point_keeps_it_and_what_is_left_out_is_on_the_board() -> None:
    lines = (
        Cited("a", (1,), point="own"),
        Cited("b", (1,), parts=(Cited("c", (2,)),)),
        Cited("and 7 more in the JSON"),
    )
    made = part(Section("brief-disputed", "Disputed", "", lines), Points([point("of", 1), point("of two", 2)]))
    assert made.key == "disputed"
    assert [each.point for each in made.lines] == ["own", "of", None]
    assert made.lines[1].parts[0].point == "of two"
    assert made.lines[2].text == "and 7 more on the board"
    assert cited_in([made]) == (1, 2)
    assert flags_of([made], {"of": point("of", 1)}) == {"of": ("disputed",)}


def test_the_brief_and_the_lists_stand_in_an_editors_order(client: TestClient, story: str) -> None:
    page = client.get(f"/stories/{story}.json").json()
    assert page["brief"][0]["key"] == "disputed"
    keys = [each["key"] for each in page["parts"]]
    assert keys[:3] == ["disputed", "one-origin", "one-side"]
    assert "timeline" not in keys
    disputed = page["parts"][0]["lines"]
    assert all(page["flags"][each["point"]].count("disputed") == 1 for each in disputed)
    assert page["copies_in_all"] == len(page["copies"]) > 0


def test_every_citation_has_its_words_on_the_page(client: TestClient, story: str) -> None:
    data = client.get(f"/stories/{story}.json").json()
    page = client.get(f"/stories/{story}").text
    for number in data["cited"]:
        assert f'<li id="w-{number}" value="{number}">' in page
        assert f'data-cite="{number}"' in page
    found = data["citations"][0]
    assert found["href"] == f"/stories/{story}/reader?report={found['report']}&at={found['statement']}#here"


def test_it_is_told_as_of_a_moment(client: TestClient, story: str) -> None:
    now, then = (client.get(f"/stories/{story}.json{query}").json() for query in ("", "?as-of=2031-03-05"))
    assert then["as_of_told"] == "5 Mar 2031"
    assert then["days"] == now["days"] == ["2031-03-04", "2031-03-05", "2031-03-06"]
    reports = [int(each["story"]["counts"][0]["number"]) for each in (then, now)]
    assert 0 < reports[0] < reports[1]
    page = client.get(f"/stories/{story}?as-of=2031-03-05").text
    assert "only what was published by then" in page
    assert f"/stories/{story}/board?as-of=2031-03-05#point-" in page
    assert then["story"]["id"] == story, "the links lead to the story as it stands"
    empty = client.get(f"/stories/{story}?as-of=2001-01-01")
    assert empty.status_code == 400
    assert "nothing of this story was published by 1 Jan 2001" in empty.text


def test_who_looks_is_remembered_and_others_are_not(desk: Desk, client: TestClient, story: str) -> None:
    assert client.get(f"/stories/{story}.json").json()["since"] is None
    client.get(f"/stories/{story}")
    since = client.get(f"/stories/{story}.json").json()["since"]
    assert since["new"] == since["disputed"] == 0
    client.cookies.clear()
    assert client.get(f"/stories/{story}.json").json()["since"] is None
