"""Everything that the desk answers to: views in the order in which a story's pages are shown, actions, files."""

from parallax.web.addresses.actions import ACTIONS
from parallax.web.addresses.downloads import DOWNLOADS
from parallax.web.addresses.of_statements import STATEMENT_VIEWS
from parallax.web.addresses.of_store import STORE_VIEWS
from parallax.web.addresses.of_story import STORY_VIEWS
from parallax.web.tables import View

VIEWS: tuple[View, ...] = (*STORE_VIEWS, *STORY_VIEWS, *STATEMENT_VIEWS)

__all__ = ["ACTIONS", "DOWNLOADS", "VIEWS"]
