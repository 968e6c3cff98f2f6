"""Logging in and out."""

from functools import partial

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import Route

from parallax.web.asked import Asked
from parallax.web.people import COOKIE, LASTS, People
from parallax.web.render import render
from parallax.web.tokens import FIELD, Tokens, remember, visitor_of


def login_routes(people: People, tokens: Tokens) -> list[Route]:
    """The page that asks for a name and a password, and what it and "Log out" send."""
    return [
        Route("/login", partial(_ask, tokens), methods=["GET"]),
        Route("/login", partial(_enter, people, tokens), methods=["POST"]),
        Route("/logout", partial(_leave, people, tokens), methods=["POST"]),
    ]


async def _ask(tokens: Tokens, request: Request) -> Response:
    return _page(tokens, request, request.query_params.get("next", "/"), "", 200)


async def _enter(people: People, tokens: Tokens, request: Request) -> Response:
    async with request.form(max_files=0, max_fields=10, max_part_size=10_000) as form:
        told = {name: each for name, each in form.items() if isinstance(each, str)}
    further = _inside(told.get("next", "/"))
    if not tokens.holds(visitor_of(request), told.get(FIELD, "")):
        return _page(tokens, request, further, "This page is too old: try again.", 403)
    name, password = told.get("name", "").strip()[:80], told.get("password", "")[:1000]
    keys = (f"name {name}", f"address {request.client.host if request.client else ''}")
    wait = people.wait(*keys)
    if wait > 0:
        return _page(tokens, request, further, f"Too many wrong tries: wait {int(wait) + 1} seconds.", 429)
    if not await run_in_threadpool(people.enter, name, password, *keys):
        return _page(tokens, request, further, "That name and that password do not go together.", 403)
    answer = RedirectResponse(further, 303)
    secure = request.url.scheme == "https"
    answer.set_cookie(
        COOKIE, people.begin(name), max_age=LASTS, httponly=True, samesite="strict", path="/", secure=secure
    )
    return answer


async def _leave(people: People, tokens: Tokens, request: Request) -> Response:
    async with request.form(max_files=0, max_fields=10, max_part_size=10_000) as form:
        token = form.get(FIELD, "")
    if not isinstance(token, str) or not tokens.holds(visitor_of(request), token):
        return _page(tokens, request, "/", "This page is too old: try again.", 403)
    people.end(request.cookies.get(COOKIE, ""))
    answer = RedirectResponse("/login", 303)
    answer.delete_cookie(COOKIE, path="/")
    return answer


def _inside(address: str) -> str:
    """An address of the desk; its first page for any other."""
    return (
        address if address.startswith("/") and not address.startswith(("//", "/\\")) and address.isprintable() else "/"
    )


def _page(tokens: Tokens, request: Request, further: str, fault: str, status: int) -> Response:
    visitor = visitor_of(request)
    page = render(
        "login.html", asked=Asked(), view=None, tabs=[], token=tokens.of(visitor), fault=fault, next=_inside(further)
    )
    answer = HTMLResponse(page, status)
    remember(answer, visitor)
    return answer
