"""The application: every view at its address, as JSON with ".json" behind it and under /api, every action by POST."""

import mimetypes
from collections.abc import Collection
from dataclasses import replace
from functools import partial
from importlib.resources import files
from pathlib import Path
from secrets import token_bytes
from typing import Any
from urllib.parse import quote, unquote, urlencode

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.middleware import Middleware
from starlette.middleware.gzip import GZipMiddleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, Response
from starlette.routing import Route

from parallax.errors import ParallaxError, StoreError, UsageError
from parallax.web import assets
from parallax.web.addresses import ACTIONS, DOWNLOADS, VIEWS
from parallax.web.asked import Asked, NotThere
from parallax.web.correcting import USER_COOKIE
from parallax.web.desk import Desk
from parallax.web.logging_in import login_routes
from parallax.web.openapi import describe
from parallax.web.pages.done import look_at_done
from parallax.web.people import PERSON, Gate, People
from parallax.web.render import JSON_TYPE, as_json, render
from parallax.web.shield import Shield
from parallax.web.tables import Action, Download, Given, View
from parallax.web.tokens import COOKIE, FIELD, HEADER, Tokens, remember, visitor_of

STYLES = frozenset(
    {
        "charts",
        *(
            Path(each.name).stem
            for each in files("parallax.web").joinpath("static").iterdir()
            if each.name.endswith(".css")
        ),
    }
)
"""The style sheets that there are."""

FOREVER = "public, max-age=31536000, immutable"


def make_app(desk: Desk, hosts: Collection[str] = (), people: People | None = None) -> Starlette:
    """The application over an open desk; `hosts` are names that it answers to beside this machine's own.

    `people` are those who may log in; where they are given, nobody else sees anything.
    """
    tokens = Tokens(token_bytes(32))
    routes = login_routes(people, tokens) if people else []
    routes += [
        Route("/static/built/{name}", _built),
        Route("/static/mark.svg", _mark),
        Route("/static/{name}.css", _style),
        Route("/api/openapi.json", partial(_described, describe(VIEWS, DOWNLOADS))),
    ]
    routes += [Route(download.path, partial(_give, desk, download)) for download in DOWNLOADS]
    for view in VIEWS:
        json = partial(_json, desk, view)
        routes += [Route(each, json) for each in (json_path(view.path), f"/api{view.path}".rstrip("/"))]
    routes += [Route(view.path, partial(_page, desk, tokens, view)) for view in VIEWS]
    routes += [Route(each.path, partial(_act, desk, tokens, each), methods=["POST"]) for each in ACTIONS]
    return Starlette(
        routes=routes,
        middleware=[
            Middleware(Shield, hosts=hosts),
            Middleware(Gate, people=people),
            Middleware(GZipMiddleware, minimum_size=1024),
        ],
        exception_handlers={404: partial(_missing, tokens)},
    )


def json_path(path: str) -> str:
    """The address of a page's data."""
    return "/index.json" if path == "/" else f"{path}.json"


def _asked(request: Request) -> Asked:
    query = dict(request.query_params.multi_items())
    user = request.scope.get(PERSON)
    named = unquote(request.cookies.get(USER_COOKIE, ""))[:80]
    visitor = request.cookies.get(COOKIE, "")
    return Asked(dict(request.path_params), query, named if user is None else user, visitor, known=user is not None)


async def _page(desk: Desk, tokens: Tokens, view: View, request: Request) -> Response:
    asked = replace(_asked(request), visitor=visitor_of(request))
    try:
        page = await run_in_threadpool(view.look, desk, asked)
    except ParallaxError as fault:
        return _fault(tokens, request, fault)
    return await run_in_threadpool(_render, desk, tokens, request, view, page, asked)


def _render(desk: Desk, tokens: Tokens, request: Request, view: View, page: object, asked: Asked) -> Response:
    visitor = asked.visitor
    told = {
        "page": page,
        "done": look_at_done(desk, asked),
        "here": _here(request),
        "view": view,
        "asked": asked,
        "tabs": [each for each in VIEWS if each.tab],
        "token": tokens.of(visitor),
        "json": _with_query(
            json_path(view.path).format(**{k: quote(v, safe="") for k, v in asked.path.items()}), request
        ),
    }
    response = HTMLResponse(render(view.template, **told))
    remember(response, visitor)
    return response


def _here(request: Request) -> str:
    """The address of the page itself, without what was done."""
    query = urlencode([pair for pair in request.query_params.multi_items() if pair[0] != "done"])
    return f"{request.url.path}?{query}" if query else request.url.path


def _with_query(path: str, request: Request) -> str:
    return f"{path}?{request.url.query}" if request.url.query else path


async def _json(desk: Desk, view: View, request: Request) -> Response:
    try:
        page = await run_in_threadpool(view.look, desk, _asked(request))
    except ParallaxError as fault:
        return Response(as_json({"error": str(fault)}), _status(fault), media_type=JSON_TYPE)
    return Response(await run_in_threadpool(as_json, page), media_type=JSON_TYPE)


async def _give(desk: Desk, download: Download, request: Request) -> Response:
    try:
        return await run_in_threadpool(download.give, desk, _asked(request))
    except ParallaxError as fault:
        return PlainTextResponse(f"{fault}\n", _status(fault))


async def _act(desk: Desk, tokens: Tokens, action: Action, request: Request) -> Response:
    try:
        async with request.form(max_files=1000, max_fields=1000, max_part_size=32 * 1024 * 1024) as form:
            token = form.get(FIELD) or request.headers.get(HEADER, "")
            if not isinstance(token, str) or not tokens.holds(request.cookies.get(COOKIE, ""), token):
                return _fault(tokens, request, UsageError("this page is too old to act from: load it again"), 403)
            return await run_in_threadpool(action.act, desk, Given(form, _asked(request)))
    except ParallaxError as fault:
        return _fault(tokens, request, fault)


def _status(fault: ParallaxError) -> int:
    if isinstance(fault, NotThere):
        return 404
    return 400 if isinstance(fault, UsageError) else 503 if isinstance(fault, StoreError) else 500


def _fault(tokens: Tokens, request: Request, fault: ParallaxError, status: int = 0) -> Response:
    status = status or _status(fault)
    page = render("fault.html", asked=_asked(request), reason=str(fault), status=status, token="", tabs=[], view=None)
    return HTMLResponse(page, status)


async def _missing(tokens: Tokens, request: Request, _fault_told: Exception) -> Response:
    return _fault(tokens, request, NotThere("There is nothing at this address."))


async def _described(described: dict[str, Any], request: Request) -> Response:
    return Response(as_json(described), media_type=JSON_TYPE)


async def _style(request: Request) -> Response:
    name = request.path_params["name"]
    if not name.isalnum() or name not in STYLES:
        return PlainTextResponse("There is no such style.\n", 404)
    return Response(assets.style_text(name), media_type="text/css", headers={"Cache-Control": FOREVER})


async def _mark(request: Request) -> Response:
    drawn = files("parallax.web").joinpath("static/mark.svg").read_bytes()
    return Response(drawn, media_type="image/svg+xml", headers={"Cache-Control": FOREVER})


async def _built(request: Request) -> Response:
    name = request.path_params["name"]
    held = next((each for each in files("parallax.web").joinpath("static/built").iterdir() if each.name == name), None)
    if held is None:
        return PlainTextResponse("There is no such file.\n", 404)
    kind = mimetypes.guess_type(name)[0] or "application/octet-stream"
    data = await run_in_threadpool(held.read_bytes)
    return Response(
        data, media_type="text/javascript" if name.endswith(".js") else kind, headers={"Cache-Control": FOREVER}
    )
