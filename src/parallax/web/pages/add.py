"""Adding reports: a text that is pasted, files, addresses of pages and feeds; and what a report does not say itself."""

import json
import re
import shutil
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path, PureWindowsPath

from starlette.datastructures import UploadFile
from starlette.responses import RedirectResponse, Response

from parallax.decisions import decision_row, make_decision
from parallax.decisions.faults import fault_of
from parallax.errors import UsageError
from parallax.export.links import safe_link
from parallax.export.visible import one_line
from parallax.export.wording import join, plural
from parallax.nouns.decision import Subject, Value
from parallax.nouns.ident import make_id
from parallax.values.moment import parse_moment
from parallax.web.asked import Asked
from parallax.web.desk import Desk
from parallax.web.drafts import Draft
from parallax.web.pages.strip import Strip, strip
from parallax.web.tables import Given
from parallax.web.work import Given as Work

PASTED = "pasted.jsonl"
"""The file that a pasted text is read from."""

MOST_ADDRESSES = 100
LONGEST_NAME = 60
"""Characters that a file's name may have."""

_ODD = re.compile(r"[\x00-\x1f\x7f/\\:*?\"<>|]")


@dataclass(frozen=True, slots=True)
class AddPage:
    """The form, with what was typed before where something was wrong with it; and the work that goes on."""

    draft: Draft
    strip: Strip


def look_at_add(desk: Desk, asked: Asked) -> AddPage:
    """The form; `again` is the key of a draft."""
    return AddPage(desk.drafts.get(asked.text("again")) or Draft(), strip(desk))


def add_reports(desk: Desk, given: Given) -> Response:
    """Gives to the work what was pasted, chosen and named; leads to it, or back to the form with what is wrong."""
    files = [each for each in given.form.getlist("files") if isinstance(each, UploadFile) and each.filename]
    draft = _draft(given, [each.filename or "" for each in files])
    faults = tuple(_faults(draft))
    if faults:
        key = desk.drafts.keep(replace(draft, faults=faults))
        if not key:
            raise UsageError(faults[0])
        return RedirectResponse(f"/add?again={key}", 303)
    folder = desk.work.folder()
    try:
        paths = [*_pasted(folder, draft), *_files(folder, files), *draft.addresses.split()]
    except OSError as fault:
        shutil.rmtree(folder, ignore_errors=True)
        raise UsageError(f"what was given can't be kept for reading: {fault.strerror or fault}") from None
    number = desk.work.add(Work(_what(draft), tuple(paths), folder, desk.drafts.keep(draft)))
    return RedirectResponse(f"/work#job-{number}", 303)


def fill_in(desk: Desk, given: Given) -> Response:
    """Decides what a report does not say: its outlet, address, day; where a person can see it is the reason."""
    told = (("outlet", given.text("outlet")), ("url", given.text("url")), ("published", _moment(given)))
    value: dict[str, Value] = {name: each for name, each in told if each}
    basis, by = given.text("basis"), given.text("by", given.asked.user)
    if not value:
        raise UsageError("nothing was filled in: give an outlet, an address or a day")
    if not basis or not by:
        raise UsageError("tell where one can see that it is so, and who says so")
    if "url" in value and not safe_link(str(value["url"])):
        raise UsageError(f"{one_line(str(value['url']))[:80]} is no address: it begins with http:// or https://")
    subject = Subject("report", given.text("report"))
    made = make_decision("report", [subject], by=by, when=desk.now(), why=basis, value={**value, "basis": basis})
    for fault in fault_of(decision_row(made)):
        raise UsageError(f"it can't be filled in so: {fault}")
    names = {"outlet": "outlet", "url": "address", "published": "day"}
    number = desk.work.decide(f"{join(names[name] for name in value)} of report {subject.key}", [made])
    return RedirectResponse(f"/work#job-{number}", 303)


def _draft(given: Given, names: Sequence[str]) -> Draft:
    text = given.form.get("text", "")
    return Draft(
        text=text if isinstance(text, str) else "",
        title=given.text("title"),
        outlet=given.text("outlet"),
        url=given.text("url"),
        day=given.text("day"),
        time=given.text("time"),
        addresses=given.text("addresses"),
        files=tuple(map(safe_name, names)),
    )


def _faults(draft: Draft) -> list[str]:
    """What is wrong with what was typed, in words."""
    found = []
    if not draft.text.strip():
        if not draft.files and not draft.addresses:
            found.append("Nothing was given: paste a text, choose files, or name an address.")
        if draft.title or draft.outlet or draft.url or draft.day:
            found.append("Title, outlet, address and day go with a pasted text, and there is none.")
    if draft.url and not safe_link(draft.url):
        found.append("The address of the text begins with http:// or https:// and has no blanks.")
    try:
        _told_moment(draft.day, draft.time)
    except UsageError as fault:
        found.append(str(fault))
    addresses = draft.addresses.split()
    if len(addresses) > MOST_ADDRESSES:
        found.append(f"More than {MOST_ADDRESSES} addresses can't be fetched at once.")
    odd = (one_line(each)[:80] for each in addresses if not safe_link(each))
    found += [f"“{each}” is no address of a page: it begins with http:// or https://." for each in odd]
    return found[:8]


def _moment(given: Given) -> str:
    return _told_moment(given.text("day"), given.text("time"))


def _told_moment(day: str, time: str) -> str:
    """A day, or a day and a minute; "" for none. Raises UsageError for anything else."""
    if not day:
        if time:
            raise UsageError("A time needs its day.")
        return ""
    told = f"{day}T{time[:5]}" if time else day
    parse_moment(told, "day")
    return told


def _what(draft: Draft) -> str:
    """What was given, in words."""
    told = []
    if draft.text.strip():
        told.append("a pasted text" + (f" of {one_line(draft.outlet)[:60]}" if draft.outlet else ""))
    if draft.files:
        told.append(one_line(draft.files[0]) if len(draft.files) == 1 else plural(len(draft.files), "file"))
    addresses = draft.addresses.split()
    if addresses:
        told.append(one_line(addresses[0])[:100] if len(addresses) == 1 else f"{len(addresses)} addresses")
    return join(told)


def _pasted(folder: Path, draft: Draft) -> list[str]:
    """The pasted text as a line of JSON, as any other report that is given so."""
    if not draft.text.strip():
        return []
    told = {"title": draft.title, "outlet": draft.outlet, "url": draft.url}
    told["published"] = _told_moment(draft.day, draft.time)
    row = {"text": draft.text.replace("\r\n", "\n")} | {name: each for name, each in told.items() if each}
    if not draft.url and not draft.outlet:
        row["id"] = make_id("pasted", row["text"])  # or it would be called by its line in the file, "1"
    path = folder / PASTED
    path.write_text(json.dumps(row) + "\n", "utf-8")
    return [str(path)]


def _files(folder: Path, files: Sequence[UploadFile]) -> list[str]:
    """The files under their own names in a folder of their own."""
    home = folder / "files"
    home.mkdir()
    for file in files:
        with _free(home, safe_name(file.filename or "")).open("xb") as kept:
            shutil.copyfileobj(file.file, kept)
    return [str(home)] if files else []


def safe_name(name: str) -> str:
    """A file's own name: no folder, no character that a disk does not take, no dot before it, no longer than it may be."""
    plain = _ODD.sub("_", PureWindowsPath(name).name).encode("utf-8", "replace").decode("utf-8").lstrip(". ")
    stem, dot, ending = plain.rpartition(".")
    if len(plain) > LONGEST_NAME:
        plain = f"{stem[: LONGEST_NAME - 12]}{dot}{ending[:10]}" if stem else plain[:LONGEST_NAME]
    return plain or "file"


def _free(folder: Path, name: str) -> Path:
    """A path in a folder that is not taken."""
    path, number = folder / name, 2
    while path.exists():
        path, number = folder / f"{Path(name).stem} ({number}){Path(name).suffix}", number + 1
    return path
