"""Place names in a report, resolved by what stands around them."""

from parallax.reading.places.find import find_places

__all__ = ["find_places"]
