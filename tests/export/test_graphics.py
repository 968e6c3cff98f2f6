import re
from dataclasses import replace
from datetime import datetime

import lxml.etree
import lxml.html
import pytest

from parallax.export import write_html
from parallax.export.figure_graphic import tell_unit
from parallax.export.graphics import draw_account
from parallax.export.viewing import view_account
from parallax.nouns.interval import Interval
from parallax.nouns.lineage import Lineage
from parallax.nouns.range import Range
from parallax.nouns.relation import Relation

SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture(scope="module")
def account(account):
    """The invented account, where nobody says that the two workers are of the eight."""
    return without_part(account)


def without_part(account):
    points = (
        replace(point, relations=tuple(one for one in point.relations if one.type != "narrower"))
        for point in account.points
    )
    return replace(account, points=tuple(points))


def graphics(account):
    return draw_account(account, view_account(account))[0]


def titles(svg):
    return [title.text for title in lxml.etree.fromstring(svg).iter(f"{SVG}title")]


@pytest.fixture(scope="module")
def page(account):
    return lxml.html.document_fromstring(write_html(account))


def words_of(element):
    return " ".join(element.text_content().split())


def test_every_drawn_value_stands_in_the_table_beside_it(account, page):
    (panel,) = graphics(account).figures["q-dead"].panels
    table = page.get_element_by_id("chart-1-1-twin")
    rows = {
        row.find("th").text_content().strip(): words_of(row) for row in table.iter("tr") if row.find("th") is not None
    }
    marks = [re.fullmatch(r"(\w+): (.+?), “(.+?)”, (.+)", title) for title in titles(panel.svg)[1:]]
    assert len(marks) == 3
    for letter, speaker, figure, rest in (mark.groups() for mark in marks):
        assert speaker in rows[letter]
        assert figure in rows[letter]
        for part in rest.removeprefix("said ").split("; "):
            missing = re.search(r"missing: (.*)\)", part)
            assert (missing[1] if missing else part.removeprefix("in ")) in rows[letter]


def test_the_value_is_the_figures_own(account):
    (panel,) = graphics(account).figures["q-dead"].panels
    labels = ["".join(text.itertext()) for text in lxml.etree.fromstring(panel.svg).iter(f"{SVG}text") if len(text)]
    assert sorted(label.split(" ", 1)[1] for label in labels) == ["2", "5", "≥8"]


def test_a_drawing_names_its_table(page):
    for svg in page.xpath("//svg[@role='img']"):
        for name in (*svg.get("aria-labelledby").split(), *svg.get("aria-describedby").split()):
            assert page.get_element_by_id(name).text_content().strip()
    tables = [name.split()[-1] for name in page.xpath("//svg[@role='img']/@aria-describedby")]
    assert tables == ["chart-1-1-twin", "times-1-twin", "family-1-twin"]
    assert all(page.get_element_by_id(name).tag == "table" for name in tables)


def test_an_undecided_answer_is_hollow_and_says_what_is_missing(account, page):
    (panel,) = graphics(account).figures["q-dead"].panels
    tree = lxml.etree.fromstring(panel.svg)
    hollow = [
        group for group in tree.iter(f"{SVG}g") if [one for one in group.iter() if "hollow" in one.get("class", "")]
    ]
    assert len(hollow) == 2
    assert all("missing: who is counted" in group[0].text for group in hollow)
    assert words_of(page.get_element_by_id("chart-1-1-twin")).count("missing: who is counted") == 2


def with_figure(account, name, **fields):
    return replace(account, figures=tuple(replace(one, **fields) if one.id == name else one for one in account.figures))


def test_unlike_units_never_stand_on_one_axis(account):
    drawn = graphics(with_figure(account, "f-3", unit="km2")).figures["q-dead"]
    assert len(drawn.panels) == 1
    assert len(titles(drawn.panels[0].svg)) == 3
    assert len(drawn.left_out) == 1
    land = {"counted": "land", "state": None}
    both = with_figure(account, "f-3", unit="km2", **land)
    both = with_figure(both, "f-4", unit="hectare", range=Range(200, 200), **land)
    two = replace(both, figures=tuple(one for one in both.figures if one.id not in ("f-1", "f-2")))
    (panel,) = graphics(two).figures["q-dead"].panels
    assert "in km²; other units converted for drawing alone" in panel.svg


def test_a_part_never_stands_on_the_axis_of_its_whole(account):
    point = next(point for point in account.points if point.id == "q-dead")
    told = replace(point, relations=(*point.relations, Relation("f-4", "f-3", "narrower", "part")))
    points = tuple(told if one.id == "q-dead" else one for one in account.points)
    drawn = graphics(replace(account, points=points)).figures["q-dead"]
    assert [[mark.letter for series in panel.chart.series for mark in series.marks] for panel in drawn.panels] == [
        ["A", "C"]
    ]
    assert drawn.left_out == ("B",)


def test_one_speaker_and_scope_is_a_line_and_unnamed_ones_are_not(account):
    later = with_figure(account, "f-4", part_of=None, window=account.figures[2].window, state="dead")
    dated = replace(
        later,
        statements=tuple(
            replace(one, said=Interval(datetime(2031, 3, 14), datetime(2031, 3, 14))) if one.id == "s-4" else one
            for one in later.statements
        ),
    )
    (panel,) = graphics(dated).figures["q-dead"].panels
    assert [len(key.letters) for key in panel.keys if key.covers] == [2]
    unnamed = replace(dated, actors=tuple(replace(actor, kind="unnamed") for actor in dated.actors))
    (panel,) = graphics(unnamed).figures["q-dead"].panels
    assert not [key for key in panel.keys if key.covers]


def test_three_lanes_and_their_table(account, page):
    times = graphics(account).times
    assert times.rows == (
        (1, "not told", "12 Mar 2031", "12 Mar 2031 08:50"),
        (2, "not told", "13 Mar 2031", "13 Mar 2031"),
    )
    assert [title.split(" – ")[0] for title in titles(times.svg)[1:]] == ["said", "said", "published", "published"]
    table = words_of(page.get_element_by_id("times-1-twin"))
    for title in titles(times.svg)[1:]:
        for part in title.split(" – ", 1)[1].split("; "):
            assert part.rpartition(": ")[0] in table


def test_what_nobody_dates_lies_before_its_publication(account):
    undated = replace(account, statements=tuple(replace(one, said=None) for one in account.statements))
    times = graphics(undated).times
    assert [row[2] for row in times.rows] == ["by 12 Mar 2031", "by 13 Mar 2031"]
    assert times.svg.count('class="bar open"') == 2


def test_the_tree_and_its_table(account, page):
    tree = graphics(account).tree
    assert [(row.target, row.did, row.source, row.share, row.dropped) for row in tree.rows] == [
        (2, "excerpts", 1, "62 %", "the denial")
    ]
    assert "2 excerpts 1: 62 % of its words; dropped: the denial" in titles(tree.svg)
    table = words_of(page.get_element_by_id("family-1-twin"))
    assert "excerpts 1: 62 % of its words; dropped: the denial" in table


def test_no_tree_where_nothing_is_copied(account):
    assert graphics(replace(account, lineage=())).tree is None
    assert graphics(replace(account, lineage=(Lineage("r-ebb", "r-far", "copy", 0.9),))).tree is None
    assert "family-1" not in write_html(replace(account, lineage=()))


def test_the_same_account_gives_the_same_drawings(account):
    turned = replace(account, lineage=account.lineage[::-1], figures=account.figures[::-1])
    assert write_html(account) == write_html(account)
    assert graphics(turned) == graphics(account)


def test_ids_stay_apart_between_stories(account):
    other = replace(account.stories[0], id="t-2")
    drawn = draw_account(two := replace(account, stories=(account.stories[0], other)), view_account(two))
    names = [
        name
        for one in drawn
        for panel in one.figures["q-dead"].panels
        for name in re.findall(r' id="([^"]+)"', panel.svg)
    ]
    assert len(names) == len(set(names)) == 4


@pytest.mark.parametrize(
    ("unit", "told"), [("km2", "km²"), ("usd", "USD"), ("minute", "minutes"), ("foot", "feet"), ("m", "m"), ("%", "%")]
)
def test_units_at_an_axis(unit, told):
    assert tell_unit(unit) == told
