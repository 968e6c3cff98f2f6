"""Builds what the wheel carries beside the code: the gazetteer's data and the desk's islands, where they are absent or out of date."""

import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class BuildHook(BuildHookInterface):  # type: ignore[type-arg]
    """Runs before a wheel is packed or the package is installed for editing; an sdist carries no data, for it is built."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Builds into the source tree, from where the wheel takes it as artifacts."""
        if self.target_name != "wheel":
            return
        self._build_gazetteer(Path(self.root) / "src")
        if version != "editable":  # who installs for editing builds the islands by `make islands`, if at all
            self._build_islands(Path(self.root))

    def _build_gazetteer(self, source: Path) -> None:
        data = source / "parallax" / "gazetteer" / "data" / "places.sqlite"
        sys.path.insert(0, str(source))
        try:
            from parallax.gazetteer.build import build, is_current

            if not is_current(data):
                self.app.display_waiting("Building the gazetteer's data (about a minute) …")
                build(data)
        finally:
            sys.path.remove(str(source))

    def _build_islands(self, root: Path) -> None:
        npm = shutil.which("npm")
        if npm is None:
            self.app.abort(
                "Node 20.19 or later and npm are needed to build the wheel: the desk's islands are TypeScript."
            )
            return
        self.app.display_waiting("Building the desk's islands …")
        for words in (["ci", "--silent"], ["run", "--silent", "build"]):
            subprocess.run([npm, "--prefix", str(root / "islands"), *words], check=True)  # noqa: S603  our own command
