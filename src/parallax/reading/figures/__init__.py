"""Quantities of a report, and the figures that its statements hold."""

from parallax.reading.figures.find import Quantity, find_quantities
from parallax.reading.figures.make import make_figures

__all__ = ["Quantity", "find_quantities", "make_figures"]
