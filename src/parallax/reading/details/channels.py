"""Through which channel something was said."""

import re

PLATFORMS = (
    "Telegram", "Facebook", "Twitter", "Instagram", "YouTube", "TikTok", "WhatsApp", "Weibo", "WeChat", "VKontakte", "VK",
    "Truth Social", "LinkedIn", "Mastodon", "Bluesky", "Threads", "Viber", "Signal", "Snapchat", "Reddit", "Discord", "Twitch",
    "Odnoklassniki", "Koo", "Gab", "Parler", "Rumble", "Line",
)  # fmt: skip
"""Named platforms; one is the channel wherever it is named beside the cue."""

_PLATFORM = re.compile(
    r"\b(?:on|in|via|to|through|by|from|his|her|their|its|a|the|official)\s+(?:\w+\s+){0,2}?("
    + "|".join(PLATFORMS)
    + r")\b"
)
_NAMED = re.compile(
    r"\b(?:on|via|through|over) (?:the|its|his|her|their) (?P<name>[A-Z]\w+) (?:service|network|app|platform|messenger)\b"
)
"""A platform that the report itself calls one."""
_TWEET = re.compile(r"\b(?:re)?tweet(?:ed|s|ing)?\b|\bon X\b(?!-)")
_KINDS = (
    ("video", r"video(?! game)\w*|footage"),
    ("television", r"television|televised|\btv\b|broadcaster|broadcast|\bon air\b"),
    ("radio", r"\bradio\b"),
    ("news conference", r"(?:news|press|media) (?:conference|briefing|call)|\bpresser\b|told reporters|told journalists"),
    ("briefing", r"\bbriefing\b"),
    ("parliament", r"\b(?:told|in|before|to) (?:the )?(?:parliament|(?:lower|upper) house|house of \w+|senate|assembly)\b"),
    ("interview", r"\binterview\w*"),
    ("post", r"\bposted\b|\bposts?\b(?= on| to|ing|ed|,|:)|social (?:media|network)\w*|\bblog\w*|\bonline\b"),
    ("call", r"\b(?:phone|telephone|conference|video) call|\bby (?:tele)?phone|\btelephoned|\bover the phone"),
    ("e-mail", r"\be-?mail(?:ed|s)?\b"),
    ("letter", r"\b(?:in|by) (?:a|an|the|their|its|his|her|open)\s+(?:\w+\s+){0,2}?letter\b"),
    ("website", r"\bon (?:its|the|their|his|her)\s+(?:\w+\s+){0,2}?(?:website|web site|homepage)\b"),
    (
        "written statement",
        r"\b(?:in|a|the|their|its|his|her|written|joint|press|official)\s+(?:\w+\s+){0,2}?"
        r"(?:statement|communiqu[eé]|press release|release|bulletin|letter|filing|report|notice)\b|\bwrote\b",
    ),
)  # fmt: skip
_COMPILED = tuple((name, re.compile(pattern, re.IGNORECASE)) for name, pattern in _KINDS)


def channel_in(words: str) -> str | None:
    """The channel that the words beside a cue name: a platform by its name, else a kind of channel; None for none."""
    platform = _PLATFORM.search(words)
    if platform:
        return platform[1]
    if named := _NAMED.search(words):
        return named["name"]
    if _TWEET.search(words):
        return "Twitter"
    return next((name for name, pattern in _COMPILED if pattern.search(words)), None)
