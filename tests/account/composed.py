"""The account of stories made by hand."""

from collections.abc import Iterable

from parallax.account import compose_story, gather_stories
from parallax.nouns.account import Account
from parallax.nouns.reconciled import Reconciled
from parallax.nouns.refusal import Refusal


def compose(reconciled: Iterable[Reconciled], refused: Iterable[Refusal] = ()) -> Account:
    """Each composed by itself, then all together."""
    return gather_stories([(compose_story(each), each) for each in reconciled], refused)
