"""The list of stories and a story's brief."""

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.web.browser.conftest import serious, settled

SIZES = [(360, "light"), (360, "dark"), (1600, "light"), (1600, "dark")]


def open_story(page: Page, desk: str) -> None:
    page.goto(desk)
    page.locator(".stories h2 a").first.click()
    expect(page.locator(".brief")).to_be_visible()  # else the page before may be what has settled
    settled(page)


def test_a_story_is_reached_from_the_list(page: Page, desk: str) -> None:
    open_story(page, desk)
    assert page.get_by_role("heading", name="Brief", exact=True).is_visible()
    assert page.locator(".cite").count() > 10


def test_a_citation_shows_its_words_by_mouse_and_leads_to_the_reader(page: Page, desk: str) -> None:
    open_story(page, desk)
    cite = page.locator(".brief .cite").first
    words = page.get_by_role("tooltip")
    expect(words).to_have_count(0)
    cite.hover()
    expect(words).to_be_visible()
    expect(words).to_contain_text(page.locator("#w-1 blockquote").inner_text())
    words.hover()
    page.wait_for_timeout(400)
    expect(words).to_be_visible()
    page.mouse.move(5, 5)
    expect(words).to_be_hidden()
    assert "/reader?report=" in (cite.get_attribute("href") or "")
    assert (cite.get_attribute("href") or "").endswith("#here")


def test_a_citation_shows_its_words_by_keyboard_alone(page: Page, desk: str) -> None:
    open_story(page, desk)
    page.keyboard.press("j")
    first = page.locator(".brief .lines li").first.locator(".cite").first
    expect(first).to_be_focused()
    words = page.get_by_role("tooltip")
    expect(words).to_be_visible()
    assert first.get_attribute("aria-describedby") == "words-of"
    page.keyboard.press("Escape")
    expect(words).to_be_hidden()
    page.keyboard.press("Tab")
    expect(words).to_be_visible()
    expect(words).to_contain_text(page.locator("#w-2 blockquote").inner_text())
    page.keyboard.press("j")
    page.keyboard.press("k")
    expect(first).to_be_focused()
    page.keyboard.press("?")
    expect(page.get_by_role("dialog")).to_contain_text("next line")


def test_the_words_fit_into_a_narrow_window(browser: Browser, desk: str) -> None:
    context = browser.new_context(viewport={"width": 360, "height": 700})
    page = context.new_page()
    open_story(page, desk)
    for n in (0, 8, 20):
        page.locator(".cite").nth(n).focus()
        box = page.get_by_role("tooltip").bounding_box()
        assert box is not None
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= 360
    context.close()


def test_all_of_it_can_be_read_without_javascript(browser: Browser, desk: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(desk)
    expect(page.locator(".stories")).to_contain_text("disputed")
    page.locator(".stories h2 a").first.click()
    expect(page.get_by_role("heading", name="The words")).to_be_visible()
    number = page.locator(".brief .cite").first.inner_text()
    expect(page.locator(f"#w-{number} blockquote")).to_be_visible()
    page.get_by_label("As of").fill("2031-03-05")
    page.get_by_role("button", name="Show").click()
    expect(page.locator(".as-of-told")).to_contain_text("As of 5 Mar 2031")
    page.get_by_role("link", name="Back to now").click()
    page.get_by_role("link", name="What changed").click()
    page.get_by_role("textbox", name="Since").fill("2001-01-01")
    page.get_by_role("button", name="Show").click()
    expect(page.get_by_role("heading", name="New reports")).to_be_visible()
    context.close()


def test_a_lines_point_stands_on_the_board(page: Page, desk: str) -> None:
    open_story(page, desk)
    at = page.locator("#disputed .to-point").first.get_attribute("href") or ""
    assert "/board#point-" in at


@pytest.mark.parametrize(("width", "scheme"), SIZES)
def test_they_are_accessible_at_every_width(browser: Browser, desk: str, width: int, scheme: str) -> None:
    context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)  # type: ignore[arg-type]
    page = context.new_page()
    open_story(page, desk)
    story = page.url
    page.locator(".cite").first.focus()
    for at in (story, desk, f"{story}/changes?since=2001-01-01", f"{desk}/search?q=dam", f"{desk}/add", f"{desk}/work"):
        if page.url != at:
            page.goto(at)
        settled(page)
        assert serious(page) == [], at
        assert page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth"), at
    context.close()


def test_at_twice_the_size_nothing_is_cut_off(browser: Browser, desk: str) -> None:
    context = browser.new_context(viewport={"width": 640, "height": 450}, device_scale_factor=2)
    page = context.new_page()
    open_story(page, desk)
    for at in (page.url, desk, f"{desk}/search?q=dam", f"{desk}/add"):
        page.goto(at)
        assert page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth"), at
    context.close()
