"""What a store holds, as accounts."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from parallax.account import gather_stories
from parallax.decisions.outcomes import gather_outcomes
from parallax.decisions.standing import Standing
from parallax.engine.decided import Beside, beside_stories, of_story
from parallax.engine.progress import Silent
from parallax.engine.results import Made, Maker, Work, gather_made
from parallax.engine.run import Inspected, account_of
from parallax.errors import UsageError
from parallax.nouns.account import Account, StoryAccount
from parallax.nouns.interval import Interval
from parallax.nouns.outcome import Outcome
from parallax.nouns.reconciled import Reconciled
from parallax.nouns.refusal import Refusal
from parallax.nouns.story import Story
from parallax.store import Db, Store, decisions, refusals, stories
from parallax.store.finding import stories_with

MOST = 8
"""Ids that are named where several begin as asked."""


def find_story(db: Db, words: str) -> Story:
    """The standing story that an id, an earlier id, or the beginning of one names. Raises UsageError where none or several do."""
    held = stories.find(db, [words]).get(words)
    if held is None:
        names = _beginning(db, words)
        followed = {story.id: story for name in names for story in _successors(db, name)}
        if len(followed) > 1:
            raise UsageError(f"{words} begins several stories' ids: {', '.join(sorted(followed)[:MOST])}")
        if not followed:
            raise UsageError(f"there is no story {words}; parallax stories lists them")
        return next(iter(followed.values()))
    found = _successors(db, held.story.id)
    if not found:
        raise UsageError(f"the reports of story {words} are no longer there")
    return found[0]


@dataclass(frozen=True, slots=True)
class Stamp:
    """What an account of a story depends on: the story, the name of all that it is made of (None where a report of it is no
    longer current), and how many decisions are kept. Alike stamps, alike accounts.
    """

    story: str
    input: str | None
    decisions: int


def stamp_story(db: Db, maker: Maker, words: str) -> Stamp:
    """The stamp of the story that `words` name. Raises UsageError where they name none, or several."""
    story = find_story(db, words)
    return Stamp(story.id, maker.name_of(db, story), decisions.count(db))


def _beginning(db: Db, words: str) -> list[str]:
    if not words:
        return []
    return stories.beginning_with(db, words, MOST) or stories.beginning_with(db, f"story-{words}", MOST)


def _successors(db: Db, name: str) -> list[Story]:
    """The story itself where it stands, else the one that most of its reports are in now."""
    from parallax.stories import follow_stories

    held = stories.find(db, [name])[name]
    if held.standing:
        return [held.story]
    now = [each.story for each in stories.find(db, set(stories.homes(db, held.story.reports).values())).values()]
    successors = {each.story for each in follow_stories([held.story], now) if name in each.continues}
    return [story for story in now if story.id in successors]


def account_of_story(store: Store, maker: Maker, words: str, as_of: Interval | None = None) -> Account:
    """The account of one story; as of a moment, from those of its reports that were published by then.

    Raises UsageError where `words` name no story, or several.
    """
    if as_of is None:
        found, standing = store.read(lambda db: (_look(db, maker, find_story(db, words)), maker.standing(db)))
        made = _complete(maker, found)
        account = gather_stories([(made.composed, made.reconciled)], ())
        beside = store.read(lambda db: beside_stories(db, standing))
        mine = made.reconciled.story.reports
        outcomes = [each for each in _outcomes(beside) if of_story([replace(each, state="not-applied")], mine)]
        told = gather_outcomes(standing, [*outcomes, *made.reconciled.outcomes])
        return replace(account, decisions=of_story(told, mine))
    work, standing = store.read(lambda db: (maker.gather(db, find_story(db, words)), maker.standing(db)))
    account = _as_of(maker, work, as_of, standing) if work else Account(as_of=as_of)
    return replace(account, decisions=of_story(account.decisions, work.story.reports if work else ()))


def whole_account(store: Store, maker: Maker) -> Account:
    """The account of all that a store holds: the one that a single run over the same pages gives."""

    def look(db: Db) -> tuple[list[Made | Work], tuple[Refusal, ...], Standing, Beside]:
        held = [each.story for each in stories.standing(db)]
        return [_look(db, maker, each) for each in held], *_beside(db, maker)

    found, refused, standing, beside = store.read(look)
    made = [_complete(maker, each) for each in found]
    account = gather_stories([(each.composed, each.reconciled) for each in made], refused)
    told = [*_outcomes(beside), *(outcome for each in made for outcome in each.reconciled.outcomes)]
    return replace(account, decisions=gather_outcomes(standing, told))


class Whole:
    """The same account in parts, as one transaction tells them, so that it can be written without being held."""

    def __init__(self, db: Db, maker: Maker) -> None:
        self._db, self._maker = db, maker
        self.refused, self._standing, beside = _beside(db, maker)
        self._outcomes = [*_outcomes(beside)]

    def stories(self) -> Iterator[tuple[StoryAccount, Reconciled]]:
        """Each story, the largest first; what is not kept of it is made."""
        for held in stories.each_standing(self._db):
            made = _complete(self._maker, _look(self._db, self._maker, held.story))
            self._outcomes += made.reconciled.outcomes
            yield made.composed, made.reconciled

    def decisions(self) -> tuple[Outcome, ...]:
        """What became of each decision, when all stories were told."""
        return gather_outcomes(self._standing, self._outcomes)


def _beside(db: Db, maker: Maker) -> tuple[tuple[Refusal, ...], Standing, Beside]:
    """What was refused or is hidden, the decisions that stand, and what became of those about reports and stories."""
    standing = maker.standing(db)
    beside = beside_stories(db, standing)
    return tuple(sorted({*refusals.each(db), *beside.refused})), standing, beside


def _outcomes(beside: Beside) -> tuple[Outcome, ...]:
    return (*beside.of_reports, *beside.of_stories)


def account_of_ids(store: Store, maker: Maker, idents: Sequence[str]) -> Account:
    """The account of the stories that are these, or in which something of these ids stands; empty where there is none."""

    def look(db: Db) -> list[Made | Work]:
        found = stories.find(db, stories_with(db, idents))
        return [_look(db, maker, each.story) for each in found.values()]

    return gather_made([_complete(maker, each) for each in store.read(look)])


def _look(db: Db, maker: Maker, story: Story) -> Made | Work:
    """A story's result where it is kept, else what it is made of."""
    found = maker.look(db, story)
    if found is None:
        raise UsageError(f"the reports of story {story.id} are no longer there")
    return found


def _complete(maker: Maker, found: Made | Work) -> Made:
    return found if isinstance(found, Made) else maker.make(found)


def _as_of(maker: Maker, work: Work, as_of: Interval, standing: Standing) -> Account:
    read = Inspected(work.reports, tuple(maker.readings(work)), ())
    return account_of(read, as_of, maker.rooms, Silent(), standing)
