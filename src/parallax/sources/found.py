"""Files found under the paths given, each with the location that the account will show."""

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from parallax.nouns.refusal import Refusal


@dataclass(frozen=True, slots=True)
class Found:
    """A file and its location: the path below the folder given, or the file's name; `parts` in order."""

    path: Path
    parts: tuple[str, ...]

    @property
    def location(self) -> str:
        """The parts with slashes between; bytes of a name that are no UTF-8 become U+FFFD."""
        return shown("/".join(self.parts))


def shown(name: str) -> str:
    """A file's name as text that can be written anywhere: bytes that are no UTF-8 become U+FFFD."""
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def find_files(given: str) -> Iterator[Found | Refusal]:
    """The files of one path given: itself, or all below it, sorted by relative path, hidden names left out.

    Every real folder is entered once, so a loop of links ends. A folder without a file is a refusal, as is a path that
    is absent or neither file nor folder.
    """
    path = Path(given)
    try:
        if not given or not path.exists():
            yield Refusal(shown(given), "there is no such file or folder")
        elif path.is_dir():
            yield from _below(path, given)
        elif path.is_file():
            yield Found(path, (path.name,))
        else:
            yield Refusal(shown(given), "neither a file nor a folder")
    except (OSError, ValueError) as error:
        yield Refusal(shown(given), f"can't be read: {reason_of(error)}")


def reason_of(error: Exception) -> str:
    """An error's words without number, path or call."""
    return (error.strerror if isinstance(error, OSError) else None) or str(error)


def _below(folder: Path, given: str) -> Iterator[Found | Refusal]:
    problems: list[Refusal] = []
    found = sorted(_walk(folder, given, problems), key=lambda one: one.parts)
    yield from sorted(problems)
    yield from found
    if not found and not problems:
        yield Refusal(shown(given), "the folder holds no file")


def _walk(folder: Path, given: str, problems: list[Refusal]) -> Iterator[Found]:
    entered: set[str] = set()

    def note(error: OSError) -> None:
        place = os.path.relpath(error.filename or given, folder)
        problems.append(Refusal(shown(place), f"can't be read: {reason_of(error)}"))

    for where, folders, names in os.walk(folder, onerror=note, followlinks=True):
        entered.add(os.path.realpath(where))
        folders[:] = sorted(
            name
            for name in folders
            if not name.startswith(".") and os.path.realpath(os.path.join(where, name)) not in entered
        )
        base = Path(where).relative_to(folder).parts
        for name in names:
            if not name.startswith("."):
                yield Found(Path(where, name), (*base, name))


def settle_locations(found: Sequence[Found]) -> list[Found]:
    """One entry a file, in order, with locations that tell apart files of one relative path.

    A file reached twice (its folder and itself both given) stays once, under its longer location. Where two different
    files would have one location, both get as many names of parent folders in front as it takes, whichever was given
    first.
    """
    once: dict[str, Found] = {}
    for one in found:
        key = os.path.abspath(one.path)
        if key not in once or len(once[key].parts) < len(one.parts):
            once[key] = one
    groups: dict[tuple[str, ...], list[str]] = {}
    for key, one in once.items():
        groups.setdefault(one.parts, []).append(key)
    wide = {key: parts for keys in groups.values() for key, parts in _widened(keys, once).items()}
    return [Found(one.path, wide[key]) for key, one in once.items()]


def _widened(keys: list[str], once: dict[str, Found]) -> dict[str, tuple[str, ...]]:
    size = len(once[keys[0]].parts)
    if len(keys) == 1:
        return {keys[0]: once[keys[0]].parts}
    whole = {key: Path(key).parts[1:] for key in keys}
    longest = max(len(parts) for parts in whole.values())
    for count in range(size, longest + 1):
        tails = {key: parts[-count:] for key, parts in whole.items()}
        if len(set(tails.values())) == len(keys):
            return tails
    return whole
