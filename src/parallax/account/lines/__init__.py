"""One line of a brief for one point: figures side by side, a dispute with both sides' words, or one statement."""

from parallax.account.lines.choose import line_of, told_line

__all__ = ["line_of", "told_line"]
