"""The charts of figures in the browser: by mouse, by keyboard, without JavaScript, and saved as files."""

from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from tests.web.browser.conftest import serious, settled

PNG = b"\x89PNG\r\n\x1a\n"


@pytest.fixture(scope="module")
def address(browser: Browser, desk: str) -> str:
    """The figures of the invented story."""
    page = browser.new_page()
    page.goto(desk)
    found = page.get_by_role("main").get_by_role("link").first.get_attribute("href")
    page.close()
    return f"{desk}{found}/figures"


def test_a_mark_tells_its_words_by_mouse_and_by_key(page: Page, address: str) -> None:
    page.goto(address)
    settled(page)
    chart = page.locator(".live-chart").first
    marks = chart.locator("a[data-letter]")
    readout = page.locator(".readout").first
    marks.nth(0).hover()
    first = readout.inner_text()
    assert marks.nth(0).get_attribute("data-letter") == first.split()[0]
    assert page.locator("tr.told-of").count() == 1
    marks.nth(0).focus()
    page.keyboard.press("Tab")
    expect(readout).not_to_have_text(first)
    letter = page.evaluate("() => document.activeElement.dataset.letter")
    assert readout.inner_text().split()[0] == letter
    assert "/reader?report=" in str(marks.nth(1).get_attribute("href"))


def test_every_mark_of_the_data_is_drawn(page: Page, address: str) -> None:
    page.goto(address)
    settled(page)
    data: dict[str, Any] = page.request.get(f"{address}.json").json()
    series = data["points"][0]["panels"][0]["series"]
    letters = sorted(mark["letter"] for each in series for mark in each["marks"])
    found = (
        page.locator(".live-chart")
        .first.locator("a[data-letter]")
        .evaluate_all("(all) => all.map((each) => each.dataset.letter)")
    )
    assert sorted(found) == letters
    hollow = sorted(mark["letter"] for each in series for mark in each["marks"] if mark["missing"])
    drawn = (
        page.locator(".live-chart")
        .first.locator("a:has(.hollow)")
        .evaluate_all("(all) => all.map((each) => each.dataset.letter)")
    )
    assert sorted(drawn) == hollow


def test_the_range_within_one_scope_is_a_band(page: Page, address: str) -> None:
    def give(route: Route) -> None:
        data = route.fetch().json()
        panel = data["points"][0]["panels"][0]
        whens = sorted({mark["when"] for each in panel["series"] for mark in each["marks"] if mark["when"]})
        steps = [{"when": when, "low": 2 + place, "high": 5 + place} for place, when in enumerate(whens)]
        panel["bands"] = [{"letters": ["A", "B"], "told": "2–9", "steps": steps}]
        route.fulfill(json=data)

    page.route("**/figures.json*", give)
    page.goto(address)
    settled(page)
    first, second = (page.locator(".live-chart").nth(place).locator("[fill-opacity='0.09'] path") for place in (0, 1))
    assert first.count() == 1
    assert second.count() == 0


def test_one_question_can_be_chosen_and_sent_on(page: Page, address: str) -> None:
    page.goto(address)
    settled(page)
    sections = page.locator("section.question:visible")
    assert sections.count() > 5
    page.locator("#jump-to").select_option(index=2)
    assert sections.count() == 1
    chosen = sections.first.get_attribute("id")
    assert page.url.endswith(f"#{chosen}")
    page.reload()
    settled(page)
    assert sections.count() == 1
    assert sections.first.get_attribute("id") == chosen


def test_a_chart_is_saved_with_its_title_and_who_said_it(page: Page, address: str, tmp_path: Path) -> None:
    page.goto(address)
    settled(page)
    title = page.locator("section.question h3").first.inner_text()
    for kind in ("SVG", "PNG"):
        with page.expect_download() as got:
            page.get_by_role("button", name=f"Save as {kind}").first.click()
        got.value.save_as(tmp_path / kind)
    assert (tmp_path / "PNG").read_bytes().startswith(PNG)
    tree = ElementTree.fromstring((tmp_path / "SVG").read_text("utf-8"))  # noqa: S314
    told = " ".join(tree.itertext())
    assert title in told
    assert "As said by" in told
    assert "Nothing is averaged" in told
    names = {name for each in tree.iter() for name in each.attrib}
    assert not names & {"class", "style", "href", "onclick"}
    assert not any("var(" in value for each in tree.iter() for value in each.attrib.values())
    assert not [each for each in tree.iter() if each.tag.rsplit("}", 1)[-1] in ("style", "script", "foreignObject")]


def test_the_figures_can_be_read_without_scripts(browser: Browser, address: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address)
    assert page.locator("svg.chart[role=img]").count() > 5
    assert page.locator("table.twin").count() >= page.locator("section.question").count()
    page.get_by_label("Questions").get_by_role("link").nth(1).click()
    assert "#point-" in page.url
    context.close()


@pytest.mark.parametrize(("width", "scheme"), [(360, "light"), (360, "dark"), (1600, "light"), (1600, "dark")])
def test_the_figures_are_accessible_at_every_width(browser: Browser, address: str, width: int, scheme: Any) -> None:
    context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)
    page = context.new_page()
    page.goto(address)
    settled(page)
    assert serious(page) == []
    for each in (width, 800):
        page.set_viewport_size({"width": each, "height": 900})
        assert page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth")
    context.close()
