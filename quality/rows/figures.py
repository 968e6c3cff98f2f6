"""figures, windows, flags, figures_precision."""

from quality.amounts import ends_of, figure_agrees, value_agrees
from quality.index import AccountIndex, Found, Gold, Item
from quality.tally import Tally
from quality.wording import days_within, holds


def score_figures(tally: Tally, index: AccountIndex, gold: Gold, found: Found) -> None:
    """Count the gold figures found, and of those the windows and flags that agree."""
    for wanted in gold.all("figures"):
        near = _near(index, gold, found, wanted)
        fits = [figure for figure in near if figure_agrees(wanted, figure)]
        if fits or not wanted.get("optional"):
            tally.count("figures", fits, _told(wanted, near))
        if fits:
            _score_more(tally, wanted, fits[0])


def score_figure_precision(tally: Tally, index: AccountIndex, gold: Gold) -> None:
    """Count, in complete reports, the figures that are some figure of the gold."""
    for name in gold.complete:
        for report in index.reports_called(name):
            known = [
                figure
                for figure in gold.all("figures")
                if index.stands_in(report["id"], gold.statements[figure["statement"]]["report"])
            ]
            for figure in index.all("figures"):
                if index.report_of_figure(figure) == report["id"]:
                    hit = any(value_agrees(each, figure) for each in known)
                    told = f"{figure['text'][:50]!r} {figure.get('low')}..{figure.get('high')}"
                    tally.count("figures_precision", hit, told)


def _near(index: AccountIndex, gold: Gold, found: Found, wanted: Item) -> list[Item]:
    """The figures of the statement found; and those of its report whose own words the gold's snippet holds."""
    home = found.get(wanted["statement"])
    if home is None:
        return []
    content = gold.statements[wanted["statement"]]["content"]
    return [
        figure
        for figure in index.all("figures")
        if figure["statement"] == home["id"]
        or (index.report_of_figure(figure) == home["report"] and holds(content, figure["text"]))
    ]


def _score_more(tally: Tally, wanted: Item, got: Item) -> None:
    if wanted.get("window"):
        window = got.get("window") or {}
        first, last = wanted["window"]
        hit = days_within(first, window.get("from"), 1) and days_within(last, window.get("to"), 1)
        tally.count("windows", hit, f"{wanted['id']} {window}")
    if wanted.get("suspect_unit"):
        tally.count("flags", "unit-suspect" in (got.get("flags") or []), wanted["id"])


def _told(wanted: Item, near: list[Item]) -> str:
    low, high = ends_of(wanted)
    had = "; ".join(f"{each.get('counted')} {each.get('low')}..{each.get('high')} {each.get('unit')}" for each in near)
    return f"{wanted['id']} {wanted.get('counted')} {low}..{high} {wanted['unit']} / {had[:120]}"
