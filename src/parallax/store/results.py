"""What a step made of an input, so that nothing is done twice while neither changes."""

from collections.abc import Collection, Mapping
from typing import TypeVar

from sqlalchemy import bindparam, delete, select

from parallax.store.codec import pack, unpack
from parallax.store.database import Db
from parallax.store.rows_put import put_missing
from parallax.store.schema import RESULTS

Noun = TypeVar("Noun")

AT_ONCE = 500
"""Values that one question may name."""


def find(db: Db, step: str, version: str, inputs: Collection[str], kind: type[Noun]) -> dict[str, Noun]:
    """By input the results that are kept of a step of this version."""
    found: dict[str, Noun] = {}
    asked = sorted(inputs)
    for start in range(0, len(asked), AT_ONCE):
        part = RESULTS.c.input.in_(asked[start : start + AT_ONCE])
        rows = select(RESULTS.c.input, RESULTS.c.value).where(
            part, RESULTS.c.step == step, RESULTS.c.version == version
        )
        found |= {row.input: unpack(row.value, kind) for row in db.execute(rows)}
    return found


def missing(db: Db, step: str, version: str, inputs: Collection[str]) -> list[str]:
    """The inputs of which no result of a step of this version is kept, in order."""
    asked, known = sorted(inputs), set()
    for start in range(0, len(asked), AT_ONCE):
        part = RESULTS.c.input.in_(asked[start : start + AT_ONCE])
        known |= set(
            db.execute(
                select(RESULTS.c.input).where(part, RESULTS.c.step == step, RESULTS.c.version == version)
            ).scalars()
        )
    return [each for each in asked if each not in known]


def keep(db: Db, step: str, version: str, made: Mapping[str, object]) -> None:
    """Keeps results by input; one that is kept already stays. Results of other versions are forgotten."""
    rows = [
        {"input": each, "step": step, "version": version, "value": pack(noun)} for each, noun in sorted(made.items())
    ]
    put_missing(db, RESULTS, rows)
    if rows:
        db.execute(_OTHERS, [{"i": each, "s": step, "v": version} for each in made])


def forget(db: Db, step: str, inputs: Collection[str]) -> None:
    """Forgets a step's results."""
    if inputs:
        db.execute(_ALL, [{"i": each, "s": step} for each in inputs])


_ALL = delete(RESULTS).where(RESULTS.c.input == bindparam("i"), RESULTS.c.step == bindparam("s"))
_OTHERS = _ALL.where(RESULTS.c.version != bindparam("v"))
