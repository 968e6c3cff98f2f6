from hypothesis import given
from hypothesis import strategies as st
from lxml.etree import fromstring

from parallax.charts.svg import add, at, chart_style, draw, percent, spell, tell

SVG = "{http://www.w3.org/2000/svg}"


@given(st.text())
def test_any_text_stays_text(words):
    root = draw("c-1", "figures", words, words, 10.0)
    add(tell(at(root, 50.0, 1.0), words), "text", words, class_=words)
    tree = fromstring(spell(root))
    assert {element.tag for element in tree.iter()} <= {
        f"{SVG}{name}" for name in ("svg", "title", "desc", "g", "text")
    }
    (text,) = tree.iter(f"{SVG}text")
    plain = words.replace("\r\n", "\n").replace("\r", "\n")
    assert len(text.text or "") == len(plain)


def test_a_drawing_is_named_and_described():
    tree = fromstring(spell(draw("c-1", "figures", "The toll", "By day", 10.0, "t-1")))
    named = {element.get("id"): element.text for element in tree.iter() if element.get("id")}
    assert named == {"c-1-title": "The toll", "c-1-desc": "By day"}
    assert tree.get("role") == "img"
    assert tree.get("aria-labelledby") == "c-1-title"
    assert tree.get("aria-describedby") == "c-1-desc t-1"


def test_numbers_are_short():
    assert [percent(share) for share in (0, 12.5, 33.3333, 100.0)] == ["0%", "12.5%", "33.33%", "100%"]


def test_the_style_asks_for_nothing_from_elsewhere():
    assert "url(" not in chart_style()
    assert "@import" not in chart_style()
