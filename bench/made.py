"""Makes the pages that are timed: reports of invented events, as outlets put them on the web, from seeds.

A story has one to a dozen reports, most have few; a tenth of the text of a page is menus, shares and lists of other news.
"""

import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from html import escape
from itertools import islice
from pathlib import Path
from random import Random

from parallax.gazetteer.lookup import DATA

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

from world.drafts import Draft, World
from world.long import long_text
from world.marked import read_marks
from world.outlets import make_world

FEW = 0.6
"""The share of stories of which three reports at most are met."""

MENU = "World Region Business Culture Sport Weather Opinion Letters Archive Subscribe".split()
TEASERS = (
    "Ferry timetable changes from Monday", "Readers' pictures: a garden in June", "What to cook with late pears",
    "The quiz of the week", "Why the old brewery is for sale", "Chess: a win from nowhere", "Listings for the weekend",
    "How we report", "Letters: the bus to the lake", "From the archive: the year of two springs",
)  # fmt: skip
PAGE = """<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>{title} | {outlet}</title>
<meta property="og:site_name" content="{outlet}"><meta property="og:title" content="{title}">
<meta property="article:published_time" content="{day}T08:00:00Z"><meta property="og:type" content="article">
<link rel="canonical" href="https://{host}/{ident}.html"><style>nav a{{padding:4px}} .share{{float:right}}</style>
<script>window.page = {{"id": "{ident}", "kind": "article"}};</script></head>
<body><header><a href="/">{outlet}</a><nav>{menu}</nav></header>
<main><article><h1>{title}</h1><p class="byline">By our reporters</p><time datetime="{day}">{day}</time>
<div class="share"><a href="#f">Share on Facebook</a><a href="#t">Send by e-mail</a></div>
{body}
</article><aside><h2>Read more</h2><ul>{teasers}</ul></aside></main>
<footer><p>© {outlet}. All rights reserved.</p><a href="/about">About us</a><a href="/privacy">Privacy</a></footer></body></html>
"""


def make_pages(folder: Path, reports: int) -> None:
    """Writes so many pages into a folder, the same for the same number."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in islice(_pages(), reports):
        (folder / name).write_text(text, encoding="utf-8")


def _pages() -> Iterator[tuple[str, str]]:
    scenes, seed = _scenes(), 0
    while True:
        random = Random(seed)  # noqa: S311 -- made again from seeds
        world = make_world(seed)
        most = random.randint(1, 3) if random.random() < FEW else len(world.drafts)
        for draft in world.drafts[:most]:
            ident = f"{seed:06}-{draft.id}"
            yield f"{ident}.html", _moved(world, scenes[seed % len(scenes)], _page(world, draft, ident, random))
        seed += 1


def _moved(world: World, scene: tuple[str, ...], page: str) -> str:
    """The page with its event in another region."""
    own = world.event.truth.scene
    for name, other in zip((own.region.name, *(town.name for town in own.towns)), scene, strict=True):
        page = page.replace(name, escape(other))
    return page


def _page(world: World, draft: Draft, ident: str, random: Random) -> str:
    truth = world.event.truth
    paragraphs = long_text(world, draft, random).strip().split("\n\n")
    if draft.credit:
        paragraphs.append(f"With information from {draft.credit}.")
    day: date = truth.day(draft.day)
    return PAGE.format(
        title=escape(read_marks(draft.pieces[0].marked).text.rstrip(".")),
        outlet=escape(draft.outlet),
        host=draft.outlet.lower().replace(" ", "-") + ".example",
        ident=ident,
        day=day.isoformat(),
        menu="".join(f'<a href="/{each.lower()}">{each}</a>' for each in MENU),
        teasers="".join(f'<li><a href="/x">{escape(each)}</a></li>' for each in random.sample(TEASERS, 6)),
        body="\n".join(f"<p>{escape(each)}</p>" for each in paragraphs),
    )


def _scenes() -> list[tuple[str, ...]]:
    """Regions of the gazetteer with three towns each, in an order of its own: names for events that are far apart."""
    query = (
        "SELECT r.name, p.name FROM places p JOIN kinds k ON k.id = p.kind JOIN places r ON r.country = p.country AND "
        "r.region = p.region JOIN kinds q ON q.id = r.kind WHERE k.precision = 'settlement' AND q.precision = 'region' AND "
        "p.population BETWEEN 15000 AND 300000 AND p.region != '' AND instr(r.name || p.name, ' ') = 0 "
        "ORDER BY r.id, p.population DESC, p.id"
    )
    towns: dict[str, list[str]] = {}
    with closing(sqlite3.connect(f"file:{DATA}?mode=ro", uri=True)) as data:
        for region, town in data.execute(query):
            if town != region and town not in towns.setdefault(region, []):
                towns[region].append(town)
    found = [(region, *named[:3]) for region, named in sorted(towns.items()) if len(named) >= 3]
    Random(0).shuffle(found)  # noqa: S311
    return found
