import re
from importlib.resources import files

import pytest

SHEET = files("parallax.export").joinpath("templates/palette.css").read_text("utf-8")
LIGHT, DARK = (
    dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6})", block)) for block in re.findall(r":root \{([^}]*)\}", SHEET)[:2]
)
SHAPES = ("blue", "orange", "green", "red", "purple", "sky", "yellow")


def lightness(colour: str) -> float:
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    dark, light = sorted((lightness(one), lightness(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("ground", ["paper", "sheet", "mark", "found"])
@pytest.mark.parametrize("ink", ["ink", "soft", "link"])
def test_text_can_be_read(colours, ground, ink):
    """WCAG 2.2, 1.4.3: 4.5 to 1."""
    assert contrast(colours[ink], colours[ground]) >= 4.5


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("shape", [*SHAPES, "found-edge"])
def test_shapes_can_be_seen(colours, shape):
    """WCAG 2.2, 1.4.11: 3 to 1."""
    assert contrast(colours[shape], colours["paper"]) >= 3
    assert contrast(colours[shape], colours["sheet"]) >= 3


LETTER = files("parallax.export").joinpath("templates/letter.html").read_text("utf-8")
NIGHT = dict(re.findall(r"\.([\w-]+) \{ (?:color|background): (#[0-9a-f]{6}) !important", LETTER))
DAY = {
    "paper": "#fbfaf6",
    "sheet": "#ffffff",
    "ink": "#1f1e1b",
    "quote": "#3a3833",
    "soft": "#5a5750",
    "link": "#00598c",
    **{f"shade-{shade}": colour for shade, colour in re.findall(r'"(\w+)": "(#[0-9a-f]{6})"', LETTER)},
}


def test_a_letter_s_colours_are_those_of_this_table():
    used = set(re.findall(r"(?:color|background):(#[0-9a-f]{6})", LETTER))
    assert used <= set(DAY.values())
    assert set(NIGHT) >= {
        "paper",
        "sheet",
        "ink",
        "quote",
        "soft",
        "link",
        "shade-disputed",
        "shade-changed",
        "shade-new",
    }


@pytest.mark.parametrize("colours", [DAY, NIGHT], ids=["light", "dark"])
@pytest.mark.parametrize("ground", ["paper", "sheet"])
@pytest.mark.parametrize("ink", ["ink", "quote", "soft", "link", "shade-disputed", "shade-changed", "shade-new"])
def test_a_letter_can_be_read(colours, ground, ink):
    assert contrast(colours[ink], colours[ground]) >= 4.5
