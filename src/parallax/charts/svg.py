"""SVG by the standard library: every text is escaped, and the result is well-formed whatever a report says.

Widths are shares of the drawing's own width (`%`), heights are pixels. So a drawing fills its column at any width, and its
letters keep their size, which scaling a `viewBox` would not let them. What must keep its shape stands in a nested `svg`
at a share of the width. Colours, fonts and lines come from classes (`charts.css`), so that a page's policy need allow no
style in the drawing.
"""

import re
from importlib.resources import files
from xml.etree.ElementTree import Element, SubElement, tostring

_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def chart_style() -> str:
    """The style sheet of all charts. It reads a page's colours (`--ink`, `--blue` …) and has its own where there are none."""
    return files("parallax.charts").joinpath("charts.css").read_text("utf-8")


def draw(ident: str, kind: str, title: str, desc: str, height: float, described_by: str = "") -> Element:
    """An empty drawing of the whole width and `height` pixels, with its title and description.

    `ident` begins the ids inside and must be unlike any other in the page. `described_by` are ids of what tells the
    same in words.
    """
    root = Element(
        "svg",
        {
            "xmlns": "http://www.w3.org/2000/svg",
            "class": f"chart {kind}",
            "role": "img",
            "width": "100%",
            "height": spell_number(height),
            "aria-labelledby": f"{ident}-title",
            "aria-describedby": f"{ident}-desc {described_by}".strip(),
        },
    )
    add(root, "title", title, id=f"{ident}-title")
    add(root, "desc", desc, id=f"{ident}-desc")
    return root


def add(parent: Element, tag: str, text: str | None = None, **attributes: object) -> Element:
    """A new last child. `class_` is the class; a float is written short; None leaves an attribute out."""
    names = {name.rstrip("_").replace("_", "-"): value for name, value in attributes.items() if value is not None}
    child = SubElement(parent, tag, {name: _spell(value) for name, value in names.items()})
    child.text = None if text is None else _NOT_XML.sub("\ufffd", text)
    return child


def at(parent: Element, share: float, y: float) -> Element:
    """A nested drawing whose origin is at a share of the width (0 to 100) and `y` pixels down."""
    return add(parent, "svg", x=percent(share), y=y, overflow="visible")


def tell(parent: Element, text: str) -> Element:
    """A group that shows `text` when a pointer rests on it."""
    group = add(parent, "g")
    add(group, "title", text)
    return group


def percent(share: float) -> str:
    """A share of the width, 0 to 100."""
    return f"{spell_number(share)}%"


def spell_number(value: float) -> str:
    """At most two digits after the point, and no more than are needed."""
    return f"{value:.2f}".rstrip("0").rstrip(".")


def spell(root: Element) -> str:
    """The drawing as text; the same for the same drawing."""
    return tostring(root, encoding="unicode")


def _spell(value: object) -> str:
    return spell_number(value) if isinstance(value, float) else _NOT_XML.sub("\ufffd", str(value))
