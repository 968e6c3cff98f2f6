"""Gold as YAML: a line an item, every text in quotation marks."""

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from parallax.export.gold.collect import Gold
from parallax.nouns.account import Account
from parallax.nouns.decision import Decision


def write_gold(account: Account, decisions: Sequence[Decision]) -> str:
    """What `decisions` say that the account should be, by the words of its reports, in the form of gold.

    `account` is best the one without those decisions: what they hide is gone from the other. What gold has no words for
    is told in comments.
    """
    gold = Gold(account)
    gold.take(decisions)
    return "\n".join(_lines(gold)) + "\n"


def _lines(gold: Gold) -> Iterator[str]:
    yield "# Corrections as gold: each mistake a test."
    yield from (f"# left out: {line}" for line in gold.untold)
    if gold.stories:
        yield "stories:"
        yield from (f"  - {_flow(group)}" for group in gold.stories)
    if gold.reports:
        yield "reports:"
        yield from (f"  {_flow(name)}: {_flow(entry)}" for name, entry in sorted(gold.reports.items()))
    lists: list[tuple[str, Sequence[Any]]] = [
        ("actors", gold.actors),
        ("places", gold.places),
        ("statements", gold.statements),
        ("figures", gold.figures),
        ("points", gold.points),
        *gold.pairs.items(),
        ("brief_never", gold.never),
    ]
    for name, items in lists:
        if items:
            yield f"{name}:"
            yield from (f"  - {_flow(item)}" for item in items)


def _flow(value: Any) -> str:
    """A value in one line. JSON's texts are YAML's too, as long as each letter stands for itself."""
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{key}: {_flow(each)}" for key, each in value.items()) + "}"
    if isinstance(value, list | tuple):
        return "[" + ", ".join(map(_flow, value)) + "]"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return json.dumps(value, ensure_ascii=False)
