"""Who the speakers are: noun phrases, pronouns and roles led back to the persons and bodies of the report."""

from parallax.reading.speakers.cast import Cast
from parallax.reading.speakers.resolve import resolve_speakers

__all__ = ["Cast", "resolve_speakers"]
