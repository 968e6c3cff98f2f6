"""What became of stories between two accounts, as lines."""

from collections.abc import Iterator, Sequence

from parallax.export.index import Index
from parallax.export.view import Cited
from parallax.export.visible import one_line
from parallax.export.wording import join, plural
from parallax.nouns.change import Change


class StoryLines:
    """Tells changes of stories, a line each, with the ids that can be followed."""

    def __init__(self, index: Index) -> None:
        self._stories = index.stories

    def new(self, changes: Sequence[Change]) -> Iterator[Cited]:
        """The story, and how many reports tell it."""
        for change in changes:
            for story in (self._stories[name] for name in change.after):
                yield Cited(f"“{one_line(story.title)}”, {plural(len(story.reports), 'report')}")

    def merged(self, changes: Sequence[Change]) -> Iterator[Cited]:
        """The story, and what it is made of."""
        for change in changes:
            yield Cited(f"{self._named(change.after)} is made of {self._named(change.before)}")

    def split(self, changes: Sequence[Change]) -> Iterator[Cited]:
        """The former story, and its parts."""
        for change in changes:
            first, *others = change.after
            told = f"{self._named(change.before)} goes on as {self._named([first])}"
            yield Cited(f"{told}; reports of it are in {self._named(others)} now")

    def continued(self, changes: Sequence[Change]) -> Iterator[Cited]:
        """The story, and its former id."""
        for change in changes:
            yield Cited(f"{self._named(change.after)}, before {join(change.before)}")

    def _named(self, stories: Sequence[str]) -> str:
        """Titles and ids; ids alone where the index does not have the story."""
        return join(
            f"“{one_line(self._stories[name].title)}” ({name})" if name in self._stories else name for name in stories
        )
