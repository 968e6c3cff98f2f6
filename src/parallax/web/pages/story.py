"""A story's brief, and what is disputed, said by one alone, unverified or unknown."""

from dataclasses import dataclass

from parallax.export.view import Section
from parallax.web.asked import Asked
from parallax.web.desk import Desk
from parallax.web.pages.citing import Citation, CitedLine, citations, cited_line
from parallax.web.pages.heading import Heading, heading


@dataclass(frozen=True, slots=True)
class Part:
    """Lines under one heading; `lead` says in a line what they are."""

    key: str
    heading: str
    lead: str
    lines: tuple[CitedLine, ...]


@dataclass(frozen=True, slots=True)
class StoryPage:
    """The brief in its parts, the other lists of the account, and every citation by its number."""

    story: Heading
    brief: tuple[Part, ...]
    parts: tuple[Part, ...]
    citations: tuple[Citation, ...]


def look_at_story(desk: Desk, asked: Asked) -> StoryPage:
    """The brief of the story that the address names."""
    shown = desk.show(asked.path["story"], asked.moment("as-of"))
    view = shown.view
    return StoryPage(heading(shown), tuple(map(_part, view.brief)), tuple(map(_part, view.sections)), citations(shown))


def _part(section: Section) -> Part:
    return Part(section.key, section.heading, section.lead, tuple(map(cited_line, section.lines)))
