"""Whether a place lies in a region."""

from parallax.gazetteer import Entry
from parallax.gazetteer.lookup import kilometres

_REACH = 90.0
"""Kilometres from its middle that a region of common size reaches."""


def lies_in(entry: Entry, region: Entry) -> bool:
    """True for a place of a region: by its code, or, of a region that the data have no code of, by how near its middle is."""
    if region.region:
        return region.region == entry.region
    near = kilometres((entry.latitude, entry.longitude), (region.latitude, region.longitude)) < _REACH
    return near and bool(region.country) and region.country == entry.country


def shares_region(entry: Entry, other: Entry) -> bool:
    """True for a place of the region that another is, or lies in."""
    if other.precision == "region":
        return lies_in(entry, other)
    return bool(other.region) and other.region == entry.region
