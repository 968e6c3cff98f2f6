"""Stores on both databases, as the store's own tests have them."""

from tests.store.conftest import address, server, store

__all__ = ["address", "server", "store"]
