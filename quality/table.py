"""Tables in plain text."""

from collections.abc import Sequence


def draw_table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Columns as wide as their widest cell, ended by a newline; columns of numbers are set right."""
    table = [head, *rows]
    widths = [max(len(row[place]) for row in table) for place in range(len(head))]
    right = [all(row[place][:1].isdigit() for row in rows if row[place]) for place in range(len(head))]
    return "".join(_line(row, widths, right) for row in table)


def _line(row: Sequence[str], widths: Sequence[int], right: Sequence[object]) -> str:
    cells = zip(row, widths, right, strict=True)
    return (
        "  ".join(cell.rjust(wide) if set_right else cell.ljust(wide) for cell, wide, set_right in cells).rstrip()
        + "\n"
    )
