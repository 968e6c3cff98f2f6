"""The list of the account's own words keeps up with the room that writes the lines."""

import ast
import re
from pathlib import Path
from typing import get_args

import parallax.account
from parallax.account.foreign_words import OWN, WORD
from parallax.account.wording import NUMBERS
from parallax.nouns.account import BriefPart
from parallax.nouns.point import PointFlag, PointKind
from parallax.nouns.relation import RelationType
from parallax.values.calendar import MONTHS

KINDS = {
    *get_args(PointKind), *get_args(PointFlag), *get_args(RelationType), *get_args(BriefPart),
    "person", "place", "country", "window", "own",
}  # fmt: skip
"""Words of the nouns, which the room reads and does not write."""

ROOM = Path(parallax.account.__file__).parent
WRITERS = [ROOM / name for name in ("brief.py", "timeline.py", "unknown.py", "wording.py")]
WRITERS += sorted((ROOM / "lines").glob("*.py"))


def literals(path: Path) -> set[str]:
    """The words of all string literals, but for docstrings, patterns, lists of names and single letters."""
    tree = ast.parse(path.read_text("utf-8"))
    left_out = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    listed = [node for node in ast.walk(tree) if isinstance(node, ast.Assign) and _is_named(node, "__all__")]
    left_out |= {id(part) for node in listed for part in ast.walk(node)}
    texts = [
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in left_out
    ]
    words = (word for text in texts if "\\" not in text and text not in KINDS for word in WORD.findall(text.casefold()))
    return {part for word in words for part in re.split("[-’']", word) if len(part) > 1}


def _is_named(node: ast.Assign, name: str) -> bool:
    return any(isinstance(target, ast.Name) and target.id == name for target in node.targets)


def test_every_word_that_the_room_writes_is_in_the_list():
    strange = {path.name: sorted(literals(path) - OWN - set(MONTHS) - set(NUMBERS)) for path in WRITERS}
    assert {name: words for name, words in strange.items() if words} == {}
