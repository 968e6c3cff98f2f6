"""Pages from their data: as HTML by a template, as JSON as they are."""

from functools import cache
from typing import Any

import msgspec
from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from parallax import __version__
from parallax.export.dates import tell_interval
from parallax.export.links import anchor, safe_link
from parallax.export.visible import make_visible
from parallax.web import assets
from parallax.web.exports import FORMATS

JSON_TYPE = "application/json"


@cache
def environment() -> Environment:
    """Jinja with everything escaped, and every odd character that comes from a report made visible."""
    made = Environment(
        loader=PackageLoader("parallax.web"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_visible,
    )
    made.globals.update(
        formats=FORMATS,
        style=assets.style,
        script=assets.script,
        anchor=anchor,
        safe_link=safe_link,
        tell_interval=tell_interval,
        version=__version__,
    )
    return made


def render(template: str, **given: Any) -> str:
    """A page."""
    return environment().get_template(template).render(**given)


def as_json(data: object) -> bytes:
    """A dataclass as JSON, exactly as it is."""
    return msgspec.json.encode(data)


def _visible(value: Any) -> Any:
    return make_visible(value) if isinstance(value, str) and not isinstance(value, Markup) else value
