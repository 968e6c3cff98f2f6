"""Reports in all their versions."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from typing import Any

from sqlalchemy import Row, delete, func, select, update

from parallax.nouns.report import Report
from parallax.store.codec import bytes_text, digest, pack, squeeze, swell, text_bytes, unpack
from parallax.store.database import Db
from parallax.store.moments import day_of
from parallax.store.rows_put import put_cells
from parallax.store.schema import KEPT_REPORTS as KEPT
from parallax.store.shown import fits, shown

AT_ONCE = 500

LONGEST_ID = 500
"""Characters that an id may have."""


@dataclass(frozen=True, slots=True)
class Version:
    """A version of a report: its number, what versions of it have in common (`series`), the moment from which it is
    known, the page it was made of, whether it is current, and the name of the whole report (`input`).
    """

    n: int
    report: Report
    series: str
    moment: str
    page: int
    current: bool
    input: str


def fault_of_id(ident: str) -> str | None:
    """Why a report with this id can't be kept; None where it can."""
    if not fits(ident):
        return "its id holds a character that no database holds"
    return f"its id is longer than {LONGEST_ID} characters" if len(ident) > LONGEST_ID else None


def version(db: Db, ident: str, text_hash: str) -> Version | None:
    """The version of a report that has the text of a SHA-256."""
    row = db.execute(select(KEPT).where(KEPT.c.report == ident, KEPT.c.sha256 == text_hash)).one_or_none()
    return _version(row) if row else None


def series_of(db: Db, ident: str) -> str | None:
    """The series in which versions of a report stand; None for a report that is not kept."""
    return db.execute(select(KEPT.c.series).where(KEPT.c.report == ident).limit(1)).scalar_one_or_none()


def versions(db: Db, series: str) -> list[Version]:
    """All versions in a series, in the order in which they came."""
    return [_version(row) for row in db.execute(select(KEPT).where(KEPT.c.series == series).order_by(KEPT.c.n))]


def latest(db: Db, series: str) -> list[Version]:
    """The versions in a series that are known from its latest moment."""
    moment = select(func.max(KEPT.c.moment)).where(KEPT.c.series == series).scalar_subquery()
    asked = select(KEPT).where(KEPT.c.series == series, KEPT.c.moment == moment).order_by(KEPT.c.n)
    return [_version(row) for row in db.execute(asked)]


def current_in(db: Db, series: str) -> dict[str, str]:
    """The reports (ids) of a series that are current, each with the name of its version (`input`)."""
    asked = select(KEPT.c.report, KEPT.c.input).where(KEPT.c.series == series, KEPT.c.current)
    return {row.report: row.input for row in db.execute(asked)}


def set_current(db: Db, series: str, numbers: Collection[int]) -> None:
    """Marks these versions in a series as current, and no others."""
    chosen = KEPT.c.n.in_(sorted(numbers))
    mine = update(KEPT).where(KEPT.c.series == series)
    db.execute(mine.where(KEPT.c.current, ~chosen).values(current=False))
    db.execute(mine.where(~KEPT.c.current, chosen).values(current=True))


def held(db: Db, idents: Collection[str], series: Collection[str]) -> set[str]:
    """Those of the reports (ids) and of the series of which something is kept."""
    found: set[str] = set()
    for column, names in ((KEPT.c.report, idents), (KEPT.c.series, series)):
        asked = sorted(names)
        for start in range(0, len(asked), AT_ONCE):
            part = column.in_(asked[start : start + AT_ONCE])
            found |= set(db.execute(select(column).where(part).distinct()).scalars())
    return found


def add(db: Db, made: Sequence[Version]) -> None:
    """Keeps versions, in order; they get numbers of their own."""
    rows = [_values(each) for each in made]
    if rows:
        put_cells(db, KEPT, tuple(rows[0]), [tuple(row.values()) for row in rows])


def change(db: Db, made: Version) -> None:
    """Puts a version in place of the one of its number."""
    db.execute(update(KEPT).where(KEPT.c.n == made.n).values(**_values(made)))


def current(db: Db, idents: Collection[str]) -> dict[str, Version]:
    """The current versions of reports, by id; a report that has none is left out."""
    found: dict[str, Version] = {}
    asked = sorted(idents)
    for start in range(0, len(asked), AT_ONCE):
        part = select(KEPT).where(KEPT.c.report.in_(asked[start : start + AT_ONCE]), KEPT.c.current)
        found |= {row.report: _version(row) for row in db.execute(part)}
    return found


def inputs(db: Db, idents: Collection[str]) -> dict[str, str]:
    """The names of the current versions of reports, by id."""
    found: dict[str, str] = {}
    asked = sorted(idents)
    for start in range(0, len(asked), AT_ONCE):
        part = KEPT.c.report.in_(asked[start : start + AT_ONCE])
        found |= {
            row.report: row.input for row in db.execute(select(KEPT.c.report, KEPT.c.input).where(part, KEPT.c.current))
        }
    return found


def each_current(db: Db) -> Iterator[Version]:
    """All current versions, in order of id."""
    for row in db.execute(select(KEPT).where(KEPT.c.current).order_by(KEPT.c.report)).yield_per(100):
        yield _version(row)


def all_inputs(db: Db) -> dict[str, str]:
    """The names of all current versions, by id."""
    return {row.report: row.input for row in db.execute(select(KEPT.c.report, KEPT.c.input).where(KEPT.c.current))}


def names(db: Db) -> list[str]:
    """The id and the SHA-256 of each version, with a space between, in the order in which they came."""
    return [f"{row.report} {row.sha256}" for row in db.execute(select(KEPT.c.report, KEPT.c.sha256).order_by(KEPT.c.n))]


def clear(db: Db) -> None:
    """Forgets all versions; the pages that they were made of stay."""
    db.execute(delete(KEPT))


def faults(db: Db) -> Iterator[str]:
    """Versions whose text is not the one that was kept, in words."""
    for row in db.execute(select(KEPT).order_by(KEPT.c.n)).yield_per(100):
        try:
            made = _version(row).report
        except ValueError as error:
            yield f"report {row.report}: {error}"
            continue
        if sha256(text_bytes(made.text)).hexdigest() != row.sha256:
            yield f"report {row.report}: its text is not the one that its SHA-256 names"
        elif digest(made) != row.input:
            yield f"report {row.report}: what is known of it beside its text was changed"


def _version(row: Row[Any]) -> Version:
    text = row.text if row.exact is None else bytes_text(swell(row.exact))
    report = replace(unpack(row.noun, Report), text=text)
    return Version(row.n, report, row.series, row.moment, row.page, row.current, row.input)


def _values(made: Version) -> dict[str, object]:
    report, published = made.report, made.report.published
    return {
        "report": report.id,
        "sha256": report.sha256,
        "series": shown(made.series),
        "moment": made.moment,
        "page": made.page,
        "current": made.current,
        "location": shown(report.location),
        "url": shown(report.url),
        "outlet": shown(report.outlet),
        "title": shown(report.title),
        "byline": shown(report.byline),
        "language": shown(report.language),
        "published": day_of(report),
        "published_basis": published.basis,
        "published_precision": published.precision,
        "text": shown(report.text),
        "input": made.input,
        "exact": None if fits(report.text) else squeeze(text_bytes(report.text)),
        "noun": pack(replace(report, text="")),
    }
