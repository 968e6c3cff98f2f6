"""A report's own words in quotation marks: markup off, inner marks balanced, cut at words."""

import re

LINK = re.compile(r"!?\[([^\]]*)\]\([^)]*\)|<?https?://\S+>?|\bpic\.twitter\.com/\S+")
MARKUP = re.compile(r"\*+|(?<!\w)_+|_+(?!\w)|^#+\s*|^>\s*", re.MULTILINE)
DOUBLE = re.compile(r"``|''|[“”„«»\"]")
WORD = re.compile(r"[^\W\d_]+")
SENTENCE_END = re.compile(r"(?<![A-Z.])(?<!\b(?:Mr|Dr|St|Lt))(?<!\b(?:Mrs|Gen|Col|Sgt|Rep|Sen|Gov))[.!?][”’\"]?(?=\s)")
_CITY = r"[A-Z][\w.]+(?:[ -][A-Z][\w.]+){0,2}"
DATELINE = re.compile(
    rf"{_CITY}(?:(?:\s?/\s?|,\s){_CITY})*\s?(?:\([A-Z][^)]{{1,30}}\)\s?(?:--?|[–—:])|--|[–—]|\s-)\s+(?=[A-Z“\"‘])"
    rf"|{_CITY}\s?/\s?{_CITY}\s?:\s+(?=[A-Z])"
)
"""Where a report was written, before its first words."""
CLAUSE = re.compile(r"(?:[,;:.!?]|\s[-–—])\s+")
"""Behind it a stretch begins better than elsewhere: worth a word that it shares."""
LEAST_KEPT = 0.5
"""Share of the room that a cut at the end of a sentence leaves."""
_LEADS = """
also although and besides but furthermore hence however instead meanwhile moreover nevertheless nonetheless so still
then therefore thus yet
"""
LEAD = re.compile(rf"(?:{'|'.join(_LEADS.split())}|in addition)\b,?\s+(?=\w)", re.IGNORECASE)
"""What joins a sentence to the one before it, which the line does not show."""
BARE_LEADS = frozenset({"and", "but", "however", "meanwhile", "yet"})
"""Those of them that need no comma."""
_DANGLING = """
a about after against amid among an and are as at be because before being between but by during for from had has have
her his if in into is its more most nor of off on or our over than that the their this through to under until up upon
was were when where which while who whose will with within would
"""
DANGLING = frozenset(_DANGLING.split())
"""Words that no cut leaves at its end."""
STEM = 5
"""Letters by which two forms of a word are taken for one; shorter words tell little."""


def plain_words(text: str) -> str:
    """The words of a text on one line, links told by their words, markup off; what stands there is still in order."""
    return " ".join(MARKUP.sub("", LINK.sub(r"\1", text)).split())


def quote(text: str, room: int, beside: str = "") -> str:
    """Give the words in quotation marks, inner double marks made single where they stand in pairs, cut to `room`.

    A cut keeps the beginning or, given the words that it stands `beside`, the stretch that shares the most with them.
    """
    words = _without_lead(_trim(plain_words(text)))
    if len(words) <= room:
        return f"“{_inner(words)}”"
    start = _start(words, room, beside) if beside else 0
    cut = words[start : start + room - 4]
    if start + room - 4 < len(words):
        cut = _at_sentence(cut) or _closed(_settled(cut.rsplit(" ", 1)[0])) + " …"
    return f"“{'… ' if start else ''}{_inner(cut)}”"


def _trim(words: str) -> str:
    """Without loose marks at the ends; a full stop inside goes with the marks."""
    trimmed = words.strip(" ,;:-–—")
    while len(trimmed) > 1 and trimmed[0] in "“”„«»\"‘'`" and trimmed[-1] in "“”„«»\"’'":
        trimmed = trimmed[1:-1].strip(" ,;:-–—")
    if len(DOUBLE.findall(trimmed)) == 1:
        trimmed = trimmed.strip('“”„«»" ,;')
    return trimmed


def _without_lead(words: str) -> str:
    """Without a dateline, and what joins the text to what stood before it; "so far", "still 40" and "but for the wall" stay."""
    if dated := DATELINE.match(words):
        words = words[dated.end() :]
    met = LEAD.match(words)
    if met is None or not ("," in met.group() or met.group().strip().casefold() in BARE_LEADS):
        return words
    rest = words[met.end() :]
    return words if rest.casefold().startswith("for ") else rest


def _at_sentence(cut: str) -> str | None:
    """Up to the end of the last whole sentence, where that keeps enough; the mark of the cut stands for the rest."""
    ends = [met.end() for met in SENTENCE_END.finditer(cut) if met.end() >= LEAST_KEPT * len(cut)]
    return f"{cut[: ends[-1]]} …" if ends else None


def _settled(cut: str) -> str:
    """Without the article, preposition or auxiliary that a cut left at the end."""
    words = cut.split(" ")
    while len(words) > 4 and words[-1].strip(" ,;:(").casefold() in DANGLING:
        words.pop()
    return " ".join(words)


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
    fresh = {0, *(met.end() for met in CLAUSE.finditer(words))}
    return max(
        starts, key=lambda start: (sum(start <= hit < start + room - 12 for hit in hits) + (start in fresh), -start)
    )
