"""A mail before it is sent."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Letter:
    """Subject, and the same content as plain text and as HTML."""

    subject: str
    text: str
    html: str
