"""Who the speakers are: noun phrases, pronouns and roles led back to the persons and bodies of the report."""

from parallax.reading.speakers.resolve import Cast, resolve_speakers

__all__ = ["Cast", "resolve_speakers"]
