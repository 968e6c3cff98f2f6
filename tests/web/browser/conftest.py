"""The desk in a real browser: a store with the invented world, served by the program itself, and Chromium."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

ROOT = Path(__file__).parents[3]
AXE = ROOT / "islands" / "node_modules" / "axe-core" / "axe.min.js"
FLAGS = [
    *("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"),
    *("--disable-component-update", "--disable-sync"),
]


def run(*words: str) -> None:
    """The program, to its end."""
    subprocess.run([sys.executable, "-m", "parallax", *words], check=True, capture_output=True)


def serve(store: Path) -> Iterator[str]:
    """The address of a desk on a store, ended afterwards."""
    words = [sys.executable, "-u", "-m", "parallax", "serve", "--store", str(store), "--port", "0", "--no-open"]
    with subprocess.Popen(words, stdout=subprocess.PIPE, text=True) as desk:
        assert desk.stdout is not None
        told = desk.stdout.readline()
        try:
            yield told.split(" at ")[1].split(" ")[0].rstrip("/")
        finally:
            desk.terminate()
            desk.wait(20)


@pytest.fixture(scope="session")
def chromium() -> str:
    """Where Chromium is; without it the tests skip, or fail where PARALLAX_NEED_BROWSER is set."""
    found = subprocess.run([Path(__file__).parent / "find_chromium.sh"], capture_output=True, text=True)
    if not found.stdout.strip():
        if os.environ.get("PARALLAX_NEED_BROWSER"):
            pytest.fail(found.stderr)
        pytest.skip(found.stderr)
    return found.stdout.strip()


@pytest.fixture(scope="session")
def world_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store with the invented world; only looked at."""
    store = tmp_path_factory.mktemp("desk") / "world.db"
    run("init", "--store", str(store))
    run("add", str(ROOT / "examples" / "vrana-dam"), "--store", str(store))
    return store


@pytest.fixture(scope="session")
def desk(world_store: Path) -> Iterator[str]:
    """The address of a desk on the invented world; only looked at."""
    yield from serve(world_store)


@pytest.fixture(scope="session")
def browser(chromium: str) -> Iterator[Browser]:
    """Chromium without a screen."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    """A visitor of its own, at 1600 px."""
    context = browser.new_context(viewport={"width": 1600, "height": 1000})
    yield context
    context.close()


@pytest.fixture
def faults() -> list[str]:
    """What a page complained of: errors, and what its policy forbade."""
    return []


@pytest.fixture
def page(context: BrowserContext, faults: list[str]) -> Iterator[Page]:
    """A page that must not complain."""
    page = context.new_page()
    watch(page, faults)
    yield page
    assert not faults


def watch(page: Page, faults: list[str]) -> None:
    """Notes what a page complains of."""
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.on("console", lambda said: faults.append(said.text) if said.type in ("error", "warning") else None)


def settled(page: Page) -> None:
    """Waits until every island of the page is drawn."""
    page.wait_for_function(
        "() => [...document.querySelectorAll('[data-island]')].every((each) => each.dataset.mounted === 'done')"
    )


def serious(page: Page) -> list[str]:
    """What axe finds serious or critical, each with where it stands."""
    page.evaluate(AXE.read_text("utf-8"))
    found = page.evaluate("() => axe.run(document, {resultTypes: ['violations']})")
    return [
        f"{each['id']}: {each['help']}: {[node['target'] for node in each['nodes']][:5]}"
        for each in found["violations"]
        if each["impact"] in ("serious", "critical")
    ]
