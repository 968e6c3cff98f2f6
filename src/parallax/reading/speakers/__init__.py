"""Who the speakers are: noun phrases, pronouns and roles led back to the persons and bodies of the report."""

from parallax.reading.speakers.cast import Cast
from parallax.reading.speakers.doers import find_doers
from parallax.reading.speakers.resolve import resolve_speakers

__all__ = ["Cast", "find_doers", "resolve_speakers"]
