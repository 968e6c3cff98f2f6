"""Characters that could mislead an eye or a terminal, made visible.

Report text is shown as it is, but for characters that have no picture and change what stands around them: control
characters (a terminal obeys them), bidirectional embeddings and overrides (they reorder the words of others), and
characters of no width that hide between letters. Joiners (U+200C, U+200D) and direction marks (U+200E, U+200F) stay:
scripts need them.
"""

import re

_UNSAFE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x84\x86-\x9f\u00ad\u061c\u200b\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff"
    "\U000e0000-\U000e007f]"
)
_SPACE = re.compile(r"[\s\u2028\u2029]+")


def make_visible(text: str) -> str:
    """`text` with each misleading character replaced by a picture or its code point; tabs and line ends stay."""
    return _UNSAFE.sub(_picture, text.replace("\r\n", "\n"))


def one_line(text: str) -> str:
    """`text` made visible, on one line, with single spaces."""
    if text.isprintable() and "  " not in text:
        return text.strip()  # most text is so: no other blanks than spaces, nothing without a picture
    return make_visible(_SPACE.sub(" ", text).strip())


def _picture(found: re.Match[str]) -> str:
    code = ord(found[0])
    if code < 0x20:
        return chr(0x2400 + code)
    if code == 0x7F:
        return "\u2421"
    if 0xD800 <= code <= 0xDFFF:
        return "\ufffd"
    return f"⟨U+{code:04X}⟩"
