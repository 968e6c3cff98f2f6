"""`parallax decide same`, `not-same`, `unsure`, `merge`, `split`: what is one and what is not."""

from collections.abc import Sequence
from typing import Annotated

import typer

from parallax.cli.decide.adding import add
from parallax.cli.decide.options import (
    AccountOption,
    ByOption,
    FileOption,
    IdsArgument,
    Of,
    OfOption,
    ReportsOption,
    WhenOption,
    Where,
    WhyOption,
    matter_of,
    needed,
)
from parallax.cli.stores import StoreOption
from parallax.errors import UsageError
from parallax.nouns.decision import DecisionKind, Subject


def same(
    ids: IdsArgument,
    by: ByOption,
    why: WhyOption,
    of: OfOption = None,
    when: WhenOption = None,
    decisions: FileOption = None,
    store: StoreOption = None,
    account: AccountOption = None,
    reports: ReportsOption = None,
) -> None:
    """Decide that actors, places, origins, points or incidents are one. Of places the first named is kept."""
    _alike("same", ids, of, by, why, when, Where(decisions, store, account, reports))


def not_same(
    ids: IdsArgument,
    by: ByOption,
    why: WhyOption,
    of: OfOption = None,
    when: WhenOption = None,
    decisions: FileOption = None,
    store: StoreOption = None,
    account: AccountOption = None,
    reports: ReportsOption = None,
) -> None:
    """Decide that they are not one. Of what was one by itself, the first named keeps what nothing ties to the others."""
    _alike("not-same", ids, of, by, why, when, Where(decisions, store, account, reports))


def unsure(
    ids: IdsArgument,
    by: ByOption,
    why: WhyOption,
    of: OfOption = None,
    when: WhenOption = None,
    decisions: FileOption = None,
    store: StoreOption = None,
    account: AccountOption = None,
    reports: ReportsOption = None,
) -> None:
    """Note that it can't be told whether they are one: two for the upper bound of origins, one for the lower."""
    _alike("unsure", ids, of, by, why, when, Where(decisions, store, account, reports))


def merge(
    stories: Annotated[list[str], typer.Argument(metavar="STORY…", help="Stories or reports, by id or file.")],
    by: ByOption,
    why: WhyOption,
    when: WhenOption = None,
    decisions: FileOption = None,
    store: StoreOption = None,
    account: AccountOption = None,
    reports: ReportsOption = None,
) -> None:
    """Decide that the reports tell one event."""
    from parallax.decisions.naming import find_reports

    where = Where(decisions, store, account, reports)
    found = where.account(stories)
    told = dict.fromkeys(subject for word in stories for subject in find_reports(word, found))
    add("merge", list(told), by, why, when, where)


def split(
    parted: Annotated[
        list[str], typer.Argument(metavar="REPORT…", help="The reports of another event, by id or file.")
    ],
    by: ByOption,
    why: WhyOption,
    when: WhenOption = None,
    decisions: FileOption = None,
    store: StoreOption = None,
    account: AccountOption = None,
    reports: ReportsOption = None,
) -> None:
    """Decide that reports tell another event than the rest of their story. Later reports go with the likelier part."""
    from parallax.decisions.naming import find_reports

    where = Where(decisions, store, account, reports)
    found = needed(where.account(parted))
    told = list(dict.fromkeys(subject for word in parted for subject in find_reports(word, found)))
    homes = [story for story in found.stories if {each.key for each in told} & set(story.reports)]
    rest = [name for story in homes for name in story.reports if Subject("report", name) not in told]
    if not rest:
        raise UsageError("these are all reports of their story: nothing is left to part them from")
    add("split", told, by, why, when, where, others=[Subject("report", name) for name in rest])


def _alike(
    kind: DecisionKind,
    ids: Sequence[str],
    of: Of | None,
    by: str,
    why: str,
    when: str | None,
    where: Where,
) -> None:
    from parallax.decisions.naming import find_matter, find_subject

    matter = find_matter(ids, matter_of(of))
    account = where.account(ids)
    add(kind, [find_subject(each, account, matter) for each in ids], by, why, when, where, of=matter)
