"""Words in a drawing: how wide they are, and where a line of them ends."""

from datetime import date

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")

_EM = 0.54
"""The mean width of a letter of a sans-serif face, in its size; capitals and digits are not much wider."""


def width_of(text: str, size: float) -> float:
    """About how many pixels a text takes; letters of East Asian scripts are as wide as high."""
    return sum(size * (1.0 if ord(letter) > 0x2E7F else _EM) for letter in text)


def wrap(text: str, width: float, size: float, most: int) -> list[str]:
    """The text in lines of at most `width` pixels, no more than `most` of them; an ellipsis for what is left out."""
    enough = (most + 1) * (int(width / (size * _EM)) + 2)  # letters that no lines shown can hold
    lines = [""]
    for word in _words(" ".join(text.split())[:enough], width, size):
        longer = f"{lines[-1]} {word}".strip()
        if width_of(longer, size) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    lines = lines[1:] if not lines[0] else lines
    return lines if len(lines) <= most else [*lines[: most - 1], _cut(f"{lines[most - 1]} …", width, size)]


def _words(text: str, width: float, size: float) -> list[str]:
    """Words, those cut that are longer than a line."""
    found = []
    for word in text.split():
        while len(word) > 1 and width_of(word, size) > width:
            some = max(1, int(width / size))
            found.append(word[:some])
            word = word[some:]
        found.append(word)
    return found


def _cut(line: str, width: float, size: float) -> str:
    while width_of(line, size) > width and len(line) > 2:
        line = f"{line[:-2].rstrip()}…"
    return line


def day_label(day: date, *, year: bool = False) -> str:
    """A day in short: "4 Mar", "4 Mar 2031"."""
    return f"{day.day} {_MONTHS[day.month - 1]}{f' {day.year}' if year else ''}"


def runs(numbers: list[int]) -> str:
    """Numbers in rising order, three and more in a row drawn together: "1, 2, 5–9"."""
    rows: list[list[int]] = []
    for number in sorted(set(numbers)):
        if rows and rows[-1][-1] == number - 1:
            rows[-1].append(number)
        else:
            rows.append([number])
    return ", ".join(", ".join(map(str, row)) if len(row) < 3 else f"{row[0]}–{row[-1]}" for row in rows)
