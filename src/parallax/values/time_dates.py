"""Dates, seasons, years and clock times: a match of their rule to a TIMEX3 value."""

import re
from collections.abc import Callable, Mapping
from datetime import date, timedelta

from parallax.values.calendar import HOLIDAYS, MONTHS, PARTS_OF_DAY, SEASONS, WEEKDAYS
from parallax.values.time_context import Moment, day_of, month_of, year_of
from parallax.values.time_words import ORDINALS

Match = re.Match[str]
Resolver = Callable[[Match, Moment], str | None]


def _month_number(name: str) -> int:
    return MONTHS[name.lower().rstrip(".")]


def _part(words: str | None) -> str:
    return "T" + PARTS_OF_DAY[words.lower()] if words and words.lower() in PARTS_OF_DAY else ""


def _valid(year: int | None, month: int, day: int) -> bool:
    try:
        date(year or 2000, month, day)
    except ValueError:
        return False
    return True


def _iso(match: Match, moment: Moment) -> str | None:
    if not _valid(int(match["y"]), int(match["m"]), int(match["d"])):
        return None
    clock = f"T{match['clock']}" if match["clock"] else ""
    return f"{match['y']}-{match['m']}-{match['d']}{clock}"


def _numeric(match: Match, moment: Moment) -> str | None:
    """With strokes the American order unless its month is impossible, with dots and hyphens the day first."""
    first, second, year = int(match["a"]), int(match["b"]), int(match["y"])
    month, day = (first, second) if match["sep"] == "/" else (second, first)
    if not 1 <= month <= 12:
        month, day = day, month
    return f"{year}-{month:02d}-{day:02d}" if 1 <= month <= 12 and _valid(year, month, day) else None


def _day(match: Match, moment: Moment) -> str | None:
    month, day = _month_number(match["m"]), int(re.match(r"\d+", match["d"])[0])  # type: ignore[index]
    year = int(match["y"]) if match["y"] else _relative_year(match["relyear"], moment)
    part = _part(match["part"]) or _part(match.groupdict().get("after"))
    if year is None:
        year = _year_near(moment, month, day)
    if not _valid(year, month, day):
        return None
    return f"{'XXXX' if year is None else f'{year:04d}'}-{month:02d}-{day:02d}{part}"


def _relative_year(words: str | None, moment: Moment) -> int | None:
    """The year of "last year", "that year"."""
    if not words:
        return None
    key = words.lower().removeprefix("the ").strip()
    base = year_of(moment.named()) if key in {"that", "same", "previous", "following"} else year_of(moment.base())
    if base is None:
        return None
    return base + {"last": -1, "previous": -1, "next": 1, "following": 1}.get(key, 0)


def _year_near(moment: Moment, month: int, day: int | None = None) -> int | None:
    """The year of a date without one: in a narrative the nearest to the time last named, else by `direction`."""
    base = moment.base()
    year = year_of(base)
    if year is None or base is None:
        return None
    if moment.narrative and moment.reference is not None:
        known = month_of(base)
        if known is None:
            return year
        return year + (1 if month - known < -5 else -1 if month - known > 8 else 0)
    anchor = moment.anchor
    if anchor is None:
        return year
    then, now = (month, day or 0), (anchor.month, anchor.day if day else 0)
    if moment.direction == "past":
        return anchor.year - (then > now)
    return anchor.year + (then < now)


def _month_year(match: Match, moment: Moment) -> str | None:
    year = int(match["y"]) if match["y"] else _relative_year(match["relyear"], moment)
    month = _month_number(match["m"])
    if re.search(r"B\.?C", match[0]):
        return f"BC{year:04d}-{month:02d}"
    return f"{'XXXX' if year is None else f'{year:04d}'}-{month:02d}"


def _month(match: Match, moment: Moment) -> str | None:
    month = _month_number(match["m"])
    rel = " ".join((match["rel"] or "").lower().split())
    if rel and moment.anchor is not None:
        now = moment.anchor
        ahead = {"last": -1 if month >= now.month else 0, "this past": -1 if month > now.month else 0}
        ahead |= {"next": 1 if month <= now.month else 0}
        return f"{now.year + ahead.get(rel, 0)}-{month:02d}"
    year = _year_near(moment, month)
    return f"{'XXXX' if year is None else f'{year:04d}'}-{month:02d}"


def _year(match: Match, moment: Moment) -> str | None:
    return match["y"]


def _year_bc(match: Match, moment: Moment) -> str | None:
    return f"BC{int(match['y']):04d}"


def _year_short(match: Match, moment: Moment) -> str | None:
    return f"{_century_of(moment)}{match['y']}"


def _century_of(moment: Moment, back: int = 0) -> str:
    known = year_of(moment.base())
    return f"{(known if known is not None else 1999) // 100:02d}"


def _decade(match: Match, moment: Moment) -> str | None:
    if match["bc"]:
        return f"BC{int(match['y']):04d}"[:-1]
    return match["y"][:3] if len(match["y"]) == 4 else None


def _decade_short(match: Match, moment: Moment) -> str | None:
    known = year_of(moment.anchor.isoformat()) if moment.anchor else None
    century = 20 if known is not None and int(match["y"]) <= known % 100 else 19
    return f"{century}{match['y'][0]}"


def _century(match: Match, moment: Moment) -> str | None:
    words = match["n"].lower()
    number = ORDINALS.get(words) or int(re.sub(r"\D", "", words) or 0)
    if match["bc"]:
        return f"BC{number - 1:02d}"
    return f"{number - 1:02d}"


def _season(match: Match, moment: Moment) -> str | None:
    season = SEASONS[match["s"].lower()]
    if match["y"]:
        return f"{match['y']}-{season}"
    rel = (match["rel"] or match["of"] or "").lower().removeprefix("the ").strip()
    base = moment.named() if rel in {"that", "same", "following", "next", "previous"} else moment.base()
    year = year_of(base)
    if year is None:
        return f"XXXX-{season}"
    return f"{year + _season_shift(match, rel, season, base, moment)}-{season}"


def _season_shift(match: Match, rel: str, season: str, base: str | None, moment: Moment) -> int:
    """How many years from the base's: "last summer", said in spring, was the year before."""
    begins = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}[season]
    month = month_of(base)
    if match["of"]:
        return {"last": -1, "next": 1}.get(rel, 0)
    if rel in {"next", "following"}:
        return 1 if month is not None and month >= begins else 0
    if rel in {"last", "previous"}:
        return -1 if month is not None and month <= begins + 2 else 0
    if moment.narrative or month is None or rel:
        return 0
    return -1 if moment.direction == "past" and month < begins else 0


def _year_season(match: Match, moment: Moment) -> str | None:
    return f"{match['y']}-{SEASONS[match['s'].lower()]}"


def _quarter(match: Match, moment: Moment) -> str | None:
    number = match["q"] or str(
        {"first": 1, "second": 2, "third": 3, "fourth": 4}.get(match["n"].lower(), match["n"][0])
    )
    year = match["y"] or match["qy"] or year_of(moment.base()) or "XXXX"
    return f"{year}-Q{number}"


def _weekday(match: Match, moment: Moment) -> str | None:
    number = WEEKDAYS[match["w"].lower()]
    part = _part(match["part"]) or _part(match["after"]) or _part(match["first"])
    rel = " ".join((match["rel"] or "").lower().split()).removeprefix("the ")
    base = day_of(moment.named()) if rel in {"previous", "following", "same", "that"} else day_of(moment.base())
    if base is None:
        return f"XXXX-WXX-{number}{part}"
    return (base + timedelta(days=_weekday_shift(base.isoweekday(), number, rel, moment))).isoformat() + part


def _weekday_shift(now: int, then: int, rel: str, moment: Moment) -> int:
    """Days from the base to a weekday: looking back, the base's own weekday is the base itself."""
    if rel in {"next", "following", "this coming"} or (not rel and moment.direction == "future"):
        ahead = (then - now) % 7
        return ahead or (7 if rel else 0)
    if rel == "this":
        return then - now
    behind = (now - then) % 7
    return -(behind or (7 if rel in {"last", "previous", "past"} else 0))


def _holiday(match: Match, moment: Moment) -> str | None:
    month, day = HOLIDAYS[match["h"].lower().replace("’", "'")]
    part = _part(match["after"])
    if part == "TNI" and (month, day) == (12, 25):
        day = 24
    year = int(match["y"]) if match["y"] else _year_near(moment, month, day)
    return f"{'XXXX' if year is None else f'{year:04d}'}-{month:02d}-{day:02d}{part}"


def _clock(match: Match, moment: Moment) -> str | None:
    hour = int(match["h"] or match["h2"] or match["h3"])
    minute = match["min"] or match["min3"] or "00"
    half = (match["ap"] or match["ap2"] or "").lower()
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    known = day_of(moment.named())
    return f"{known.isoformat() if known else 'XXXX-XX-XX'}T{hour:02d}:{minute}"


DATE_RESOLVERS: Mapping[str, Resolver] = {
    "iso": _iso,
    "numeric": _numeric,
    "month-day": _day,
    "day-month": _day,
    "month-year": _month_year,
    "month": _month,
    "year": _year,
    "year-bc": _year_bc,
    "year-short": _year_short,
    "decade": _decade,
    "decade-short": _decade_short,
    "century": _century,
    "season": _season,
    "year-season": _year_season,
    "quarter": _quarter,
    "weekday": _weekday,
    "holiday": _holiday,
    "clock": _clock,
}
