"""The timeline's lanes, in a browser."""

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.web.browser.conftest import settled


@pytest.fixture
def lanes(page: Page, desk: str) -> Page:
    """The timeline of the invented story, drawn."""
    page.goto(desk)
    page.goto(f"{desk}{page.get_by_role('main').get_by_role('link').first.get_attribute('href')}/timeline")
    settled(page)
    return page


def test_an_item_shows_its_words_and_ties_its_times(lanes: Page) -> None:
    item = lanes.locator(".lane-1 .item").nth(2)
    number = item.get_attribute("data-numbers")
    item.locator("text").click()
    expect(lanes.locator(".chosen-entry b")).to_have_text(f"{number}")
    assert lanes.locator(".chosen-entry q").count() > 0
    assert (
        lanes.locator(".lanes .item.chosen").count() == lanes.locator(f'.lanes .item[data-numbers="{number}"]').count()
    )
    expect(lanes.locator(".entries tr[data-chosen]")).to_have_attribute("data-entry", f"{number}")


def test_all_of_it_by_keyboard(lanes: Page) -> None:
    lanes.keyboard.press("j")
    expect(lanes.locator(".chosen-entry b")).to_have_text("1")
    lanes.keyboard.press("j")
    lanes.keyboard.press("k")
    expect(lanes.locator(".chosen-entry b")).to_have_text("1")
    lanes.locator(".lanes .item").nth(4).focus()
    lanes.keyboard.press("Enter")
    expect(lanes.locator(".chosen-entry a").first).to_be_focused()
    wide = lanes.locator(".lanes").get_attribute("width")
    lanes.keyboard.press("+")
    assert float(lanes.locator(".lanes").get_attribute("width") or 0) > float(wide or 0)
    lanes.keyboard.press("0")
    assert lanes.locator(".lanes").get_attribute("width") == wide


def test_without_scripts_lanes_and_table_stand(browser: Browser, desk: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(desk)
    page.goto(f"{desk}{page.get_by_role('main').get_by_role('link').first.get_attribute('href')}/timeline")
    assert page.locator(".timeline-home svg .bar").count() > 5
    assert page.locator(".entries tbody tr").count() > 5
    context.close()
