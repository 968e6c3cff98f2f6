"""Ids: short, stable, the same for the same input."""

from hashlib import sha256


def make_id(prefix: str, *parts: object) -> str:
    """A prefix, a hyphen and 12 hexadecimal digits of the SHA-256 of `parts`, each ended by a zero byte."""
    digest = sha256()
    for part in parts:
        digest.update(str(part).encode("utf-8", "surrogatepass") + b"\0")
    return f"{prefix}-{digest.hexdigest()[:12]}"
