"""Captions and credits of photographs."""

import re

from parallax.nouns.report import Credit
from parallax.nouns.span import Span
from parallax.reports.agencies import AGENCY, short_name
from parallax.reports.lines import Line, word_count
from parallax.reports.mark import Mark
from parallax.reports.words import FUNCTION_WORDS

CAPTION_WORDS = 60
"""A line with a photograph's credit at its end is a caption up to this length; a longer one is a paragraph."""

_NAME = r"[A-ZÀ-ÞŠŽČĆĐŁŚŻ][\w.'’-]*(?: (?:[A-ZÀ-ÞŠŽČĆĐŁŚŻ][\w.'’-]*|de|van|von|der|bin|al|el)){0,4}"
_KIND = r"(?:[Pp]hotos?|PHOTOS?|[Ii]mages?|[Pp]ictures?|[Pp]hotographs?|[Ii]llustration|[Gg]raphic|[Vv]ideo|[Ff]ile|[Hh]andout|[Pp]ool)"
_LABEL = (
    rf"(?:(?:File |FILE )?{_KIND}(?: (?:[Cc]redit|[Cc]ourtesy|[Ss]ource|illustration))?(?: (?:by|courtesy of|from|via|taken by))?"
    r"|(?:Image |Picture |Photo )?[Cc]redits?|[Cc]ourtesy(?: of| photo)?)"
)
_WITH_LABEL = re.compile(rf"{_LABEL}\s?[:/©]\s?\S")
_BY = re.compile(rf"(?:{_KIND} (?:by|courtesy of|via)|[Cc]ourtesy of) [A-ZÀ-Þ]")
_AGENCY_CREDIT = re.compile(
    rf"(?:{_NAME} ?/ ?)*(?:via )?{AGENCY}(?: (?:[Pp]hotos?|[Ii]mages|[Ff]ile|[Pp]ool|[Pp]hoto by {_NAME}|[Vv]ia {AGENCY}))?"
    rf"(?: ?/ ?{_NAME})*(?:, (?:[Ff]ile|[Pp]ool|[Hh]andout|via {_NAME}))*"
)
_SIGN = re.compile(r"/| [Pp]hotos?\b| [Ii]mages\b| via |[Ff]ile\b|[Pp]ool\b")
_BRACKET = re.compile(r"\(([^()\[\]\n\r]{2,160})\)|\[([^()\[\]\n\r]{2,160})\]")
_TAIL = re.compile(r"(?:^|\s)[—–|-]{1,2} ?(?P<credit>[^\n\r—–|]{3,120})$")
_AFTER_SENTENCE = re.compile(rf"[.!?…][\"”’)]? (?P<credit>{_LABEL} ?: ?[^\n:]{{2,110}})$")
_BROADCAST = re.compile(
    r"(?:Image|Media|Video|Photo|Picture|Figure) (?:source|caption|credit|copyright|description), ?\S"
)
_BY_SLASHES = re.compile(
    rf"(?:{_NAME} ?/ ?)+(?:[Pp]hotos?(?: ?/ ?{_NAME})?|{_NAME} [Ii]mages)(?:, (?:[Ff]ile|[Pp]ool|[Hh]andout))*"
)
_HEAD = re.compile(
    rf"(?:{AGENCY}(?: ?/ ?(?:{AGENCY}|{_NAME}))+|(?:{_NAME} ?/ ?)*{_NAME} (?:[Pp]hotos?|Images)|Getty Images) ?: ?\S"
)
_CAPITALS = re.compile(
    r"(?:(?<=[.!?] )|(?<=[.!?][\"”] ))(?P<agency>REUTERS|AFP|AP|EPA|EFE|DPA|ANSA|TASS|XINHUA|SPUTNIK)(?: ?/ ?| )(?=[A-Z])"
)
_PARTS = re.compile(r"\s*[/|;]\s*|, (?=[Ff]ile|[Pp]ool|[Hh]andout|via )|\b[Vv]ia\b|\s+(?:and|for)\s+(?=[A-Z])")
_NAMED = re.compile(r"[A-ZÀ-Þ]|\d")
_SIGNED = re.compile(r"\S \((?P<who>[^()]{2,80})\)\.?$")
"""A caption's photographer in brackets at its end."""
_FILLER = re.compile(
    rf"^(?:{_LABEL}\s*[:/]?\s*)+|\b(?:[Pp]hotos?|[Ff]ile|FILE|[Pp]ool|POOL|[Hh]andout|HANDOUT|Stringer|Reproduction|Elaboration|Illustration)\b\.?"
)


def is_photo_credit(words: str) -> bool:
    """True for a credit such as "Photo: M. Orr", "AP Photo/M. Orr, File" or "M. Orr/Reuters"; not for a bare "AFP"."""
    words = words.strip()
    if _WITH_LABEL.match(words) or _BY.match(words):
        return True
    if _BY_SLASHES.fullmatch(words):
        return True
    return _AGENCY_CREDIT.fullmatch(words) is not None and _SIGN.search(words) is not None


def photo_credits(words: str) -> tuple[Credit, ...]:
    """Who is named in a photograph's credit, agencies by their usual short name, in order."""
    last = words.rsplit(":", 1)[-1] if _WITH_LABEL.match(words.strip()) else words
    if signed := _SIGNED.search(last):
        last = signed["who"]
    names = (_FILLER.sub("", part.strip()).strip(" .,:()[]@©—–-") for part in _PARTS.split(last))
    kept = dict.fromkeys(
        short_name(name) or name for name in names if (1 < len(name) <= 80 and _NAMED.search(name)) or short_name(name)
    )
    return tuple(Credit(name, "photo") for name in kept)


def credit_at(text: str, start: int, end: int) -> Mark | None:
    """A photograph's credit without brackets that runs from `start` to `end`."""
    words = text[start:end]
    if len(words) <= 160 and is_photo_credit(words):
        return Mark(Span(start, end), "photo", credits=photo_credits(words))
    return None


def photo_marks(text: str, lines: tuple[Line, ...], bodies: dict[int, int]) -> list[Mark]:
    """Captions with their credits. `bodies`: where a line's words begin after its header, by the line's start."""
    marks: list[Mark] = []
    for line in lines:
        begin = bodies.get(line.span.start, line.span.start)
        if begin < line.span.end:
            marks += _in_line(text, begin, line.span.end)
    return marks + [mark for found in _CAPITALS.finditer(text) if (mark := _with_headline(text, found))]


def _in_line(text: str, start: int, end: int) -> list[Mark]:
    words = text[start:end]
    if _BROADCAST.match(words) and word_count(words) <= CAPTION_WORDS:
        named = photo_credits(words.partition(",")[2]) if "caption" not in words[:20] else ()
        return [Mark(Span(start, end), "photo", credits=named)]
    if len(words) <= 600 and (_HEAD.match(words) or _WITH_LABEL.match(words)) and word_count(words) <= CAPTION_WORDS:
        label = words.partition(":")[0]
        return [Mark(Span(start, end), "photo", credits=photo_credits(label if _HEAD.match(words) else words))]
    tail = _TAIL.search(words[-130:]) or _AFTER_SENTENCE.search(words[-130:])
    if tail and is_photo_credit(tail["credit"]) and word_count(words) <= CAPTION_WORDS:
        return [Mark(Span(start, end), "photo", credits=photo_credits(tail["credit"]))]
    return _bracketed(text, start, end)


def _bracketed(text: str, start: int, end: int) -> list[Mark]:
    marks: list[Mark] = []
    here = start
    for found in _BRACKET.finditer(text, start, end):
        words = found[1] or found[2]
        if not is_photo_credit(words):
            continue
        after = found.end() + (text[found.end() : found.end() + 1] == ".")
        caption = text[here : found.start()]
        opens = text[after : after + 2].strip()[:1]
        whole = (
            word_count(caption) <= CAPTION_WORDS
            and (here == start)
            and (after >= end or opens.isupper() or opens in "\"“'‘")
        )
        marks.append(Mark(Span(here if whole else found.start(), after), "photo", credits=photo_credits(words)))
        here = after
    return marks


def _with_headline(text: str, found: re.Match[str]) -> Mark | None:
    """A credit in capitals and the run of a linked headline after it, up to the sentence that goes on."""
    words = list(re.finditer(r"\S+", text[found.end() : found.end() + 240]))
    content = last = 0
    for index, word in enumerate(words):
        bare = word[0].strip("\"'“”‘’(),.:;").lower()
        if word[0][0].isupper() or word[0][0].isdigit():
            last = index if bare in FUNCTION_WORDS else last
            content += bare not in FUNCTION_WORDS
        elif bare not in FUNCTION_WORDS:
            break
        if word[0].endswith((".", "!", "?")):
            return None
    if last == 0 or content < 5:
        return None
    end = found.end() + words[last].start()
    credit = Credit(short_name(found["agency"]) or found["agency"], "photo")
    return Mark(Span(found.start("agency"), len(text[:end].rstrip())), "photo", credits=(credit,))
