"""The day of publication: which of the dates told is it, and whether they agree."""

from dataclasses import replace
from datetime import datetime, timedelta

from parallax.nouns.report import DateBasis, Published
from parallax.reports.dates import WrittenDate, days_in_words, read_date
from parallax.reports.mark import Mark

NEAR = timedelta(days=10)
"""A date that may be read two ways is read so that it stands as near to another of the report's, if one reading does."""

UNPARSED = "published-unparsed"
DISAGREE = "dates-disagree"


def settle_published(
    text: str, given: str | None, page: str | None, marks: list[Mark], gives_way: bool = False
) -> tuple[Published, tuple[str, ...]]:
    """When the report was published, and flags.

    Given before the page's metadata before header lines; of these, a labelled one ("Published …") before others, "Updated"
    last. Where what was given gives way to the page's own, it stands before "Updated" only. The first of equals; of those
    of one day the one with a clock time. Flags: "published-unparsed" where what was given is no date, "dates-disagree"
    where two of them, updates aside, are more than a day apart.
    """
    told = [("given", _parsed(given), 0), ("page", _parsed(page), 1)]
    header = [(mark, _settled(mark.date, text)) for mark in marks if mark.date]
    ranked: list[tuple[int, DateBasis, WrittenDate]] = [(rank, basis, date) for basis, date, rank in told if date]  # type: ignore[misc]
    ranked += [(_rank(mark), "header", date) for mark, date in header]
    if gives_way:
        ranked = [
            *(one for one in ranked if one[1] != "given"),
            *((3, *one[1:]) for one in ranked if one[1] == "given"),
        ]
    ranked.sort(key=lambda entry: entry[0])
    flags = [UNPARSED] if given and not told[0][1] else []
    claims = [date.when for rank, _, date in ranked if rank < 4 and date.precision != "month"]
    if claims and max(claims) - min(claims) > timedelta(days=1, hours=23):
        flags.append(DISAGREE)
    if not ranked:
        return Published(), tuple(flags)
    _, basis, best = ranked[0]
    best = _finest(best, [date for rank, _, date in ranked if rank < 4])
    return Published(best.when, basis, best.precision), tuple(flags)


def _rank(mark: Mark) -> int:
    if mark.update:
        return 4
    return 2 if mark.labelled else 3


def _finest(best: WrittenDate, others: list[WrittenDate]) -> WrittenDate:
    if best.precision == "minute":
        return best
    same_day = (o for o in others if o.precision == "minute" and o.when.date() == best.when.date())
    same_month = (o for o in others if o.precision != "month" and o.when.replace(day=1).date() == best.when.date())
    return next(same_day, None) or (next(same_month, best) if best.precision == "month" else best)


def _parsed(words: str | None) -> WrittenDate | None:
    if not words or not words.strip():
        return None
    date = read_date(words.strip())
    if date or not words.strip().isdigit() or len(words.strip()) != 8:
        return date
    compact = words.strip()
    return read_date(f"{compact[:4]}-{compact[4:6]}-{compact[6:]}")


def _settled(date: WrittenDate, text: str) -> WrittenDate:
    """Day and month the right way round, by the report's other dates."""
    if date.other is None:
        return date
    days = list(days_in_words(text))
    if not _is_near(date.when, days) and _is_near(date.other, days):
        return replace(date, when=date.other, other=None)
    return date


def _is_near(when: datetime, days: list[datetime]) -> bool:
    return any(abs(when - day) <= NEAR for day in days)
