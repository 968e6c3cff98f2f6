"""Digests of data, so that a score is known to be taken on the same data as its floor."""

import hashlib
from pathlib import Path


def digest_of(path: Path) -> str:
    """SHA-256 (hex) of a file's bytes, or of a folder: the names of its files, in order, each with its file's digest.

    Raises FileNotFoundError where there is nothing.
    """
    if path.is_file():
        return hashlib.sha256(path.read_bytes()).hexdigest()
    if not path.is_dir():
        raise FileNotFoundError(f"{path} is neither a file nor a folder")
    files = sorted((each.relative_to(path).as_posix(), each) for each in path.rglob("*") if each.is_file())
    rows = [f"{digest_of(each)}  {name}\n" for name, each in files]
    return hashlib.sha256("".join(rows).encode()).hexdigest()
