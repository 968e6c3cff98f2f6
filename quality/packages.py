"""`python -m quality.packages LOCK…`: refuse a lock file that names a squat, a host, or a package without a hash.

Names that are taken before their owner takes them are commonly held at a version that beats every other, such as
999.9.9. A lock names packages, versions and hashes, and nothing about where they were got.
"""

import re
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

SQUATTED = 900
"""The first part of a version from which on it is held to be a squat's; a year or a day (2025.1, 20250131) is not."""

_FIRST = re.compile(r"v?(?:\d+!)?(\d+)")
_DAY = re.compile(r"(?:19|20)\d\d(?:[01]\d)?(?:[0-3]\d)?")
_PIN = re.compile(r"(?P<name>[A-Za-z0-9][\w.-]*)(?:\[[\w,\s.-]*\])?==(?P<version>\S+)")
_HASH = re.compile(r"--hash=sha256:[0-9a-f]{64}(?=\s|$)")
_HOST = re.compile(
    r"https?://|\w+\+\w+://|file:|(?:^|\s)--?(?:index-url|extra-index-url|find-links|trusted-host|i|f)\b|\s@\s"
)
_COMMENT = re.compile(r"(?:^|\s)#.*")


def find_faults(lock: str) -> Iterator[str]:
    """Why a lock file's text is refused, told a line each; nothing where it is fine."""
    for entry in _entries(lock):
        if _HOST.search(entry):
            yield f"names where packages come from: {entry[:60]}"
            continue
        pin = _PIN.match(entry)
        if pin is None:
            yield f"not a package pinned to one version: {entry[:60]}"
            continue
        if _is_squat(pin["version"]):
            yield f"{pin['name']} {pin['version']} has the version of a squat"
        if not _HASH.search(entry):
            yield f"{pin['name']} {pin['version']} has no hash"


def _entries(lock: str) -> Iterator[str]:
    """The entries, each on one line, without comments."""
    bare = "\n".join(_COMMENT.sub("", line) for line in lock.splitlines())
    for line in re.sub(r"\\\s*\n", " ", bare).splitlines():
        if line.strip():
            yield " ".join(line.split())


def _is_squat(version: str) -> bool:
    first = _FIRST.match(version)
    return first is not None and int(first[1]) >= SQUATTED and not _DAY.fullmatch(first[1])


def main(paths: Sequence[str]) -> int:
    """Print the faults of the lock files; 1 where there are any, 2 for wrong usage."""
    if not paths:
        print("usage: python -m quality.packages LOCK…", file=sys.stderr)
        return 2
    faults = [f"{path}: {fault}" for path in paths for fault in find_faults(Path(path).read_text(encoding="utf-8"))]
    for fault in faults:
        print(fault, file=sys.stderr)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
