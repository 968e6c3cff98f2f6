"""Who says what: finds each statement's content, cue and speaker's noun phrase."""

from parallax.reading.attribution.corrections import corrected_by, taken_back, takes_back
from parallax.reading.attribution.draft import Draft
from parallax.reading.attribution.find import find_drafts

__all__ = ["Draft", "corrected_by", "find_drafts", "taken_back", "takes_back"]
