"""The failpoint that a test sets: a name of `engine.failpoints`, and after a colon the so-manieth time."""

from typing import TYPE_CHECKING

from parallax.errors import UsageError

if TYPE_CHECKING:
    from parallax.engine.failpoints import Reach


def read_failpoint(told: str | None) -> "Reach":
    """What happens at named moments of writing. Raises UsageError for what is no failpoint."""
    from parallax.engine.failpoints import die_at, pass_by

    if not told:
        return pass_by
    name, _, time = told.partition(":")
    try:
        return die_at(name, int(time or 1))
    except ValueError as error:
        raise UsageError(f"PARALLAX_FAILPOINT: {error}") from None
