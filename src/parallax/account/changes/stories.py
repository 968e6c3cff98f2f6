"""Stories that go on under another id, that became one, or that were parted."""

from collections.abc import Iterable, Iterator, Sequence

from parallax.account.changes.answers import Answers
from parallax.nouns.change import Change
from parallax.nouns.succession import Succession


def story_changes(followed: Sequence[Succession], old: Answers, new: Answers) -> Iterator[Change]:
    """What became of the earlier stories, by how the later ones follow from them."""
    for each in followed:
        brought = _new_reports([each.story], old, new)
        if len(each.continues) > 1:
            yield Change("story-merged", each.story, None, tuple(sorted(each.continues)), (each.story,), brought)
        elif not each.continues and not each.takes_from:
            yield Change("story-new", each.story, None, (), (each.story,), brought)
        elif each.continues and each.continues != (each.story,):
            yield Change("story-continued", each.story, None, each.continues, (each.story,), brought)
    for former in sorted({name for each in followed for name in each.takes_from}):
        successor = next(each.story for each in followed if former in each.continues)
        parts = (successor, *sorted(each.story for each in followed if former in each.takes_from))
        yield Change("story-split", successor, None, (former,), parts, _new_reports(parts, old, new))


def _new_reports(stories: Iterable[str], old: Answers, new: Answers) -> tuple[str, ...]:
    """The reports of some later stories that the earlier account does not have."""
    wanted = set(stories)
    return tuple(sorted(name for name, story in new.story_of.items() if story in wanted and name not in old.reports))
