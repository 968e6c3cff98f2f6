"""Two reports of a story side by side."""

from starlette.testclient import TestClient


def pair(client: TestClient, story: str, kind: str) -> tuple[str, str]:
    told = client.get(f"/stories/{story}/family.json").json()
    by_number = {report["number"]: report["id"] for report in told["reports"]}
    edge = next(each for each in told["edges"] if each["kind"] == kind)
    return by_number[edge["source"]], by_number[edge["target"]]


def test_without_names_those_nearest_of_kin_are_laid_side_by_side(client: TestClient, story: str) -> None:
    one, other = pair(client, story, "copy")
    told = client.get(f"/stories/{story}/side-by-side.json").json()
    assert (told["one"]["id"], told["other"]["id"]) == (one, other)


def test_a_copy_is_told_passage_by_passage(client: TestClient, story: str) -> None:
    one, other = pair(client, story, "copy")
    told = client.get(f"/stories/{story}/side-by-side.json?one={one}&other={other}").json()
    kinds = [row["kind"] for row in told["rows"]]
    assert {kind: kinds.count(kind) for kind in ("same", "changed", "dropped", "added")} == {
        kind: told["tally"][kind] for kind in ("same", "changed", "dropped", "added")
    }
    assert told["tally"]["same"] > 5
    page = client.get(f"/stories/{story}/side-by-side?one={one}&other={other}").text
    assert page.count('<div role="row" class="row ') == len(told["rows"]) + 1
    for each in told["differences"]:
        for side in (each["one"], each["other"]):
            if side and side["row"]:
                assert f'href="#row-{side["row"]}"' in page


def test_names_that_are_none_of_the_story_are_refused(client: TestClient, story: str) -> None:
    one, _ = pair(client, story, "copy")
    assert client.get(f"/stories/{story}/side-by-side?one=r-none").status_code == 404
    assert client.get(f"/stories/{story}/side-by-side?one={one}&other={one}").status_code == 404
    assert client.get(f"/stories/{story}/side-by-side?one={one}").status_code == 200
