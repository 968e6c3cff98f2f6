"""spans, published, lineage, brief, brief_never, brief_length, grouping."""

from collections import Counter
from collections.abc import Mapping
from itertools import combinations
from pathlib import PurePosixPath
from typing import Any

from quality.index import AccountIndex, Found, Gold, Item
from quality.tally import Score, Tally
from quality.wording import days_within

MOST_CITED = 0.6
"""The share of all statements that a brief may cite and still be brief."""


def score_spans(tally: Tally, index: AccountIndex) -> None:
    """Count the statements and figures whose text stands at their offsets in their report's text."""
    for item in (*index.all("statements"), *index.all("figures")):
        home = item.get("report") or index.report_of_figure(item)
        text = index.reports.get(home or "", {}).get("text")
        if text is not None:
            hit = text[item["start"] : item["end"]] == item["text"]
            tally.count("spans", hit, f"{item['id']} {item['text'][:40]!r}")


def score_published(tally: Tally, index: AccountIndex, gold: Gold) -> None:
    """Count the reports whose day of publication is the gold's."""
    for name, about in gold.reports.items():
        days = about.get("published_ok") or [about.get("published")]
        got = [report.get("published") for report in index.reports_called(name)]
        if days[0]:
            tally.count("published", any(days_within(day, each, 0) for day in days for each in got), name)


def score_lineage(tally: Tally, index: AccountIndex, gold: Gold) -> None:
    """Count the pairs of reports that share text and that some entry of the lineage joins."""
    joined = [(entry["from"], entry["to"]) for entry in index.all("lineage")]
    for one, other in gold.all("lineage"):
        hit = any(_joins(index, ends, one, other) or _joins(index, ends, other, one) for ends in joined)
        tally.count("lineage", hit, f"{one} {other}")


def _joins(index: AccountIndex, ends: tuple[str, str], one: str, other: str) -> bool:
    return index.stands_in(ends[0], one) and index.stands_in(ends[1], other)


def score_brief(tally: Tally, index: AccountIndex, gold: Gold, found: Found) -> None:
    """Count the groups that the brief cites one of, what it keeps out of its first half, and whether it is brief."""
    lines = [set(line["statements"]) for story in index.all("stories") for line in story.get("brief", [])]
    cited: set[str] = set().union(*lines)
    lead: set[str] = set().union(*lines[: (len(lines) + 1) // 2])
    for group in gold.all("brief"):
        tally.count("brief", any(name in found and found[name]["id"] in cited for name in group), f"one of {group}")
    if lines:
        most = MOST_CITED * max(1, len(index.all("statements")))
        tally.count("brief_length", len(cited) <= most, f"{len(cited)} cited")
    for name in gold.all("brief_never"):
        tally.count("brief_never", lines and not (name in found and found[name]["id"] in lead), name)


def score_grouping(tally: Tally, index: AccountIndex, gold: Gold) -> None:
    """Pairs of reports of one story (F1), or the share of the reports that lie in the largest story where all are one."""
    home = {index.files.get(name, name): story["id"] for story in index.all("stories") for name in story["reports"]}
    if gold.item.get("stories"):
        _score_pairs(tally, home, gold.item["stories"])
    elif gold.item.get("story") == "one" and home:
        tally.scores["grouping"] = Score(max(Counter(home.values()).values()), len(index.files))


def _score_pairs(tally: Tally, home: Mapping[str, str], stories: Any) -> None:
    groups = stories.values() if isinstance(stories, Mapping) else stories
    wanted = {str(name): place for place, group in enumerate(groups) for name in _members(group)}
    got = {name: _story_of(home, name) for name in wanted}
    pairs: Counter[str] = Counter()
    for one, other in combinations(wanted, 2):
        want, have = wanted[one] == wanted[other], got[one] is not None and got[one] == got[other]
        pairs["both"] += want and have
        pairs["ours"] += have and not want
        pairs["theirs"] += want and not have
    tally.set_f1("grouping", pairs["both"], pairs["ours"], pairs["theirs"])


def _members(group: Item | list[str]) -> list[str]:
    return list(group["reports"]) if isinstance(group, Mapping) else list(group)


def _story_of(home: Mapping[str, str], name: str) -> str | None:
    return next((story for file, story in home.items() if name in (file, PurePosixPath(file).stem)), None)
