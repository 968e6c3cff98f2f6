"""Series, timelines and trees drawn as accessible SVG: pure functions from what was said to a string."""

from parallax.charts.family import draw_family
from parallax.charts.figures import draw_figures, draw_key
from parallax.charts.timeline import draw_timeline

__all__ = ["draw_family", "draw_figures", "draw_key", "draw_timeline"]
