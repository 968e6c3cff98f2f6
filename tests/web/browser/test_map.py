"""The map of who claims what, in a browser."""

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.web.browser.conftest import serious, settled

WIDTHS = [(360, "light"), (360, "dark"), (1600, "light"), (1600, "dark")]


@pytest.fixture
def at(page: Page, desk: str) -> str:
    """The map of the invented story, drawn."""
    page.goto(desk)
    address = page.get_by_role("main").get_by_role("link").first.get_attribute("href")
    page.goto(f"{desk}{address}/map")
    settled(page)
    return f"{desk}{address}/map"


def test_a_mark_leads_to_its_words_by_mouse(page: Page, at: str) -> None:
    mark = page.locator(".map-frame .mark").first
    place = mark.get_attribute("data-place")
    mark.locator(".touch").click()
    chosen = page.locator(".spot[aria-current]")
    assert chosen.get_attribute("data-place") == place
    assert chosen.locator("q").count() > 0
    assert "/reader?report=" in (chosen.get_by_role("link").first.get_attribute("href") or "")


def test_the_ground_is_drawn_and_named(page: Page, at: str) -> None:
    assert len(page.locator(".base .land").first.get_attribute("d") or "") > 500
    assert page.locator(".base .border").count() > 0
    expect(page.locator(".map-source")).to_contain_text("Natural Earth")
    expect(page.locator(".map-scale")).to_contain_text("km")


def test_all_of_it_by_keyboard(page: Page, at: str) -> None:
    mark = page.locator(".map-frame .mark").last
    mark.focus()
    page.keyboard.press("Enter")
    expect(page.locator(".spot[aria-current]")).to_be_focused()
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('.spot') !== null")
    page.keyboard.press("Escape")
    expect(page.locator(".spot[aria-current]")).to_have_count(0)
    before = page.locator(".base").get_attribute("transform")
    page.keyboard.press("+")
    zoomed = page.locator(".base").get_attribute("transform")
    assert zoomed != before
    page.locator(".map-frame svg").focus()
    page.keyboard.press("ArrowLeft")
    assert page.locator(".base").get_attribute("transform") != zoomed
    page.keyboard.press("0")
    assert page.locator(".base").get_attribute("transform") == before


def test_the_wheel_zooms_and_a_drag_moves(page: Page, at: str) -> None:
    before = page.locator(".base").get_attribute("transform")
    page.locator(".map-frame").hover(position={"x": 300, "y": 300})
    page.mouse.wheel(0, -300)
    zoomed = page.locator(".base").get_attribute("transform")
    assert zoomed != before
    page.mouse.down()
    page.mouse.move(500, 500)
    page.mouse.up()
    assert page.locator(".base").get_attribute("transform") != zoomed


def test_the_slider_goes_through_time_and_its_address_can_be_opened(page: Page, at: str) -> None:
    shown = page.locator(".map-list .said > li:not([hidden])")
    whole = shown.count()
    page.get_by_role("slider").focus()
    page.keyboard.press("Home")
    first = shown.count()
    assert 0 < first < whole
    assert "as-of=" in page.url
    page.goto(page.url)
    settled(page)
    assert shown.count() == first
    page.locator("h2").first.click(force=True)
    page.keyboard.press("]")
    assert shown.count() > first
    page.get_by_role("slider").focus()
    page.keyboard.press("End")
    assert shown.count() == whole
    assert "as-of" not in page.url


def test_without_scripts_the_list_tells_all(browser: Browser, desk: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(desk)
    page.goto(f"{desk}{page.get_by_role('main').get_by_role('link').first.get_attribute('href')}/map")
    whole = page.locator(".said > li:visible").count()
    assert whole > 5
    page.get_by_label("What had been said by").select_option(index=0)
    page.get_by_role("button", name="Show").click()
    assert 0 < page.locator(".said > li:visible").count() < whole
    context.close()


@pytest.mark.parametrize(("width", "scheme"), WIDTHS)
def test_the_map_is_accessible_at_every_width(browser: Browser, desk: str, width: int, scheme: str) -> None:
    context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)  # type: ignore[arg-type]
    page = context.new_page()
    page.goto(desk)
    page.goto(f"{desk}{page.get_by_role('main').get_by_role('link').first.get_attribute('href')}/map")
    settled(page)
    page.locator(".map-frame .mark").first.press("Enter")
    assert serious(page) == []
    assert page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth")
    context.close()


def test_what_the_map_loads_is_small(page: Page, desk: str) -> None:
    taken: list[int] = []
    page.on("response", lambda answer: taken.append(int(answer.headers.get("content-length", "0"))))
    page.goto(desk)
    taken.clear()
    page.goto(f"{desk}{page.get_by_role('main').get_by_role('link').first.get_attribute('href')}/map")
    settled(page)
    assert len(taken) > 5
    assert sum(taken) <= 250 * 1024
