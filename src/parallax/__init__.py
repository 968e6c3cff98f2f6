"""Parallax reads the reports of one event and writes an account in which every line shows who said it."""

__version__ = "0.1.0"
