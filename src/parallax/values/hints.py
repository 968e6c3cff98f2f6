"""Letters by which a text tells soon that a pattern can't match in it: looking for words is far quicker than for a pattern."""

from collections.abc import Iterable


def has_any(text: str, hints: Iterable[str]) -> bool:
    """True where a text holds one of the hints, which are in small letters, however it writes them."""
    lower = text.casefold()
    return any(hint in lower for hint in hints)
