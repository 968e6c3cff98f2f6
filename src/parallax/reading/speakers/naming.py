"""Finds a person's name in a noun phrase, and the role that stands beside it."""

from parallax.reading.annotators import Token
from parallax.reading.document import Document
from parallax.reading.roles import TITLES, body_noun, person_role
from parallax.reading.speakers.wording import joined, role_text, text_of


def find_person(doc: Document, core: list[Token], naming: list[int] | None) -> tuple[str, str] | None:
    """A person's name and role, where the phrase or its apposition holds a name."""
    name = [] if _of_body(core) else _person_name(_own(core))
    if name:
        role = [t for t in core if t.index < name[0].index or t.index > name[-1].index]
        described = text_of(doc, [doc.tokens[i] for i in naming]) if naming else ""
        return text_of(doc, name), joined(role_text(doc, role), described)
    if naming is not None and any(person_role(t) for t in core):
        named = _person_name([doc.tokens[i] for i in naming], expected=True) or _right_behind(doc, core[-1], naming)
        if named:
            return text_of(doc, named), text_of(doc, core)
    return None


def _right_behind(doc: Document, role: Token, naming: list[int]) -> list[Token]:
    """A name of two words or more right behind a role that no firm has, whatever its label ("the tailor Zelda Kestrin")."""
    words = [doc.tokens[i] for i in naming]
    beside = words[0].index == role.index + 1 and person_role(role) and role.lemma not in FIRMS_TOO
    named = 1 < len(words) <= _LONGEST_NAME and all(t.pos == "PROPN" and _plain_name(t) for t in words)
    return words if beside and named else []


_LONGEST_NAME = 4
FIRMS_TOO = frozenset(
    "backer builder buyer competitor contractor creditor developer employer investor operator owner partner producer publisher rival "
    "shareholder sponsor".split()
)
"""Roles that firms have as often as persons."""


def _own(core: list[Token]) -> list[Token]:
    """The tokens behind a possessor, where the head is a person's role: "Ann Dorn's lawyer" is not Ann Dorn."""
    marks = [t.index for t in core if t.tag == "POS"]
    behind = [t for t in core if marks and t.index > marks[-1]]
    return behind if any(person_role(t) for t in behind) else core


def _of_body(core: list[Token]) -> bool:
    """True when the phrase's head is a body's noun that stands after any name in it ("the Miller government")."""
    inside = {t.index for t in core}
    head = next((t for t in core if t.head not in inside or t.head == t.index), core[-1])
    return body_noun(head) and not person_role(head) and head.entity != "PERSON"


def _person_name(tokens: list[Token], expected: bool = False) -> list[Token]:
    """The run of name tokens that is a person's: so labelled, or capitalised after a role or title."""
    labelled = [
        t
        for t in tokens
        if t.entity == "PERSON" and ((t.pos in ("PROPN", "NOUN", "X", "ADJ") and t.text[0].isalnum()) or t.text == "-")
    ]
    run = _last_run(_before_body(tokens, labelled))
    run = _without_titles(run)
    if run and not any(body_noun(t) and t.pos != "PROPN" for t in run) and not _is_body_name(tokens, run):
        return _grown(tokens, run)
    after = _after_role(tokens)
    if after and (expected or len(after) >= 1):
        return after
    return []


def _before_body(tokens: list[Token], labelled: list[Token]) -> list[Token]:
    """The labelled tokens without a lone one behind the "of" or "at" of a full name ("Ann Dorn of Harrow")."""
    full = len(labelled) > 2 and labelled[1].index == labelled[0].index + 1
    between = [t for t in tokens if labelled and labelled[0].index < t.index == labelled[-1].index - 1]
    if full and between and between[0].lower in ("of", "at", "from") and labelled[-2].index < between[0].index:
        return labelled[:-1]
    return labelled


def _is_body_name(tokens: list[Token], run: list[Token]) -> bool:
    """True when a body's noun follows right on the run ("Miller Institute")."""
    after = [t for t in tokens if t.index == run[-1].index + 1]
    return bool(after) and body_noun(after[0]) and after[0].pos == "PROPN"


def _grown(tokens: list[Token], run: list[Token]) -> list[Token]:
    """The run with the capitalised tokens that the label missed beside it ("M." in "Rusli M. Saleh")."""
    by_index = {t.index: t for t in tokens}
    while (
        (t := by_index.get(run[-1].index + 1)) is not None
        and t.pos == "PROPN"
        and not body_noun(t)
        and not person_role(t)
    ):
        run = [*run, t]
    while (
        (t := by_index.get(run[0].index - 1)) is not None
        and t.dep == "compound"
        and t.pos == "PROPN"
        and _plain_name(t)
    ):
        before = by_index.get(t.index - 1)
        if before is not None and before.pos == "ADP":
            break
        run = [t, *run]
    return run


def _after_role(tokens: list[Token]) -> list[Token]:
    """Capitalised tokens that end the phrase right after a role's noun ("spokesman Ilo Brandt")."""
    run: list[Token] = []
    for token in reversed(tokens):
        if (
            token.pos == "PROPN"
            and _plain_name(token)
            and token.entity in ("PERSON", "", "ORG", "GPE", "NORP", "PRODUCT")
        ):
            run.insert(0, token)
        else:
            break
    if not run or len(run) > 4 or run[0].index == tokens[0].index:
        return []
    before = next(t for t in tokens if t.index == run[0].index - 1)
    led = person_role(before) or before.lower.strip(".") in TITLES
    return run if led and not body_noun(before) else []


def _plain_name(token: Token) -> bool:
    return not (body_noun(token) or person_role(token) or token.lower.strip(".") in TITLES)


def _last_run(tokens: list[Token]) -> list[Token]:
    run: list[Token] = []
    for token in tokens:
        run = [*run, token] if run and token.index == run[-1].index + 1 else [token]
    return run


def _without_titles(run: list[Token]) -> list[Token]:
    while len(run) > 1 and run[0].lower.strip(".") in TITLES:
        run = run[1:]
    return [] if len(run) == 1 and run[0].lower.strip(".") in TITLES else run
