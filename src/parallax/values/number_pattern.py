"""The ways in which English writes a number, as one pattern."""

import re
from collections.abc import Iterator, Mapping

from parallax.values.number_words import GROUP_SPACES, SCALES, SMALL, TENS
from parallax.values.unit_words import CURRENCY_CODES


def _any(words: Mapping[str, object]) -> str:
    return "|".join(sorted(words, key=lambda word: (-len(word), word)))


_ONES = _any(SMALL)
_WORD = rf"(?:(?:{_any(TENS)})(?:[\s-](?:{_any({w: v for w, v in SMALL.items() if 0 < v < 10})}))?|{_ONES})"
SCALE = rf"(?:{_any(SCALES)})"
_DIGITS = (
    rf"(?:\d{{1,3}}(?:,\d{{3}})+(?:\.\d+)?|\d{{1,2}}(?:,\d\d)+,\d{{3}}(?:\.\d+)?|\d{{1,3}}(?:[{GROUP_SPACES}]\d{{3}})+(?!\d)|"
    rf"\d{{1,3}}(?:\ \d{{3}})+(?![\d,]|\.\d)"
    r"|\d+[ -]\d/\d{1,2}|\d{1,2}/\d{1,2}(?![/\d])|\d+\ ?[½¼¾⅓⅔⅛]|[½¼¾⅓⅔⅛]|\d+(?:\.\d+)*|\.\d+)"
)
_JOIN = r"(?:(?:(?<=hundred)|(?<=thousand)|(?<=million))\s+and\s+|[\s-]+)"
_RUN = rf"(?:{_WORD}|{SCALE}|{_DIGITS})(?:{_JOIN}(?:{_WORD}|{SCALE}))*"
_CODES = _any({code: unit for code, unit in CURRENCY_CODES.items() if len(code) == 3 and code.isalpha()})
_PARTED = (
    r"(?:kilomet(?:er|re)|met(?:er|re)|mile|foot|inch|acre|hectare|pound|ounce|tonne?|gallon|lit(?:er|re)|second|"
    r"minute|hour|percent(?:age)?)"
)
_OF_HOW_MANY = (
    r"(?:every\s+)?(?:two|three|four|five|six|seven|eight|nine|ten|10|20|100|1,000|a\s+(?:hundred|thousand|million))"
)
_NOT_OF_THESE = r"(?:seconds|minutes|hours|days|weeks|months|years|decades|games|matches|races|seasons|attempts)"
_RATIO = (
    r"(?:one|two|three|four|five|six|seven|eight|nine|[1-9])(?:\s+|-)(?:in|out\s+of|of(?=\s+every\s))(?:\s+|-)"
    rf"{_OF_HOW_MANY}(?![\w,.]*\d)(?!\s+(?:more\s+)?{_NOT_OF_THESE})\b"
)
_AFTER = (
    "(?:"
    + "|".join(rf"(?<={word}\s)" for word in ("by", "about", "around", "nearly", "almost", "roughly", "than", "least"))
    + ")"
)
"""Where "half" alone is a share: "cut by half", "nearly half were"."""

NUMBER = re.compile(
    rf"""(?:(?<![\w./&@#])(?<!\d,)|(?<=(?:{_CODES}))|(?<=\b(?:RM|PS|Rs|Rp))|(?<=\$US)|(?<=\$[AC]))(?:(?<![-–—])|(?<=\d[-–—])|(?<=\s[-–—])|(?<=(?-i:[a-z])[-–—]))(?:
    (?P<vague>(?:(?:tens|dozens|scores|hundreds|thousands|millions|billions)\s+of\s+(?:thousands|millions|billions))
      |(?:several|a\ few|a\ couple(?:\ of)?)\s+(?:dozen|score|hundred|thousand|million|billion)(?!s)
      |tens|dozens|scores|hundreds|thousands|millions|billions)
    |(?P<ratio>{_RATIO})
    |(?P<counter>(?:half\ a|a|an|one|{_WORD}|{_DIGITS})\s+dozen)
    |(?P<mixed>(?:a|an|one|{_WORD}|\d+)\s+and\s+(?:a\s+half|a\s+quarter|three[\s-]quarters)(?:\s+{SCALE})?)
    |(?P<half>half\s+(?:an?\s+)?{SCALE}|half\s+an?\s+dozen|half\s+of\b(?!\s+an?\s+{SCALE})|half\s+an?(?=\s+{_PARTED}\b)
        |{_AFTER}half(?!\s+(?:an?|the|of|all|his|her|its|their|our)\b|[\s-]\w*\s?(?:hour|way|time|back|year|century))
        |half(?=\s(?:the|all|its|their|his|her|our)\s(?!size|price|cost|length|time|way|battle|story|distance|speed|rate)))
    |(?P<part>(?:half|(?:an?|one)[\s-](?:third|quarter|fifth|tenth)|two[\s-]thirds|three[\s-]quarters)\s+(?:of\s+)?(?:an?\s+)?{SCALE}
        |quarter[\s-]{SCALE})
    |(?P<fraction>(?:(?:a|one)[\s-](?:third|quarter|fifth|sixth|seventh|eighth|tenth)|
        (?:two|three|four|five|six|seven|eight|nine)[\s-](?:thirds|quarters|fourths|fifths|sixths|sevenths|eighths|ninths|tenths)))
    |(?P<words>(?:(?P<a>an?)\s+(?={SCALE}\b))?{_RUN})
    )(?P<short>(?:\ ?(?:mn|mln|bn|tn)|[kmb])(?![\w²³]))?(?!(?!k?m[23](?!\w))[\w]*\d)""",
    re.IGNORECASE | re.VERBOSE,
)
"""Every way a number is written; `word_value` decides whether a run of number words is one number."""

_START = re.compile(r"[^\W\d_]+|\d+|\.\d|[½¼¾⅓⅔⅛]")
_VAGUE = ("tens", "dozens", "scores", "hundreds", "thousands", "millions", "billions")
_FIRST_WORDS = frozenset([*SMALL, *TENS, *SCALES, *_VAGUE, "a", "an", "half", "quarter", "several"])


def starts(text: str) -> Iterator[int]:
    """Where a number can begin, in order; a look at each word is far cheaper than the pattern at each character."""
    for match in _START.finditer(text):
        if not match[0][0].isalpha() or match[0].lower() in _FIRST_WORDS:
            yield match.start()
