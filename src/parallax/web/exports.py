"""Files that a story is taken away in; the reports' texts are left out unless they are asked for."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from starlette.responses import Response

from parallax import export
from parallax.nouns.account import Account
from parallax.web.asked import Asked, NotThere
from parallax.web.desk import Desk

_PLAIN = re.compile(r"[^a-z0-9]+")
LONGEST = 60


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of file: what its name ends in, its media type, what it is in words, and who writes it.

    `write` is given the account and whether the reports' texts go with it; `texts`: they can.
    """

    ending: str
    media: str
    tells: str
    write: Callable[[Account, bool], str]
    texts: bool = False


FORMATS: Mapping[str, Format] = {
    "md": Format("md", "text/markdown; charset=utf-8", "Markdown", lambda account, _: export.write_markdown(account)),
    "wiki": Format(
        "wiki", "text/plain; charset=utf-8", "Wikitext, with citation templates", lambda a, _: export.write_wikitext(a)
    ),
    "html": Format(
        "html", "text/html; charset=utf-8", "HTML, one file", lambda a, t: export.write_html(a, texts=t), texts=True
    ),
    "json": Format("json", "application/json", "JSON", lambda a, t: export.write_json(a, texts=t), texts=True),
    "geojson": Format("geojson", "application/geo+json", "GeoJSON", lambda a, _: export.write_geojson(a)),
    "incidents.csv": Format(
        "incidents.csv", "text/csv; charset=utf-8", "CSV: incidents", lambda a, _: export.write_csv(a)
    ),
    "statements.csv": Format(
        "statements.csv", "text/csv; charset=utf-8", "CSV: statements", lambda a, _: export.write_statements_csv(a)
    ),
    "figures.csv": Format(
        "figures.csv", "text/csv; charset=utf-8", "CSV: figures", lambda a, _: export.write_figures_csv(a)
    ),
}
"""By the name in the address."""


def give_export(desk: Desk, asked: Asked) -> Response:
    """A story's account as a file. Raises NotThere for a format that there is not."""
    form = FORMATS.get(asked.path["format"])
    if form is None:
        raise NotThere(f"There is no such format; there are {', '.join(FORMATS)}.")
    shown = desk.show(asked.path["story"], asked.moment("as-of"))
    text = form.write(shown.account, asked.text("texts") == "yes")
    name = f"{file_name(shown.view.title, shown.story.id)}.{form.ending}"
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return Response(text.encode("utf-8", "replace"), media_type=form.media, headers=headers)


def file_name(title: str, story: str) -> str:
    """A name that any system can hold: letters, digits and hyphens, from a title and a story's id."""
    words = _PLAIN.sub("-", title.casefold()).strip("-")[:LONGEST].strip("-")
    ident = _PLAIN.sub("-", story.casefold()).strip("-")[:LONGEST] or "story"
    return f"{words}-{ident}" if words else ident
