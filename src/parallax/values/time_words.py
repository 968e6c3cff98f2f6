"""The words that time expressions are made of, as pieces of patterns."""

from parallax.values.calendar import HOLIDAYS, MONTHS, SEASONS, WEEKDAYS, WEEKDAYS_SHORT
from parallax.values.number_words import SMALL, TENS
from parallax.values.words import words


def _any(words: object) -> str:
    return "|".join(sorted(words, key=lambda word: (-len(word), word)))  # type: ignore[call-overload]


def _cased(names: object) -> str:
    """Names with a capital, or all in capitals: months and days are never written small in news."""
    return _any({form for name in names for form in (name.title(), name.upper())})  # type: ignore[attr-defined]


MONTH = (
    rf"(?:(?-i:{_cased(name for name in MONTHS if len(name) > 3 or name == 'may')})|"
    rf"(?-i:{_cased(name for name in MONTHS if len(name) <= 4 and name not in {'may', 'june', 'july'})})\.?)(?![\w])"
)
WEEKDAY = rf"(?:(?-i:{_cased(WEEKDAYS)}))(?![\w])"
WEEKDAY_ANY = rf"(?:(?-i:{_cased(WEEKDAYS)})|(?-i:{_cased(WEEKDAYS_SHORT)})\.?)(?![\w])"
SEASON = rf"(?:{_any(SEASONS)})"
HOLIDAY = rf"(?:{_any(HOLIDAYS)})".replace("'", "['’]")
DAY = r"(?:[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?![\d:%]|[.,]\d)"
YEAR = r"(?:1\d{3}|20\d{2})(?![\d%]|,\d{3}|\.\d)"
ERA = r"(?:\s?(?:BCE?\b|B\.C\.?(?:E\.?)?))"

UNIT_LETTERS: dict[str, str] = {
    "second": "TS", "minute": "TM", "hour": "TH", "day": "D", "night": "D", "week": "W", "fortnight": "W",
    "weekend": "W", "month": "M",
    "quarter": "Q", "year": "Y", "decade": "DE", "century": "CE", "centurie": "CE", "millennium": "ML", "season": "S",
}  # fmt: skip
"""A unit's letters in a TIMEX3 duration; a leading T puts it after the T."""

UNIT = (
    r"(?:seconds?|minutes?|hours?|days?|weeks?|fortnights?|weekends?|months?|years?|decades?|centuries|"
    r"century|nights?|quarters?)"
)
CALENDAR_UNIT = r"(?:day|week|weekend|month|quarter|year|decade|century)"
PART = r"(?:mornings?|afternoons?|evenings?|nights?|dawn|dusk|noon|midday|sunrise|sunset|daybreak|nightfall)"

_WORD = (
    rf"(?:(?:{_any(TENS)})(?:[\s-](?:{_any(list(SMALL)[1:10])}))?|{_any(list(SMALL)[1:])}|hundred|a\s+hundred|dozen)"
)
NUMBER = rf"(?:\d+(?:[.,]\d+)?|{_WORD})"
VAGUE = (
    r"(?:several|a\s+few|few|many|a\s+number\s+of|a\s+couple\s+of|a\s+couple|some|numerous|countless|"
    r"dozens\s+of|tens\s+of|hundreds\s+of|thousands\s+of)"
)
ABOUT = (
    r"(?:about|around|approximately|roughly|nearly|almost|more\s+than|over|less\s+than|fewer\s+than|under|"
    r"at\s+least|up\s+to|"
    r"some|only|just|just\s+over|just\s+under|close\s+to|as\s+many\s+as|no\s+more\s+than|another|barely|"
    r"well\s+over|a\s+mere)"
)
ORDINALS: dict[str, int] = {
    word: number
    for number, word in enumerate(
        words(
            """
        first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
        fifteenth sixteenth seventeenth eighteenth nineteenth twentieth
        """
        ),
        start=1,
    )
} | {"twenty-first": 21, "twenty first": 21}
ORDINAL = rf"(?:{_any(ORDINALS)}|\d{{1,2}}(?:st|nd|rd|th))"

MOD = (
    r"(?:(?:(?:the\s+(?:very\s+)?)?(?P<mod>beginning|start|end|middle|close|outset|first\s+half|"
    r"second\s+half|early\s+part|latter\s+part|"
    r"first\s+days?|last\s+days?|first\s+weeks?|last\s+weeks?|early\s+days)\s+of(?:\s+the)?\s+)"
    r"|(?:the\s+)?(?P<edge>early|late|mid|middle|later|earlier)(?:\s+(?:in|on)(?:\s+the)?\s+|\s*[-–]\s*|"
    r"\s+)(?:of\s+)?)"
)
REL_YEAR = r"(?:,?\s+(?:of\s+)?(?P<relyear>this|last|next|that|the\s+same|the\s+previous|the\s+following)\s+year)"
