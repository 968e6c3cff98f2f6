"""The list of stories and a story's brief."""

import pytest
from playwright.sync_api import Browser, Page

from tests.web.browser.conftest import serious, settled


def test_a_story_is_reached_from_the_list(page: Page, desk: str) -> None:
    page.goto(desk)
    page.get_by_role("main").get_by_role("link").first.click()
    assert page.get_by_role("heading", name="Brief", exact=True).is_visible()
    assert page.locator(".cite").count() > 10


@pytest.mark.parametrize(("width", "scheme"), [(360, "light"), (360, "dark"), (1600, "light"), (1600, "dark")])
def test_the_brief_is_accessible_at_every_width(browser: Browser, desk: str, width: int, scheme: str) -> None:
    context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)  # type: ignore[arg-type]
    page = context.new_page()
    page.goto(desk)
    assert serious(page) == []
    page.get_by_role("main").get_by_role("link").first.click()
    settled(page)
    assert serious(page) == []
    assert page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth")
    context.close()
