"""300 hostile texts through every view in a real browser: nothing of them runs, asks for anything, or opens anything."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page

from parallax.store import open_store
from parallax.web import open_desk
from tests.web.browser.conftest import serve
from tests.web.every import addresses
from tests.web.writable import story_of


@pytest.fixture(scope="module")
def hostile(hostile_store: Path) -> Iterator[tuple[str, str, list[str]]]:
    """The address of a desk on them, the story, and all addresses of it."""
    store = open_store(str(hostile_store))
    with open_desk(store) as desk:
        story = story_of(desk)
        known = list(addresses(desk, story))
    store.close()
    for address in serve(hostile_store):
        yield address, story, known


@pytest.fixture
def watched(context: BrowserContext) -> tuple[Page, list[str]]:
    """A page, and what happened on it that must not."""
    page, met = context.new_page(), list[str]()
    page.on("dialog", lambda dialog: (met.append(f"dialog: {dialog.message}"), dialog.dismiss()))
    page.on("popup", lambda other: met.append(f"popup: {other.url}"))
    page.on("pageerror", lambda error: met.append(f"error: {error}"))
    page.on("console", lambda said: met.append(f"{said.type}: {said.text}") if said.type == "error" else None)
    return page, met


def look(page: Page, met: list[str], own: str, address: str) -> None:
    """Opens a page, lets everything on it run, and notes what must not have happened."""
    page.goto(own + address)
    page.wait_for_function(
        "() => [...document.querySelectorAll('[data-island]')].every((each) => each.dataset.mounted !== 'loading')"
    )
    page.evaluate("() => document.querySelectorAll('main details').forEach((each) => { each.open = true; })")
    page.mouse.move(300, 400)
    if page.evaluate("() => window.hostile !== undefined"):
        met.append(f"{address}: a script ran")
    if not page.url.startswith(own):
        met.append(f"{address}: led to {page.url}")


def test_in_no_view_does_anything_of_them_run(
    hostile: tuple[str, str, list[str]], watched: tuple[Page, list[str]]
) -> None:
    (own, _, known), (page, met) = hostile, watched
    page.on("request", lambda asked: None if asked.url.startswith(own) else met.append(f"request: {asked.url}"))
    for address in known:
        look(page, met, own, address)
    assert met == []


def test_the_exported_page_runs_nothing_either(
    hostile: tuple[str, str, list[str]], watched: tuple[Page, list[str]], tmp_path: Path
) -> None:
    (own, story, _), (page, met) = hostile, watched
    for texts in ("no", "yes"):
        saved = tmp_path / f"{texts}.html"
        saved.write_bytes(page.request.get(f"{own}/stories/{story}/export.html?texts={texts}").body())
        page.on("request", lambda asked: None if asked.url.startswith("file:") else met.append(f"request: {asked.url}"))
        page.goto(saved.as_uri())
        assert page.evaluate("() => window.hostile === undefined")
        assert page.locator("h1").count() >= 1
    assert met == []
