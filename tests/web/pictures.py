"""The pictures of docs/desk.md, of the invented world: `python -m tests.web.pictures`."""

import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from tests.web.browser.conftest import FLAGS, ROOT, run, serve, settled

PICTURES = ROOT / "docs" / "pictures"
SIZE = {"width": 1360, "height": 850}


def main() -> None:
    """Serves the invented world and keeps a picture of each page."""
    PICTURES.mkdir(exist_ok=True)
    with _world() as address, sync_playwright() as playwright:
        found = subprocess.run(
            [ROOT / "tests/web/browser/find_chromium.sh"], capture_output=True, text=True, check=True
        )
        browser = playwright.chromium.launch(executable_path=found.stdout.strip(), args=FLAGS)
        page = browser.new_page(viewport=SIZE)  # type: ignore[arg-type]
        for name, path in _paths(page, address).items():
            page.goto(address + path)
            settled(page)
            page.screenshot(path=PICTURES / f"{name}.png")
            sys.stdout.write(f"{name}\n")
        browser.close()


@contextmanager
def _world() -> Iterator[str]:
    with tempfile.TemporaryDirectory() as folder:
        store = Path(folder) / "world.db"
        run("init", "--store", str(store))
        run("add", str(ROOT / "examples" / "vrana-dam"), "--store", str(store))
        yield from serve(store)


def _paths(page: Page, address: str) -> dict[str, str]:
    """The pages that have a picture, by the picture's name."""
    page.goto(address)
    story = page.locator('main a[href^="/stories/"]').first.get_attribute("href") or ""
    tabs = ("board", "figures", "map", "timeline", "family", "reader", "correct", "desk")
    return {"stories": "/", "brief": story, **{name: f"{story}/{name}" for name in tabs}, "add": "/add"}


if __name__ == "__main__":
    main()
