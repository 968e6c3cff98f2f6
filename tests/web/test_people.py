"""Names and hashes, sessions, waiting after wrong passwords, and the gate before every page."""

from pathlib import Path

import pytest
from starlette.testclient import TestClient

from parallax.errors import UsageError
from parallax.web import Desk, make_app
from parallax.web.addresses import ACTIONS, VIEWS
from parallax.web.people import COOKIE, LASTS, People, Secret, make_line, read_users
from tests.web.writable import TOKEN

PASSWORD = "three grey geese"  # noqa: S105  invented
LINE = make_line("A. Velde", PASSWORD)


@pytest.fixture
def users(tmp_path: Path) -> dict[str, Secret]:
    path = tmp_path / "users"
    path.write_text(f"# the desk\n\n{LINE}{make_line('Ébène 王', PASSWORD)}", "utf-8")
    return read_users(path)


class Clock:
    def __init__(self) -> None:
        self.now = 1_000_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def people(users: dict[str, Secret], clock: Clock) -> People:
    return People(users, b"s" * 32, clock)


@pytest.fixture
def visitor(desk: Desk, people: People) -> TestClient:
    return TestClient(make_app(desk, people=people), base_url="https://localhost", follow_redirects=False)


def log_in(visitor: TestClient, name: str = "A. Velde", password: str = PASSWORD, further: str = "/") -> int:
    token = TOKEN.search(visitor.get("/login").text)
    assert token is not None
    sent = {"name": name, "password": password, "token": token[1], "next": further}
    return visitor.post("/login", data=sent).status_code


def test_a_line_holds_no_password_and_two_of_one_differ() -> None:
    assert PASSWORD not in LINE
    assert make_line("A. Velde", PASSWORD) != LINE


def test_a_password_fits_its_own_line_alone(users: dict[str, Secret]) -> None:
    assert set(users) == {"A. Velde", "Ébène 王"}
    assert users["A. Velde"].fits(PASSWORD)
    assert not users["A. Velde"].fits(PASSWORD + " ")


@pytest.mark.parametrize("name", ["", " A", "A:B", "#A", "A\nB", "x" * 81])
def test_a_name_that_no_line_can_hold_is_refused(name: str) -> None:
    with pytest.raises(UsageError):
        make_line(name, PASSWORD)


def test_a_short_password_is_refused() -> None:
    with pytest.raises(UsageError, match="8 characters"):
        make_line("A", "seven77")


@pytest.mark.parametrize(
    "line", ["A", "A:secret", "A:scrypt$1$8$1$AA==$AA==", "A:scrypt$x$8$1$AA==$AA==", "A:md5$1$1$1$a$b"]
)
def test_a_line_at_fault_is_told_by_its_number(tmp_path: Path, line: str) -> None:
    path = tmp_path / "users"
    path.write_text(f"{LINE}{line}\n", "utf-8")
    with pytest.raises(UsageError, match="line 2"):
        read_users(path)


def test_a_file_of_nobody_lets_nobody_in_unnoticed(tmp_path: Path) -> None:
    (tmp_path / "users").write_text("\n# nobody\n", "utf-8")
    with pytest.raises(UsageError, match="names nobody"):
        read_users(tmp_path / "users")
    with pytest.raises(UsageError, match="can't be read"):
        read_users(tmp_path / "none")


def test_after_wrong_passwords_the_next_try_waits_longer_and_longer(people: People, clock: Clock) -> None:
    waits = []
    for _ in range(6):
        assert not people.enter("A. Velde", "wrong password", "name A. Velde")
        waits.append(people.wait("name A. Velde"))
    assert waits[:2] == [0, 0]
    assert waits[2:] == [1, 2, 4, 8]
    assert people.wait("name B. Orlin") == 0
    clock.now += 8
    assert people.wait("name A. Velde") == 0
    assert people.enter("A. Velde", PASSWORD, "name A. Velde")
    assert people.wait("name A. Velde") == 0


def test_a_session_holds_until_it_is_over_or_ended(people: People, clock: Clock, users: dict[str, Secret]) -> None:
    session = people.begin("Ébène 王")
    assert people.name_of(session) == "Ébène 王"
    assert People(users, b"t" * 32, clock).name_of(session) is None
    clock.now += LASTS
    assert people.name_of(session) is None
    other = people.begin("A. Velde")
    people.end(other)
    assert people.name_of(other) is None
    assert people.name_of(people.begin("Nobody")) is None


@pytest.mark.parametrize("made", ["", ".", "a.b.c.d", "é.1.2.3", "\udc80.1.2.3"])
def test_what_is_no_session_is_nobodys(people: People, made: str) -> None:
    assert people.name_of(made) is None


def test_nothing_is_seen_or_done_without_logging_in(visitor: TestClient) -> None:
    for view in VIEWS:
        at = view.path.replace("{story}", "story-0")
        page = visitor.get(at)
        assert page.status_code == 303
        assert page.headers["location"].startswith("/login?next=")
        assert visitor.get(f"/api{at}".rstrip("/")).status_code == 401
    for action in ACTIONS:
        assert visitor.post(action.path.replace("{story}", "story-0")).status_code == 401
    assert visitor.get("/api/openapi.json").status_code == 401
    assert visitor.get("/stories/story-0/export.json").status_code in (303, 401)
    assert visitor.get("/login").status_code == visitor.get("/static/mark.svg").status_code == 200


def test_who_logs_in_is_led_on_and_known_by_name(visitor: TestClient) -> None:
    token = TOKEN.search(visitor.get("/login?next=%2Fdecisions").text)
    assert token is not None
    sent = {"name": "A. Velde", "password": PASSWORD, "token": token[1], "next": "/decisions"}
    answer = visitor.post("/login", data=sent)
    assert (answer.status_code, answer.headers["location"]) == (303, "/decisions")
    cookie = next(each for each in answer.headers.get_list("set-cookie") if each.startswith(COOKIE))
    assert {"httponly", "samesite=strict", "secure"} <= {each.strip().lower() for each in cookie.split(";")}
    page = visitor.get("/decisions").text
    assert "<bdi>A. Velde</bdi>" in page
    assert "Log out" in page


def test_whoever_is_logged_in_decides_by_that_name_alone(visitor: TestClient, story: str) -> None:
    assert log_in(visitor) == 303
    page = visitor.get(f"/stories/{story}/correct").text
    assert 'name="by"' not in page
    assert "as <b><bdi>A. Velde</bdi></b>" in page


def test_logging_out_ends_the_session_for_whoever_has_the_cookie(visitor: TestClient) -> None:
    assert log_in(visitor) == 303
    session = visitor.cookies[COOKIE]
    token = TOKEN.search(visitor.get("/decisions").text)
    assert token is not None
    assert visitor.post("/logout", data={"token": token[1]}).status_code == 303
    visitor.cookies.set(COOKIE, session)
    assert visitor.get("/").status_code == 303


def test_wrong_names_and_passwords_are_told_alike_and_slowed_down(visitor: TestClient) -> None:
    assert log_in(visitor, "Nobody") == 403
    assert log_in(visitor, password="wrong password") == 403  # noqa: S106
    assert log_in(visitor, "Nobody") == 403
    assert log_in(visitor) == 429


def test_a_login_sent_by_another_page_is_refused(visitor: TestClient) -> None:
    visitor.get("/login")
    sent = {"name": "A. Velde", "password": PASSWORD, "token": "0" * 64}
    assert visitor.post("/login", data=sent).status_code == 403
    assert COOKIE not in visitor.cookies


@pytest.mark.parametrize("further", ["//evil.example", "https://evil.example", "/\\evil.example", "/a\nb"])
def test_nobody_is_led_out_of_the_desk(visitor: TestClient, further: str) -> None:
    token = TOKEN.search(visitor.get("/login").text)
    assert token is not None
    sent = {"name": "A. Velde", "password": PASSWORD, "token": token[1], "next": further}
    assert visitor.post("/login", data=sent).headers["location"] == "/"
