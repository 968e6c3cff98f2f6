"""Which version of a report is current."""

from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import urldefrag, urlsplit

from parallax.engine.run import precedence, refuse_clash
from parallax.nouns.page import Page
from parallax.nouns.refusal import Refusal
from parallax.nouns.report import Report
from parallax.store.reports import Version
from parallax.store.shown import shown


@dataclass(frozen=True, slots=True)
class Choice:
    """Of the versions in a series those that are current, and the refusals of those whose id another has."""

    current: tuple[Version, ...]
    refused: tuple[Refusal, ...]


def series_of(page: Page, report: Report) -> str:
    """What the versions of a report have in common: the id that was given, else the URL, else the report's own id.

    The address of a site's front page tells nothing: many reports stand there one after another.
    """
    if page.id is None and page.url and _names_a_page(page.url):
        return shown(f"url {urldefrag(page.url).url}")
    return f"id {report.id}"


def _names_a_page(url: str) -> bool:
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(parts.path.strip("/") or parts.query)


def choose(latest: Sequence[Version]) -> Choice:
    """Of the versions in a series that are known from its latest moment those that are current: one an id.

    Of several with one id it is the lowest by `precedence`, as a single run has it. Two texts under one URL that were
    fetched at one moment are two reports.
    """
    kept: dict[str, Version] = {}
    ranked = sorted(latest, key=lambda version: (version.report.id, *precedence(version.report)))
    lost = [each for each in ranked if kept.setdefault(each.report.id, each) is not each]
    refused = (refuse_clash(each.report, kept[each.report.id].report) for each in lost)
    return Choice(tuple(kept.values()), tuple(refused))
