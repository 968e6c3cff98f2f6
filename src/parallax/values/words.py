"""Word lists written as running text."""


def words(text: str) -> tuple[str, ...]:
    """The words of a text, parted at white space, in order."""
    return tuple(text.split())
