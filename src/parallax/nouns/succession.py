"""How a story follows from earlier ones."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Succession:
    """What an earlier grouping tells about one story (id) of a later one.

    `continues` are the earlier stories (ids) of which it is the successor, the one it has most reports of first: more
    than one where they merged. `takes_from` are those of which it has reports though another story is their successor:
    they were split. Both are empty for a new story. A story whose reports did not change continues itself.
    """

    story: str
    continues: tuple[str, ...] = ()
    takes_from: tuple[str, ...] = ()
