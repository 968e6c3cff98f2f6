"""The family tree and two texts side by side, in a browser."""

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.web.browser.conftest import serious, settled


def address(page: Page, desk: str) -> str:
    page.goto(desk)
    return f"{desk}{page.get_by_role('main').get_by_role('link').first.get_attribute('href')}"


def test_an_edge_opens_both_texts_by_mouse(page: Page, desk: str) -> None:
    page.goto(f"{address(page, desk)}/family")
    settled(page)
    assert page.locator(".tree .node").count() > 3
    page.locator(".tree a:has(.kin-line) text").first.click()
    expect(page.get_by_role("heading", name="Both texts")).to_be_visible()
    assert page.locator(".row.same, .row.changed").count() > 0


def test_an_edge_opens_both_texts_by_keyboard(page: Page, desk: str) -> None:
    page.goto(f"{address(page, desk)}/family")
    settled(page)
    page.locator(".family-home .scroll").focus()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="What became of the statements")).to_be_visible()
    page.locator(".to-row").first.focus()
    page.keyboard.press("Enter")
    assert page.locator(".row:target").count() == 1


def test_other_reports_can_be_chosen_without_scripts(browser: Browser, desk: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{address(page, desk)}/family")
    assert page.locator(".family-home svg .rail").count() > 0
    page.get_by_role("link", name="side by side").first.click()
    page.get_by_label("Second").select_option(index=4)
    page.get_by_label("First").select_option(index=1)
    page.get_by_role("button", name="Lay side by side").click()
    assert page.locator(".row").count() > 5
    context.close()


@pytest.mark.parametrize(("width", "scheme"), [(360, "light"), (360, "dark"), (1600, "light"), (1600, "dark")])
@pytest.mark.parametrize("name", ["family", "side-by-side", "timeline"])
def test_they_are_accessible_at_every_width(browser: Browser, desk: str, width: int, scheme: str, name: str) -> None:
    context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)  # type: ignore[arg-type]
    page = context.new_page()
    page.goto(f"{address(page, desk)}/{name}")
    settled(page)
    assert serious(page) == []
    assert page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth")
    context.close()
