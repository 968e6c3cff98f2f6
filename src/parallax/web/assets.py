"""Styles, and the scripts that `make islands` builds; the pages can be read without any of them."""

import json
from functools import cache
from hashlib import sha256
from importlib.resources import files

from parallax.charts.svg import chart_style
from parallax.export.as_html import palette

ENTRY = "src/main.ts"


@cache
def script() -> str | None:
    """The address of the script that every page loads; None where the islands are not built."""
    manifest = files("parallax.web").joinpath("static/built/manifest.json")
    if not manifest.is_file():
        return None
    return f"/static/built/{json.loads(manifest.read_text('utf-8'))[ENTRY]['file']}"


@cache
def style(name: str) -> str:
    """The address of a style sheet by its name ("desk"), which changes with what is in it."""
    return f"/static/{name}.css?v={sha256(style_text(name).encode()).hexdigest()[:12]}"


@cache
def style_text(name: str) -> str:
    """A style sheet; "charts" is that of the drawings."""
    if name == "charts":
        return chart_style()
    sheet = files("parallax.web").joinpath(f"static/{name}.css").read_text("utf-8")
    return palette() + sheet if name == "desk" else sheet
