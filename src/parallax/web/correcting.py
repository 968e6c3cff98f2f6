"""What the forms send: a decision made of it, kept, and the page shown again."""

from typing import get_args
from urllib.parse import quote, urlencode, urlsplit, urlunsplit

from starlette.responses import RedirectResponse, Response

from parallax.decisions.naming import find_reports, find_subject
from parallax.engine.stored import find_story
from parallax.errors import UsageError
from parallax.nouns.account import Account
from parallax.nouns.decision import DecisionKind, Matter, Subject, Value
from parallax.web.deciding import Wish, decide
from parallax.web.desk import Desk
from parallax.web.pages.correct import back_of
from parallax.web.tables import Given

USER_COOKIE = "parallax_user"
YEAR = 365 * 24 * 3600
KINDS: tuple[DecisionKind, ...] = get_args(DecisionKind)
MATTERS: tuple[Matter, ...] = get_args(Matter)
TAKEN_BACK = "taken back on the desk"


def correct(desk: Desk, given: Given) -> Response:
    """Makes the decision that a form asks for, and leads to the page that it was asked from."""
    shown = desk.show(given.asked.path["story"])
    wish = _wish(desk, shown.account, shown.story.id, given)
    made = decide(desk, [wish], shown.story.id)
    ident = next(iter(_all(given, "id")), "")
    back = _there(desk, back_of(given.text("back"), shown, "", ident), shown.story.id, ident)
    return _lead(back, made[-1].id, wish.by, given)


def take_back(desk: Desk, given: Given) -> Response:
    """Undoes decisions: those that the form names."""
    names = _all(given, "decision")
    by, why = _by(given), given.text("why") or TAKEN_BACK
    wishes = [Wish("undo", (Subject("decision", name),), by, why) for name in names]
    if not wishes:
        raise UsageError("which decision is to be taken back?")
    story = given.text("story")
    made = decide(desk, wishes, story or None)
    back = given.text("back")
    safe = back.startswith("/") and not back.startswith(("//", "/\\"))
    return _lead(_there(desk, back if safe else "/decisions", story, ""), made[-1].id, by, given)


def name_yourself(desk: Desk, given: Given) -> Response:
    """Keeps the name under which somebody decides; who is logged in has one already."""
    name = given.text("by")[:80]
    back = given.text("back")
    answer = RedirectResponse(back if back.startswith("/") and not back.startswith(("//", "/\\")) else "/", 303)
    _remember(answer, name)
    return answer


def _wish(desk: Desk, account: Account, story: str, given: Given) -> Wish:
    kind = next((each for each in KINDS if each == given.text("kind")), None)
    if kind is None or kind == "undo":
        raise UsageError("choose what is to be decided")
    of = next((each for each in MATTERS if each == given.text("of")), None)
    names = [*_all(given, "id"), *_all(given, "other")]
    by, why = _by(given), given.text("why")
    if kind == "merge":
        found = dict.fromkeys(subject for name in names for subject in _reports_of(desk, name))
        return Wish(kind, tuple(found), by, why)
    if kind == "split":
        return _split(account, names, by, why)
    matter = of or ("actors" if kind == "side" else None)
    subjects = tuple(dict.fromkeys(find_subject(name, account, matter) for name in names))
    if kind in ("same", "not-same", "unsure") and len(subjects) < 2:
        raise UsageError("choose two that differ")
    return Wish(kind, subjects, by, why, of, value=_value(kind, given))


def _reports_of(desk: Desk, story: str) -> tuple[Subject, ...]:
    return tuple(Subject("report", name) for name in desk.read(lambda db: find_story(db, story)).reports)


def _split(account: Account, names: list[str], by: str, why: str) -> Wish:
    parted = tuple(dict.fromkeys(subject for name in names for subject in find_reports(name, account)))
    if not parted:
        raise UsageError("choose the reports of the other event")
    rest = tuple(Subject("report", name) for story in account.stories for name in story.reports)
    others = tuple(each for each in rest if each not in parted)
    if not others:
        raise UsageError("these are all reports of their story: nothing is left to part them from")
    return Wish("split", parted, by, why, others=others)


def _value(kind: DecisionKind, given: Given) -> dict[str, Value] | None:
    if kind == "speaker":
        return _named(given, "nobody") | ({"is": given.text("is")} if given.text("is") else {})
    if kind == "side":
        return _named(given, "none")
    if kind == "report":
        return {name: given.text(name) for name in ("outlet", "published", "url", "basis") if given.text(name)}
    if kind == "checked":
        return {"evidence": given.text("evidence")} if given.text("evidence") else None
    return _amount(given) if kind == "figure" else None


def _named(given: Given, none: str) -> dict[str, Value]:
    name, nobody = given.text("name"), bool(given.text(none))
    if bool(name) == nobody:
        raise UsageError("give a name, or say that there is none: one of the two")
    return {"name": name or None}


def _amount(given: Given) -> dict[str, Value]:
    told: dict[str, Value] = {name: given.text(name) for name in ("unit", "counted") if given.text(name)}
    plain, low, high = (_number(given, name) for name in ("value", "low", "high"))
    if plain is not None:
        told |= {"low": plain, "high": plain}
    elif low is not None or high is not None:
        told |= {"low": low, "high": high}
    if not given.text("no_figure"):
        if not told:
            raise UsageError("say what the figure is, or that it is none")
        return told
    if told:
        raise UsageError("a figure that is none has no number, unit or thing counted")
    return {"no_figure": True}


def _number(given: Given, name: str) -> float | None:
    told = given.text(name)
    try:
        return float(told) if told else None
    except ValueError:
        raise UsageError(f"{told[:40]} is no number: write it plainly, as 3000 or 2.5") from None


def _by(given: Given) -> str:
    return given.asked.user if given.asked.known else given.text("by")[:80]


def _all(given: Given, name: str) -> list[str]:
    return list(
        dict.fromkeys(each.strip() for each in given.form.getlist(name) if isinstance(each, str) and each.strip())
    )


def _there(desk: Desk, back: str, story: str, ident: str) -> str:
    """The page to be shown, unless what was decided left nothing to be shown there."""
    if not back.startswith("/stories/"):
        return back
    try:
        shown = desk.show(story)
    except UsageError:
        return "/"
    known = {**shown.index.statements, **shown.index.figures, **shown.index.reports}
    gone = ident.startswith(("s-", "f-", "r-")) and ident not in known
    return f"/stories/{quote(shown.story.id, safe='')}" if gone else back


def _lead(back: str, done: str, by: str, given: Given) -> Response:
    parts = urlsplit(back)
    query = "&".join(part for part in (parts.query, urlencode({"done": done})) if part)
    answer = RedirectResponse(urlunsplit(("", "", parts.path, query, parts.fragment)), 303)
    if not given.asked.known:
        _remember(answer, by)
    return answer


def _remember(answer: Response, name: str) -> None:
    answer.set_cookie(USER_COOKIE, quote(name), max_age=YEAR, httponly=True, samesite="strict", path="/")
