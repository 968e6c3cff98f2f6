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
    ("video", ("video", "footage"), r"video(?! game)\w*|footage"),
    ("television", ("televis", "tv", "broadcast", "on air"),
        r"television|televised|\btv\b|broadcaster|broadcast|\bon air\b"),
    ("radio", ("radio",), r"\bradio\b"),
    ("news conference", ("conference", "briefing", "call", "presser", "told"),
        r"(?:news|press|media) (?:conference|briefing|call)|\bpresser\b|told reporters|told journalists"),
    ("briefing", ("briefing",), r"\bbriefing\b"),
    ("parliament", ("parliament", "house", "senate", "assembly"),
        r"\b(?:told|in|before|to) (?:the )?(?:parliament|(?:lower|upper) house|house of \w+|senate|assembly)\b"),
    ("interview", ("interview",), r"\binterview\w*"),
    ("post", ("post", "social", "blog", "online"),
        r"\bposted\b|\bposts?\b(?= on| to|ing|ed|,|:)|social (?:media|network)\w*|\bblog\w*|\bonline\b"),
    ("call", ("call", "phone"),
        r"\b(?:phone|telephone|conference|video) call|\bby (?:tele)?phone|\btelephoned|\bover the phone"),
    ("e-mail", ("mail",), r"\be-?mail(?:ed|s)?\b"),
    ("letter", ("letter",), r"\b(?:in|by) (?:a|an|the|their|its|his|her|open)\s+(?:\w+\s+){0,2}?letter\b"),
    ("website", ("site", "homepage"), r"\bon (?:its|the|their|his|her)\s+(?:\w+\s+){0,2}?(?:website|web site|homepage)\b"),
    (
        "written statement",
        ("statement", "communiqu", "release", "bulletin", "letter", "filing", "report", "notice", "wrote"),
        r"\b(?:in|a|the|their|its|his|her|written|joint|press|official)\s+(?:\w+\s+){0,2}?"
        r"(?:statement|communiqu[eé]|press release|release|bulletin|letter|filing|report|notice)\b|\bwrote\b",
    ),
)  # fmt: skip
"""Each with letters of which the words must hold some for its pattern to be looked for."""
_COMPILED = tuple((name, hints, re.compile(pattern, re.IGNORECASE)) for name, hints, pattern in _KINDS)


def channel_in(words: str) -> str | None:
    """The channel that the words beside a cue name: a platform by its name, else a kind of channel; None for none."""
    platform = _PLATFORM.search(words)
    if platform:
        return platform[1]
    if named := _NAMED.search(words):
        return named["name"]
    if _TWEET.search(words):
        return "Twitter"
    lower = words.casefold()
    kinds = ((name, pattern) for name, hints, pattern in _COMPILED if any(hint in lower for hint in hints))
    return next((name for name, pattern in kinds if pattern.search(words)), None)
