"""Who says what: finds each statement's content, cue and speaker's noun phrase."""

from parallax.reading.attribution.draft import Draft
from parallax.reading.attribution.find import find_drafts

__all__ = ["Draft", "find_drafts"]
