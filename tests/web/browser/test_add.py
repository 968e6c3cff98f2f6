"""The whole way: a text is pasted, seen being read, and stands in its story with its words; by mouse, keyboard, and without scripts."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.web.browser.conftest import run, serious, serve, settled

FIRE = (
    "Fire at Orrin mill\n\nORRIN – Nine people died in the fire at the Orrin grain mill on Tuesday, the Mill Workers' Union "
    "said.\n\n“Two of the gates were locked,” said Jonas Ferrel, the union's chairman.\n"
)
OTHER = "Orrin mill: toll\n\nORRIN – Six people died in the fire at the Orrin grain mill on Tuesday, the Orrin Fire Brigade said.\n"
THIRD = "ORRIN – Seven people died in the fire at the Orrin grain mill on Tuesday, the Orrin district police said.\n"
WAIT = 60_000


@pytest.fixture(scope="module")
def own(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a desk on an empty store."""
    store = tmp_path_factory.mktemp("own") / "own.db"
    run("init", "--store", str(store))
    yield from serve(store)


def read_through(page: Page) -> None:
    """Waits until the latest work is done."""
    expect(page.locator(".job").first.locator(".state")).to_contain_text("brought up to date", timeout=WAIT)


def test_from_a_pasted_text_to_its_citation(page: Page, context: BrowserContext, own: str) -> None:
    page.goto(own)
    page.get_by_role("link", name="Add reports").first.click()
    page.get_by_label("The report’s words").fill(FIRE)
    page.get_by_label("Outlet").fill("The Ebb")
    page.get_by_label("Published on").fill("2031-03-12")
    page.get_by_role("button", name="Read", exact=True).click()
    expect(page.get_by_role("heading", name="a pasted text of The Ebb")).to_be_visible()
    read_through(page)
    expect(page.get_by_text("not told: address")).to_be_visible()
    assert serious(page) == []
    page.get_by_role("link", name="Fire at Orrin mill").last.click()
    expect(page.get_by_role("heading", name="Brief", exact=True)).to_be_visible()
    settled(page)
    page.locator(".brief .cite").first.focus()
    expect(page.get_by_role("tooltip")).to_contain_text("The Ebb")
    expect(page.get_by_role("tooltip")).to_contain_text("Nine people died")


def test_files_are_dropped_and_a_story_has_news(page: Page, own: str, tmp_path: Path) -> None:
    page.goto(own)
    page.locator(".stories h2 a").first.click()
    page.goto(f"{own}/add")
    settled(page)
    dropped = page.evaluate_handle(
        """([name, text]) => {
            const held = new DataTransfer();
            held.items.add(new File([text], name, {type: "text/plain"}));
            held.items.add(new File(["%PDF"], "scan.pdf"));
            return held;
        }""",
        ["toll.txt", OTHER],
    )
    page.dispatch_event("body", "dragover", {"dataTransfer": dropped})
    page.dispatch_event("body", "drop", {"dataTransfer": dropped})
    expect(page.locator("[data-chosen]")).to_contain_text("toll.txt")
    page.get_by_role("button", name="Read", exact=True).click()
    read_through(page)
    expect(page.locator(".job").first).to_contain_text("scan.pdf: not a kind of file that is read (.pdf)")
    page.goto(own)
    expect(page.locator(".news")).to_contain_text("1 new report")
    expect(page.locator(".strip")).to_contain_text("1 new, 1 refused")
    page.locator(".news").click()
    expect(page.get_by_role("heading", name="New reports")).to_be_visible()
    expect(page.get_by_role("heading", name="New conflicts")).to_be_visible()
    page.get_by_role("button", name="I have seen it").click()
    expect(page.get_by_role("heading", name="Brief", exact=True)).to_be_visible()
    expect(page.get_by_role("button", name="I have seen it")).to_have_count(0)


def test_what_is_lacking_is_filled_in_by_keyboard_alone(page: Page, own: str) -> None:
    page.goto(f"{own}/add")
    settled(page)
    page.get_by_label("The report’s words").focus()
    page.keyboard.insert_text(THIRD)
    page.get_by_role("button", name="Read", exact=True).focus()
    page.keyboard.press("Enter")
    read_through(page)
    outlet = page.get_by_label("Outlet").first
    outlet.focus()
    page.keyboard.type("The Weir")
    page.get_by_label("Where one can see it").first.focus()
    page.keyboard.type("the printed page")
    page.keyboard.press("Tab")
    page.keyboard.type("Anna")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="outlet of report")).to_be_visible()
    read_through(page)
    page.goto(f"{own}/work")
    expect(page.locator(".job").nth(1)).to_contain_text("The Weir")


def test_without_scripts_a_text_is_added_and_what_was_wrong_keeps_it(browser: Browser, own: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{own}/add")
    page.get_by_label("The report’s words").fill(FIRE + "It was the third fire of the year.")
    page.get_by_label("Address", exact=True).fill("ebb.example")
    page.get_by_role("button", name="Read", exact=True).click()
    expect(page.get_by_role("alert")).to_contain_text("begins with http")
    assert page.get_by_label("The report’s words").input_value().startswith("Fire at Orrin mill")
    page.get_by_label("Address", exact=True).fill("https://ebb.example/fire")
    page.get_by_role("button", name="Read", exact=True).click()
    for _ in range(120):
        if "brought up to date" in page.locator(".job").first.inner_text():
            break
        page.wait_for_timeout(500)
        page.goto(f"{own}/work")
    expect(page.locator(".job").first).to_contain_text("1 new")
    context.close()
