"""What says of itself that it tells a matter otherwise than others do."""

import re

from parallax.reconcile.told import Told
from parallax.values.memo import TEXTS, memo

OTHERWISE = re.compile(
    r"\b(?:another|(?:a|quite a|very|an entirely|a wholly|a very) different|a differing|(?:his|her|its|their) own) "
    r"(?:version|account|story|picture|tale|explanation)\b"
    r"|\btells? (?:it|this|the story) (?:otherwise|differently)\b|\b(?:contradict(?:s|ed|ing)?|at odds with|runs counter to)\b",
    re.IGNORECASE,
)


def tells_otherwise(one: Told, other: Told) -> bool:
    """True where one of the two, and not both, says that it tells it otherwise ("she has another version")."""
    return _says_so(one.statement.text) != _says_so(other.statement.text)


@memo(TEXTS)
def _says_so(text: str) -> bool:
    return OTHERWISE.search(text) is not None
