"""The API's description: OpenAPI 3.1, made of the tables and of what the pages' data are."""

import re
from collections.abc import Sequence
from typing import Any, get_type_hints

from msgspec.json import schema_components

from parallax import __version__
from parallax.web.tables import Download, Parameter, View

NAMED = re.compile(r"\{(\w+)\}")
REFERENCE = "#/components/schemas/{name}"


def describe(views: Sequence[View], downloads: Sequence[Download]) -> dict[str, Any]:
    """All that can be read under /api, and the files; nothing can be changed by it."""
    kinds = [get_type_hints(view.look)["return"] for view in views]
    schemas, components = schema_components(kinds, ref_template=REFERENCE)
    paths = {
        f"/api{view.path}".rstrip("/"): _path(
            view.tells, view.path, view.query, {"application/json": {"schema": schema}}
        )
        for view, schema in zip(views, schemas, strict=True)
    }
    paths |= {each.path: _path(each.tells, each.path, each.query, {"*/*": {}}) for each in downloads}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Parallax desk", "version": __version__, "license": {"name": "Apache-2.0"}},
        "paths": paths,
        "components": {"schemas": components},
    }


def _path(tells: str, path: str, query: Sequence[Parameter], content: dict[str, Any]) -> dict[str, Any]:
    named = [
        {"name": name, "in": "path", "required": True, "schema": {"type": "string"}} for name in NAMED.findall(path)
    ]
    asked = [
        {
            "name": each.name,
            "in": "query",
            "description": each.tells,
            "schema": {"type": "string", "default": each.other},
        }
        for each in query
    ]
    answers = {
        "200": {"description": tells, "content": content},
        "400": {"description": "what was asked can't be read"},
        "404": {"description": "nothing stands there"},
    }
    return {"get": {"summary": tells, "parameters": [*named, *asked], "responses": answers}}
