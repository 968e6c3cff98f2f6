"""A pattern of many words or phrases, put together so that a text is tried letter by letter and not word by word."""

import re
from collections.abc import Iterable

Tree = dict[str, "Tree"]
END = ""
"""The branch at which a word may end."""


def one_of(words: Iterable[str]) -> str:
    """The source of a pattern that matches any of these words as written, the longest that what follows allows."""
    tree: Tree = {}
    for word in words:
        at = tree
        for letter in word:
            at = at.setdefault(letter, {})
        at[END] = {}
    return _source(tree)


def _source(tree: Tree) -> str:
    branches = [re.escape(letter) + _source(rest) for letter, rest in sorted(tree.items()) if letter != END]
    if not branches:
        return ""
    if len(branches) == 1 and END not in tree:
        return branches[0]
    return f"(?:{'|'.join(branches)}){'?' if END in tree else ''}"
