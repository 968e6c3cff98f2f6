"""Moments as text that sorts as they follow one another."""

from datetime import UTC, datetime

from parallax.nouns.report import Report


def moment_text(when: datetime) -> str:
    """UTC to the microsecond, of one length; a moment without a zone is taken to be UTC."""
    plain = when.astimezone(UTC) if when.tzinfo else when
    return plain.strftime("%Y-%m-%dT%H:%M:%S.%fZ").rjust(27, "0")


def local_text(when: datetime | None, precision: str) -> str | None:
    """A report's own local time as ISO 8601: with the minute where it is known that exactly, else the day."""
    if when is None:
        return None
    if precision in ("minute", "hour"):
        return when.replace(tzinfo=None).isoformat(timespec="minutes")
    return when.date().isoformat()


def day_of(report: Report) -> str | None:
    """When a report was published, as its own local time."""
    return local_text(report.published.when, report.published.precision)
