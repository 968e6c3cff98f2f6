"""The command line."""

from parallax.cli.app import app, main

__all__ = ["app", "main"]
