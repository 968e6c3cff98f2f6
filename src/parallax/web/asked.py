"""What a page was asked for."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from parallax.errors import UsageError
from parallax.nouns.ident import make_id
from parallax.nouns.interval import Interval
from parallax.values.moment import parse_moment


class NotThere(UsageError):
    """Nothing stands at an address (404)."""


@dataclass(frozen=True, slots=True)
class Asked:
    """`path`: the names in the address; `query`: what stands behind "?", the last of each name; `user`: who looks, as
    they named themselves or logged in ("" where neither); `visitor`: the browser that asks ("" where it kept no cookie yet);
    `known`: they logged in.
    """

    path: Mapping[str, str] = field(default_factory=dict)
    query: Mapping[str, str] = field(default_factory=dict)
    user: str = ""
    visitor: str = ""
    known: bool = False

    @property
    def who(self) -> str:
        """Whose looks are remembered: the user's, else the browser's; "" for nobody's."""
        if self.user:
            return f"user {self.user}"
        return make_id("visitor", self.visitor) if self.visitor else ""

    def text(self, name: str, other: str = "") -> str:
        """What was asked under a name, without blanks around it."""
        return self.query.get(name, other).strip()

    def number(self, name: str, other: int, low: int, high: int) -> int:
        """A whole number between two bounds. Raises UsageError for anything else."""
        told = self.text(name)
        if not told:
            return other
        if not told.isascii() or not told.isdigit() or len(told) > 15 or not low <= int(told) <= high:
            raise UsageError(f"{name} can't be {told[:40]!r}: it is a number from {low} to {high}")
        return int(told)

    def moment(self, name: str) -> Interval | None:
        """A day or a minute; None where none was asked for. Raises UsageError for anything else."""
        told = self.text(name)
        return parse_moment(told, name) if told else None
