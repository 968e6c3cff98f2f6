"""Names in other scripts, in Latin letters, by the names that Unicode gives its letters.

"CYRILLIC SMALL LETTER ZHE" begins with what the letter sounds like; so do those of Greek, Arabic, Hebrew, Armenian,
Georgian, kana, hangul and the scripts of India. It is a rough romanisation for comparing, not for showing. Han characters
carry no sound in their names and stay as they are.
"""

import re
import unicodedata

_SYLLABLES = frozenset({"KATAKANA", "HIRAGANA", "HANGUL", "ETHIOPIC", "YI", "CHEROKEE"})
_KIND = re.compile(r"\b(?:LETTER|SYLLABLE|CHARACTER|VOWEL SIGN|SIGN)\b(?: FINAL\b)?(?: SMALL\b)? (?P<name>.+)$")
_ASIDE = re.compile(r" (?:WITH|ISOLATED|INITIAL|MEDIAL|FINAL)\b.*$")
_NAMED_AFTER = re.compile(r"(?:E[FLMNRS]|A[EN])$")
"""Letters called after a vowel that they don't have: "EF" is f."""
_ONSET = re.compile(r"[^AEIOU]+|[AEIOU]")
_WHOLE = {
    "AIN": "a", "AYIN": "a", "ALEF MAKSURA": "a", "HAMZA": "", "SOFT SIGN": "", "HARD SIGN": "", "TATWEEL": "",
    "YERU": "y", "SHORT I": "i", "SHORT U": "u", "TEH MARBUTA": "a", "WAW": "u", "YEH": "i", "FARSI YEH": "i",
    "VAV": "v", "YOD": "i", "ETA": "i", "UPSILON": "y", "CHI": "h", "XI": "x", "PSI": "ps", "PHI": "f",
    "ECH": "e", "RHO": "r", "IE": "e", "IOTA": "i",
    "NOW": "u", "VO": "o", "OH": "o", "YIWN": "u", "TSE": "ts", "TCHEH": "ch", "BYELORUSSIAN-UKRAINIAN I": "i",
    "UKRAINIAN IE": "ie", "STRAIGHT U": "u", "BARRED O": "o", "SCHWA": "a", "SHCHA": "shch", "JEEM": "j",
}  # fmt: skip


def in_latin(text: str) -> str:
    """The text with the letters of other scripts put in small Latin ones; Latin letters, blanks and signs stay."""
    return "".join(_letter(c) for c in unicodedata.normalize("NFC", text))


def is_latin(text: str) -> bool:
    """True when each letter of the text is a Latin one."""
    return all(not c.isalpha() or unicodedata.name(c, "").startswith(("LATIN", "MODIFIER")) for c in text)


def _letter(c: str) -> str:
    if c < "ʰ" or not (c.isalpha() or unicodedata.category(c) == "Mc"):
        return c
    full = unicodedata.name(c, "")
    found = _KIND.search(full)
    if found is None or full.startswith("LATIN"):
        return "" if unicodedata.category(c) == "Lm" else c
    name = _ASIDE.sub("", found["name"])
    if name in _WHOLE:
        return _WHOLE[name]
    if full.split()[0] in _SYLLABLES:
        return name.split()[-1].lower()
    name = name.split()[-1]
    if name.startswith("Y") and len(name) == 2:
        return name.lower()
    if _NAMED_AFTER.match(name):
        return name[1:].lower()
    onset = _ONSET.match(name)
    return (onset[0] if onset else name).lower()
