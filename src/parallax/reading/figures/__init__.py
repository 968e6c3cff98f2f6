"""Quantities of a report, and the figures that its statements hold."""

from parallax.reading.figures.find import find_quantities
from parallax.reading.figures.make import make_figures
from parallax.reading.figures.quantity import Quantity

__all__ = ["Quantity", "find_quantities", "make_figures"]
