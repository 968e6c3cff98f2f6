"""From the ids of an account, which depend on what was read together, to subjects that hold whatever else is read."""

from collections.abc import Sequence

from parallax.errors import UsageError
from parallax.nouns.account import Account
from parallax.nouns.actor import Actor
from parallax.nouns.decision import Matter, Subject, SubjectKind
from parallax.nouns.place import Place
from parallax.nouns.point import Point

LASTING: dict[str, SubjectKind] = {
    "s": "statement",
    "f": "figure",
    "i": "incident",
    "r": "report",
    "d": "decision",
}
"""The first letters of ids that hold by themselves."""
TOGETHER: dict[str, Matter] = {
    "a": "actors",
    "p": "places",
    "origin": "origins",
    "point": "points",
    "i": "incidents",
    "f": "points",
}
"""The first letters of ids, and what is said to be one where two such are."""


def find_matter(words: Sequence[str], of: Matter | None) -> Matter:
    """What is said to be one: as told, else as the ids tell. Raises UsageError where they don't."""
    found = {TOGETHER.get(word.rpartition("-")[0]) for word in words}
    told = next(iter(found)) if len(found) == 1 else None
    if of is None and told is None:
        raise UsageError(
            f"--of is needed: of what are {' and '.join(words)} one, or not? actors, places, origins, points"
        )
    return of or told  # type: ignore[return-value]


def find_subject(word: str, account: Account | None, of: Matter | None = None) -> Subject:
    """The lasting subject that an id, a report's file, or a name (NAME or NAME@REPORT) means in an account.

    A united actor is named by a statement of its, a place by its name as a report writes it, an origin by a statement, a
    point by a figure or statement. Without an account, ids that hold by themselves and names are taken as they are.
    Raises UsageError where there is no such thing, or an account is needed to tell.
    """
    if account is not None and (found := _in_account(word, account, of)) is not None:
        return found
    prefix, _, digits = word.rpartition("-")
    if account is None and prefix in LASTING:
        return Subject(LASTING[prefix], word)
    if prefix == "d" and len(digits) == 12:
        return Subject("decision", word)
    looks_like_id = len(digits) == 12 and set(digits) <= set("0123456789abcdef")
    if of in ("actors", "places") and not looks_like_id:
        return _by_name(word, account, "actor" if of == "actors" else "place")
    if account is None:
        raise UsageError(f"{word} depends on what was read together: --account or --reports tells what it means")
    raise UsageError(f"there is no {word} in the account")


def find_reports(word: str, account: Account | None) -> tuple[Subject, ...]:
    """The reports of a story (id), or the report of that id or file. Raises UsageError where there is none."""
    for story in account.stories if account else ():
        if story.id == word:
            return tuple(Subject("report", report) for report in story.reports)
    subject = find_subject(word, account)
    if subject.kind != "report":
        raise UsageError(f"{word} is no story and no report")
    return (subject,)


def _by_name(word: str, account: Account | None, kind: SubjectKind) -> Subject:
    name, _, home = word.rpartition("@")
    report = _report(home, account) if account and name else None
    return Subject(kind, name, report) if report else Subject(kind, word)


def _in_account(word: str, account: Account, of: Matter | None) -> Subject | None:
    homes = {each.id: each.report for each in account.statements}
    if word in homes:
        return Subject("statement", word, homes[word])
    for figure in account.figures:
        if figure.id == word:
            return Subject("figure", word, homes[figure.statement])
    for incident in account.incidents:
        if incident.id == word:
            return Subject("incident", word)
    for point in account.points:
        if point.id == word:
            return _of_point(point, account, homes)
        for origin in point.origins:
            if origin.id == word:
                return Subject("statement", origin.statements[0], homes[origin.statements[0]])
    if of in (None, "actors") and (actor := next((each for each in account.actors if each.id == word), None)):
        return _of_actor(actor, account)
    if of in (None, "places") and (place := next((each for each in account.places if each.id == word), None)):
        return _of_place(place, account)
    report = _report(word, account)
    return Subject("report", report) if report else None


def _report(word: str, account: Account) -> str | None:
    """The id of a report by its id, or by its place where only one has it."""
    if any(each.id == word for each in account.reports):
        return word
    met = [each.id for each in account.reports if word in (each.location, each.location.rpartition("/")[2], each.url)]
    return met[0] if len(met) == 1 else None


def _of_point(point: Point, account: Account, homes: dict[str, str]) -> Subject:
    if point.figures:
        first = next(each for each in account.figures if each.id == point.figures[0])
        return Subject("figure", first.id, homes[first.statement])
    return Subject("statement", point.statements[0], homes[point.statements[0]])


def _of_actor(actor: Actor, account: Account) -> Subject:
    """By its first statement; one who says nothing by its name."""
    said = next((each for each in account.statements if each.speaker == actor.id), None)
    return Subject("statement", said.id, said.report) if said else Subject("actor", actor.name)


def _of_place(place: Place, account: Account) -> Subject:
    """By its name in the first statement that has it."""
    for statement in account.statements:
        written = [name for name in place.names if name in statement.text]
        if place.id in statement.places and written:
            return Subject("place", max(written, key=len), statement.report)
    return Subject("place", place.names[0] if place.names else place.name)
