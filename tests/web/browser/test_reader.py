"""The reader, corrections and the desk's layer: by mouse, by keyboard alone, and without JavaScript."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.web.browser.conftest import run, serious, serve, settled
from tests.web.conftest import WORLD
from tests.web.writable import FEW


@pytest.fixture(scope="module")
def own(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a desk that is decided on."""
    store = tmp_path_factory.mktemp("own") / "own.db"
    run("init", "--store", str(store))
    run("add", *(str(each) for name in FEW for each in WORLD.glob(name)), "--store", str(store))
    yield from serve(store)


def first_story(page: Page, desk: str) -> str:
    page.goto(desk)
    found: str = page.request.get(f"{desk}/index.json").json()["stories"][0]["id"]
    return found


def test_a_citation_leads_to_its_words_and_n_and_p_go_on(page: Page, desk: str) -> None:
    story = first_story(page, desk)
    page.goto(f"{desk}/stories/{story}/reader")
    settled(page)
    met = []
    for key in ("n", "n", "p"):
        before = page.url
        page.keyboard.press(key)
        page.wait_for_url(lambda url, before=before: url != before)
        settled(page)
        assert page.locator("#here").is_visible()
        assert page.locator("#here").evaluate("each => each.getBoundingClientRect().top < innerHeight")
        met.append(page.url)
    assert met[0] == met[2] != met[1]


def test_a_note_and_its_words_light_up_together(page: Page, desk: str) -> None:
    story = first_story(page, desk)
    page.goto(f"{desk}/stories/{story}/reader")
    settled(page)
    note = page.locator("[data-note]").nth(2)
    note.hover()
    name = note.get_attribute("data-note")
    assert page.locator(f'.said.lit[data-over~="{name}"]').count() >= 1


def test_a_speaker_is_put_right_by_mouse_and_taken_back(page: Page, own: str) -> None:
    story = first_story(page, own)
    page.goto(f"{own}/stories/{story}/reader")
    page.get_by_role("link", name=re.compile("^Put right what")).first.click()
    form = page.get_by_role("form", name="Wrong speaker")
    form.get_by_label("Who speaks").fill("Kiril Strandzhev")
    form.get_by_label("Why").fill("named in the line above")
    form.get_by_label("Who", exact=True).fill("A. Velde")
    form.get_by_role("button", name="Decide").click()
    status = page.get_by_role("status")
    assert "Speaker put right" in status.inner_text()
    assert "applied" in status.inner_text()
    status.get_by_role("button", name="Undo").click()
    assert "Taken back" in page.get_by_role("status").inner_text()
    page.get_by_role("link", name="Decisions", exact=True).click()
    assert page.locator(".ruling.undone").count() == 1


def test_a_statement_is_signed_twice_by_keyboard_alone(page: Page, own: str) -> None:
    story = first_story(page, own)
    page.goto(f"{own}/stories/{story}/reader")
    page.get_by_role("link", name=re.compile("^Check what")).first.focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/correct?**")
    address = page.url.partition("#")[0]
    for who in ("A. Velde", "B. Orlin"):
        page.context.clear_cookies()
        page.goto(address)
        page.locator("#remark-evidence").focus()
        for words in ("https://archive.example/1", "seen in print", who):
            page.keyboard.type(words)
            page.keyboard.press("Tab")
        page.keyboard.press("Enter")
        page.wait_for_url("**done=**")
    page.goto(f"{own}/stories/{story}/desk")
    twice = page.get_by_role("region", name="Signed by two")
    assert "A. Velde" in twice.inner_text()
    assert "B. Orlin" in twice.inner_text()


def test_everything_can_be_read_and_decided_without_a_script(browser: Browser, own: str) -> None:
    context = browser.new_context(java_script_enabled=False, viewport={"width": 1000, "height": 800})
    page = context.new_page()
    page.goto(own)
    page.get_by_role("main").get_by_role("link").first.click()
    page.get_by_role("link", name="Reports", exact=True).click()
    page.locator(".reports h3 a").first.click()
    page.get_by_role("link", name=re.compile("^Next:")).click()
    assert page.locator("#here").is_visible()
    page.get_by_role("link", name=re.compile("^Check what")).first.click()
    page.locator("#note-why").fill("ask the ministry")
    page.locator("#note-by").fill("C. Tide")
    page.locator("#note button").click()
    assert "Note" in page.get_by_role("status").inner_text()
    page.get_by_role("link", name="Desk", exact=True).click()
    assert page.get_by_text("ask the ministry").is_visible()
    context.close()


def test_a_story_is_taken_away_as_a_file(page: Page, desk: str, tmp_path: Path) -> None:
    story = first_story(page, desk)
    page.goto(f"{desk}/stories/{story}/reports")
    page.get_by_text("Export", exact=True).click()
    with page.expect_download() as given:
        page.get_by_role("link", name="CSV: figures").click()
    assert given.value.suggested_filename.endswith(".figures.csv")


@pytest.mark.parametrize(("width", "scheme"), [(360, "light"), (360, "dark"), (1600, "light"), (1600, "dark")])
def test_the_pages_are_accessible_at_every_width(browser: Browser, own: str, width: int, scheme: str) -> None:
    context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)  # type: ignore[arg-type]
    page = context.new_page()
    story = first_story(page, own)
    found = page.request.get(f"{own}/stories/{story}.json").json()["citations"][0]
    at = f"/stories/{story}"
    for address in (
        found["href"],
        f"{at}/reports",
        f"{at}/correct",
        f"{at}/correct?statement={found['statement']}",
        f"{at}/desk",
        f"{at}/print",
        "/decisions",
    ):
        page.goto(own + address)
        settled(page)
        for export in page.locator(".export > summary").all():
            export.click()
        assert serious(page) == [], address
        assert page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth"), address
    context.close()
