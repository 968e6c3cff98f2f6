"""The board in the browser: by mouse, by keyboard alone, without JavaScript, and with ten thousand cells."""

from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.web.browser.conftest import serious, settled

ROWS, COLUMNS = 200, 50


@pytest.fixture(scope="module")
def address(browser: Browser, desk: str) -> str:
    """The board of the invented story."""
    page = browser.new_page()
    page.goto(desk)
    found = page.get_by_role("main").get_by_role("link").first.get_attribute("href")
    page.close()
    return f"{desk}{found}/board"


def active(page: Page) -> list[int]:
    """Row and column of the cell that has the focus; the row of speakers is -1."""
    found: list[int] = page.evaluate(
        "() => [Number(document.activeElement.parentElement.dataset.row ?? -1), Number(document.activeElement.dataset.col)]"
    )
    return found


def test_a_click_gives_the_words_and_where_they_are(page: Page, address: str) -> None:
    page.goto(address)
    settled(page)
    page.locator("[role=gridcell].has").first.click()
    panel = page.get_by_role("complementary", name="What was said")
    expect(panel.locator("blockquote").first).not_to_be_empty()
    assert "/reader?report=" in str(panel.get_by_role("link", name="Read it in the report").first.get_attribute("href"))
    assert "/correct?statement=" in str(panel.get_by_role("link", name="Correct").first.get_attribute("href"))
    panel.get_by_role("button", name="Close").click()
    expect(panel).to_be_hidden()


def test_the_board_is_walked_by_keys_alone(page: Page, address: str) -> None:
    page.goto(address)
    settled(page)
    for key, at in (("j", [0, 0]), ("j", [1, 0]), ("l", [1, 1]), ("l", [1, 2]), ("h", [1, 1]), ("k", [0, 1])):
        page.keyboard.press(key)
        assert active(page) == at
    page.keyboard.press("End")
    assert active(page)[1] > 10
    page.keyboard.press("Home")
    page.keyboard.press("Enter")
    panel = page.get_by_role("complementary", name="What was said")
    expect(panel.locator("blockquote").first).to_be_visible()
    first = panel.get_by_role("heading").first.inner_text()
    page.keyboard.press("j")
    expect(panel.get_by_role("heading").first).not_to_have_text(first)
    assert active(page) == [1, 0]
    page.keyboard.press("Escape")
    expect(panel).to_be_hidden()
    assert active(page) == [1, 0]
    page.keyboard.press("?")
    expect(page.get_by_role("dialog")).to_contain_text("board: down")


def test_a_link_to_a_point_finds_its_row(page: Page, address: str) -> None:
    rows = page.request.get(f"{address}.json").json()["rows"]
    page.goto(f"{address}#{rows[60]['id']}")
    settled(page)
    assert active(page) == [60, 0]
    expect(page.locator('[data-row="60"] .title')).to_be_in_viewport()


def test_one_cell_can_be_reached_by_tab(page: Page, address: str) -> None:
    page.goto(address)
    settled(page)
    for _ in range(12):
        page.keyboard.press(
            "ArrowDown" if page.evaluate("() => document.activeElement.closest('[role=grid]')") else "j"
        )
    assert page.locator("[role=grid] [tabindex='0']").count() == 1
    page.keyboard.press("Tab")
    assert not page.evaluate("() => Boolean(document.activeElement.closest('[role=grid]'))")
    page.keyboard.press("Shift+Tab")
    assert page.evaluate("() => Boolean(document.activeElement.closest('[role=grid]'))")


def test_focus_is_not_lost_when_its_row_scrolls_away(page: Page, address: str) -> None:
    page.goto(address)
    settled(page)
    page.keyboard.press("j")
    page.locator(".live > .scroll").evaluate("(each) => { each.scrollTop = each.scrollHeight; }")
    page.wait_for_function("() => document.querySelector('[data-row=\"0\"]') === null")
    assert page.evaluate("() => document.activeElement.className") == "scroll"
    page.keyboard.press("ArrowDown")
    assert active(page) == [1, 0]


def test_rows_are_chosen_while_typing(page: Page, address: str) -> None:
    page.goto(address)
    settled(page)
    page.get_by_label("Show").select_option("disputed")
    rows = page.locator("[data-row]")
    assert rows.count() == page.locator(".rows .flag.is-disputed").count() > 1
    page.get_by_label("with the words").fill("killed")
    expect(rows).to_have_count(1)
    assert "q=killed" in page.url
    page.reload()
    settled(page)
    expect(rows).to_have_count(1)
    page.get_by_label("with the words").fill("no such words")
    expect(page.get_by_role("status")).to_contain_text("0 of")


def test_a_speaker_unfolds_into_its_outlets(page: Page, address: str) -> None:
    page.goto(address)
    settled(page)
    before = page.locator(".speakers .speaker").count()
    page.locator(".fold", has_text="4 outlets").first.click()
    assert page.locator(".speakers .speaker").count() == before + 4
    assert page.locator(".has.outlet").count() > 0
    page.locator(".fold[aria-expanded=true]").click()
    assert page.locator(".speakers .speaker").count() == before


def test_what_stands_against_a_cell_is_marked(page: Page, address: str) -> None:
    page.goto(address)
    settled(page)
    page.locator("[role=gridcell].has", has=page.locator(".tie.is-conflict")).first.hover()
    expect(page.locator(".lit-by.is-conflict").first).to_contain_text("conflicts with")


def test_the_board_can_be_read_without_scripts(browser: Browser, address: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{address}?show=disputed")
    assert page.locator("tbody tr").count() == page.locator("tbody .flag.is-disputed").count() > 1
    page.locator("a.cell").first.click()
    assert page.locator("blockquote").count() > 0
    page.get_by_role("link", name="Show all answers").click()
    assert page.locator("section.answer").count() > 1
    context.close()


@pytest.mark.parametrize(("width", "scheme"), [(360, "light"), (360, "dark"), (1600, "light"), (1600, "dark")])
def test_the_board_is_accessible_at_every_width(browser: Browser, address: str, width: int, scheme: Any) -> None:
    context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)
    page = context.new_page()
    page.goto(address)
    settled(page)
    page.locator("[role=gridcell].has").first.click()
    page.get_by_role("complementary").locator("blockquote").first.wait_for()
    assert serious(page) == []
    for each in (800, width):
        page.set_viewport_size({"width": each, "height": 900})
        assert page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth")
    page.goto(str(page.locator(".panel h2 a").evaluate("(each) => each.href")))
    assert serious(page) == []
    assert page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth")
    context.close()


def filled(rows_of: int, columns_of: int) -> dict[str, Any]:
    """A board every cell of which is filled."""
    groups = [{"name": f"Side {n}", "kind": "side", "tone": n} for n in range(5)]
    columns = [
        {"id": f"a-{n}", "name": f"Speaker {n}", "role": "", "group": n * 5 // columns_of, "points": rows_of}
        | {"outlets": [{"name": f"Outlet {k}", "points": rows_of} for k in range(4)]}
        for n in range(columns_of)
    ]
    rows = []
    for row in range(rows_of):
        cells = [
            {
                "column": n,
                "manners": ["asserts"],
                "words": [f"more than {row},{n:03} people"],
                "outlets": 2,
                "origins": 1,
            }
            | {"repeated": "in 2 outlets, one origin", "carried": [{"outlet": 0, "words": "some"}], "href": "/none"}
            | {
                "ties": [
                    {"type": "conflict", "told": "conflicts with", "columns": [(n + 1) % columns_of], "across": False}
                ]
            }
            for n in range(columns_of)
        ]
        told = {"id": f"p-{row}", "title": f"Point {row}", "kind": "figure", "flags": ["disputed"], "href": "/none"}
        rows.append(
            told
            | {"first": "4 Mar 2031", "first_at": f"2031-03-04T{row:04}"}
            | {"origins": 3, "outlets": 4, "cells": cells, "heard": []}
        )
    return {"groups": groups, "columns": columns, "rows": rows}


def test_the_last_of_ten_thousand_cells_is_reached(page: Page, address: str) -> None:
    page.route("**/board.json*", lambda route: route.fulfill(json=filled(ROWS, COLUMNS)))
    page.goto(address)
    settled(page)
    assert page.get_by_role("grid").get_attribute("aria-rowcount") == str(ROWS + 2)
    page.locator(".live > .scroll").evaluate("(each) => { each.scrollTop = each.scrollHeight; }")
    page.locator(f'[data-row="{ROWS - 1}"] [data-col="1"]').focus()
    page.keyboard.press("End")
    assert active(page) == [ROWS - 1, COLUMNS]
    assert page.locator("[data-row] [data-col]").count() < 600
