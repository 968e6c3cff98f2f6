"""Whether a JSON value keeps to a JSON Schema, told by the path of the first fault.

Only the keywords that the published schemas use are known (a test holds them to that), so that no library is needed
where an account is read back.
"""

import math
import re
from collections.abc import Callable, Iterator, Mapping
from itertools import chain
from typing import Any

KEYWORDS = frozenset(
    "$ref additionalProperties anyOf const enum items maxItems maximum minItems minimum pattern prefixItems properties "
    "required type".split()
)
"""What is checked."""

REMARKS = frozenset("$schema $id $defs title description".split())
"""What says nothing of a value."""

Schema = Mapping[str, Any]
Faults = Iterator[str]

_SHOWN = 40


def first_fault(value: Any, schema: Schema) -> str | None:
    """The first fault of `value` as "path: what is wrong", None where it keeps to the schema.

    The path is written as "statements[3].speaker"; "" is the whole.
    """
    return next(_faults(value, schema, "", schema), None)


def _faults(value: Any, schema: Schema, path: str, whole: Schema) -> Faults:
    while "$ref" in schema:
        schema = whole["$defs"][schema["$ref"].rsplit("/", 1)[-1]]
    wrong = list(_own_faults(value, schema))
    yield from (f"{path or 'the whole'}: {fault}" for fault in wrong)
    if wrong:
        return
    if isinstance(value, dict):
        yield from _faults_of_parts(value, schema, path, whole)
    if isinstance(value, list):
        inner = chain(schema.get("prefixItems", ()), _forever(schema.get("items")))
        for place, (item, part) in enumerate(zip(value, inner, strict=False)):
            yield from _faults(item, part, f"{path}[{place}]", whole)
    if "anyOf" in schema:
        found = [list(_faults(value, choice, path, whole)) for choice in schema["anyOf"]]
        if all(found):
            # the choices differ in their type alone: the one that comes farthest tells the fault
            yield max((faults[0] for faults in found), key=lambda fault: len(fault.partition(": ")[0]))


def _forever(schema: Any) -> Iterator[Schema]:
    while isinstance(schema, dict):
        yield schema


def _faults_of_parts(value: dict[str, Any], schema: Schema, path: str, whole: Schema) -> Faults:
    for key, part in schema.get("properties", {}).items():
        if key in value:
            yield from _faults(value[key], part, f"{path}.{key}".lstrip("."), whole)


def _own_faults(value: Any, schema: Schema) -> Faults:
    """The faults of the value itself, not of its parts."""
    if not _is_of(value, schema.get("type")):
        yield f"{_shown(value)} is not of the type {_named(schema['type'])}"
        return
    if "const" in schema and value != schema["const"]:
        yield f"{_shown(value)} is not {_shown(schema['const'])}"
    if "enum" in schema and not any(value == word and type(value) is type(word) for word in schema["enum"]):
        yield f"{_shown(value)} is none of {', '.join(map(_shown, schema['enum']))}"
    if isinstance(value, str) and not re.search(schema.get("pattern", ""), value, re.ASCII):
        yield f"{_shown(value)} is not written as {schema['pattern']}"
    if isinstance(value, dict):
        yield from _key_faults(value, schema)
    if isinstance(value, list) and not schema.get("minItems", 0) <= len(value) <= schema.get("maxItems", len(value)):
        yield f"{len(value)} items where {schema['minItems']} belong"
    if isinstance(value, int | float) and not schema.get("minimum", value) <= value <= schema.get("maximum", value):
        yield f"{value} is out of range"


def _key_faults(value: dict[str, Any], schema: Schema) -> Faults:
    for key in schema.get("required", ()):
        if key not in value:
            yield f"{key} is missing"
    if schema.get("additionalProperties") is False:
        for key in value:
            if key not in schema["properties"]:
                yield f"{_shown(key)} does not belong here"


_TYPES: dict[str, Callable[[Any], bool]] = {
    "object": lambda value: isinstance(value, dict),
    "array": lambda value: isinstance(value, list),
    "string": lambda value: isinstance(value, str),
    "boolean": lambda value: isinstance(value, bool),
    "null": lambda value: value is None,
    "integer": lambda value: isinstance(value, int) and not isinstance(value, bool),
    "number": lambda value: isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value),
}


def _is_of(value: Any, kinds: Any) -> bool:
    if kinds is None:
        return True
    return any(_TYPES[kind](value) for kind in ([kinds] if isinstance(kinds, str) else kinds))


def _named(kinds: Any) -> str:
    return kinds if isinstance(kinds, str) else " or ".join(kinds)


def _shown(value: Any) -> str:
    """The value in short, as JSON would have it."""
    if value is None or isinstance(value, bool):
        return str(value).lower().replace("none", "null")
    if isinstance(value, dict | list):
        return "an object" if isinstance(value, dict) else "a list"
    text = f'"{value}"' if isinstance(value, str) else str(value)
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"
