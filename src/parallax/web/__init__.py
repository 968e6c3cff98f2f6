"""The desk: a store's stories in the browser, and the same as JSON.

`make_app` gives the application over an open desk, `serve` runs one until it is stopped.
"""

from parallax.web.app import make_app
from parallax.web.desk import Desk, open_desk
from parallax.web.serving import serve

__all__ = ["Desk", "make_app", "open_desk", "serve"]
