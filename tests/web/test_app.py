"""What every address answers."""

from starlette.testclient import TestClient

from parallax.web.addresses import VIEWS
from parallax.web.app import json_path


def test_every_view_is_a_page_and_the_same_as_json(client: TestClient, story: str) -> None:
    point = client.get(f"/stories/{story}/board.json").json()["rows"][0]["id"]
    for view in VIEWS:
        at = view.path.replace("{story}", story).replace("{point}", point)
        page, data, api = (client.get(each) for each in (at, json_path(at), f"/api{at}".rstrip("/")))
        assert page.status_code == data.status_code == api.status_code == 200, at
        assert page.headers["content-type"].startswith("text/html")
        assert data.content == api.content
        assert isinstance(data.json(), dict)


def test_every_view_is_described(client: TestClient) -> None:
    described = client.get("/api/openapi.json").json()
    for view in VIEWS:
        schema = described["paths"][f"/api{view.path}".rstrip("/")]["get"]["responses"]["200"]["content"]
        name = schema["application/json"]["schema"]["$ref"].rsplit("/", 1)[1]
        assert name in described["components"]["schemas"]


def test_a_story_that_is_not_there_is_told(client: TestClient) -> None:
    answer = client.get("/stories/story-none")
    assert answer.status_code == 400
    assert "there is no story story-none" in answer.text
    assert client.get("/stories/story-none.json").json() == {
        "error": "there is no story story-none; parallax stories lists them"
    }


def test_nothing_at_an_address_is_told(client: TestClient) -> None:
    answer = client.get("/nowhere")
    assert answer.status_code == 404
    assert "There is nothing at this address" in answer.text


def test_a_moment_that_is_none_is_told(client: TestClient, story: str) -> None:
    assert client.get(f"/stories/{story}?as-of=soon").status_code == 400


def test_a_number_out_of_bounds_is_told_however_long(client: TestClient) -> None:
    for told in ("9" * 400, "1000000000000", "-1", "1e3", "²"):
        assert client.get("/decisions", params={"before": told}).status_code == 400
