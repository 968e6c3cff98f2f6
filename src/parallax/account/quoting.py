"""A report's own words in quotation marks: markup off, inner marks balanced, cut at words."""

import re

LINK = re.compile(r"!?\[([^\]]*)\]\([^)]*\)|<?https?://\S+>?|\bpic\.twitter\.com/\S+")
MARKUP = re.compile(r"\*+|(?<!\w)_+|_+(?!\w)|^#+\s*|^>\s*", re.MULTILINE)
DOUBLE = re.compile(r"``|''|[“”„«»\"]")
WORD = re.compile(r"[^\W\d_]+")
STEM = 5
"""Letters by which two forms of a word are taken for one; shorter words tell little."""


def plain_words(text: str) -> str:
    """The words of a text on one line, links told by their words, markup off; what stands there is still in order."""
    return " ".join(MARKUP.sub("", LINK.sub(r"\1", text)).split())


def quote(text: str, room: int, beside: str = "") -> str:
    """Give the words in quotation marks, inner double marks made single where they stand in pairs, cut to `room`.

    A cut keeps the beginning or, given the words that it stands `beside`, the stretch that shares the most with them.
    """
    words = _trim(plain_words(text))
    if len(words) <= room:
        return f"“{_inner(words)}”"
    start = _start(words, room, beside) if beside else 0
    cut = words[start : start + room - 4]
    if start + room - 4 < len(words):
        cut = _closed(cut.rsplit(" ", 1)[0]) + " …"
    return f"“{'… ' if start else ''}{_inner(cut)}”"


def _trim(words: str) -> str:
    """Without loose marks at the ends; a full stop inside goes with the marks."""
    trimmed = words.strip(" ,;:-–—")
    while len(trimmed) > 1 and trimmed[0] in "“”„«»\"‘'`" and trimmed[-1] in "“”„«»\"’'":
        trimmed = trimmed[1:-1].strip(" ,;:-–—")
    if len(DOUBLE.findall(trimmed)) == 1:
        trimmed = trimmed.strip('“”„«»" ,;')
    return trimmed


def _closed(cut: str) -> str:
    """Without a bracket that the cut left open, and without loose marks at the end."""
    if cut.count("(") > cut.count(")"):
        cut = cut[: cut.rindex("(")]
    return cut.rstrip(" ,;:.–—-")


def _inner(words: str) -> str:
    """Double marks inside become single ones by turns; where they do not pair, they go."""
    found = DOUBLE.findall(words)
    if len(found) % 2:
        return " ".join(DOUBLE.sub(" ", words).split())
    turn = iter("‘’" * (len(found) // 2))
    told = DOUBLE.sub(lambda _: next(turn), words)
    return re.sub(r"\s+’(?=\s|$)", "’", re.sub(r"(?<!\S)‘\s+", "‘", told))


def _start(words: str, room: int, beside: str) -> int:
    """Where the stretch of `room` characters begins that shares the most telling words with another text."""
    wanted = {word[:STEM].casefold() for word in WORD.findall(beside) if len(word) >= STEM}
    hits = [match.start() for match in WORD.finditer(words) if match.group()[:STEM].casefold() in wanted]
    starts = [0, *(match.start() for match in WORD.finditer(words) if match.start() + room // 2 < len(words))]
    return max(starts, key=lambda start: (sum(start <= hit < start + room - 12 for hit in hits), -start))
