"""The list of stories, what is new in them, and what changed."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from parallax.engine.add import add
from parallax.web import Desk
from tests.web.conftest import token

FIRE = "ORRIN – {} people died in the fire at the Orrin grain mill on Tuesday, the {} said."
FERRY = "MAARSUND – The ferry Solveig ran aground off Maarsund with 212 people on board, the coast guard said."


def row(ident: str, text: str, day: int) -> dict[str, str]:
    return {"id": ident, "text": text, "outlet": f"The {ident.title()}", "published": f"2031-03-{day}"}


def put(desk: Desk, folder: Path, *rows: dict[str, str]) -> None:
    path = folder / f"{rows[0]['id']}.jsonl"
    path.write_text("\n".join(map(json.dumps, rows)), "utf-8")
    add(desk.store, [str(path)], datetime.now(UTC))


@pytest.fixture(scope="module")
def filled(own_desk: Desk, tmp_path_factory: pytest.TempPathFactory) -> Desk:
    folder = tmp_path_factory.mktemp("rows")
    rows = [row("ebb", FIRE.format("Five", "Orrin Fire Brigade"), 12), row("ferry", FERRY, 14)]
    put(own_desk, folder, *rows, row("tide", FIRE.format("Nine", "Mill Workers' Union"), 13))
    return own_desk


def listed(client: TestClient, query: str = "") -> list[dict[str, object]]:
    page: list[dict[str, object]] = client.get(f"/index.json{query}").json()["stories"]
    return page


def test_a_story_with_disputed_points_is_before_a_later_one(filled: Desk, own_client: TestClient) -> None:
    mill, ferry = listed(own_client)
    assert (mill["reports"], mill["outlets"], mill["origins_low"], mill["disputed"]) == (2, 2, 2, 1)
    assert (ferry["reports"], ferry["disputed"]) == (1, 0)
    assert [each["id"] for each in listed(own_client, "?order=latest")] == [ferry["id"], mill["id"]]
    page = own_client.get("/").text
    assert "1 disputed" in page
    assert page.index(str(mill["id"])) < page.index(str(ferry["id"]))


def test_the_list_is_cut_to_what_is_asked(filled: Desk, own_client: TestClient) -> None:
    assert len(listed(own_client, "?disputed=1")) == 1
    assert len(listed(own_client, "?words=ferry")) == 1
    assert "has “<bdi>comet</bdi>” in its title" in own_client.get("/?words=comet").text
    assert own_client.get("/?order=random").status_code == 400
    assert own_client.get("/?page=0").status_code == 400
    assert listed(own_client, "?page=2") == []


def test_what_came_since_somebody_looked_is_told_until_they_have_seen_it(
    filled: Desk, own_client: TestClient, tmp_path: Path
) -> None:
    mill = str(listed(own_client)[0]["id"])
    own_client.get(f"/stories/{mill}")
    assert "nothing new since you looked" in own_client.get("/").text
    assert "Nothing: no report came to this story" in own_client.get(f"/stories/{mill}/changes").text
    put(filled, tmp_path, row("flow", FIRE.format("Eleven", "Mill Workers' Union"), 14))
    page = own_client.get("/").text
    assert "1 new report, in 1 disputed point" in page
    (found,) = listed(own_client, "?news=1")
    assert found["since"] | {"told": ""} == {"told": "", "new": 1, "disputed": 1}  # type: ignore[operator]
    now = str(found["id"])
    assert now != mill, "another report, another id"
    brief = own_client.get(f"/stories/{now}").text
    assert "1 new report</b> since you looked" in brief
    changes = own_client.get(f"/stories/{now}/changes.json").json()
    told = {part["key"]: [line["text"] for line in part["lines"]] for part in changes["parts"]}
    assert ["The Flow" in line for line in told["report-new"]] == [True]
    assert changes["hrefs"]["report-new"] == [f"/stories/{now}/reader?report=flow"]
    assert "figure-superseded" in told
    assert changes["unseen"] == 1
    seen = own_client.post("/seen", data={"token": token(own_client), "story": now})
    assert (seen.status_code, seen.headers["location"]) == (303, f"/stories/{now}")
    assert listed(own_client, "?news=1") == []


def test_changes_are_told_since_a_moment_that_is_asked(filled: Desk, own_client: TestClient) -> None:
    mill = str(listed(own_client)[0]["id"])
    tomorrow = (datetime.now(UTC) + timedelta(days=2)).date().isoformat()
    assert own_client.get(f"/stories/{mill}/changes.json?since={tomorrow}").json()["parts"] == []
    early = own_client.get(f"/stories/{mill}/changes.json?since=2001-01-01").json()
    assert "report-new" in [part["key"] for part in early["parts"]]
    assert own_client.get(f"/stories/{mill}/changes?since=lately").status_code == 400


def test_without_a_look_there_is_nothing_to_compare_with(filled: Desk, own_client: TestClient) -> None:
    mill = str(listed(own_client)[0]["id"])
    assert "You have not looked at this story before" in own_client.get(f"/stories/{mill}/changes").text


def test_an_empty_store_says_what_to_do(client: TestClient, tmp_path: Path) -> None:
    from parallax.store import open_store
    from parallax.web import make_app, open_desk

    store = open_store(str(tmp_path / "empty.db"), create=True)
    with open_desk(store) as desk:
        page = TestClient(make_app(desk), base_url="http://localhost").get("/").text
    store.close()
    assert "No stories yet" in page
    assert 'href="/add"' in page
