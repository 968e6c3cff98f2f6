"""What a fetcher found, as an answer or as the reason of a refusal."""

from collections.abc import Callable

from parallax.nouns.refusal import Refusal
from parallax.sources.web.answer import Answer
from parallax.sources.web.fetcher import Fetcher

Make = Callable[..., Fetcher]


def answered(found: Answer | Refusal) -> Answer:
    assert isinstance(found, Answer), found
    return found


def refused(found: Answer | Refusal) -> str:
    assert isinstance(found, Refusal), found
    return found.reason
