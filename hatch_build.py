"""Builds the gazetteer's data before the wheel is packed or the package is installed for editing, where it is absent or out of date."""

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class GazetteerHook(BuildHookInterface):  # type: ignore[type-arg]
    """Runs `parallax.gazetteer.build`; an sdist carries no data, for it is built from packages."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Builds the data file into the source tree, from where the wheel takes it as an artifact."""
        source = Path(self.root) / "src"
        data = source / "parallax" / "gazetteer" / "data" / "places.sqlite"
        if self.target_name != "wheel":
            return
        sys.path.insert(0, str(source))
        try:
            from parallax.gazetteer.build import build, is_current

            if not is_current(data):
                self.app.display_waiting("Building the gazetteer's data (about a minute) …")
                build(data)
        finally:
            sys.path.remove(str(source))
