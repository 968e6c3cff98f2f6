"""One shape and one colour a side, so that no side is told by its colour alone."""

from math import cos, pi, sin, sqrt
from xml.etree.ElementTree import Element

from parallax.charts.svg import add, spell_number

TONES = 7
"""How many shapes and colours there are; further sides begin again."""

DASHES = 4
"""How many kinds of line there are."""

SHAPES = ("square", "circle", "triangle", "diamond", "star", "cross", "wedge")
"""The shapes of sides in their order, the same as the signs that stand beside their names in a page: ■●▲◆★✚▼."""

NO_SIDE = "hexagon"
"""The shape of who speaks for no side."""

_SIZES = {"square": 1.25, "circle": 1.0, "triangle": 1.35, "diamond": 1.25, "star": 1.45, "cross": 1.25, "wedge": 1.35}
"""How far a corner lies from the centre, so that all shapes look of one size."""


def draw_shape(parent: Element, tone: int | None, radius: float, *, hollow: bool = False) -> Element:
    """A mark around the origin of `parent`; `tone` is the place of its side, None for none."""
    name = NO_SIDE if tone is None else SHAPES[tone % TONES]
    style = f"dot {tone_class(tone)}{' hollow' if hollow else ''}"
    if name == "circle":
        return add(parent, "circle", r=radius, class_=style)
    return add(parent, "path", d=_path(name, radius * _SIZES.get(name, 1.15)), class_=style)


def tone_class(tone: int | None) -> str:
    """The class that gives a side's colour."""
    return "tone-none" if tone is None else f"tone-{tone % TONES}"


def radius_of(outlets: int) -> float:
    """A mark's radius in pixels: its area grows with the outlets that carry it, up to eight."""
    return 4.2 * sqrt(min(max(outlets, 1), 8) ** 0.8)


def _path(name: str, far: float) -> str:
    corners = _cross(far) if name == "cross" else _turned(name, far)
    return "M" + "L".join(f"{spell_number(x)} {spell_number(y)}" for x, y in corners) + "Z"


def _turned(name: str, far: float) -> list[tuple[float, float]]:
    """Corners on a circle, from the first one on with the clock."""
    count, first = {
        "square": (4, 0.25),
        "diamond": (4, 0.0),
        "triangle": (3, 0.0),
        "wedge": (3, 1.0),
        "star": (10, 0.0),
    }.get(name, (6, 0.0))
    corners = []
    for place in range(count):
        angle = pi * (2 * place / count + first)
        reach = far * 0.45 if name == "star" and place % 2 else far
        corners.append((reach * sin(angle), -reach * cos(angle)))
    return corners


def _cross(far: float) -> list[tuple[float, float]]:
    arm = far * 0.36
    quarter = [(arm, -far), (arm, -arm), (far, -arm)]
    corners: list[tuple[float, float]] = []
    for _ in range(4):
        corners += quarter
        quarter = [(-y, x) for x, y in quarter]
    return corners
