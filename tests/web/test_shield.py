"""Hosts, headers, sizes, and requests that other sites make a browser send."""

import pytest
from starlette.testclient import TestClient

from parallax.web.shield import LARGEST, host_name


def test_a_name_that_is_made_to_lead_here_is_not_answered_to(client: TestClient) -> None:
    assert client.get("/", headers={"host": "evil.example"}).status_code == 421
    assert client.get("/", headers={"host": "localhost.evil.example"}).status_code == 421
    assert client.get("/", headers={"host": "LOCALHOST:8765"}).status_code == 200
    assert client.get("/", headers={"host": "[::1]:8765"}).status_code == 200


@pytest.mark.parametrize(
    ("host", "name"),
    [("a.example:80", "a.example"), ("[::1]:9", "::1"), ("[::1", ""), ("", ""), ("x@localhost", "localhost")],
)
def test_the_name_in_a_host_header(host: str, name: str) -> None:
    assert host_name(host) == name


def test_no_script_of_others_can_run_and_nothing_frames(client: TestClient) -> None:
    headers = client.get("/").headers
    policy = dict(each.split(" ", 1) for each in headers["content-security-policy"].split("; "))
    assert policy["default-src"] == "'none'"
    assert policy["script-src"] == "'self'"
    assert policy["frame-ancestors"] == "'none'"
    assert headers["x-content-type-options"] == "nosniff"


@pytest.mark.parametrize(
    "headers",
    [
        {"sec-fetch-site": "cross-site"},
        {"sec-fetch-site": "same-site"},
        {"origin": "https://evil.example"},
        {"origin": "null"},
    ],
)
def test_another_site_can_change_nothing(client: TestClient, headers: dict[str, str]) -> None:
    assert client.post("/", headers=headers).status_code == 403


def test_what_is_too_large_is_refused(client: TestClient) -> None:
    assert client.post("/", headers={"content-length": str(LARGEST + 1)}).status_code == 413
